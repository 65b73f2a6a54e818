"""Where a sentence that holds two things against each other is cut, and the two sides of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.model.claim import Rank, Sought, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.sums.idle import COMPARING
from bot.read.sums.sides import Ground, completed, counted, side
from bot.read.sums.together import added_up
from bot.read.text.clauses import Stretch

MORE = re.compile(
    r"(?:\s*(?:percentage |per ?cent(?:age)? )?points?)?\s*(?:of )?(?:the )?"
    r"(?P<more>more|higher|greater|larger|bigger|above|ahead of|extra|additional)\b"
    r"|(?:\s*(?:percentage |per ?cent(?:age)? )?points?)?\s*"
    r"(?P<less>fewer|less|lower|smaller|below|behind|short of)\b",
    re.IGNORECASE,
)
THAN = re.compile(r"\bthan\b", re.IGNORECASE)
_EDGE = re.compile(r"[;:]|\s[–—-]\s|,\s+(?:which|who|while|whereas|although|though|but|and)\b")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a sentence is cut in two: at the comparator; the operator's words are on no side.

    `fronted` is the right side where it opens the sentence ("Compared with B, A had…"); `others`
    are more words of the operator.
    """

    operator: Stretch
    comparator: Stretch
    rank: Rank | None = None
    fronted: Stretch | None = None
    others: tuple[Stretch, ...] = ()


def two_sides(ground: Ground, cut: Cut, operation: Operation) -> Sought | None:
    """What is held against each other left and right of the cut; None where a side is missing."""
    lefts, rights = _halves(ground, cut)
    around = _around_two(cut.operator, cut.comparator)
    left = side(ground, lefts, around, COMPARING, cut.others)
    right = side(ground, rights, cut.comparator, COMPARING, (*cut.others, cut.operator))
    if _is_empty(left):
        left = _told_before(ground)
    base = _numbered(ground, cut) if _is_empty(right) else None
    if base is not None:
        right = side(ground, (base.where,), cut.comparator, COMPARING, (base.hole,))
    said = base.number if base is not None else None
    told = int(_is_empty(left) and ground.quantity is not None)
    if _is_empty(right):
        return None
    if told:
        return Sought(operation, ((), (right,)), ground.quantity, cut.rank, told=told, base=said)
    sides = (
        added_up(completed(left, right, ground), ground),
        added_up(completed(right, left, ground), ground),
    )
    noun = counted(ground, cut.operator.end) if cut.operator.start < cut.operator.end else ""
    if not all(sides):
        return None
    return Sought(operation, sides, ground.quantity, cut.rank, noun=noun, base=said)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A right side that is told with its own number: "than the 768 in Northmarsh"."""

    number: Quantity
    where: Stretch

    @property
    def hole(self) -> Stretch:
        return Stretch(self.number.start, self.number.end)


def _numbered(ground: Ground, cut: Cut) -> _Numbered | None:
    """What stands after the comparator with a number of its own, which must be that of the side."""
    start = max(cut.comparator.end, cut.operator.end)
    later = [one for one in ground.sentence.quantities if one.start >= start]
    if not later or later[0].kind not in (Kind.COUNT, Kind.MONEY) or cut.fronted is not None:
        return None
    number, *others = later
    if _EDGE.search(ground.text, start, number.start) or number.direction is not Direction.LEVEL:
        return None
    edge = _EDGE.search(ground.text, number.end)
    ends = [one.start for one in others] + ([edge.start()] if edge else [])
    return _Numbered(number, Stretch(start, min(ends, default=len(ground.text))))


def _is_empty(topic: Topic) -> bool:
    return not (topic.terms or topic.periods or topic.words)


_FRONTED = re.compile(
    r"^\W*(?P<led>compared (?:with|to)|in comparison (?:with|to)|set (?:against|beside)|next to|"
    r"against|alongside)\s+(?P<other>[^,;:]+),",
    re.IGNORECASE,
)


def fronted(ground: Ground, operator: Stretch, rank: Rank | None) -> Cut | None:
    """ "Compared with B, A had 129 more": what A is held against comes first."""
    found = _FRONTED.match(ground.text, 0, operator.start)
    if found is None:
        return None
    return Cut(operator, Stretch(*found.span("led")), rank, Stretch(*found.span("other")))


def _told_before(ground: Ground) -> Topic:
    """What the sentence says before the claim: "52 per cent in A, 27 points more than in B"."""
    before = Stretch(ground.clause, ground.own[0].start)
    told = side(ground, (before,), Stretch(before.end, before.end), COMPARING)
    return replace(told, words=tuple(word for word in told.words if not word.plain))


Stretches = tuple[Stretch, ...]


def _halves(ground: Ground, cut: Cut) -> tuple[Stretches, Stretches]:
    """What stands left and right of the comparator, without the operator on either side."""
    first, last = ground.own[0].start, ground.own[-1].end
    edge = _EDGE.search(ground.text, max(cut.comparator.end, cut.operator.end), last)
    stop = edge.start() if edge else last
    hole, middle = cut.operator, cut.comparator
    if cut.fronted is not None:
        told = (*ground.between(cut.fronted.end, hole.start), *ground.between(hole.end, last))
        return told, (cut.fronted,)
    if middle.end <= first:  # "A (69) beat B (29) by 40": other numbers stand between
        between = (Stretch(middle.end, hole.start), Stretch(hole.end, stop))
        return (Stretch(ground.clause, middle.start),), between
    if hole.start < middle.start:
        lefts = (*ground.between(first, hole.start), *ground.between(hole.end, middle.start))
        return lefts, ground.between(middle.end, stop)
    rights = (*ground.between(middle.end, hole.start), *ground.between(hole.end, stop))
    return ground.between(first, middle.start), rights


def _around_two(one: Stretch, other: Stretch) -> Stretch:
    """The operator's words where they touch the comparator ("more than"), else the operator's."""
    return Stretch(one.start, other.end) if 0 <= other.start - one.end <= 1 else one


def in_points(quantity: Quantity, ground: Ground) -> Quantity:
    """ "Three points higher": points are percentage points where shares are compared."""
    after = ground.text[quantity.end : quantity.end + 24].lower()
    if quantity.kind is Kind.COUNT and re.match(r"\s*(?:percentage )?points?\b", after):
        return replace(quantity, kind=Kind.POINTS, unit="pp")
    return quantity
