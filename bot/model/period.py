"""Stretches of time, half-open: from `start` up to, not including, `end`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Period:
    """A period with its label as written in the tables or the text; `end` is the day after it."""

    label: str
    start: date
    end: date

    def same_days(self, other: Period) -> bool:
        """True when both cover exactly the same days."""
        return self.start == other.start and self.end == other.end


def same_days(one: Period | None, other: Period | None) -> bool:
    """True when both cover exactly the same days, or when neither source gives a period."""
    if one is None or other is None:
        return one is other
    return one.same_days(other)


class Calendar(StrEnum):
    """Whose year a pair of years names: words may say so, and a measure may tell."""

    FINANCIAL = "financial"
    SCHOOL = "school"
    SEASON = "season"


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A time that a text names; `start` and `end` are character offsets.

    `readings` are the periods it may mean, likeliest first: "last year" on 6 December 2019 is 2018
    and 2018/19. Empty where the words name a time that has no exact bounds ("mid-2021").
    `open_end` marks "since 2015": it begins at the reading's start and runs on. `stood` are days
    that are no time for what happened but for what is counted on a day: "by the end of March" says
    nothing of when it began, "ended 2023 with" names the year. `calendar` is set where the words
    say whose year it is ("the 2022/23 season").
    """

    text: str
    start: int
    end: int
    readings: tuple[Period, ...]
    open_end: bool = False
    stood: tuple[Period, ...] = ()
    calendar: Calendar | None = None
