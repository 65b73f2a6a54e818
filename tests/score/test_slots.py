"""Each slot alone: agrees, differs, or is left open, with the reason in words."""

from __future__ import annotations

import pytest

from bot.model.claim import Slot
from bot.model.figure import Figure, FigureKind
from bot.model.finding import SlotScore
from tests.northland import (
    BEFORE,
    DAILY,
    HOLME,
    LOSS,
    MARSH,
    NORTHLAND,
    POND,
    RATE,
    RISK,
    SCORER,
    SHARE,
    WET,
    candidate,
    claim,
    figure,
)

PLAIN = figure()
PONDS = figure(12, MARSH, POND)
SHARES = figure(22, MARSH, POND, measure=SHARE, kind=FigureKind.SHARE)
RATES = figure(3, MARSH, measure=RATE, kind=FigureKind.RATE)
DAYS = figure(2, MARSH, measure=DAILY, kind=FigureKind.AVERAGE)
LOSSES = figure(9, MARSH, measure=LOSS, kind=FigureKind.MONEY)
RISKS = figure(40, MARSH, measure=RISK, kind=FigureKind.PROJECTION)
TIMELESS = figure(period=None)


def slot(text: str, one: Figure, which: Slot) -> SlotScore:
    return next(score for score in candidate(text, one).slots if score.slot is which)


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("500 heron thefts", True),
        ("500 thefts of herons", True),
        ("500 stolen herons", True),
        ("Police recorded 500 heron thefts", True),
        ("500 crimes", None),
        ("500 thefts", False),
        ("500 heron thefts solved", False),
        ("500 attempted heron thefts", False),
        ("500 swan thefts", False),
        ("500 thefts from herons", False),
        ("500 heron thefts by children", False),
        ("500 heron thefts per pond", False),
        ("500 museums", False),
    ],
)
def test_measure(text: str, agrees: bool | None) -> None:
    assert slot(text, PLAIN, Slot.MEASURE).agrees is agrees


def test_the_source_s_own_name_is_explained_and_another_s_is_not() -> None:
    said = "500 heron thefts were recorded, the {} said"
    assert slot(said.format("Northmarsh Bird Office"), PLAIN, Slot.MEASURE).agrees
    other = slot(said.format("Kestrel Trust"), PLAIN, Slot.MEASURE)
    assert other.agrees is False
    assert "Kestrel" in other.reason


def test_the_source_s_own_name_after_according_to() -> None:
    said = "500 heron thefts, according to the Northmarsh Bird Office"
    assert slot(said, PLAIN, Slot.MEASURE).agrees


@pytest.mark.parametrize(
    ("text", "one", "agrees"),
    [
        ("500 heron thefts in Northmarsh", PLAIN, True),
        ("500 heron thefts in the Marshes", PLAIN, True),
        ("500 heron thefts", PLAIN, None),
        ("500 heron thefts in Eastholme", PLAIN, False),
        ("500 heron thefts in Northland", PLAIN, False),
        ("500 heron thefts in Norfolk", PLAIN, False),
        ("500 heron thefts in Northmarsh, Northland", PLAIN, True),
        ("500 heron thefts in Northmarsh and Northland", PLAIN, False),
        ("500 heron thefts in Northmarsh and Eastholme", PLAIN, False),
    ],
)
def test_place(text: str, one: Figure, agrees: bool | None) -> None:
    assert slot(text, one, Slot.PLACE).agrees is agrees


@pytest.mark.parametrize(
    ("text", "one", "agrees"),
    [
        ("12 heron thefts on ponds", PONDS, True),
        ("12 heron thefts", PONDS, None),
        ("12 heron thefts on canals", PONDS, False),
        ("12 heron thefts on wet sites", PONDS, False),
        ("12 heron thefts on Ruffle", PONDS, False),
        ("12 heron thefts on ponds", PLAIN, False),
        ("12 heron thefts", PLAIN, True),
        ("12 heron thefts off ponds", PONDS, False),
    ],
)
def test_breakdown(text: str, one: Figure, agrees: bool | None) -> None:
    assert slot(text, one, Slot.BREAKDOWN).agrees is agrees


