"""Periods in words, and the periods before and after them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.facts.periods import read_period
from bot.model.period import Period

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_QUARTERS = ("first", "second", "third", "fourth")
_YEAR_DAYS = (365, 366)


def in_words(period: Period | None) -> tuple[str, ...]:
    """The ways to say when, the plainest first; one empty way where the source gives no period."""
    if period is None:
        return ("",)
    label = period.label
    if re.fullmatch(r"\d{4}", label):
        return (f"in {label}", f"during {label}")
    if found := re.fullmatch(r"(\d{4})/(\d{2})", label):
        last = f"the year to March {period.end.year}"
        return (f"in {label}", f"in {found[1]}-{found[2]}", f"in {last}")
    if found := re.fullmatch(r"(\d{4})-Q(\d)", label):
        return (f"in the {_QUARTERS[int(found[2]) - 1]} quarter of {found[1]}",)
    if re.fullmatch(r"\d{4}-\d{2}", label):
        return (f"in {_month(period.start)}",)
    return _days(period)


def _month(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _days(period: Period) -> tuple[str, ...]:
    last = period.end - timedelta(days=1)
    whole = f"from {_day(period.start)} to {_day(last)}"
    if period.end.day == 1 and (period.end - period.start).days in _YEAR_DAYS:
        return (f"in the year to {_month(last)}", whole)
    return (whole,)


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def years_on(period: Period, years: int) -> Period | None:
    """The same stretch some years on (or back), None where it leaves the calendar."""
    try:
        return read_period(_relabelled(period.label, years))
    except ValueError:
        return None


def _relabelled(label: str, years: int) -> str:
    if found := re.fullmatch(r"(\d{4})/(\d{2})", label):
        first = int(found[1]) + years
        return f"{first:04}/{(first + 1) % 100:02}"
    return re.sub(r"\d{4}", lambda year: f"{int(year[0]) + years:04}", label)
