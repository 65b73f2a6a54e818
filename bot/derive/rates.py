"""Over how many days, weeks or months a count is spread."""

from __future__ import annotations

from decimal import Decimal

from bot.model.period import Period

_MONTHS = 12
_HOURS = 24
_MINUTES = 60
_DAYS_OF = {"day": 1, "week": 7}


def parts_of(period: Period, per: str) -> Decimal:
    """How many minutes, hours, days, weeks or months a period has; a year has twelve months.

    `per` is "minute", "hour", "day", "week" or "month". Raises KeyError for any other word.
    """
    days = Decimal((period.end - period.start).days)
    if per == "minute":
        return days * _HOURS * _MINUTES
    if per == "hour":
        return days * _HOURS
    if per != "month":
        return days / _DAYS_OF[per]
    months = (period.end.year - period.start.year) * _MONTHS
    months += period.end.month - period.start.month
    if period.end.day == period.start.day and months > 0:
        return Decimal(months)
    return days * _MONTHS / Decimal("365.25")
