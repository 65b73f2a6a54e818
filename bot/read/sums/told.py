"""A number that is only reckoned from those told just before: "…, a difference of 129"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Rank, Sought, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.numbers.changes import says_moved
from bot.read.sums.cut import in_points
from bot.read.sums.idle import COMPARING, JOINING
from bot.read.sums.sides import Ground, alone, side
from bot.read.text.clauses import Stretch

_DISTANCE = re.compile(
    r"\b(?:difference|gap|margin|lead|gulf|advantage) of\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_SUM = re.compile(
    r"(?:\b(?:mak(?:e|es|ing)|giv(?:e|es|ing)|add(?:s|ing)? up to|com(?:e|es|ing) to|"
    r"total(?:s|ling)|equals?|you(?:['’]ll)? (?:get|have)|"
    r"(?:(?:combined|joint|grand|overall) |an? )+total of|"
    r"together,? (?:that|this|it)(?: (?:is|was|makes|comes to)|['’]s))\s+"
    r"(?:(?:a|the|grand|combined|joint|total|of|some|about|around|exactly|just|over|nearly)\s+)*$)",
    re.IGNORECASE,
)
_PAIR = 2
_CHANGES = (Kind.PERCENT, Kind.FRACTION, Kind.POINTS, Kind.COUNT, Kind.MONEY)
_RELATIVE = (Kind.PERCENT, Kind.FRACTION)
_IDLE = (
    COMPARING
    | JOINING
    | frozenset(
        """
    that this it which difference gap margin lead gulf advantage make makes making made give gives
    giving get come comes coming total totals totalling equals equal sum means meaning represents
    representing equivalent works work out year years all grand joint overall change
    """.split()
    )
)


def told(ground: Ground) -> Sought | None:
    """What is reckoned from the figures told before; None where the number is of its own."""
    quantity = ground.quantity
    operation = None if quantity is None else _operation(ground, quantity)
    if quantity is None or operation is None:
        return None
    topic = _own(ground, quantity)
    if operation is Operation.SHARE and (topic.words or _OF.match(ground.text, quantity.end)):
        return None
    moved = quantity.direction is not Direction.LEVEL
    if moved and (topic.periods or topic.terms):
        return None
    quantity = in_points(quantity, ground)
    rank = Rank.LESS if quantity.direction is Direction.DOWN else Rank.MORE if moved else None
    return Sought(
        operation,
        ((topic,),),
        quantity,
        rank,
        relative=quantity.kind in _RELATIVE,
        told=_PAIR,
    )


_OF = re.compile(r"\s*of\b", re.IGNORECASE)


def _operation(ground: Ground, quantity: Quantity) -> Operation | None:
    begin = max((one.start for one in ground.own if one.start <= quantity.start), default=0)
    if _MINUS.search(ground.text, 0, quantity.start):
        return Operation.REMAINDER
    if _SUM.search(ground.text, begin, quantity.start) or (
        _IN_ALL.match(ground.text, quantity.end) and begin > 0
    ):
        level = quantity.direction is Direction.LEVEL
        return Operation.SUM if level and quantity.kind in (Kind.COUNT, Kind.MONEY) else None
    if quantity.kind not in _CHANGES:
        return None
    if quantity.direction is not Direction.LEVEL:
        counts = quantity.kind in (Kind.COUNT, Kind.MONEY)
        return Operation.DIFFERENCE if counts else Operation.CHANGE
    if quantity.kind in _RELATIVE and _OR.search(ground.text, 0, quantity.start):
        return Operation.SHARE
    return Operation.DIFFERENCE if _DISTANCE.search(ground.text, begin, quantity.start) else None


_OR = re.compile(
    r"(?:[,–—-]\s*(?:or|that is|which is|that['’]s|equivalent to|equal to|representing)"
    r"(?:\s+(?:about|around|roughly|some|just|nearly|almost))?\s+|\(\s*(?:or\s+|about\s+)?)$",
    re.IGNORECASE,
)
""" "91 of the 397, or 23 per cent": the part that the one just told is of the other."""


_MINUS = re.compile(
    r"(?:\bminus\b|^\W*(?:subtract|deduct|take)\b[^.;:]*\bfrom\b)[^.;:]*\b"
    r"(?:is|are|equals?|leaves?|makes?|gives?|you(?:['’]ll)? (?:get|have)|"
    r"you(?:['’]re| are) left with)\s+$",
    re.IGNORECASE,
)
""" "397 minus 209 is 188", "subtract the 209 from the 397 and you get 188"."""
_IN_ALL = re.compile(r"\s+(?:in all|in total|altogether|between them|all told|combined)\b", re.I)


def _own(ground: Ground, quantity: Quantity) -> Topic:
    """What the number's own words say beside how it is reckoned."""
    own = side(ground, ground.own, Stretch(quantity.start, quantity.end), _IDLE)
    words = tuple(word for word in own.words if not says_moved(word.text))
    lent = alone(Topic(words, (), ()), ground).lent
    return replace(own, words=words, lent=lent)


def points_back(ground: Ground) -> bool:
    """True for "That makes 151": the number is of no single figure, whatever is carried over."""
    quantity = ground.quantity
    if quantity is None:
        return False
    begin = ground.own[0].start
    cued = begin > 0 and any(
        it.search(ground.text, 0 if it is _MINUS else begin, quantity.start) for it in _CUES
    )
    if not cued and _POINTS.search(ground.text, 0, quantity.start) is None:
        return False
    own = _own(ground, quantity)
    return not (own.terms or own.periods)


_CUES = (_SUM, _DISTANCE, _MINUS)
_POINTS = re.compile(
    r"^\W*(?:(?:so|and|together|combined|in all|altogether|taken together|all told),?\s+)*"
    r"(?:(?:that|this|it)\s+(?:mak|giv|add|com|total|leav|amount|equal)\w*"
    r"|(?:that|this)(?:['’]s|\s+(?:is|was))\s+an?\s+(?:combined |joint |grand |overall )?"
    r"(?:total|sum|difference|gap|rise|fall|drop|increase|decrease)"
    r"|(?:together|combined),?\s+(?:that|this|it)(?:['’]s|\s+(?:is|was)))\b",
    re.IGNORECASE,
)
