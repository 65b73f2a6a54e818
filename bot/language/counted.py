"""When a measure is counted: over a whole period or on a day of it, and whose year it goes by.

A waiting list is counted on a day, attendances all through the quarter. Only the measure's own
words tell which ("… at the end of the quarter", "headcount on 31 March"), so where they don't,
nothing is taken to be counted on a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.model.period import Calendar, Period
from bot.model.vocabulary import Measure

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_UNIT = (
    r"(?:(?:financial|fiscal|tax|calendar|school|academic|council|accounting|football|reporting) )?"
    r"(?P<unit>year|quarter|month|season|period)"
)
_LENGTHS = {
    "month": range(28, 32),
    "quarter": range(89, 93),
    "year": range(364, 372),
    "season": range(360, 372),
    "period": range(2, 4000),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of every period: its last one, where that is a `unit`, or the same day of each year.

    Without a `day` it is a day of that month, nobody says which.
    """

    unit: str = ""
    month: int = 0
    day: int | None = None

    def within(self, period: Period) -> Period | None:
        """That day of the period, or the month that holds it; None where it has none or two."""
        if self.unit:
            fits = (period.end - period.start).days in _LENGTHS[self.unit]
            return _days(period.end - timedelta(days=1), period.end) if fits else None
        years = range(period.start.year, period.end.year + 1)
        found = [one for year in years if _lies_in(one := self._in(year), period)]
        return found[0] if len(found) == 1 else None

    def _in(self, year: int) -> Period:
        after = date(year + self.month // 12, self.month % 12 + 1, 1)
        if self.day is None:
            return _days(date(year, self.month, 1), after)
        of_month = min(self.day, (after - timedelta(days=1)).day)
        return _days(date(year, self.month, of_month), date(year, self.month, of_month) + _A_DAY)


_A_DAY = timedelta(days=1)


def _days(start: date, end: date) -> Period:
    return Period("", start, end)


def _lies_in(inner: Period, outer: Period) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


@dataclass(frozen=True, slots=True)
class Counted:
    """How a measure lies in time. `moments` are all ways in which its words tell its day.

    `calendars` are whose years a label like "2022/23" may stand for.
    """

    moments: tuple[Moment, ...] = ()
    calendars: frozenset[Calendar] = frozenset()

    def day_in(self, period: Period) -> Period | None:
        """When in the period it was counted; None where that isn't known or told in two ways."""
        days = {one.within(period) for one in self.moments}
        return days.pop() if len(days) == 1 else None


NOTHING_TOLD = Counted()


@lru_cache(maxsize=4096)
def counted(measure: Measure) -> Counted:
    """What a measure's name and definition tell of the time that its figures are of."""
    told = "; ".join((measure.name, measure.definition)).lower()
    everything = "; ".join((told, measure.unit, *measure.aliases)).lower()
    return Counted(_moments(told), frozenset(_calendars(told, everything)))


def _moments(told: str) -> tuple[Moment, ...]:
    if _ALL_THROUGH.search(told):
        return ()
    return tuple(dict.fromkeys(_each_moment(told)))


def _each_moment(told: str) -> Iterator[Moment]:
    for found in _told(_AT_END, told):
        yield Moment(unit=found["unit"] or found["ended"])
    for found in _told(_ON_A_DAY, told):
        yield Moment(month=_month_in(found), day=int(found["d"] or found["d2"] or 31))
    for found in _IN_A_MONTH.finditer(told):
        yield Moment(month=_month_in(found))
    if _MID_YEAR.search(told):
        yield Moment(month=6, day=30)


def _told(pattern: re.Pattern[str], told: str) -> Iterator[re.Match[str]]:
    """The places where a pattern names the day of the count, and not another one."""
    return (one for one in pattern.finditer(told) if not _LED_AWAY.search(told[: one.start()]))


def _month_in(found: re.Match[str]) -> int:
    return _MONTHS.index(found["month"] or found["m2"] or found["m3"]) + 1


_THROUGH = (
    r"\b(?:in|during|over|for|within|across|through|throughout|since)(?: the whole of)? "
    r"(?:the|each|every|that|any|one|this) (?:\w+ )?"
    r"(?:year|quarter|month|season|period|week|term)\b|"
    r"\b(?<!than )(?<!over )a (?:year|quarter|month|week|day)\b|"
    r"\b(?<!of )(?:per|each|every) (?:year|quarter|month|week|day)\b|"
    r"\b(?:yearly|annual|monthly|quarterly|weekly|daily) (?:total|average|mean|sum|count of)\b"
)
_CHANGING = (
    r"\b(?:year|months|quarter|period|season|weeks) (?:to|ending|ended|up to|until)\b|"
    r"\b(?<!not yet )(?:joined|left|leaving|leavers|joiners|started|ended|completed|admitted|"
    r"discharged|opened|closed|evicted|cumulative|so far|to date|averages?d? (?:of the|over)|"
    r"mean over)\b|"
    r"\bchanges? (?:in|since|from|on)\b|\bcompared with\b"
)
_ALL_THROUGH = re.compile(rf"{_THROUGH}|{_CHANGING}")
"""What happens all through a time, and a change between two, even where a day is named with it."""
_AT_END = re.compile(
    rf"\b(?:(?:at|on|as at|as of) )?(?:the )?(?:end|close|last day)[ -]of[ -]"
    rf"(?:the |each |every |a )?{_UNIT}\b|\b{_UNIT.replace('unit', 'ended')}[ -]end\b"
)
_DATE = (
    rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|"
    rf"{_MONTH.replace('month', 'm2')} (?P<d2>\d{{1,2}})(?!\d)|"
    rf"(?:the )?end(?: of |[ -]){_MONTH.replace('month', 'm3')}\b"
)
_ON_A_DAY = re.compile(
    rf"\b(?:on|at|as at|as of)(?: the (?:night|morning|evening|day) of)? (?:the )?(?:{_DATE})"
)
_LED_AWAY = re.compile(
    r"\b(?:ending|ended|ends?|to|until|till|between|and|from|since|by|before|after|towards|than|"
    r"previous|born|old|starting|starts?|beginning|begins?|published|released|extracted|"
    r"downloaded|retrieved|accessed|updated|revised|issued|introduced|effective|due|paid|payable|"
    r"(?:aged?|were|was|is|are) (?:under |over |at least )?\w+)\s*(?:the )?$"
)
"""What stands before a day on which nothing was counted: "the year ending on", "aged 11 on"."""
_IN_A_MONTH = re.compile(
    r"\b(?:on|of) (?:an?|one|the|each) (?:[\w-]+ )?(?:night|day|evening|\w+day)(?: \w+)? "
    rf"in {_MONTH}\b|\b{_MONTH.replace('month', 'm2')} (?:school |pupil |staff |workforce )?"
    r"(?:census|snapshot|headcount)\b|\b(?:census|snapshot|headcount|count(?:ed)?) "
    rf"(?:in|each|every|of) {_MONTH.replace('month', 'm3')}\b"
)
_MID_YEAR = re.compile(r"\bmid-?year\b")


def _calendars(told: str, everything: str) -> Iterator[Calendar]:
    if _OWN_YEAR.search(told) is None:
        yield Calendar.FINANCIAL
    if _PLAYED.search(everything):
        yield Calendar.SEASON
    if _TAUGHT.search(everything) and not _PAID.search(everything):
        yield Calendar.SCHOOL


_OWN_YEAR = re.compile(r"\b(?:seasons?|(?:school|academic|university) years?)\b")
_PLAYED = re.compile(
    r"\b(?:seasons?|leagues?|match(?:es)?|clubs?|players?|goals?|fixtures?|play-offs?|games?)\b"
)
_TAUGHT = re.compile(
    r"\b(?:pupils?|students?|schools?|academic|exams?|gcses?|a-levels?|teachers?|universit\w+|"
    r"colleges?|undergraduates?|truan\w+|degrees?)\b"
)
_PAID = re.compile(
    r"£|\$|€|\b(?:spending|spent|budgets?|funding|financial|costs?|grants?|income|debts?)\b"
)
