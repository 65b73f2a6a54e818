"""The stretches of the calendar in which a day may have been counted: where to look for figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.model.period import Calendar, Period, PeriodMention

_A_MONTH = timedelta(days=31)
_LENGTHS = (1, 3, 12)
"""Months of a month, a quarter, a calendar year."""
_APRIL = 4


def wanted(mention: PeriodMention) -> Iterator[Period]:
    """The periods that a time may name: those it says, then those of which it may be the day."""
    yield from mention.readings
    if mention.calendar is Calendar.SCHOOL:
        yield from (_from_april(one.start.year) for one in mention.readings)
    for one in (*mention.readings, *mention.stood):
        if one.end - one.start <= _A_MONTH:
            yield from _holding(one.end - timedelta(days=1))


def _holding(day: date) -> Iterator[Period]:
    for months in _LENGTHS:
        first = day.month - (day.month - 1) % months
        after = day.year * 12 + first - 1 + months
        end = date(after // 12, after % 12 + 1, 1)
        yield Period("", date(day.year, first, 1), end)
    yield _from_april(day.year if day.month >= _APRIL else day.year - 1)


def _from_april(year: int) -> Period:
    """A financial year: the tables write a season and a school year so, too."""
    return Period("", date(year, _APRIL, 1), date(year + 1, _APRIL, 1))
