"""Periods counted from a date: "last year", "the past 12 months", "five years ago", "in March"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.model.period import Period
from bot.read import calendars as cal
from bot.read.calendar_words import (
    COUNT,
    MONTH,
    MONTH_WORDS,
    WEEKDAY,
    Readings,
    Rule,
    count_of,
    month_of,
    rule,
    without_bounds,
)

_AT = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _years_around(today: date, offset: int) -> Readings:
    """Last year: the last complete one, calendar or financial. This year: the one that runs."""
    year = today.year + offset
    return (
        cal.calendar_year(year),
        cal.financial_year(cal.latest_financial_year(today) + offset + 1),
    )


def _unit(match: re.Match[str], _plain: str, today: date) -> Readings:
    """Last, this or next year, month, week, quarter, decade, in whichever calendar is named."""
    offset, unit, kind = _AT[match["which"]], match["unit"], (match["kind"] or "").strip()
    if unit == "year" and kind:
        first = (
            cal.latest_academic_year
            if kind[:2] in ("ac", "sc", "un")
            else cal.latest_financial_year
        )(today)
        make = cal.academic_year if kind[:2] in ("ac", "sc", "un") else cal.financial_year
        return (
            (cal.calendar_year(today.year + offset),)
            if kind == "calendar"
            else (make(first + offset + 1),)
        )
    if unit == "year" and (match["the"] or match["which"] == "past") and offset < 0:
        return (_rolling(today, 12), *(_years_around(today, offset) or ()))
    if (match["the"] or match["which"] == "past") and offset < 0 and unit in _BACK:
        return (_BACK[unit](today), *(_plain_unit(unit, offset, today) or ()))
    return _plain_unit(unit, offset, today)


def _plain_unit(unit: str, offset: int, today: date) -> Readings:
    if unit == "year":
        return _years_around(today, offset)
    if unit == "month":
        start = cal.months_before(today.replace(day=1), -offset)
        return (cal.month(start.year, start.month),)
    if unit == "week":
        monday = today - timedelta(days=today.weekday() - 7 * offset)
        return (cal.stretch(monday, monday + timedelta(days=6)),)
    if unit == "quarter":
        index = today.year * 4 + (today.month - 1) // 3 + offset
        return (cal.quarter(index // 4, index % 4 + 1),)
    if unit == "decade":
        first = (today.year // 10 + offset) * 10
        whole = cal.stretch(date(first, 1, 1), date(first + 9, 12, 31))
        return (whole, _rolling(today, 120)) if offset < 0 else (whole,)
    if unit == "century":
        first = (today.year // 100 + offset) * 100
        return (cal.stretch(date(first, 1, 1), date(first + 99, 12, 31)),)
    return ()


def _rolling(today: date, months: int) -> Period:
    """So many months back from the day, the day itself included."""
    return cal.stretch(cal.months_before(today, months), today)


_BACK = {
    "week": lambda today: cal.stretch(today - timedelta(days=7), today),
    "month": lambda today: _rolling(today, 1),
    "quarter": lambda today: _rolling(today, 3),
    "decade": lambda today: _rolling(today, 120),
}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _past(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The past 12 months, the last five years, the past fortnight."""
    count = count_of(match["n"] or "one")
    unit = match["unit"].removesuffix("s")
    if count is None or count > 500:
        return ()
    if unit in ("hour", "minute", "second"):
        return ()
    if unit in ("day", "week", "fortnight"):
        days = count * {"day": 1, "week": 7, "fortnight": 14}[unit]
        return (cal.stretch(today - timedelta(days=days), today),)
    unit = "century" if unit == "centurie" else unit
    months = count * _MONTHS_OF[unit]
    return (_rolling(today, months),) if months < 12 * (today.year - 100) else ()


def _ago(match: re.Match[str], _plain: str, today: date) -> Readings:
    """Five years ago: that calendar year; two months ago: that month; three days ago: that day."""
    count = count_of(match["n"])
    unit = match["unit"].removesuffix("s")
    if count is None or unit not in (
        "year",
        "month",
        "week",
        "day",
        "decade",
        "century",
        "fortnight",
    ):
        return ()
    if match["more"]:
        return ()
    if unit in ("year", "decade", "century"):
        year = today.year - count * {"year": 1, "decade": 10, "century": 100}[unit]
        return (cal.calendar_year(year),) if year > cal.FIRST_YEAR else ()
    if unit == "month":
        return _plain_unit("month", -count, today)
    if unit in ("week", "fortnight"):
        return _plain_unit("week", -count * (2 if unit == "fortnight" else 1), today)
    return (cal.day(today - timedelta(days=count)),)


def _near(match: re.Match[str], _plain: str, today: date) -> Readings:
    word = match[0]
    offset = (
        -1
        if word.startswith(("yesterday", "last", "overnight"))
        else 1
        if word == "tomorrow"
        else 0
    )
    return (cal.day(today + timedelta(days=offset)),)


_REPORTING = re.compile(
    r"(?:said|told|warned|announced|published|revealed|released|confirmed|reported|added|"
    r"issued|tweeted|"
    r"posted|spoke|speaking|claimed|statement|briefing|interview|figures|data|"
    r"report)\b[^.;\n]{0,30}$"
)


