"""What part something is of a whole: "60% of the 482 were on Instagram"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.model.claim import Sought, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.sums.idle import JOINING
from bot.read.sums.sides import Ground, alone, completed, counted, set_in, side, without_parts
from bot.read.sums.together import added_up, has_parts
from bot.read.sums.whereof import behind, fronted, reach, share_of
from bot.read.text.clauses import Stretch

_SHARES = (Kind.PERCENT, Kind.FRACTION)


@dataclass(frozen=True, slots=True)
class Parted:
    """A part and its whole as topics, with where the words for the whole stand."""

    parts: tuple[Topic, ...]
    whole: Topic
    where: Stretch
    named: Quantity | None
    noun: str


def portion(ground: Ground) -> tuple[Sought, ...]:
    """The part on the left, the whole on the right; () where no share of a whole is told.

    Where several parts are listed, their own shares may be on file: then those are added up.
    """
    quantity = ground.quantity
    if quantity is None or quantity.kind not in _SHARES:
        return ()
    if quantity.direction is not Direction.LEVEL:
        return ()
    pointing = _of_told(ground, quantity)
    if pointing is not None:
        return (pointing,)
    found = parted(ground, quantity)
    if found is None:
        return ()
    share = Sought(
        Operation.SHARE,
        (found.parts, (found.whole,)),
        quantity,
        named_whole=found.named,
        wanted=Kind.COUNT,
        noun=found.noun,
    )
    odd = _OF_ALL.match(ground.text, found.where.start, found.where.end) is not None
    return (share,) if odd else (*_listed_shares(ground, share), share)


def _of_told(ground: Ground, quantity: Quantity) -> Sought | None:
    """ "40 per cent of them were on A": the whole is the figure told just before."""
    after = _OF_THEM.match(ground.text, quantity.end)
    before = _OF_WHICH.search(ground.text, 0, quantity.start)
    if after is None and before is None:
        return None
    hole = Stretch(before.start() if before else quantity.start, quantity.end)
    others = (Stretch(*after.span()),) if after else ()
    part = side(ground, ground.own, hole, JOINING | _VERBS | _PORTIONS, others=others)
    if not part.terms:
        return None
    return Sought(Operation.SHARE, ((part,), ()), quantity, wanted=Kind.COUNT, told=1)


_OF_THEM = re.compile(r"\s*of (?:them|these|those|which|whom)\b", re.IGNORECASE)
_OF_WHICH = re.compile(
    r"\bof (?:them|these|those|which|whom)\b,?\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)


def parted(ground: Ground, quantity: Quantity, operator: tuple[Stretch, ...] = ()) -> Parted | None:
    """The whole that a number is a part of, and what the sentence says of the part.

    `operator` are words around the number that say how it is put together.
    """
    called = share_of(ground, quantity)
    whole = called or fronted(ground, quantity) or behind(ground, quantity)
    if whole is None:
        return None
    hole = Stretch(quantity.start, max(quantity.end, whole.start))
    low, high = sorted((Stretch(quantity.start, quantity.end), whole), key=lambda it: it.start)
    rest = _beside(ground, low, high, told=called is not None)
    part = side(ground, rest, low, JOINING | _VERBS | _PORTIONS, others=(high, *operator))
    of = side(ground, (whole,), hole, others=operator)
    return _as_topics(ground, part, of, whole)


def _beside(ground: Ground, low: Stretch, high: Stretch, *, told: bool) -> tuple[Stretch, ...]:
    """What the sentence says beside the number and the whole: that is said of the part.

    `told`: the whole comes first and is called one, so that all up to the number is the claim's.
    """
    first, last = ground.own[0].start, ground.own[-1].end
    if told:
        first = ground.clause if ground.clause <= low.start else 0
        told_first = (Stretch(first, low.start), Stretch(low.end, high.start))
        return (*told_first, *ground.between(high.end, last))
    before = (*ground.between(first, low.start), *ground.between(low.end, high.start))
    after = (Stretch(high.end, max(high.end, reach(ground, high.end))),)
    return (*before, *(after if ground.is_part else ground.between(high.end, last)))


def _listed_shares(ground: Ground, share: Sought) -> tuple[Sought, ...]:
    """ "A and B together made up 25 per cent of…": the shares of A and of B."""
    parts = added_up(ground.base, ground)
    several = len(parts) > 1 or has_parts(ground.base, ground.lexicon)
    if not several or share.named_whole is not None:
        return ()
    idle = tuple(
        replace(part, words=tuple(w for w in part.words if w.text.lower() not in JOINING))
        for part in parts
    )
    return (Sought(Operation.SUM, (idle,), ground.quantity, wanted=Kind.PERCENT),)


_OF_ALL = re.compile(r"\s*all\b(?!.*\b(?:known|recorded|identified)\b)", re.IGNORECASE)
"""Shares on file are of what was known: those of all there were are others."""
_PORTIONS = frozenset(
    "share proportion percentage fraction slice portion part chunk cut alone".split()
)
_VERBS = frozenset(
    """
    involved used featured concerned happened occurred took came related app apps platform platforms
    site targeted
    """.split()
)
"""Verbs that tie a part to its whole and count nothing."""


def _as_topics(ground: Ground, part: Topic, of: Topic, whole: Stretch) -> Parted | None:
    """A whole that nothing names is what the sentences before were about.

    A part that nothing names is what the sentence was about: "A's 460 were 47 per cent of B's".
    """
    if not (part.terms or part.words):
        before = Stretch(ground.clause, ground.own[0].start)
        if before.end <= before.start:  # "A itself: a third of the 482 on B's apps"
            before = Stretch(0, ground.clause)
        part = side(ground, (before,), Stretch(before.end, before.end), JOINING | _VERBS)
    parts = added_up(_part_of(part, of, ground), ground)
    topic = alone(of, ground) if of.words or of.terms else completed(of, part, ground)
    topic = set_in(without_parts(topic, of, part, ground), part, ground)
    if not (part.terms or part.words) or not parts:
        return None
    named = _named(ground, whole)
    noun = counted(ground, named.end if named else whole.start)
    return Parted(parts, topic, whole, named, noun)


def _part_of(part: Topic, of: Topic, ground: Ground) -> Topic:
    """The part has all that the whole has, but for what it says by itself."""
    joined = completed(part, of, ground)
    words = tuple(dict.fromkeys((*joined.words, *of.words)))
    return Topic(words, joined.terms, joined.periods, lent=joined.lent, around=joined.around)


def _named(ground: Ground, whole: Stretch) -> Quantity | None:
    """The number by which the whole is called: the 482 of "60% of the 482"."""
    inside: Sequence[Quantity] = [
        one for one in ground.sentence.quantities if whole.holds(one.start)
    ]
    return inside[0] if len(inside) == 1 else None
