"""A number as it stands in a text, before its unit and its hedge are read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, magnitude multiplied out.

    `place` is the place of the last written digit, `grain` that of the last one that counts
    (INTERVALS: g). `scale` is the magnitude ("million": 1,000,000; none: 1).
    """

    start: int
    end: int
    value: Decimal
    place: Decimal
    grain: Decimal
    scale: Decimal
    spelt: bool = False
    dozens: bool = False
    couple: bool = False

    @property
    def is_round(self) -> bool:
        """True for trailing zeros, decimals or a magnitude: a reader takes it as rounded."""
        return self.scale > 1 or self.grain != 1

    def scaled(self, scale: Decimal) -> Number:
        """The same with the magnitude that a range gives to its second end only."""
        return Number(
            self.start, self.end, self.value * scale, self.place * scale, self.grain * scale, scale
        )
