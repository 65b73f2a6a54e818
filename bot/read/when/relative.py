"""Reads periods counted from a date: "last year", "the past 12 months", "five years ago"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.model.period import Period
from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    COUNT,
    LASTING,
    Readings,
    Rule,
    count_of,
    rule,
    without_bounds,
)

_AT = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


_IN_FULL = {"yr": "year", "mth": "month", "wk": "week", "qtr": "quarter", "hr": "hour"}


def _in_full(unit: str) -> str:
    """The unit in the singular, spelt out."""
    unit = unit.removesuffix("s")
    return _IN_FULL.get(unit, unit)


def years_around(offset: int, today: date) -> Readings:
    """Last year: the last complete one, calendar or financial. This year: the one that runs."""
    year = today.year + offset
    return (
        cal.calendar_year(year),
        cal.financial_year(cal.latest_financial_year(today) + offset + 1),
    )


def rolling(today: date, months: int) -> Period:
    """So many months back from the day, the day itself included."""
    return cal.stretch(cal.months_before(today, months), today)


def _unit(match: re.Match[str], _plain: str, today: date) -> Readings:
    """Last, this or next year, month, week, quarter, decade, in whichever calendar is named."""
    offset, kind = _AT[match["which"]], (match["kind"] or "").strip()
    unit = _IN_FULL.get(match["unit"], match["unit"])
    if unit == "year" and kind:
        return _named_year(kind, offset, today)
    if unit == "year" and (match["the"] or match["which"] == "past") and offset < 0:
        return (rolling(today, 12), *(years_around(offset, today) or ()))
    if (match["the"] or match["which"] == "past") and offset < 0 and unit in _BACK:
        return (_BACK[unit](today), *(unit_at(unit, offset, today) or ()))
    return unit_at(unit, offset, today)


def _named_year(kind: str, offset: int, today: date) -> Readings:
    """Last financial, academic or calendar year: the one that was over last, or as many off."""
    if kind == "calendar":
        return (cal.calendar_year(today.year + offset),)
    if kind in ("academic", "school", "university"):
        return (cal.academic_year(cal.latest_academic_year(today) + offset + 1),)
    return (cal.financial_year(cal.latest_financial_year(today) + offset + 1),)


def _month_at(offset: int, today: date) -> Readings:
    start = cal.months_before(today.replace(day=1), -offset)
    return (cal.month(start.year, start.month),)


def _week_at(offset: int, today: date) -> Readings:
    monday = today - timedelta(days=today.weekday() - 7 * offset)
    return (cal.stretch(monday, monday + timedelta(days=6)),)


def _quarter_at(offset: int, today: date) -> Readings:
    index = today.year * 4 + (today.month - 1) // 3 + offset
    return (cal.quarter(index // 4, index % 4 + 1),)


def _decade_at(offset: int, today: date) -> Readings:
    first = (today.year // 10 + offset) * 10
    whole = cal.stretch(date(first, 1, 1), date(first + 9, 12, 31))
    return (whole, rolling(today, 120)) if offset < 0 else (whole,)


def _century_at(offset: int, today: date) -> Readings:
    first = (today.year // 100 + offset) * 100
    return (cal.stretch(date(first, 1, 1), date(first + 99, 12, 31)),)


_AT_OFFSET: dict[str, Callable[[int, date], Readings]] = {
    "year": years_around,
    "month": _month_at,
    "week": _week_at,
    "quarter": _quarter_at,
    "decade": _decade_at,
    "century": _century_at,
}


def unit_at(unit: str, offset: int, today: date) -> Readings:
    """The year, month, week, quarter, decade or century so many before or after this one."""
    return _AT_OFFSET[unit](offset, today)


_BACK = {
    "week": lambda today: cal.stretch(today - timedelta(days=7), today),
    "month": lambda today: rolling(today, 1),
    "quarter": lambda today: rolling(today, 3),
    "decade": lambda today: rolling(today, 120),
}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _past(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The past 12 months, the last five years, the past fortnight."""
    count = count_of(match["n"] or "one")
    unit = _in_full(match["unit"])
    if count is None or count > 500:
        return ()
    if unit in ("hour", "minute", "second"):
        return ()
    if unit in ("day", "week", "fortnight"):
        days = count * {"day": 1, "week": 7, "fortnight": 14}[unit]
        return (cal.stretch(today - timedelta(days=days), today),)
    unit = "century" if unit == "centurie" else unit
    months = count * _MONTHS_OF[unit]
    return (rolling(today, months),) if months < 12 * (today.year - 100) else ()


_AGO = {"year", "month", "week", "day", "decade", "century", "fortnight"}


