"""Reads stretches that end at a time or divide a year: "the year to March 2024", "Q1 2020"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.model.period import Period
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

_QUARTERS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "opening": 1,
    "closing": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip


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
    financial = re.match(r"(\d{4})[/-]\d\d(?: |$)", words or "")
    if financial:
        return (cal.quarter(*_of_the_calendar(int(financial[1]), number)),)
    if words:
        return (cal.quarter(year_in(words.removeprefix("the "), today), number),)
    year = today.year if 3 * number < today.month else today.year - 1
    return (cal.quarter(year, number),)


_NOT_COUNTED = re.compile(
    r"\s*(?:$|[,.;:!?)\]|\u2013\u2014-]|(?:was|were|is|had|has|the|at|in|there|it|and|to|for|with|than|"
    r"as|but|compared|vs|versus|by|on|from|saw|across|a|an)\b)",
    re.IGNORECASE,
)


def _short_quarter(match: re.Match[str], plain: str, _today: date) -> Readings:
    """Q4 23, 4Q23: unless the second number counts something ("in Q4 23 people")."""
    if match["tight"] is None and not _NOT_COUNTED.match(plain, match.end()):
        return None
    number, year = match["q"] or match["q0"], int(match["short"][-2:])
    return (cal.quarter(2000 + year, int(number)),)


def _quarter_to_a_month(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The December quarter of 2023: the one that ends with that month."""
    number = month_of(match["m"])
    if number % 3:
        return ()
    given = match["y"] or match["y0"]
    year = year_in(given, today) if given else cal.latest_year_of(number, today)
    return (cal.quarter(year, number // 3),)


def _of_the_calendar(year: int, number: int) -> tuple[int, int]:
    """The calendar year and quarter of a financial year's quarter."""
    return (year, number + 1) if number < 4 else (year + 1, 1)


def _part_of_a_year(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The first six months of 2024, the last two quarters of last year, of 2022/23."""
    whole, count = _year_named(match["y"], today), count_of(match["n"])
    months = (count or 0) * (3 if match["unit"] == "quarters" else 1)
    if not 0 < months <= 12:
        return ()
    if match["end"] in ("first", "opening"):
        return (cal.months_from(whole.start, months),)
    return (cal.months_to(whole.end - timedelta(days=1), months),)


def _year_named(words: str, today: date) -> Period:
    """The calendar year of "2024", the financial year of "2022/23"."""
    split = re.match(r"(\d{4})[/-]\d", words)
    return cal.financial_year(int(split[1])) if split else cal.calendar_year(year_in(words, today))


def _half(match: re.Match[str], _plain: str, today: date) -> Readings:
    second = match["word"] in ("second", "latter", "last") or match["h"] == "2"
    words = match["y"] or match["y0"]
    if words is None:
        return None
    whole = _year_named(words.removeprefix("the "), today)
    last = whole.end - timedelta(days=1)
    return (cal.months_to(last, 6) if second else cal.months_from(whole.start, 6),)


_PAIR = r"(?:(?:19|20)\d\d[/-]\d\d(?!\d))"
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
        rf"(?P<unit>months|quarters) of (?:the (?:(?:calendar|{FINANCIAL}) )?year )?"
        rf"(?P<y>{_PAIR}|{NAMED_YEAR}){END}",
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
        rf"(?<![\w-])(?:the )?(?:(?P<y0>{YEAR})(?:'s)?[ -]?)?"
        r"(?:q(?P<q>[1-4])|(?P<word>first|second|third|fourth|final|opening|closing|1st|2nd|3rd|4th|"
        rf"last(?= quarter,? (?:of )?(?:the year )?{NAMED_YEAR}|"
        rf" quarter,? (?:of )?(?:the )?(?:{FINANCIAL} year )?{_PAIR})) quarter(?!-))"
        rf"(?:(?:,? ?(?:(?:of|in) )?|[/-])(?:the )?(?:(?:calendar |{FINANCIAL} )?year )?"
        rf"(?P<y>{_PAIR}(?: {FINANCIAL} year)?|{NAMED_YEAR}))?{END}",
        _quarter,
        "quarter q1 q2 q3 q4",
    ),
    rule(
        rf"(?<!\w)(?:the )?(?:q(?P<q>[1-4])(?: ?|-)'?|(?P<q0>[1-4])(?P<tight>q ?'?))"
        rf"(?P<short>(?:20)?\d\d){END}",
        _short_quarter,
        "q",
    ),
    rule(
        rf"(?<!\w)(?:the )?(?P<m>{MONTH})(?: (?P<y0>{YEAR}))? quarter(?!-)"
        rf"(?:,? (?:of |in )?(?P<y>{NAMED_YEAR}))?{END}",
        _quarter_to_a_month,
        "quarter",
    ),
    rule(
        rf"(?<![\w-])(?:the )?(?:(?P<y0>{YEAR})[ -]?)?"
        r"(?:h(?P<h>[12])|(?P<word>first|second|latter)[ -]half)"
        rf"(?:(?: of)?[ -](?:the (?:{FINANCIAL} )?year )?(?P<y>{_PAIR}|{NAMED_YEAR}))?{END}",
        _half,
        "half h1 h2",
    ),
)
