"""How much something moved from one time to another: "rose by 12 per cent from 2017 to 2018"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.period import Period, PeriodMention
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.changes import says_moved
from bot.read.clauses import Stretch
from bot.read.earlier import EARLIER, shifted, years_back
from bot.read.periods import read_periods
from bot.read.sums.cut import in_points
from bot.read.sums.sides import JOINING, Ground, alone, reread, side
from bot.read.sums.together import added_up

_TWO = re.compile(
    r"\b(?:between|from)\s+(?:the\s+)?(?P<first>.{4,30}?)\s+(?:and|to)\s+(?:the\s+)?(?P<last>.{4,30})$"
    r"|^(?P<a>.{4,30}?)\s*(?:[-–—]|\band\b|\bto\b)\s*(?P<b>.{4,30})$",
    re.IGNORECASE,
)
_MOVED = frozenset(
    """
    rose risen rise rises rising increased increase increases increasing grew grown growth growing
    fell fallen fall falls falling dropped drop drops dropping declined decline decreased decrease
    up down jumped jump soared surged climbed doubled trebled tripled quadrupled halved shrank
    shrunk plunged slumped dipped dip cut change changed year earlier before previous on leapt
    compared saw crept gain gained added lost put higher lower more fewer extra point points
    percentage comparing shot
    """.split()
)
_LEVELS = (Kind.COUNT, Kind.MONEY)
_UNITS = (Kind.PERCENT, Kind.FRACTION, Kind.RATIO, Kind.POINTS, *_LEVELS, Kind.CHANGE)


def change(ground: Ground) -> Sought | None:
    """The later time on the left, the earlier on the right; None where not two times are told."""
    moved = None if ground.quantity is None else _moved(ground.quantity, ground)
    if moved is None:
        return None
    quantity = in_points(moved, ground)
    if quantity.kind not in _UNITS:
        return None
    own = side(ground, ground.stretches, Stretch(quantity.start, quantity.end), JOINING)
    own = replace(own, periods=tuple(reread(one, ground) for one in own.periods))
    told = _told(ground, own.periods)
    stated = _times(ground, told)
    times = stated or _implied(ground, told)
    if times is None or _moves_twice(ground):
        return None
    spans = [Stretch(*found.span()) for found in EARLIER.finditer(ground.text)]
    words = tuple(
        word
        for word in own.words
        if word.text.lower() not in _MOVED
        and not says_moved(word.text)
        and not any(span.holds(word.start) for span in spans)
    )
    topics = added_up(alone(replace(own, words=words, periods=()), ground), ground)
    if not topics:
        return None
    earlier, later = (tuple(replace(topic, periods=(one,)) for topic in topics) for one in times)
    quantity = _as_fall(quantity)
    relative = quantity.kind in (Kind.PERCENT, Kind.FRACTION, Kind.RATIO)
    return Sought(
        Operation.DIFFERENCE if quantity.kind in _LEVELS else Operation.CHANGE,
        (later, earlier),
        quantity,
        Rank.MORE if quantity.direction is Direction.UP else Rank.LESS,
        relative=relative,
        wanted=Kind.PERCENT if quantity.kind is Kind.POINTS else None,
        base=None if stated else _base(ground, quantity),
        implied=stated is None,
    )


def _moved(quantity: Quantity, ground: Ground) -> Quantity | None:
    """The number with the way it moved ("56 down on 2014"); None where it is no change."""
    if quantity.direction is not Direction.LEVEL:
        return quantity
    found = _ON.match(ground.text, quantity.end)
    if found is None:
        return None
    return replace(quantity, direction=Direction.UP if found["up"] else Direction.DOWN)


_ON = re.compile(
    r"\s+(?:(?P<up>up|higher|more)|down|lower|fewer)\s+(?:on|from|than)\b", re.IGNORECASE
)


def _implied(
    ground: Ground, periods: tuple[PeriodMention, ...]
) -> tuple[PeriodMention, PeriodMention] | None:
    """ "Fell by a third in 2020": since the year before, where nothing else is said."""
    if len(periods) != 1 or len(ground.sentence.periods) != 1 or not periods[0].readings:
        return None
    [later] = periods
    years = [one for one in later.readings if _is_a_year(one)]
    if not years or later.open_end or _OTHER_BASE.search(ground.text):
        return None
    if not _IN.search(ground.text, 0, later.start):
        return None
    return replace(later, readings=shifted(years, 1)), replace(later, readings=tuple(years))


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


def _base(ground: Ground, quantity: Quantity) -> Quantity | None:
    """The 880 of "fell by a third, from 880 to 610"."""
    for one in ground.sentence.quantities:
        led = _FROM.search(ground.text, 0, one.start) or one.text.lower().startswith("from ")
        if one.start >= quantity.end and led:
            return one
    return None


_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)


def _told(ground: Ground, own: tuple[PeriodMention, ...]) -> tuple[PeriodMention, ...]:
    """The times of the claim's own words, else those of its sentence, else what is carried over."""
    if len(own) > 1 or (own and _halves(ground, own[0])):
        return own
    all_ = tuple(reread(one, ground) for one in ground.sentence.periods)
    if len(all_) == 2:
        return all_
    return own or ground.base.periods


_MOVING = (
    r"\b(?:rose|risen|fell|fallen|grew|grown|dropped|declined|increased|decreased|jumped|soared|"
    r"surged|climbed|plunged|slumped|doubled|halved|shrank|shrunk|"
    r"(?:went|was|were|is|are) (?:up|down))\b"
)
_TWICE = re.compile(rf"{_MOVING}.*{_MOVING}", re.IGNORECASE)


def _moves_twice(ground: Ground) -> bool:
    """Two things that move ("police numbers fell while burglaries rose"): which one is meant?"""
    return _TWICE.search(" ".join(ground.text[it.start : it.end] for it in ground.own)) is not None


def _as_fall(quantity: Quantity) -> Quantity:
    """ "More than halved" is a fall by more than half, and no more than half of it left."""
    halves = quantity.kind is Kind.RATIO and quantity.value == _HALF
    down = halves and quantity.direction is Direction.DOWN
    return replace(quantity, kind=Kind.FRACTION, unit="") if down else quantity


_HALF = Decimal("0.5")


def _is_before(mention: PeriodMention) -> bool:
    return EARLIER.search(mention.text) is not None


def _times(
    ground: Ground, periods: tuple[PeriodMention, ...]
) -> tuple[PeriodMention, PeriodMention] | None:
    """The earlier and the later time; the year before where that is what the words say."""
    if len(periods) == 1:
        return _halves(ground, periods[0]) or _with_year_before(ground, periods[0])
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