def _weekday(match: re.Match[str], plain: str, today: date) -> Readings:
    """The last such day, unless it only says when somebody spoke."""
    if _REPORTING.search(plain[max(0, match.start() - 50) : match.start()].lower()):
        return ()
    back = (today.weekday() - _DAYS.index(match["day"])) % 7
    return (cal.day(today - timedelta(days=back or 7)),)


def _month_alone(match: re.Match[str], plain: str, today: date) -> Readings:
    """In March: the last one that is over; next March: the coming one."""
    number = month_of(match["m"])
    name = plain[match.start("m") : match.end("m")]
    if name.lower() in ("march", "may", "mar", "sun") and name.islower() and not match["led"]:
        return None
    if match["vague"]:
        return ()
    year = cal.latest_year_of(number, today)
    if match["which"] == "next":
        year = today.year if number > today.month else today.year + 1
    if match["which"] == "this":
        year = today.year
    named = cal.month(year, number)
    return (cal.day(named.end - timedelta(days=1)),) if match["end"] else (named,)


def _day_month(match: re.Match[str], plain: str, today: date) -> Readings:
    """A day without its year: the last one before the date, or no bounds after "since"."""
    number = month_of(match["m"] or match["m2"])
    of_month = int(re.sub(r"\D", "", match["d"] or match["d2"]))
    if plain[max(0, match.start() - 6) : match.start()].lower() in ("since ", "after "):
        return ()
    for year in (today.year, today.year - 1):
        if 1 <= of_month <= cal.days_in(year, number) and date(year, number, of_month) <= today:
            return (cal.day(date(year, number, of_month)),)
    return () if 1 <= of_month <= 31 else None


def _quarter_alone(match: re.Match[str], _plain: str, today: date) -> Readings:
    return _plain_unit("quarter", -1, today) if match["latest"] else ()


def _so_far(_match: re.Match[str], _plain: str, today: date) -> Readings:
    return (cal.stretch(date(today.year, 1, 1), today),)


_KIND = r"(?P<kind>(?:financial|fiscal|tax|academic|school|university|calendar|council) )?"
_E = r"(?!\w)(?!-)"
_SPAN = (
    r"(?P<unit>years?|months?|weeks?|days?|decades?|quarters?|fortnights?|hours?|centur(?:y|ies))"
)
_AFTER = (
    r"after|before|earlier|later|previously|since|apart|on from|hence|prior|from now|"
    r"beforehand|afterwards|into"
)
RELATIVE: tuple[Rule, ...] = (
    rule(
        r"(?<!\w)(?P<the>the )?(?P<which>last|this|next|past|previous|current|coming) "
        rf"{_KIND}(?P<unit>year|month|week|quarter|decade|century){_E}(?! ago)(?!'s (?:day|eve))",
        _unit,
        "year month week quarter decade century",
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
        r"(?<!\w)(?P<more>more than |over |nearly |almost |around |about |some |up to |at least |"
        r"just over |just under |less than |only |just )?"
        rf"(?P<n>{COUNT}|an?|many|a few|a couple of|\d{{1,3}}) "
        rf"(?:(?:million|billion) )?{_SPAN[:-1]}|minutes?|generations?) ago{_E}",
        _ago,
        "ago",
    ),
    rule(
        rf"(?<!\w)(?:{COUNT}|an?|\d{{1,4}}|many|hundreds of|thousands of|a few|a couple of) "
        rf"{_SPAN[:-1]}|minutes?) (?:{_AFTER})(?!\w)",
        without_bounds,
        "after before earlier later previously since apart from hence prior into",
    ),
    rule(
        rf"(?<!\w)(?:yesterday|today|tomorrow|tonight|last night|overnight|this (?:morning|"
        rf"afternoon|evening)){_E}(?!')",
        _near,
        "today tomorrow tonight yesterday night this",
    ),
    rule(
        rf"(?<!\w)(?:on |last |next |this |early |late )?(?P<day>{WEEKDAY})s?{_E}(?!')",
        _weekday,
        "day",
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
        rf"(?<!\w)(?:the )?(?:{WEEKDAY},? )?(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of "
        rf")?(?P<m>{MONTH})|"
        rf"(?P<m2>{MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?![\w,]\d)(?!\w)(?! (?:per|"
        rf"million|people))",
        _day_month,
        MONTH_WORDS,
    ),
    rule(
        r"(?<!\w)(?P<led>(?:(?<=in )|(?<=since )|(?<=by )|(?<=until )|(?<=during )|(?<=between )))?"
        r"(?:(?P<which>last|this|next) )?(?:(?P<vague>early|late|mid)[ -])?(?P<end>(?:the "
        r")?end of )?"
        rf"(?P<m>{MONTH}){_E}(?!')(?! \d)(?! (?:and|hare|madness|have|be|not|also|well|the|"
        rf"act)(?!\w))",
        _month_alone,
        MONTH_WORDS,
    ),
    rule(
        rf"(?<!\w)(?:last|this|next) (?:summer|winter|spring|autumn|christmas|easter|season|"
        rf"term|fall){_E}",
        without_bounds,
        "last this next",
    ),
    rule(
        r"(?<!\w)(?:the (?:previous|preceding|following) (?:year|month|quarter|week|day|decade)|"
        r"the (?:year|month|week|day|decade) (?:before|after|earlier|previous)|"
        rf"(?:a|one) (?:year|month|week|day|decade) (?:earlier|before|later|previously|after|"
        rf"on)){_E}",
        without_bounds,
        "year month quarter week day decade",
    ),
)
