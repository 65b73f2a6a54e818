"""The bare values of a text: what a number at a locator is held against."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.read.quantities import read_quantities

_ANY_DAY = date(2000, 1, 1)
"""Numbers don't depend on the day."""


def numbers_in(text: str) -> frozenset[Decimal]:
    """The numbers of a text, magnitudes multiplied out, the ends of ranges among them."""
    found = read_quantities(text, _ANY_DAY)
    ends = (end for q in found if q.value is None for end in (q.usual.low, q.usual.high))
    values = (*(q.value for q in found), *ends)
    return frozenset(value for value in values if value is not None)
