"""Hedges and rounding go through every sum: the result holds whatever the figures may be."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.derive.intervals import Amount, amount_of, total
from bot.model.figure import FigureKind, Qualifier
from bot.model.interval import Interval, point
from tests.northland import SHARE, figure


def rounded(value: int) -> Amount:
    return amount_of(
        figure(value, measure=SHARE, kind=FigureKind.SHARE, qualifier=Qualifier.ROUNDED)
    )


def test_three_rounded_shares_are_44_give_or_take_a_half_each() -> None:
    shares = rounded(22).plus(rounded(19)).plus(rounded(3))
    assert shares.value == 44
    assert (shares.usual.low, shares.usual.high) == (Decimal("42.5"), Decimal("45.5"))


def test_exact_counts_leave_nothing_open() -> None:
    both = total([figure(29), figure(69)])
    assert both == Amount(Decimal(98), point(Decimal(98)), point(Decimal(98)))


def test_a_floor_stays_a_floor() -> None:
    floor = amount_of(figure(4000, qualifier=Qualifier.MORE_THAN))
    assert floor.scaled(Decimal("0.5")).literal == Interval(Decimal(2000), None, low_open=True)
    assert amount_of(figure(100)).minus(floor).literal.low is None


ends = st.integers(min_value=1, max_value=10**6)


@st.composite
def amounts(draw: st.DrawFn) -> tuple[Amount, Decimal]:
    """An amount above zero, and a number that it may be."""
    low, high = sorted((draw(ends), draw(ends)))
    inside = Decimal(draw(st.integers(min_value=low, max_value=high)))
    stretch = Interval(Decimal(low), Decimal(high))
    return Amount(inside, stretch, stretch), inside


@given(amounts(), amounts())
def test_whatever_the_figures_are_the_result_holds(
    one: tuple[Amount, Decimal], other: tuple[Amount, Decimal]
) -> None:
    (left, a), (right, b) = one, other
    assert left.plus(right).usual.contains(a + b)
    assert left.minus(right).usual.contains(a - b)
    assert left.over(right).usual.contains(a / b)
