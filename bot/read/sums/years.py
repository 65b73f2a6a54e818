"""Several years of one thing put together: "over 2020 and 2021", "in the three years to 2022"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.model.claim import Topic
from bot.model.period import Period, PeriodMention
from bot.model.quantity import Kind
from bot.read.sums.sides import Ground, reread
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened
from bot.read.vocabulary.parts import count_of

_JOINT = re.compile(
    r"(?:\s*,\s*|\s*,?\s*(?:and|plus|&|\+)\s*)(?:(?:in|over|across|for)\s+)?(?:the\s+)?", re.I
)
_TWO = re.compile(r"(?P<one>\d{4}[/-]\d{2})(?:,| and| plus| &)+ (?P<other>\d{4}[/-]\d{2})", re.I)
_SPREAD = re.compile(r"\b(?:over|across|throughout|during)\s+(?:the\s+)?(?:\w+\s+years\s+)?$", re.I)
_PUT_TOGETHER = screened(
    r"\b(?:together|combined|altogether|in total|in all|a total of|total of|added up|"
    r"taken together|put together|all told|plus|in sum|the sum of|cumulative(?:ly)?|aggregate)\b",
    re.IGNORECASE,
)
_PICKS = screened(
    r"\b(?:peak\w*|highs?|lows?|most|least|highest|lowest|record|reach\w*|hit|best|worst|averag\w*|"
    r"typical\w*|annual\w*|yearly|mean|median|a year|per year|any|single|each|every|stood|fell|"
    r"fallen|rose|risen|rise|fall|drop\w*|grew|grown|climb\w*|increas\w*|decreas\w*|declin\w*|up|"
    r"down|more|fewer|less|than|between .+ and .+ between|extra|further|additional|or|"
    r"compared|versus|gap|difference|change\w*|never|not|no|respectively|again)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words for one of several years, or for what changed in them: nothing is added up."""
_MOST_YEARS = 12


def by_year(topic: Topic, ground: Ground) -> tuple[tuple[Topic, ...], bool]:
    """The topic once for each of several years that the number is of, and whether that is said.

    () where it is of one time only. Years that are merely listed may each be meant by itself.
    """
    quantity = ground.quantity
    if quantity is None or quantity.kind not in (Kind.COUNT, Kind.MONEY):
        return (), False
    if _PICKS.search(ground.text) or all(it.plain for it in (*topic.words, *topic.lent)):
        return (), False  # "…, a total of 1,314" is of what the words before it say
    times, spread = _years(topic.periods, ground)
    said = _PUT_TOGETHER.search(ground.text) is not None
    if len(times) < 2 or (not said and len(ground.sentence.quantities) > 1):
        return (), False
    called = _CALLED.search(ground.text)
    if called is not None and count_of(called["number"]) != len(times):
        return (), False
    span = Stretch(*called.span()) if called else Stretch(0, 0)
    words = tuple(word for word in topic.words if not span.holds(word.start))
    return tuple(replace(topic, words=words, periods=(one,)) for one in times), said or spread


_CALLED = re.compile(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten)[ -](?:calendar |full |financial )?"
    r"years?\b",
    re.IGNORECASE,
)
""" "The three years from 2020 to 2022": there must be as many."""


def _years(
    periods: Sequence[PeriodMention], ground: Ground
) -> tuple[tuple[PeriodMention, ...], bool]:
    """The years that are listed, or those of one stretch; and whether it is told as one."""
    told = tuple(reread(one, ground) for one in sorted(periods, key=lambda it: it.start))
    if any(one.open_end or not one.readings for one in told):
        return (), False
    if len(told) == 1:
        return _of_stretch(told[0]), _TWO.search(told[0].text) is None
    gaps = (ground.text[one.end : other.start] for one, other in pairwise(told))
    if not all(_JOINT.fullmatch(gap) for gap in gaps):
        return (), False
    whole = all(_number(one.readings[0]) == 1 for one in told)
    apart = len({one.readings[0].start for one in told}) == len(told)
    spread = bool(told) and _SPREAD.search(ground.text, 0, told[0].start) is not None
    return (told, spread) if whole and apart else ((), False)


def _of_stretch(mention: PeriodMention) -> tuple[PeriodMention, ...]:
    """Each year of "from 2020 to 2022"; none where the stretch is not one of whole years."""
    if len(mention.readings) != 1:
        return ()
    [stretch] = mention.readings
    number = _number(stretch)
    if not 1 < number <= _MOST_YEARS:
        return ()
    ends = [_later(stretch.start, years) for years in range(number + 1)]
    return tuple(
        replace(mention, readings=(replace(stretch, start=start, end=end),))
        for start, end in pairwise(ends)
    )


def _number(stretch: Period) -> int:
    """Of how many whole years a stretch is; 0 where it isn't."""
    years = stretch.end.year - stretch.start.year
    begin = stretch.start
    if (begin.month, begin.day) not in _BEGINS:
        return 0
    return years if years > 0 and _later(begin, years) == stretch.end else 0


_BEGINS = ((1, 1), (4, 1))
"""Days on which the years of tables begin: a year to yesterday is none of them."""


def _later(day: date, years: int) -> date:
    return day.replace(year=day.year + years)
