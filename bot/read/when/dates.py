"""Reads days and months that name their year: "12 May 2021", "2020-03", "April to June 2020"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    BEGIN,
    DAY,
    END,
    MONTH,
    MONTH_WORDS,
    NAMED_YEAR,
    WEEKDAY,
    YEAR,
    Readings,
    Rule,
    month_of,
    rule,
    valid_date,
    year_in,
)

_WEEKDAY = rf"(?:(?:{WEEKDAY}|mon|tue|wed|thu|fri|sat|sun),? (?:the )?)?"
_DATE = rf"{_WEEKDAY}(?:{DAY} (?:of )?{MONTH},? {YEAR}|{MONTH} {DAY},? {YEAR})"


def date_in(words: str) -> date | None:
    """The full date in some words ("12th May 2021", "May 12, 2021"); None where there is none."""
    named = re.search(MONTH, words)
    year = re.search(r"\d{4}", words)
    of_month = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    if not (named and year and of_month):
        return None
    return valid_date(int(year[0]), month_of(named[0]), int(of_month[0]))


def _day(match: re.Match[str], _plain: str, _today: date) -> Readings:
    when = date_in(match[0])
    return (cal.day(when),) if when else None


def _dates(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Two dates, the first of which may leave out its month or year."""
    last = date_in(match["last"])
    if last is None:
        return None
    of_month = int(re.sub(r"\D", "", match["day"]))
    named = match["month"]
    year = int(match["y1"]) if match["y1"] else last.year
    first = valid_date(year, month_of(named) if named else last.month, of_month)
    return (cal.stretch(first, last),) if first and first <= last else None


def _iso(match: re.Match[str], _plain: str, _today: date) -> Readings:
    when = valid_date(int(match["y"]), int(match["m"]), int(match["d"]))
    return (cal.day(when),) if when else None


def _british(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Day first, as Britain writes it."""
    year = int(match["y"])
    year += (2000 if year < 50 else 1900) if year < 100 else 0
    when = valid_date(year, int(match["m"]), int(match["d"])) if year >= cal.FIRST_YEAR else None
    return (cal.day(when),) if when else None


def _iso_month(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """ "2020-03" is a month; "2008-09" is also how Britain writes the year 2008/09."""
    year, number = int(match["y"]), int(match["m"])
    month = cal.month(year, number)
    return (cal.financial_year(year), month) if (year + 1) % 100 == number else (month,)


def _month_year(match: re.Match[str], plain: str, today: date) -> Readings:
    year = year_in(match["y"], today)
    if match["vague"]:
        return ()
    named = cal.month(year, month_of(match["m"]))
    return (cal.day(named.end - timedelta(days=1)),) if match["end"] else (named,)


def _short_months(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Apr 18 to Mar 19: months of two years that follow each other, not days."""
    first_month, last_month = month_of(match["m1"]), month_of(match["m2"])
    first, last = int(match["y1"]), int(match["y2"])
    if last != first + 1 or last_month >= first_month:
        return None
    start, end = date(2000 + first, first_month, 1), cal.end_of_month(2000 + last, last_month)
    return (cal.stretch(start, end),)


def _months(match: re.Match[str], _plain: str, today: date) -> Readings:
    """April 2018 to March 2019; January to March 2020; January to March."""
    first_month, last_month = month_of(match["m1"]), month_of(match["m2"])
    if match["y2"]:
        last_year = year_in(match["y2"], today)
    else:
        last_year = cal.latest_year_of(last_month, today)
    first_year = (
        year_in(match["y1"], today) if match["y1"] else last_year - (first_month > last_month)
    )
    first, last = date(first_year, first_month, 1), cal.end_of_month(last_year, last_month)
    return (cal.stretch(first, last),) if first <= last else None


_TO = r"(?: to | and |-| - | until | through )"
_VAGUE = r"(?:(?P<vague>early|late|mid|middle of|start of|beginning of)[ -](?:the )?)?"
DATES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w)(?P<m1>{MONTH}) '?(?P<y1>\d\d){_TO}(?P<m2>{MONTH}) '?(?P<y2>\d\d){END}",
        _short_months,
        MONTH_WORDS,
    ),
    rule(
        rf"(?<!\w)(?:(?:between|from) )?(?:the )?(?P<day>{DAY})"
        rf"(?: (?:of )?(?P<month>{MONTH})(?:,? (?P<y1>{YEAR}))?)?"
        rf"{_TO}(?:the )?(?P<last>{DAY} (?:of )?{MONTH},? {YEAR}){END}",
        _dates,
        MONTH_WORDS,
    ),
    rule(rf"(?<!\w)(?:the )?{_DATE}{END}", _day, MONTH_WORDS),
    rule(rf"{BEGIN}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso, "-"),
    rule(
        rf"{BEGIN}(?P<d>\d{{1,2}})(?P<s>[/.])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}}|"
        rf"\d\d)(?![\d/]|\.\d)",
        _british,
        "/ .",
    ),
    rule(
        rf"(?<!\w)(?:(?:between|from) )?(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))?{_TO}"
        rf"(?P<m2>{MONTH})(?: (?:of )?(?P<y2>{NAMED_YEAR}))?{END}",
        _months,
        MONTH_WORDS,
    ),
    rule(
        rf"(?<!\w)(?:the )?{_VAGUE}(?P<end>end of )?(?P<m>{MONTH})(?: of|,)? "
        rf"(?P<y>{NAMED_YEAR}){END}",
        _month_year,
        MONTH_WORDS,
    ),
    rule(rf"{BEGIN}(?P<y>20[012]\d|19\d\d)-(?P<m>0[1-9]|1[0-2]){END}", _iso_month, "-"),
)
