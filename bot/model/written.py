"""How a number is written: its manner, and the places of its digits."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto


class Manner(Enum):
    """How a number is written, which decides how a reader takes it."""

    COUNTED = auto()
    """A count or a sum of money that is round: trailing zeros, decimals, a magnitude."""
    MEASURED = auto()
    """Per cents, rates, averages, durations, physical measures: rounded to the written place."""
    PRECISE = auto()
    """A count that isn't round, money with pence, "exactly"."""
    FRACTION = auto()
    """Half, a third, two-thirds."""
    PROPORTION = auto()
    """One in five, nine in ten; the grain is one part: 1/B."""
    MULTIPLE = auto()
    """Doubled, tenfold, three times as many."""
    MULTIPLE_MORE = auto()
    """"Three times more", which readers take as three times or as four."""
    DOZEN = auto()
    """A dozen, two dozen; the grain is twelve."""
    COUPLE = auto()
    """A couple of hundred; the grain is the hundred."""


@dataclass(frozen=True, slots=True)
class Written:
    """A number as written: x, its grain g, and G, the step to the next round number."""

    x: Decimal
    g: Decimal

    @property
    def step(self) -> Decimal:
        """G = 5g where x ends in 5 and has two or more significant digits, else g."""
        parts = (abs(self.x) / self.g).to_integral_value() if self.g else Decimal(0)
        return self.g * 5 if parts > 10 and parts % 10 == 5 else self.g

    def share(self, per_cent: str) -> Decimal:
        """That many per cent of x, never negative."""
        return abs(self.x) * Decimal(per_cent) / 100

    def clamped(self, width: Decimal, least: str, most: str) -> Decimal:
        """The width, but at least and at most these per cents of x."""
        return min(max(width, self.share(least)), self.share(most))

    def from_zero(self, low: Decimal) -> Decimal:
        """The lower end, not below zero for a number that isn't."""
        return max(low, Decimal(0)) if self.x >= 0 else low


def written_place(value: Decimal) -> Decimal:
    """The place value of the last written digit: 1 of 50, 0.01 of 2.50."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def last_digit_place(value: Decimal) -> Decimal:
    """The place of the last non-zero digit or last written decimal: 1,000 of 4,000."""
    if written_place(value) < 1 or not value:
        return written_place(value)
    return written_place(value.normalize())
