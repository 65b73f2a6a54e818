"""Which figure a claim is about, and what follows; which way it went."""

from __future__ import annotations

import pytest

from bot.model.claim import Slot
from bot.model.figure import Figure, FigureKind, Qualifier, Status
from bot.model.finding import Reason, Verdict
from tests.northland import (
    ANY,
    BEFORE,
    CANAL,
    HOLME,
    MARSH,
    NORTHLAND,
    POND,
    SHARE,
    WET,
    figure,
    find,
)

TOTAL = figure(500)
ON_PONDS = figure(12, MARSH, POND)
ON_WET = figure(80, MARSH, WET)
EARLIER = figure(300, period=BEFORE)
LAND = figure(5000, NORTHLAND)
ALL = (TOTAL, ON_PONDS, ON_WET, EARLIER, LAND)


@pytest.mark.parametrize(
    ("text", "verdict", "key"),
    [
        ("500 heron thefts in Northmarsh in 2020", Verdict.SUPPORTED, TOTAL.key),
        ("12 heron thefts in Northmarsh in 2020", Verdict.REFUTED, TOTAL.key),
        ("12 heron thefts on ponds in Northmarsh in 2020", Verdict.SUPPORTED, ON_PONDS.key),
        ("500 heron thefts on ponds in Northmarsh in 2020", Verdict.REFUTED, ON_PONDS.key),
        ("80 heron thefts on wet sites in Northmarsh in 2020", Verdict.SUPPORTED, ON_WET.key),
        ("300 heron thefts in Northmarsh in 2019", Verdict.SUPPORTED, EARLIER.key),
        ("900 heron thefts in Northmarsh", Verdict.REFUTED, TOTAL.key),
        ("How many heron thefts in Northmarsh in 2020?", Verdict.FOUND, TOTAL.key),
        ("How many heron thefts were there in Northmarsh?", Verdict.FOUND, TOTAL.key),
    ],
)
def test_the_figure_and_the_verdict(text: str, verdict: Verdict, key: str) -> None:
    finding = find(text, ALL)
    assert finding.verdict is verdict
    assert finding.figure is not None
    assert finding.figure.key == key


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("500 heron thefts in Eastholme in 2020", Reason.PLACE_DIFFERS),
        ("500 heron thefts in Northmarsh in 2011", Reason.PERIOD_DIFFERS),
        ("12 heron thefts on canals in Northmarsh in 2020", Reason.BREAKDOWN_DIFFERS),
        ("500 heron thefts solved in Northmarsh in 2020", Reason.MEASURE_DIFFERS),
        ("22% of heron thefts in Northmarsh in 2020", Reason.UNIT_DIFFERS),
        ("400 museums", Reason.NOTHING_ON_FILE),
        ("Who stole herons?", Reason.ASKS_NO_FIGURE),
        ("500 heron thefts in Northmarsh", Reason.SEVERAL_FIT),
        ("300 heron thefts in Northmarsh", Reason.SEVERAL_FIT),
        ("500 heron thefts in 2020", Reason.SEVERAL_FIT),
    ],
)
def test_why_not(text: str, reason: Reason) -> None:
    finding = find(text, ALL)
    assert finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert finding.reason is reason
    assert finding.figure is None


def test_several_fit_lists_exactly_those() -> None:
    nearest = find("500 heron thefts in Northmarsh", ALL).nearest
    assert [one.figure for one in nearest] == [TOTAL, EARLIER]
    assert all(not one.differs_in for one in nearest)


def test_what_is_left_out_and_does_not_matter_is_said_to_be_assumed() -> None:
    assert find("500 heron thefts", [TOTAL]).assumed == (Slot.PLACE, Slot.PERIOD)
    assert find("500 heron thefts in Northmarsh in 2020", [TOTAL]).assumed == ()
    assert find("900 heron thefts in Northmarsh", ALL).assumed == (Slot.PERIOD,)


def test_a_part_is_not_meant_where_it_is_not_named() -> None:
    for parts in ([ON_PONDS, figure(500)], [ON_PONDS, ON_WET, figure(500, MARSH, ANY)]):
        told = find("12 heron thefts in Northmarsh in 2020", parts)
        assert told.verdict is not Verdict.SUPPORTED


