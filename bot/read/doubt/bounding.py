"""What a second number of a sentence makes of the first: "homes over £500,000", "sold twice"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import NEUTRAL
from bot.model.quantity import Hedge, Kind, Quantity


def is_bounded(text: str, quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """True where another number tells which of them are counted, or how often each of them is."""
    if any(_is_of_several(text, one) for one in others if one.end <= quantity.start):
        return True
    later = [one for one in others if one.start >= quantity.end]
    return any(_is_bound(text, quantity, one) or _is_repeat(text, quantity, one) for one in later)


def _is_of_several(text: str, other: Quantity) -> bool:
    """ "The price of two tickets was £549"."""
    several = other.kind is Kind.COUNT and other.value is not None and other.value > 1
    return several and _PRICE_OF.search(text, max(0, other.start - _NEAR), other.start) is not None


_NEAR = 24
_PRICE_OF = re.compile(
    r"\b(?:price|cost|bill|rent|fee|wage|salary|fare)s? (?:of|for) $", re.IGNORECASE
)


def _is_bound(text: str, quantity: Quantity, other: Quantity) -> bool:
    """ "Donations over £5,000": only those; not "house sales were over £5,000"."""
    if other.kind is not Kind.MONEY or other.hedge not in _BOUNDS:
        return False
    between = _PHRASE.fullmatch(text, quantity.end, other.start)
    return between is not None and between["noun"].lower() not in NEUTRAL


_BOUNDS = (Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO)
_PHRASE = re.compile(
    r"\s+(?:(?:in|of|worth of|from)\s+)?(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z-]+s)\s+"
    r"(?:(?:worth|costing|selling for|priced at|valued at|of)\s+)?",
    re.IGNORECASE,
)
"""The noun that the first number counts, with nothing but its own words around it."""


def _is_repeat(text: str, quantity: Quantity, other: Quantity) -> bool:
    """ "Sold twice", "cancelled three times": not "twice as many", nor "twice Northmarsh's"."""
    if not _OFTEN.fullmatch(other.text) or not _GOES_ON.match(text, other.end):
        return False
    before = _LAST.search(text, quantity.end, other.start)
    return before is not None and before[1].lower() not in NEUTRAL


_OFTEN = re.compile(r"twice|thrice|\w+ times", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+(?:in|at|on|by|during|over|last|this)\b|[.,;:!?]|\s*$", re.IGNORECASE)
_LAST = re.compile(r"([A-Za-z-]+)\s+$")
