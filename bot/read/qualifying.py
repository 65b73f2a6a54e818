"""Numbers that belong to a measure's name, and stretches that say nothing at all.

"Life expectancy at 65", "per 100,000 people", "population over 65": such a number tells which
measure is meant. It is a word of the topic then, not a number that somebody claims.
"""

from __future__ import annotations

import re

from bot.language.tokens import fold
from bot.model.quantity import Quantity
from bot.read.characters import Span

_BARE = re.compile(r"[\d,.]+")
_AFTER_PER = re.compile(r"\b(?:per|every)\s*$", re.IGNORECASE)
_AFTER_AT = re.compile(r"([^\W\d_]+)\s+(?:at|at\s+age|aged?)\s+$", re.IGNORECASE)
_AGED = re.compile(r"(?:over|under|above|below)[\s-]+(\d{1,3})")
_NOUN_BEFORE = re.compile(r"([^\W\d_]+)\s*$")
_MUTE = re.compile(r"[:/@#<>]|\d\s?(?:am|pm)\b|o.clock|\bgmt\b|^\+?\d{5,}", re.IGNORECASE)


def qualifies(quantity: Quantity, text: str, words: frozenset[str]) -> bool:
    """True when a number only qualifies the measure; `words` are those of the store's names."""
    before = text[: quantity.start]
    if _AFTER_PER.search(before[-12:]):
        return True
    if _BARE.fullmatch(quantity.text):
        led = _AFTER_AT.search(before[-60:])
        return led is not None and fold(led.group(1)) in words
    aged = _AGED.fullmatch(quantity.text.lower())
    noun = _NOUN_BEFORE.search(before[-60:])
    return (
        aged is not None and noun is not None and not quantity.unit
        and fold(noun.group(1)) in words and len(text) > quantity.end + 3
    )  # fmt: skip


def is_mute(text: str, span: Span) -> bool:
    """True for clock times, addresses and the like: nothing in them is a word of the topic."""
    return _MUTE.search(text[span.start : span.end]) is not None
