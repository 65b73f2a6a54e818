"""Arithmetic on intervals: the hedges and the rounding of stored figures go through every sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.model.allowance import figure_allowance
from bot.model.figure import Figure
from bot.model.interval import Interval, point

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written, with what it usually means and what it entails, in one unit."""

    value: Decimal
    usual: Interval
    literal: Interval

    def plus(self, other: Amount) -> Amount:
        """The sum; both intervals are added end to end."""
        return Amount(
            self.value + other.value,
            _added(self.usual, other.usual),
            _added(self.literal, other.literal),
        )

    def minus(self, other: Amount) -> Amount:
        """The difference; what is taken away is widest where it takes away most."""
        return self.plus(
            Amount(-other.value, _turned(other.usual), _turned(other.literal)),
        )

    def over(self, other: Amount) -> Amount:
        """The quotient of two amounts of which the second is above zero."""
        return Amount(
            self.value / other.value,
            _divided(self.usual, other.usual),
            _divided(self.literal, other.literal),
        )

    def scaled(self, factor: Decimal) -> Amount:
        """The same amount in another unit; `factor` is above zero."""
        return Amount(self.value * factor, self.usual.scaled(factor), self.literal.scaled(factor))


def amount_of(figure: Figure) -> Amount:
    """A stored figure with what its own qualifier allows."""
    allowance = figure_allowance(figure)
    return Amount(figure.value, allowance.usual, allowance.literal)


def total(figures: Iterable[Figure]) -> Amount:
    """All figures added up."""
    sum_ = Amount(ZERO, point(ZERO), point(ZERO))
    for figure in figures:
        sum_ = sum_.plus(amount_of(figure))
    return sum_


def _added(one: Interval, other: Interval) -> Interval:
    return Interval(
        None if one.low is None or other.low is None else one.low + other.low,
        None if one.high is None or other.high is None else one.high + other.high,
        one.low_open or other.low_open,
        one.high_open or other.high_open,
    )


def _turned(one: Interval) -> Interval:
    return Interval(
        None if one.high is None else -one.high,
        None if one.low is None else -one.low,
        one.high_open,
        one.low_open,
    )


def _divided(one: Interval, by: Interval) -> Interval:
    """Both from zero up; a divisor that may be next to nothing leaves no upper bound.

    An end below zero (something that fell) is reached with the smallest divisor instead.
    """
    return Interval(
        _end(one.low, by.high if _is_positive(one.low) else by.low),
        _end(one.high, by.low if _is_positive(one.high) else by.high),
        one.low_open or by.high_open,
        one.high_open or by.low_open,
    )


def _is_positive(end: Decimal | None) -> bool:
    return end is not None and end >= 0


def _end(top: Decimal | None, bottom: Decimal | None) -> Decimal | None:
    if top is None:
        return None
    if bottom is None:
        return ZERO if top >= 0 else None
    return None if bottom <= 0 else top / bottom
