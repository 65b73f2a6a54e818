"""Times that are told by their distance from another: "a year earlier", "ten years before"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.model.period import Period
from bot.read.numbers.words import SMALL

_NUMBERS = "|".join(sorted(SMALL, key=len, reverse=True))
_SPAN = (
    rf"(?:(?P<number>\d{{1,2}}|{_NUMBERS}|an?|the|the previous)\s+)?"
    r"(?P<span>years?|decades?|12 months|twelve months)"
)
EARLIER = re.compile(
    rf"\b{_SPAN}\s+(?:before|earlier|previously)\b|"
    r"\b(?:(?:the|its|their)\s+)?(?:previous|preceding) year(?:['’]s)?\b|"
    r"\byear[ -]on[ -]year\b|\b(?:on|over|in) the year(?! (?:to|end|from)\w*\b)\b|"
    rf"\b(?:in|over|within|inside) (?:a|one|a single|(?P<lasting>two|three|four|five|\d)) years?\b",
    re.IGNORECASE,
)
"""Words for a time by its distance from the one that the statement is about."""


def years_back(words: str) -> int | None:
    """How many years the words go back; None where they tell no such distance."""
    found = EARLIER.search(words)
    if found is None:
        return None
    number = (found["number"] or found["lasting"] or "").lower()
    count = int(number) if number.isdigit() else int(SMALL.get(number, 1))
    return count * (10 if (found["span"] or "").lower().startswith("decade") else 1)


def shifted(periods: Iterable[Period], years: int) -> tuple[Period, ...]:
    """The same stretches of the calendar so many years earlier, but those of a leap day."""
    return tuple(moved for one in periods if (moved := _back(one, years)))


def _back(period: Period, years: int) -> Period | None:
    try:
        start = period.start.replace(year=period.start.year - years)
        end = period.end.replace(year=period.end.year - years)
    except ValueError:
        return None
    label = "the year before" if years == 1 else f"{years} years before"
    return replace(period, label=label, start=start, end=end)