def _ago(match: re.Match[str], _plain: str, today: date) -> Readings:
    """Five years ago: that calendar year; two months ago: that month; three days ago: that day."""
    count = count_of(match["n"])
    unit = _in_full(match["unit"])
    if count is None or match["more"] or match["scale"] or unit not in _AGO:
        return ()
    if unit in ("year", "decade", "century"):
        year = today.year - count * {"year": 1, "decade": 10, "century": 100}[unit]
        return (cal.calendar_year(year),) if year > cal.FIRST_YEAR else ()
    if unit == "month":
        return unit_at("month", -count, today)
    if unit in ("week", "fortnight"):
        return unit_at("week", -count * (2 if unit == "fortnight" else 1), today)
    return (cal.day(today - timedelta(days=count)),)


def _before_last(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The year before last, the quarter before last."""
    return unit_at(match["unit"], -2, today)


def _so_far(_match: re.Match[str], _plain: str, today: date) -> Readings:
    return (cal.stretch(date(today.year, 1, 1), today),)


def _quarter_alone(match: re.Match[str], _plain: str, today: date) -> Readings:
    return unit_at("quarter", -1, today) if match["latest"] else ()


_KIND = r"(?P<kind>(?:financial|fiscal|tax|academic|school|university|calendar|council) )?"
_E = r"(?!\w)(?!-)"
_SPAN = (
    r"(?P<unit>years?|months?|weeks?|days?|decades?|quarters?|fortnights?|hours?|centur(?:y|ies)|"
    r"yrs?|mths?|wks?|qtrs?|hrs?)"
)
_AFTER = (
    r"after|before|earlier|later|previously|since|apart|on from|hence|prior|from now|"
    r"beforehand|afterwards|into"
)
RELATIVE: tuple[Rule, ...] = (
    rule(
        r"(?<!\w)(?P<the>the )?(?P<which>last|this|next|past|previous|current|coming) "
        rf"{_KIND}(?P<unit>year|month|week|quarter|decade|century|yr|mth|wk|qtr){_E}"
        r"(?! ago)(?!'s (?:day|eve))",
        _unit,
        "year month week quarter decade century yr mth wk qtr",
    ),
    rule(
        rf"(?<!\w)(?:the |these )?(?:last|past|previous|latest|preceding) (?P<n>{COUNT}) "
        rf"(?:full |consecutive |calendar |financial )?{_SPAN}{_E}",
        _past,
        "last past previous latest preceding",
    ),
    rule(
        rf"(?<!\w)(?:the |these )?(?:next|coming|following) (?P<n>{COUNT}) {_SPAN}{_E}",
        without_bounds,
        "next coming following",
    ),
    rule(
        r"(?<!\w)(?<!\d[.,])(?P<more>more than |over |nearly |almost |around |about |some |up to |"
        r"at least |just over |just under |less than |only |just )?"
        rf"(?P<n>{COUNT}|an?|many|a few|a couple of|\d{{1,3}}(?:,\d{{3}})*(?:\.\d)?) ?"
        rf"(?P<scale>(?:million|billion|m|bn) )?{_SPAN[:-1]}|minutes?|generations?) ago{_E}",
        _ago,
        "ago",
    ),
    rule(
        rf"(?=[\dotfsenamhc])(?<![\w.,])(?<!cent )(?<!% )(?<!pc ){LASTING}"
        rf"(?:{COUNT}|an?|\d{{1,4}}|many|hundreds of|thousands of|a few|a couple of) "
        rf"{_SPAN[:-1]}|minutes?) (?:{_AFTER})(?!\w)",
        without_bounds,
        "after before earlier later previously since apart from hence prior into",
    ),
    rule(
        r"(?<!\w)(?:so far this year|this year so far|(?:in )?the year to date|year[ -]to[ -]date|"
        r"since the (?:start|beginning|turn) of the year)(?!\w)",
        _so_far,
        "year",
    ),
    rule(
        rf"(?<!\w)(?P<latest>(?:the )?(?:latest|most recent) quarter){_E}",
        _quarter_alone,
        "quarter",
    ),
    rule(r"(?<!\w)the (?:first|second) half(?: of the year)(?!\w)", without_bounds, "half"),
    rule(
        rf"(?<!\w)(?:last|this|next) (?:summer|winter|spring|autumn|christmas|easter|"
        rf"term|fall){_E}",
        without_bounds,
        "last this next",
    ),
    rule(
        r"(?<!\w)(?:the (?:previous|preceding|following) (?:year|month|quarter|week|day|decade)|"
        r"the (?:year|month|week|day|decade) (?:before|after|earlier|previous)|"
        rf"(?:a|one) (?:year|month|week|day|decade) (?:earlier|before|later|previously|after|"
        rf"on(?= ?(?:[,.;]|$)))){_E}",
        without_bounds,
        "year month quarter week day decade",
    ),
    rule(
        rf"(?<!\w)the (?P<unit>year|month|quarter|week|decade)[ -]before[ -]last{_E}",
        _before_last,
        "last",
    ),
)