def test_a_part_is_not_meant_where_its_total_is_of_another_year() -> None:
    told = find("12 heron thefts in Northmarsh in 2020", [ON_PONDS, EARLIER])
    assert (told.verdict, told.reason) == (
        Verdict.NOT_ENOUGH_EVIDENCE,
        Reason.BREAKDOWN_DIFFERS,
    )


def test_the_total_of_the_known_answers_a_question_and_judges_no_number() -> None:
    known = [ON_PONDS, figure(500, MARSH, ANY)]
    for number in (500, 900):
        told = find(f"{number} heron thefts in Northmarsh in 2020", known)
        assert (told.reason, told.nearest[0].figure) == (Reason.NOT_NAMED, known[1])
    assert find("How many heron thefts in Northmarsh in 2020?", known).figure == known[1]
    said = find("500 heron thefts in Northmarsh in 2020 where the site was known", known)
    assert said.verdict is Verdict.SUPPORTED


def test_two_parts_are_not_chosen_between_by_the_number() -> None:
    parts = [ON_PONDS, figure(30, MARSH, CANAL)]
    for number in (12, 30, 999):
        told = find(f"{number} heron thefts in Northmarsh in 2020", parts)
        assert told.reason is Reason.SEVERAL_FIT


@pytest.mark.parametrize("status", [Status.SUPERSEDED, Status.RETRACTED])
def test_what_no_longer_stands_is_recognised_and_not_confirmed(status: Status) -> None:
    old = figure(500, status=status)
    told = find("500 heron thefts in Northmarsh in 2020", [old])
    assert (told.reason, told.figure) == (Reason.NO_LONGER_STANDS, None)
    assert [one.figure for one in told.nearest] == [old]


def test_a_disputed_figure_answers() -> None:
    told = find("500 heron thefts in Northmarsh in 2020", [figure(500, status=Status.DISPUTED)])
    assert told.verdict is Verdict.SUPPORTED


def test_a_share_needs_its_part_named() -> None:
    share = figure(22, MARSH, POND, measure=SHARE, kind=FigureKind.SHARE)
    named = find("22% of heron thefts in Northmarsh were on ponds", [share])
    assert named.verdict is Verdict.SUPPORTED
    assert find("22% of heron thefts were in Northmarsh", [share]).figure is None


def test_order_of_the_figures_does_not_matter() -> None:
    for text in ("500 heron thefts in Northmarsh", "12 heron thefts in 2020", "80 thefts on ponds"):
        assert find(text, ALL) == find(text, ALL[::-1])


@pytest.mark.parametrize(
    ("text", "before", "verdict"),
    [
        ("Heron thefts in Northmarsh rose to 500 in 2020", [EARLIER], Verdict.SUPPORTED),
        ("Heron thefts in Northmarsh fell to 500 in 2020", [EARLIER], Verdict.REFUTED),
        (
            "Heron thefts in Northmarsh fell to 500 in 2020",
            [figure(900, period=BEFORE)],
            Verdict.SUPPORTED,
        ),
        ("Heron thefts in Northmarsh rose to 500 in 2020", [], Verdict.NOT_ENOUGH_EVIDENCE),
        (
            "Heron thefts in Northmarsh rose to 500 in 2020",
            [figure(300, HOLME, period=BEFORE)],
            Verdict.NOT_ENOUGH_EVIDENCE,
        ),
        (
            "Heron thefts in Northmarsh rose to 500 in 2020",
            [figure(400, period=BEFORE, qualifier=Qualifier.MORE_THAN)],
            Verdict.SUPPORTED,
        ),
        (
            "Heron thefts in Northmarsh rose to 500 in 2020",
            [figure(500, period=BEFORE, qualifier=Qualifier.ABOUT)],
            Verdict.NOT_ENOUGH_EVIDENCE,
        ),
        ("Heron thefts in Northmarsh rose to 700 in 2020", [EARLIER], Verdict.REFUTED),
    ],
)
def test_which_way_it_went(text: str, before: list[Figure], verdict: Verdict) -> None:
    finding = find(text, [TOTAL, *before])
    assert finding.verdict is verdict
    if verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        assert finding.reason is Reason.TREND_NOT_ON_FILE
