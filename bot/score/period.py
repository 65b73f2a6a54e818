"""The period: exactly the same days, in one of the ways in which the words may be meant.

What is counted on a day is told by the day, too: "at the end of 2023" of a fourth quarter.
"""

from __future__ import annotations

from datetime import timedelta

from bot.language.counted import NOTHING_TOLD, Counted
from bot.model.claim import Claim, Slot
from bot.model.finding import SlotScore
from bot.model.period import Calendar, Period, PeriodMention

_DAYS = 366.0
_A_YEAR = range(360, 372)
_A_DAY = timedelta(days=1)


def score_period(claim: Claim, period: Period | None, counted: Counted = NOTHING_TOLD) -> SlotScore:
    """Whether the claim names a figure's period, another one, or none.

    `counted` is what the figure's measure tells of when it is counted.
    """
    mentions = claim.topic.periods
    if not mentions:
        return SlotScore(Slot.PERIOD, None if period else True, 0.5, "not said")
    if period is None:
        return _without_period(claim)
    other = next((one for one in mentions if not _is_same(one, period, counted)), None)
    if other is None:
        return SlotScore(Slot.PERIOD, True, 1.0, "named")
    reason = f"“{other.text}” is not {period.label}"
    return SlotScore(Slot.PERIOD, False, _nearness(other, period), reason)


def _is_same(mention: PeriodMention, period: Period, counted: Counted) -> bool:
    if mention.open_end:
        return False
    if _is_told_by_its_day(mention, period, counted):
        return True
    if any(period.same_days(read) for read in mention.readings):
        return _goes_by(mention.calendar, period, counted)
    return mention.calendar is Calendar.SCHOOL and _is_school_year(mention, period, counted)


def _goes_by(calendar: Calendar | None, period: Period, counted: Counted) -> bool:
    """Whether the year that the words name may be the figure's, where the days are the same.

    The tables write seasons and school years as they write financial years.
    """
    if calendar is None or calendar is Calendar.SCHOOL:
        return True
    if calendar is Calendar.SEASON:
        return calendar in counted.calendars
    return calendar in counted.calendars or not _is_a_year(period)


def _is_school_year(mention: PeriodMention, period: Period, counted: Counted) -> bool:
    """2022/23 of a measure of schools is the school year, though it is read as from April."""
    if Calendar.SCHOOL not in counted.calendars or not _is_a_year(period):
        return False
    return (period.start.month, period.start.day) == (4, 1) and any(
        read.start.year == period.start.year and _is_a_year(read) for read in mention.readings
    )


def _is_told_by_its_day(mention: PeriodMention, period: Period, counted: Counted) -> bool:
    """Whether a day is named, or a month "in" which it was so, and the figure was counted then.

    Of "the end of last year" only the likeliest reading is taken for a part of a year: of
    quarters it is the calendar's.
    """
    day = counted.day_in(period)
    if day is None or not _goes_by(mention.calendar, period, counted):
        return False
    first = None if _is_a_year(period) else 1
    days = [one for one in mention.readings if one.end - one.start == _A_DAY]
    return any(
        read.start <= day.start and day.end <= read.end
        for read in (*days[:first], *mention.stood[:first])
    )


def _is_a_year(period: Period) -> bool:
    return (period.end - period.start).days in _A_YEAR


def _without_period(claim: Claim) -> SlotScore:
    """A source that gives no period is not for any: only a time said elsewhere is let pass."""
    elsewhere = {*claim.topic.carried, *claim.topic.inherited}
    if Slot.PERIOD in elsewhere:
        return SlotScore(Slot.PERIOD, True, 0.4, "the source gives none")
    reason = f"the source gives no period, “{claim.topic.periods[0].text}” is one"
    return SlotScore(Slot.PERIOD, False, 0.2, reason)


def _nearness(mention: PeriodMention, period: Period) -> float:
    """From 0 to 0.5, more the fewer years lie between."""
    if not mention.readings:
        return 0.0
    apart = min(abs((read.start - period.start).days) for read in mention.readings)
    return 0.5 / (1 + apart / _DAYS)
