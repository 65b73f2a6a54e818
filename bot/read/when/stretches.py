"""Reads stretches that end at a time or divide a year: "the year to March 2024", "Q1 2020"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    COUNT,
    DAY,
    END,
    FINANCIAL,
    MONTH,
    NAMED_YEAR,
    YEAR,
    Readings,
    Rule,
    count_of,
    month_of,
    rule,
    valid_date,
    year_in,
)

_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "opening": 1}


def _to_end(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The year, the quarter or so many months to a month, a date or a year."""
    last = _last_day(match, today)
    if last is None:
        return None
    count, unit = count_of(match["n"] or "one"), match["unit"][0]
    if count is None:
        return ()
    if unit in _DAYS_IN:
        return (cal.stretch(last - timedelta(days=count * _DAYS_IN[unit] - 1), last),)
    months = count * _MONTHS_IN[unit]
    return (cal.months_to(last, months),) if 0 < months < 6000 else None


_DAYS_IN = {"w": 7, "d": 1}
_MONTHS_IN = {"y": 12, "q": 3, "m": 1}


def _last_day(match: re.Match[str], today: date) -> date | None:
    words = match["end"]
    named = re.search(MONTH, words)
    if named is None:
        return date(int(match["only"]), 12, 31) if match["only"] else None
    number = month_of(named[0])
    given = match["year"]
    year = year_in(given, today) if given else cal.latest_year_of(number, today)
    of_month = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    if of_month is None:
        return cal.end_of_month(year, number)
    return valid_date(year, number, int(of_month[0]))


def _decade_to(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Ten years that end with that year, or from ten years before it."""
    last = int(match["y"])
    end = date(last, 12, 31)
    return (cal.stretch(date(last - 9, 1, 1), end), cal.stretch(date(last - 10, 1, 1), end))


def _quarter(match: re.Match[str], _plain: str, today: date) -> Readings:
    number = int(match["q"]) if match["q"] else _QUARTERS[match["word"]]
    words = match["y"] or match["y0"]
    financial = re.match(r"(\d{4})[/-]\d\d$", words or "")
    if financial:
        return (cal.quarter(*_of_the_calendar(int(financial[1]), number)),)
    if words:
        return (cal.quarter(year_in(words.removeprefix("the "), today), number),)
    year = today.year if 3 * number < today.month else today.year - 1
    return (cal.quarter(year, number),)


def _of_the_calendar(year: int, number: int) -> tuple[int, int]:
    """The calendar year and quarter of a financial year's quarter."""
    return (year, number + 1) if number < 4 else (year + 1, 1)


def _part_of_a_year(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The first six months of 2024, the last two quarters of last year."""
    year, count = year_in(match["y"], today), count_of(match["n"])
    months = (count or 0) * (3 if match["unit"] == "quarters" else 1)
    if not 0 < months <= 12:
        return ()
    if match["end"] in ("first", "opening"):
        return (cal.stretch(date(year, 1, 1), cal.end_of_month(year, months)),)
    return (cal.stretch(date(year, 13 - months, 1), date(year, 12, 31)),)


def _half(match: re.Match[str], _plain: str, today: date) -> Readings:
    second = match["word"] in ("second", "latter", "last") or match["h"] == "2"
    words = match["y"]
    if words is None:
        return None
    year = year_in(words.removeprefix("the "), today)
    first = date(year, 7, 1) if second else date(year, 1, 1)
    return (cal.stretch(first, date(year, 12, 31) if second else date(year, 6, 30)),)


_END_WORDS = (
    r"(?:to|ending|ended|up to|ending in|ended in|ending on|to the end of|until|ending "
    r"with|through|ending at)"
)
_ANY_END = (
    rf"(?:(?:the )?(?:end (?:of|in) )?(?:{DAY} (?:of )?)?{MONTH}(?: {DAY},?)?"
    rf"(?:,? (?P<year>{YEAR}|this year|last year))?)"
)
STRETCHES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w)(?:the )?(?P<end>first|opening|last|final|closing) (?P<n>{COUNT}) "
        rf"(?P<unit>months|quarters) of (?:the (?:calendar )?year )?(?P<y>{NAMED_YEAR}){END}",
        _part_of_a_year,
        "of",
    ),
    rule(rf"(?<!\w)(?:the )?decade to (?P<y>{YEAR}){END}", _decade_to, "decade"),
    rule(
        rf"(?<!\w)(?:the )?(?:{FINANCIAL} )?(?:(?P<n>{COUNT}) )?"
        rf"(?P<unit>years?|yrs?|months?|mths?|quarters?|qtr|weeks?|days?)(?:,|"
        rf" which)? {_END_WORDS} "
        rf"(?P<end>{_ANY_END}|(?:the end of )?(?P<only>{YEAR})){END}",
        _to_end,
        "year yr month mth quarter qtr week day",
    ),
    rule(
        rf"(?<![\w-])(?:the )?(?:(?P<y0>{YEAR}) ?)?"
        r"(?:q(?P<q>[1-4])|(?P<word>first|second|third|fourth|final|opening) quarter(?!-))"
        rf"(?:,? ?(?:of )?(?P<y>(?:19|20)\d\d[/-]\d\d(?!\d)|{NAMED_YEAR}))?{END}",
        _quarter,
        "quarter q1 q2 q3 q4",
    ),
    rule(
        rf"(?<!\w)(?:the )?(?:h(?P<h>[12])|(?P<word>first|second|latter) half)"
        rf"(?: of)? (?P<y>{NAMED_YEAR}){END}",
        _half,
        "half h1 h2",
    ),
)