@pytest.mark.parametrize(
    ("text", "one", "agrees"),
    [
        ("500 heron thefts in 2020", PLAIN, True),
        ("500 heron thefts last year", PLAIN, True),
        ("500 heron thefts", PLAIN, None),
        ("500 heron thefts in 2019", PLAIN, False),
        ("500 heron thefts in 2020/21", PLAIN, False),
        ("500 heron thefts since 2020", PLAIN, False),
        ("500 heron thefts before 2020", PLAIN, False),
        ("500 heron thefts in 2020, the same as in 2019", PLAIN, False),
        ("500 heron thefts", TIMELESS, True),
        ("500 heron thefts in 2020", TIMELESS, False),
    ],
)
def test_period(text: str, one: Figure, agrees: bool | None) -> None:
    assert slot(text, one, Slot.PERIOD).agrees is agrees


@pytest.mark.parametrize(
    ("text", "one", "agrees"),
    [
        ("500 heron thefts", PLAIN, True),
        ("Heron thefts: 500", PLAIN, None),
        ("22% of heron thefts", PLAIN, False),
        ("£500 of heron thefts", PLAIN, False),
        ("500 children in heron thefts", PLAIN, False),
        ("500 heron thefts a day", PLAIN, False),
        ("500 heron thefts a year", PLAIN, True),
        ("Heron thefts rose by 500", PLAIN, False),
        ("Heron thefts doubled", PLAIN, False),
        ("Up to 14 years for heron thefts", PLAIN, False),
        ("22% of heron thefts were on ponds", SHARES, True),
        ("A quarter of heron thefts were on ponds", SHARES, True),
        ("22 heron thefts were on ponds", SHARES, False),
        ("22 percentage points of heron thefts were on ponds", SHARES, False),
        ("3 heron thefts per 1,000 people", RATES, True),
        ("3 heron thefts per 100,000 people", RATES, False),
        ("2 heron thefts a day", DAYS, True),
        ("2 heron thefts", DAYS, False),
        ("2 heron thefts a week", DAYS, False),
        ("Heron thefts cost £9m", LOSSES, True),
        ("Heron thefts cost $9m", LOSSES, False),
        ("Heron thefts cost 9 herons", LOSSES, False),
        ("40 herons at risk of theft", RISKS, True),
        ("40 crimes with herons at risk of theft", RISKS, False),
    ],
)
def test_unit(text: str, one: Figure, agrees: bool | None) -> None:
    assert slot(text, one, Slot.UNIT).agrees is agrees


@pytest.mark.parametrize(
    ("text", "one", "agrees"),
    [
        ("How many heron thefts were there?", PLAIN, True),
        ("How many heron thefts were on ponds?", SHARES, False),
        ("What share of heron thefts were on ponds?", SHARES, True),
        ("What share of heron thefts were on ponds?", PONDS, False),
        ("How many swans were heron thefts?", PLAIN, False),
    ],
)
def test_what_a_question_asks_for(text: str, one: Figure, agrees: bool | None) -> None:
    assert slot(text, one, Slot.UNIT).agrees is agrees


def test_every_slot_is_scored_and_says_why() -> None:
    scores = candidate("500 heron thefts in Eastholme in 2019", PLAIN).slots
    assert [score.slot for score in scores] == list(Slot)
    assert all(score.reason for score in scores)
    assert candidate("500 heron thefts in Eastholme in 2019", PLAIN).differs_in == (
        Slot.PLACE,
        Slot.PERIOD,
    )


def test_candidates_come_nearest_first() -> None:
    figures = [
        figure(1, HOLME, period=BEFORE), figure(2, HOLME), figure(3, MARSH, period=BEFORE),
        figure(4, MARSH), figure(5, NORTHLAND), figure(6, MARSH, WET),
    ]  # fmt: skip
    read = claim("500 heron thefts in Northmarsh in 2020")
    order = [one.figure.key for one in SCORER.candidates(read, figures)]
    assert order[0] == "thefts-northmarsh-2020"
    assert order[-1] == "thefts-eastholme-2019"
    assert order == [one.figure.key for one in SCORER.candidates(read, reversed(figures))]


def test_the_newer_of_two_comes_first() -> None:
    old, new = figure(3, MARSH, period=BEFORE), figure(4, MARSH)
    found = SCORER.candidates(claim("heron thefts in Northmarsh?"), [old, new])
    assert [one.figure for one in found] == [new, old]
