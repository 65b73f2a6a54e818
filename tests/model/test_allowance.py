"""Each row of the interval table, for claims and for stored figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.allowance import (
    OWN_ROWS,
    ROWS,
    allowed,
    between,
    figure_allowance,
    more_than_half,
    vaguely,
)
from bot.model.figure import Figure, FigureKind, Qualifier, Source, Status
from bot.model.interval import Interval, point
from bot.model.quantity import Hedge
from bot.model.vocabulary import Measure
from bot.model.written import Manner, Written, last_digit_place, written_place

D = Decimal

USUAL = [
    # hedge, x, g, manner, low, high
    (Hedge.EXACT, "3967", "1", Manner.PRECISE, "3967", "3967"),
    (Hedge.EXACT, "4000", "1000", Manner.COUNTED, "3800", "4400"),
    (Hedge.EXACT, "1200000", "100000", Manner.COUNTED, "1150000", "1300000"),
    (Hedge.EXACT, "-4000", "1000", Manner.COUNTED, "-4400", "-3800"),
    (Hedge.EXACT, "50", "1", Manner.MEASURED, "49.5", "50.5"),
    (Hedge.EXACT, "2.50", "0.01", Manner.MEASURED, "2.495", "2.505"),
    (Hedge.MORE, "4000", "1000", Manner.COUNTED, "4000", "5000"),
    (Hedge.MORE, "1500", "100", Manner.COUNTED, "1500", "2000"),
    (Hedge.MORE, "65", "1", Manner.MEASURED, "65", "70"),
    (Hedge.AT_LEAST, "260", "10", Manner.COUNTED, "260", "270"),
    (Hedge.JUST_OVER, "2500", "100", Manner.COUNTED, "2500", "2625"),
    (Hedge.NEARLY, "300000", "100000", Manner.COUNTED, "255000", "300000"),
    (Hedge.NEARLY, "50", "1", Manner.MEASURED, "47.5", "50"),
    (Hedge.ABOUT, "1500", "100", Manner.COUNTED, "1275", "1725"),
    (Hedge.ABOUT, "2100000", "100000", Manner.COUNTED, "2047500", "2152500"),
    (Hedge.LESS, "5", "1", Manner.MEASURED, "4", "5"),
    (Hedge.LESS, "100", "100", Manner.COUNTED, "0", "100"),
    (Hedge.AT_MOST, "200", "100", Manner.COUNTED, "100", "200"),
    (Hedge.UP_TO, "20", "10", Manner.COUNTED, "0", "20"),
    (Hedge.EXACT, "0.5", "0.5", Manner.FRACTION, "0.475", "0.525"),
    (Hedge.EXACT, "0.1", "0.1", Manner.FRACTION, "0.09", "0.11"),
    (Hedge.NEARLY, "0.5", "0.5", Manner.FRACTION, "0.45", "0.5"),
    (Hedge.MORE, "0.25", "0.25", Manner.FRACTION, "0.25", str(D(1) / 3)),
    (Hedge.LESS, "0.5", "0.5", Manner.FRACTION, "0.4", "0.5"),
    (Hedge.EXACT, "0.2", "0.2", Manner.PROPORTION, str(1 / D("5.5")), str(1 / D("4.5"))),
    (Hedge.EXACT, "0.9", "0.1", Manner.PROPORTION, "0.875", "0.925"),
    (Hedge.EXACT, "2", "1", Manner.MULTIPLE, "1.9", "2.2"),
    (Hedge.MORE, "2", "1", Manner.MULTIPLE, "2", "3"),
    (Hedge.NEARLY, "2", "1", Manner.MULTIPLE, "1.8", "2"),
    (Hedge.EXACT, "3", "1", Manner.MULTIPLE_MORE, "2.85", "4.4"),
    (Hedge.EXACT, "12", "12", Manner.DOZEN, "11", "13"),
    (Hedge.EXACT, "24", "12", Manner.DOZEN, "22", "26"),
    (Hedge.ABOUT, "200", "100", Manner.COUPLE, "150", "299"),
]


@pytest.mark.parametrize(("hedge", "x", "g", "manner", "low", "high"), USUAL)
def test_usual(hedge: Hedge, x: str, g: str, manner: Manner, low: str, high: str) -> None:
    usual = allowed(hedge, D(x), D(g), manner).usual
    assert (usual.low, usual.high) == (D(low), D(high))


LITERAL = [
    (Hedge.MORE, Interval(D(4000), None, low_open=True)),
    (Hedge.AT_LEAST, Interval(D(4000), None)),
    (Hedge.JUST_OVER, Interval(D(4000), None, low_open=True)),
    (Hedge.NEARLY, Interval(None, D(4000), high_open=True)),
    (Hedge.LESS, Interval(D(0), D(4000), high_open=True)),
    (Hedge.AT_MOST, Interval(D(0), D(4000))),
    (Hedge.UP_TO, Interval(D(0), D(4000))),
]


@pytest.mark.parametrize(("hedge", "literal"), LITERAL)
def test_literal(hedge: Hedge, literal: Interval) -> None:
    assert allowed(hedge, D(4000), D(1000)).literal == literal


def test_a_bare_round_number_and_about_say_no_more_than_they_mean() -> None:
    for hedge in (Hedge.EXACT, Hedge.ABOUT):
        allowance = allowed(hedge, D(4000), D(1000))
        assert allowance.literal == allowance.usual


def test_half_open_at_the_upper_end() -> None:
    usual = allowed(Hedge.EXACT, D(55), D(1), Manner.MEASURED).usual
    assert usual.contains(D("54.5"))
    assert not usual.contains(D("55.5"))


def test_every_hedge_with_one_number_has_a_row_in_every_manner() -> None:
    for hedge in set(Hedge) - {Hedge.BETWEEN, Hedge.VAGUE}:
        for manner in Manner:
            allowance = allowed(hedge, D("0.5"), D("0.1"), manner)
            assert allowance.usual.low is None or allowance.usual.high is not None
    assert set(OWN_ROWS) == set(Manner)
    assert set(ROWS) == set(Hedge) - {Hedge.BETWEEN, Hedge.VAGUE}


def test_ranges_and_vague_words_have_rows_of_their_own() -> None:
    assert between(D(2), D(3)).usual == Interval(D(2), D(3))
    assert vaguely(D(24), D(99), D(24)).literal == Interval(D(24), None)
    assert not more_than_half().usual.contains(D("0.5"))


@given(
    st.sampled_from(sorted(ROWS)),
    st.sampled_from(list(Manner)),
    st.decimals(min_value=-(10**12), max_value=10**12, places=3),
)
def test_an_interval_is_never_upside_down(hedge: Hedge, manner: Manner, x: Decimal) -> None:
    if manner in (Manner.FRACTION, Manner.PROPORTION):
        x = (abs(x) % 1) or D("0.5")
    if manner not in (Manner.COUNTED, Manner.MEASURED, Manner.PRECISE):
        x = abs(x)  # nothing is "minus two times" or "minus a dozen"
    allowance = allowed(hedge, x, D("0.001"), manner)
    for interval in (allowance.literal, allowance.usual):
        assert interval.low is None or interval.high is None or interval.low <= interval.high


def test_places_of_digits() -> None:
    assert written_place(D("50")) == 1
    assert written_place(D("2.50")) == D("0.01")
    assert last_digit_place(D("4000")) == 1000
    assert last_digit_place(D("2.50")) == D("0.01")
    assert last_digit_place(D(0)) == 1
    assert Written(D(150), D(10)).step == 50
    assert Written(D(15), D(1)).step == 5
    assert Written(D(5), D(1)).step == 1


SOURCE = Source("s", "A report", "report", "A charity", None, None, "", "", "", None, None, "")
FIGURE = Figure(
    key="k",
    version=1,
    measure=Measure("m", "offences", "offences", ""),
    terms=(),
    period=None,
    qualifier=Qualifier.EXACTLY,
    value=D(4000),
    value_high=None,
    unit="offences",
    source=SOURCE,
    kind=FigureKind.COUNT,
    flags=(),
    status=Status.VERIFIED,
    review_by=None,
    locator="",
    statement="",
)

FIGURES = [
    (Qualifier.EXACTLY, FigureKind.COUNT, "9259", "9259", "9259"),
    (Qualifier.ROUNDED, FigureKind.SHARE, "22", "21.5", "22.5"),
    (Qualifier.ROUNDED, FigureKind.AVERAGE, "11", "10.5", "11.5"),
    (Qualifier.ROUNDED, FigureKind.COUNT, "4000", "3500", "4500"),
    (Qualifier.ROUNDED, FigureKind.RATE, "2.50", "2.495", "2.505"),
    (Qualifier.MORE_THAN, FigureKind.COUNT, "4000", "4000", "5000"),
    (Qualifier.MORE_THAN, FigureKind.COUNT, "21000000", "21000000", "22000000"),
    (Qualifier.NEARLY, FigureKind.SHARE, "50", "45.0", "50"),
    (Qualifier.UP_TO, FigureKind.PROJECTION, "20000000", "0", "20000000"),
    (Qualifier.ABOUT, FigureKind.COUNT, "1500", "1275", "1725"),
    (Qualifier.AT_LEAST, FigureKind.COUNT, "260", "260", "270"),
    (Qualifier.LESS_THAN, FigureKind.SHARE, "5", "4", "5"),
    (Qualifier.AT_MOST, FigureKind.COUNT, "200", "100", "200"),
]


@pytest.mark.parametrize(("qualifier", "kind", "value", "low", "high"), FIGURES)
def test_figures(qualifier: Qualifier, kind: FigureKind, value: str, low: str, high: str) -> None:
    usual = figure_allowance(replace(FIGURE, qualifier=qualifier, kind=kind, value=D(value))).usual
    assert (usual.low, usual.high) == (D(low), D(high))


def test_a_figure_between_two_values() -> None:
    figure = replace(FIGURE, qualifier=Qualifier.BETWEEN, value=D(5), value_high=D(9))
    assert figure_allowance(figure).literal == Interval(D(5), D(9))


def test_an_exact_figure_is_a_point() -> None:
    assert figure_allowance(FIGURE).literal == figure_allowance(FIGURE).usual == point(D(4000))
