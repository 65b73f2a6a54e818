"""Words that put a number into time: "fell to 173 … from 212 in 2014", "… every month"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.claim import Topic
from bot.model.period import Period, PeriodMention
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.text.characters import lower, small
from bot.read.text.screened import screened
from bot.read.when.earlier import shifted, years_back


def with_rhythm(quantity: Quantity, text: str) -> Quantity:
    """The quantity with the denominator that its clause gives further on ("… every month")."""
    if quantity.per is not None or quantity.kind not in (Kind.COUNT, Kind.MONEY):
        return quantity
    found = _RHYTHM.search(_beside(quantity, text))
    if found is None:
        return quantity
    return replace(quantity, per=found.group(1) or _ADVERBS[found.group(2).lower()])


def _beside(quantity: Quantity, text: str) -> str:
    """The text without a number that is a quarter: "a quarter of a million" is no rhythm."""
    if "quarter" not in quantity.text.lower():
        return text
    return text.replace(quantity.text, " ", 1)


_RHYTHM = screened(
    r"\b(?:a|an|per|each|every)\s+(minute|hour|day|night|week|fortnight|month|quarter|year)\b"
    r"(?!\s+(?:ago|earlier|later|before|on|to))|\b(hourly|daily|weekly|monthly|annually|yearly)\b",
    re.IGNORECASE,
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
            "annually": "year", "yearly": "year"}  # fmt: skip


def is_rhythmic(quantity: Quantity, text: str) -> bool:
    """True for "12 per cent a month": such a number is of no whole period."""
    if quantity.kind not in _WHOLE:
        return False
    text = _beside(quantity, text)
    if _PER.search(text):
        return True
    found = _RHYTHM.search(text)
    return found is not None and "year" not in found[0] and "annual" not in found[0]


_PER = screened(
    r"(?:%|per ?cent|percent|pc|\byears)\s+per\s+(?!cent\b|year\b|annum\b)", re.IGNORECASE
)


_WHOLE = (Kind.PERCENT, Kind.FRACTION, Kind.DURATION, Kind.POINTS)


def trend(text: str, quantity: Quantity) -> Direction:
    """Whether the number is said to have gone up or down to where it is ("fell to 173")."""
    before = lower(text[max(0, quantity.start - 60) : quantity.start])
    after = text[quantity.end : quantity.end + 200]
    if _ROSE_TO.search(before) or _UP_FROM.search_near(after, text):
        return Direction.UP
    if _FELL_TO.search(before) or _DOWN_FROM.search_near(after, text):
        return Direction.DOWN
    return Direction.LEVEL


_ROSE_TO = small(
    r"\b(?:rose|risen|rises|rising|rise|increas\w*|grew|grown|growing|climb\w*|jump\w*|soar\w*|"
    r"surg\w*|up|rocket\w*|leapt|doubled|trebled|tripled|quadrupled|crept)\b[^.;]{0,40}?\bto\s+"
    r"(?:\w+\s+){0,2}$",
)
_FELL_TO = small(
    r"\b(?:fell|fallen|falls|falling|fall|drop\w*|declin\w*|dip\w*|down|slump\w*|sank|sunk|"
    r"shrank|shrunk|decreas\w*|plung\w*|slip\w*|halved|cut|reduced)\b[^.;]{0,40}?\bto\s+"
    r"(?:\w+\s+){0,2}$",
)
_UP_FROM = screened(r"^[^.;]{0,180}\bup (?:from|on)\b", re.IGNORECASE)
_DOWN_FROM = screened(
    r"^[^.;]{0,180}\b(?:down from|(?<!came )(?<!come )(?<!comes )(?<!pour )(?<!poured )down on)\b",
    re.IGNORECASE,
)
""" "Came down on Northmarsh" is rain, no fall."""


def trend_base(
    text: str, quantity: Quantity, times: Sequence[PeriodMention], own: Topic
) -> tuple[Period, ...]:
    """The readings of the time from which a number moved to where it is; () where none is told.

    A distance ("from 1,212 eight years earlier") is reckoned from the time that is the number's
    own; where that isn't known, nothing lies that far back.
    """
    for mention in times:
        after = mention.start >= quantity.end
        low = quantity.end if after else max(0, mention.start - _REACH)
        led = _FROM_THEN.search(text, low, mention.start) is not None
        if led and (after or mention.end <= quantity.start):
            years = years_back(mention.text)
            then = tuple(reading for one in own.periods for reading in one.readings)
            return mention.readings if years is None else shifted(then, years) or then
    return ()


_REACH = 60
_FROM_THEN = re.compile(
    r"\b(?:from|compared (?:with|to)|on|against|than)\s+(?:[£$€]?\d[\d,.]*\w*\s+)?"
    r"(?:(?:per cent|million|billion)\s+)?(?:(?:in|during|for)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
