"""Reads seasons ("last season"), and whose year words name ("school year 2022/23")."""

from __future__ import annotations

import re
from datetime import date

from bot.model.period import Calendar, Period
from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    ACADEMIC,
    BEGIN,
    END,
    FINANCIAL,
    YEAR,
    Readings,
    Rule,
    rule,
    without_bounds,
)

_JUNE, _AUGUST, _OCTOBER = 6, 8, 10
_LATE_MAY = 10
SEASON = r"(?:season|campaign)"


def _last_of_two_years(today: date) -> tuple[Period, ...]:
    """The last season from August to May that is over; in late May it may be over or not."""
    before = cal.financial_year(today.year - 2)
    if today.month >= _JUNE:
        return (cal.financial_year(today.year - 1),)
    if today.month == _JUNE - 1 and today.day >= _LATE_MAY:
        return (cal.financial_year(today.year - 1), before)
    return (before,)


def _last(_match: re.Match[str], _plain: str, today: date) -> Readings:
    """Last season: of two years or, where it is played in summer, of one.

    In the last months of a year the summer's own season may be meant as well as the one before.
    """
    summers = (cal.calendar_year(today.year - 1),) if today.month < _OCTOBER else ()
    return (*_last_of_two_years(today), *summers)


def _this(_match: re.Match[str], _plain: str, today: date) -> Readings:
    """This season: the one that runs, or that is just over."""
    first = today.year if today.month >= _AUGUST else today.year - 1
    return (cal.financial_year(first), cal.calendar_year(today.year))


def _before_last(_match: re.Match[str], _plain: str, today: date) -> Readings:
    """The season before last, where it is plain which one is the last."""
    last = _last_of_two_years(today)
    return (cal.financial_year(last[0].start.year - 1),) if len(last) == 1 else ()


def _split(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """The 2022/23 season: the tables write it as a financial year."""
    first, second = int(match["y"]), match["z"]
    last = int(second) if len(second) == 4 else (first + 1) // 100 * 100 + int(second)
    return (cal.financial_year(first),) if last == first + 1 else ()


def _of_one_year(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """The 2023 season."""
    return (cal.calendar_year(int(match["y"])),)


_PAIR = r"(?P<y>(?:19|20)\d\d) ?[/-] ?(?P<z>(?:19|20)\d\d|\d\d)"
_E = r"(?!\w)(?!-)"
SEASONS: tuple[Rule, ...] = (
    rule(rf"(?<!\w)last {SEASON}{_E}(?! but| and the)", _last, "last"),
    rule(rf"(?<!\w)(?:this|the current) {SEASON}{_E}", _this, "this current"),
    rule(rf"(?<!\w)the {SEASON} before last{_E}", _before_last, "last"),
    rule(
        rf"(?<!\w)(?:next {SEASON}|the (?:previous|preceding|following|coming|next) {SEASON}|"
        rf"the {SEASON} (?:before|after|earlier)|(?:a|one|two|three|four|five) {SEASON}s? (?:ago|"
        rf"earlier|before|later)|last {SEASON} but one){_E}",
        without_bounds,
        "season campaign",
    ),
    rule(rf"{BEGIN}(?:the )?{_PAIR} {SEASON}{END}{_E}", _split, "season campaign"),
    rule(
        rf"{BEGIN}(?:the )?{SEASON} (?:of )?{_PAIR}(?![.,]?\d| ?%){END}", _split, "season campaign"
    ),
    rule(rf"{BEGIN}(?:the )?(?P<y>{YEAR}) {SEASON}{_E}", _of_one_year, "season campaign"),
    rule(rf"(?<!\w)(?:the )?season (?:of )?(?P<y>{YEAR}){END}(?! ?[/-])", _of_one_year, "season"),
)

_CALENDARS = (
    (re.compile(rf"(?<!\w){SEASON}(?!\w)"), Calendar.SEASON),
    (re.compile(rf"(?<!\w){ACADEMIC} years?(?!\w)"), Calendar.SCHOOL),
    (re.compile(rf"(?<!\w){FINANCIAL} years?(?!\w)|(?<!\w)fy"), Calendar.FINANCIAL),
)


def calendar_of(words: str) -> Calendar | None:
    """Whose year the lower-case words of a time name; None where they don't say."""
    return next((one for pattern, one in _CALENDARS if pattern.search(words)), None)
