"""A figure that somebody has chosen: what the claim leaves out is filled, what it says stands."""

from __future__ import annotations

import pytest

from bot.model.claim import Slot
from bot.model.figure import Figure, Status
from bot.model.finding import Finding, Reason, Verdict
from bot.verdict.decide import decide_on
from tests.northland import BEFORE, CANAL, HOLME, MARSH, POND, SCORER, claim, figure, find

MARSH_PONDS, HOLME_PONDS = figure(500, MARSH, POND), figure(60, HOLME, POND)
BOTH = (MARSH_PONDS, HOLME_PONDS)
OPEN = "60 herons were stolen from ponds"


def chosen(text: str, one: Figure, *others: Figure) -> Finding:
    read = claim(text)
    return decide_on(read, one.key, SCORER.candidates(read, (one, *others)))


def test_the_choice_is_needed() -> None:
    assert find(OPEN, BOTH).reason is Reason.SEVERAL_FIT


@pytest.mark.parametrize(
    ("one", "verdict"), [(HOLME_PONDS, Verdict.SUPPORTED), (MARSH_PONDS, Verdict.REFUTED)]
)
def test_the_number_is_held_against_the_figure_chosen(one: Figure, verdict: Verdict) -> None:
    finding = chosen(OPEN, one, *BOTH)
    assert finding.verdict is verdict
    assert finding.figure is one
    assert Slot.PLACE in finding.assumed, "what was filled in is not told"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("60 herons were stolen from ponds in Northmarsh", Reason.PLACE_DIFFERS),
        ("60 herons were stolen from canals", Reason.BREAKDOWN_DIFFERS),
        ("60 herons were stolen from ponds in 2014", Reason.PERIOD_DIFFERS),
    ],
)
def test_a_choice_does_not_overrule_the_statement(text: str, reason: Reason) -> None:
    finding = chosen(text, HOLME_PONDS, figure(9, HOLME, CANAL))
    assert (finding.verdict, finding.reason) == (Verdict.NOT_ENOUGH_EVIDENCE, reason)


def test_a_figure_that_no_longer_stands_judges_nothing() -> None:
    finding = chosen(OPEN, figure(60, HOLME, POND, status=Status.SUPERSEDED))
    assert (finding.verdict, finding.reason) == (
        Verdict.NOT_ENOUGH_EVIDENCE,
        Reason.NO_LONGER_STANDS,
    )


def test_a_direction_is_judged_by_the_figure_before() -> None:
    before = figure(90, HOLME, POND, period=BEFORE)
    text = "Thefts of herons from ponds rose to 60"
    assert chosen(text, HOLME_PONDS, before).verdict is Verdict.REFUTED
    assert chosen(text, HOLME_PONDS).reason is Reason.TREND_NOT_ON_FILE
