"""Reads a period as the figure tables write it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from bot.model.period import Period

FORMATS = "write 2020, 2020-03, 2020-Q1, 2018/19, or 2019-04-01/2020-03-31"

_YEAR = re.compile(r"([0-9]{4})")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_QUARTER = re.compile(r"([0-9]{4})-Q([1-4])")
_FINANCIAL = re.compile(r"([0-9]{4})/([0-9]{2})")
_DAYS = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})")


@lru_cache(maxsize=4096)
def read_period(label: str) -> Period | None:
    """The half-open period of a cell; None for a blank one (the source gives no period).

    Raises ValueError, saying what is wrong, for anything that is not one of the five formats.
    """
    if not label:
        return None
    try:
        start, end = _bounds(label)
    except OverflowError:
        raise ValueError(f'"{label}" ends outside the calendar; {FORMATS}') from None
    return Period(label, start, end)


def _bounds(label: str) -> tuple[date, date]:
    if found := _YEAR.fullmatch(label):
        year = _year(found[1], label)
        return date(year, 1, 1), _month_start(year, 13)
    if found := _MONTH.fullmatch(label):
        year, month = _year(found[1], label), int(found[2])
        if not 1 <= month <= 12:
            raise ValueError(f'"{label}" has no month {found[2]}; {FORMATS}')
        return date(year, month, 1), _month_start(year, month + 1)
    if found := _QUARTER.fullmatch(label):
        year, month = _year(found[1], label), 3 * int(found[2]) - 2
        return date(year, month, 1), _month_start(year, month + 3)
    if found := _FINANCIAL.fullmatch(label):
        return _financial_year(found[1], found[2], label)
    if found := _DAYS.fullmatch(label):
        return _days(found[1], found[2])
    raise ValueError(f'"{label}" is no period; {FORMATS}')


def _year(digits: str, label: str) -> int:
    if not 1 <= int(digits) <= 9998:
        raise ValueError(f'"{label}" is outside the calendar; {FORMATS}')
    return int(digits)


def _month_start(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _financial_year(first: str, second: str, label: str) -> tuple[date, date]:
    year = _year(first, label)
    if (year + 1) % 100 != int(second):
        raise ValueError(f'"{label}" is not one year after the other; {FORMATS}')
    return date(year, 4, 1), date(year + 1, 4, 1)


def _days(first: str, last: str) -> tuple[date, date]:
    try:
        start, final = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        raise ValueError(f'"{first}/{last}" has a day that does not exist; {FORMATS}') from None
    if final < start:
        raise ValueError(f'"{first}/{last}" ends before it begins; {FORMATS}')
    return start, final + timedelta(days=1)
