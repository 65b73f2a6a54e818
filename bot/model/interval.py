"""A stretch of numbers, open or closed at each end: what a wording allows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; None at an end means that there is no bound there."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def contains(self, number: Decimal) -> bool:
        """True when the number lies inside, an open end excluded."""
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        return not (
            self.high is not None
            and (number > self.high or (self.high_open and number == self.high))
        )

    def touches(self, number: Decimal) -> bool:
        """True when the number lies inside or exactly on an edge, even an open one."""
        return self.contains(number) or number in (self.low, self.high)

    def meets(self, other: Interval) -> bool:
        """True when some number lies in both."""
        return not (self.wholly_below(other) or other.wholly_below(self))

    def wholly_below(self, other: Interval) -> bool:
        """True when every number here is smaller than every number of the other."""
        if self.high is None or other.low is None:
            return False
        if self.high == other.low:
            return self.high_open or other.low_open
        return self.high < other.low

    def covers(self, other: Interval) -> bool:
        """True when every number of the other lies here too."""
        return self._covers_low(other) and self._covers_high(other)

    def _covers_low(self, other: Interval) -> bool:
        if self.low is None:
            return True
        if other.low is None or other.low < self.low:
            return False
        return other.low > self.low or not self.low_open or other.low_open

    def _covers_high(self, other: Interval) -> bool:
        if self.high is None:
            return True
        if other.high is None or other.high > self.high:
            return False
        return other.high < self.high or not self.high_open or other.high_open

    def scaled(self, factor: Decimal) -> Interval:
        """The same stretch with both ends multiplied by a positive factor."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.low_open, self.high_open)


def point(number: Decimal) -> Interval:
    """The interval that holds this number alone."""
    return Interval(number, number)
