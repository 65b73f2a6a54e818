"""How much something moved from one time to another: "rose by 12 per cent from 2017 to 2018"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.numbers.changes import says_moved
from bot.read.sums.cut import in_points
from bot.read.sums.idle import JOINING
from bot.read.sums.sides import Ground, alone, reread, side
from bot.read.sums.spans import implied, stated, told_times
from bot.read.sums.together import added_up
from bot.read.text.clauses import Stretch
from bot.read.when.earlier import EARLIER

_MOVED = frozenset(
    """
    rose risen rise rises rising increased increase increases increasing grew grown growth growing
    fell fallen fall falls falling dropped drop drops dropping declined decline decreased decrease
    up down jumped jump soared surged climbed doubled trebled tripled quadrupled halved shrank
    shrunk plunged slumped dipped dip cut change changed year earlier before previous on leapt
    compared saw crept gain gained added lost put higher lower more fewer extra point points
    percentage comparing shot brought space
    """.split()
)
_LEVELS = (Kind.COUNT, Kind.MONEY)
_UNITS = (Kind.PERCENT, Kind.FRACTION, Kind.RATIO, Kind.POINTS, *_LEVELS, Kind.CHANGE)


def change(ground: Ground) -> Sought | None:
    """The later time on the left, the earlier on the right; None where not two times are told."""
    moved = None if ground.quantity is None else _moved(ground.quantity, ground)
    if moved is None or _SHORT_OF.match(ground.text, moved.end):
        return None
    quantity = in_points(moved, ground)
    if quantity.kind not in _UNITS:
        return None
    own = side(ground, ground.stretches, Stretch(quantity.start, quantity.end), JOINING)
    own = replace(own, periods=tuple(reread(one, ground) for one in own.periods))
    told = told_times(ground, own.periods)
    known = stated(ground, told)
    times = known or implied(ground, told)
    if times is None or moves_twice(ground):
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
        base=None if known else _base(ground, quantity),
        implied=known is None,
    )


_SHORT_OF = re.compile(r"\s*(?:[\w-]+\s+)?(?:short|shy) of\b", re.IGNORECASE)
""" "Fell 40 short of" tells how far something was from another, not how it moved."""


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


def _base(ground: Ground, quantity: Quantity) -> Quantity | None:
    """The 880 of "fell by a third, from 880 to 610"."""
    for one in ground.sentence.quantities:
        led = _FROM.search(ground.text, 0, one.start) or one.text.lower().startswith("from ")
        if one.start >= quantity.end and led:
            return one
    return None


_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)


_MOVING = (
    r"\b(?:rose|risen|fell|fallen|grew|grown|dropped|declined|increased|decreased|jumped|soared|"
    r"surged|climbed|plunged|slumped|doubled|halved|shrank|shrunk|"
    r"(?:went|was|were|is|are) (?:up|down))\b"
)
_TWICE = re.compile(rf"{_MOVING}.*{_MOVING}", re.IGNORECASE)


def moves_twice(ground: Ground) -> bool:
    """Two things that move ("police numbers fell while burglaries rose"): which one is meant?"""
    return _TWICE.search(" ".join(ground.text[it.start : it.end] for it in ground.own)) is not None


def _as_fall(quantity: Quantity) -> Quantity:
    """ "More than halved" is a fall by more than half, and no more than half of it left."""
    halves = quantity.kind is Kind.RATIO and quantity.value == _HALF
    down = halves and quantity.direction is Direction.DOWN
    return replace(quantity, kind=Kind.FRACTION, unit="") if down else quantity


_HALF = Decimal("0.5")
