"""The two times of a change: "from 2021 to 2022", "on the year before", or only "in 2022"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.model.period import Period, PeriodMention
from bot.read.sums.sides import Ground, reread
from bot.read.vocabulary.parts import count_of
from bot.read.when.earlier import EARLIER, shifted, years_back
from bot.read.when.periods import read_periods

_TWO = re.compile(
    r"\b(?:between|from)\s+(?:the\s+)?(?P<first>.{4,30}?)\s+(?:and|to)\s+(?:the\s+)?(?P<last>.{4,30})$"
    r"|^(?P<a>.{4,30}?)\s*(?:[-–—]|\band\b|\bto\b)\s*(?P<b>.{4,30})$",
    re.IGNORECASE,
)


def implied(
    ground: Ground, periods: tuple[PeriodMention, ...]
) -> tuple[PeriodMention, PeriodMention] | None:
    """ "Fell by a third in 2020": since the year before, where nothing else is said."""
    if len(periods) != 1 or len(ground.sentence.periods) != 1 or not periods[0].readings:
        return None
    [later] = periods
    years = [one for one in later.readings if _is_a_year(one)]
    if not years or later.open_end or _OTHER_BASE.search(_without_number(ground)):
        return None
    if not _IN.search(ground.text, 0, later.start):
        return None
    return replace(later, readings=shifted(years, 1)), replace(later, readings=tuple(years))


def _without_number(ground: Ground) -> str:
    """The text without the number: the quarter of "by more than a quarter" is no time."""
    if ground.quantity is None:
        return ground.text
    return ground.text[: ground.quantity.start] + ground.text[ground.quantity.end :]


_IN = re.compile(r"\b(?:in|during|for)\s+(?:the year\s+|the 12 months to\s+)?$", re.IGNORECASE)
_OTHER_BASE = re.compile(
    r"\b(?:since|over|between|compared|than|against|until|record|level|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks)|decades?|month|"
    r"quarter|week|pandemic|average|peak)\b",
    re.IGNORECASE,
)
"""Words for another time to compare with than the year before."""
_DAYS = range(365, 367)


def _is_a_year(period: Period) -> bool:
    return (period.end - period.start).days in _DAYS


def told_times(ground: Ground, own: tuple[PeriodMention, ...]) -> tuple[PeriodMention, ...]:
    """The times of the claim's own words, else those of its sentence, else what is carried over."""
    if len(own) > 1 or (own and _halves(ground, own[0])):
        return own
    all_ = tuple(reread(one, ground) for one in ground.sentence.periods)
    if len(all_) == 2:
        return all_
    return own or ground.base.periods


def _is_before(mention: PeriodMention) -> bool:
    return EARLIER.search(mention.text) is not None


def stated(
    ground: Ground, periods: tuple[PeriodMention, ...]
) -> tuple[PeriodMention, PeriodMention] | None:
    """The earlier and the later time; the year before where that is what the words say."""
    if len(periods) == 1:
        [one] = periods
        halves = _halves(ground, one) or _years_to(ground, one)
        return halves or _with_year_before(ground, one)
    relative = [one for one in periods if _is_before(one)]
    if len(periods) == 2 and len(relative) == 1:
        return _with_year_before(ground, next(one for one in periods if one not in relative))
    if len(periods) != 2:
        return None
    if _runs_back(ground, periods):
        return None
    first, second = sorted(periods, key=_begin)
    return (first, second) if _begin(first) < _begin(second) else None


def _runs_back(ground: Ground, periods: tuple[PeriodMention, ...]) -> bool:
    """ "From 2022 to 2014": the times stand the wrong way round, and nobody knows what is meant."""
    one, other = sorted(periods, key=lambda it: it.start)
    led = re.search(r"\bfrom\s+$", ground.text[: one.start] + " ", re.IGNORECASE) or re.match(
        r"from\b", one.text, re.IGNORECASE
    )
    to = re.search(r"\bto\s*$", ground.text[: other.start], re.IGNORECASE) or re.match(
        r"to\b", other.text, re.IGNORECASE
    )
    return bool(led and to) and _begin(one) > _begin(other)


def _begin(mention: PeriodMention) -> date:
    return mention.readings[0].start if mention.readings else date.min


def _halves(ground: Ground, mention: PeriodMention) -> tuple[PeriodMention, PeriodMention] | None:
    """ "Between 2017/18 and 2018/19" names two times, and is one stretch of time no longer."""
    cut = _TWO.search(mention.text)
    if cut is None:
        return None
    written = (cut["first"] or cut["a"], cut["last"] or cut["b"])
    read = [read_periods(_full(part), ground.sentence.today) for part in written]
    if any(len(one) != 1 or not one[0].readings for one in read):
        return None
    earlier, later = read[0][0], read[1][0]
    return (earlier, later) if _begin(earlier) < _begin(later) else None


def _years_to(ground: Ground, mention: PeriodMention) -> tuple[PeriodMention, PeriodMention] | None:
    """ "Down 26% in the eight years to 2022" is since 2014."""
    told = _YEARS_TO.search(mention.text)
    if told is None:
        return None
    read = read_periods(_full(told["last"]), ground.sentence.today)
    years = count_of(told["number"])
    if len(read) != 1 or not read[0].readings or not years:
        return None
    before = shifted(read[0].readings, years)
    return (replace(read[0], readings=before), read[0]) if before else None


_YEARS_TO = re.compile(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years to "
    r"(?P<last>.{4,20})$",
    re.IGNORECASE,
)


def _full(part: str) -> str:
    """ "In 2018": a bare year is read as a time after "in" only."""
    return f"in {part.strip()}"


def _with_year_before(
    ground: Ground, mention: PeriodMention
) -> tuple[PeriodMention, PeriodMention] | None:
    """The time so many years before the one that is named, and that one."""
    years = years_back(ground.text)
    before = () if years is None else shifted(mention.readings, years)
    return (replace(mention, readings=before), mention) if before else None
