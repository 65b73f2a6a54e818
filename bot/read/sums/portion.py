"""What part something is of a whole: "60% of the 482 were on Instagram"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.model.claim import Sought, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.sums.sides import (
    FRONTED,
    JOINING,
    Ground,
    alone,
    completed,
    counted,
    set_in,
    side,
    without_parts,
)
from bot.read.sums.together import added_up, has_parts

_OF = re.compile(r"\s*(?:\(?\d[\d,]*\)?\s*)?(?:out\s+)?of\b(?!\s+course)", re.IGNORECASE)
_PREDICATE = re.compile(
    r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?:was|were|are|is|had|have|"
    r"has|involved|took|happened|occurred|came|used|featured|concerned|fell|went|belonged)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?:and|but|while|whereas)\b", re.IGNORECASE)
_KNOWN = re.compile(
    r"(?:was|were|is|are)\s+(?:known|stated|specified|identified|not)\b", re.IGNORECASE
)
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


def parted(ground: Ground, quantity: Quantity, operator: tuple[Stretch, ...] = ()) -> Parted | None:
    """The whole that a number is a part of, and what the sentence says of the part.

    `operator` are words around the number that say how it is put together.
    """
    share_of = _share_of(ground, quantity)
    whole = share_of or _fronted(ground, quantity) or _behind(ground, quantity)
    if whole is None:
        return None
    hole = Stretch(quantity.start, max(quantity.end, whole.start))
    low, high = sorted((Stretch(quantity.start, quantity.end), whole), key=lambda it: it.start)
    rest = _beside(ground, low, high, told=share_of is not None)
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
    after = (Stretch(high.end, max(high.end, _reach(ground, high.end))),)
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


def _behind(ground: Ground, quantity: Quantity) -> Stretch | None:
    led = _OF.match(ground.text, quantity.end)
    return _whole(ground, led.end()) if led else _counted(ground, quantity)


def _fronted(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Of the 482 offences in…, a third were on…": the whole comes first."""
    led = FRONTED.match(ground.text, 0, quantity.start)
    return Stretch(led.start("whole"), led.end("whole")) if led else None


def _share_of(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Northmarsh's share of the incidents in Northland was 16 per cent".

    What a relative clause says is said of the part: "the share of offences that were on A".
    """
    led = _SHARE_OF.search(ground.text, 0, quantity.start)
    if led is None:
        return None
    part = _THAT_WERE.search(ground.text, led.start("whole"), led.end("whole"))
    return Stretch(led.start("whole"), part.start() if part else led.end("whole"))


_SHARE_OF = re.compile(
    r"\b(?:share|proportion|percentage|fraction) of\b(?P<whole>.+?)"
    r"(?:\s+(?:was|is|stood at|came to|reached|worked out at)\b[^,;.]{0,12}|\s*:\s*)$",
    re.IGNORECASE,
)
_THAT_WERE = re.compile(
    r"\b(?:that|which|who|whose)\s+(?!(?:platform\w*\s+)?(?:was|were)\s+(?:known|stated|identified))"
    r"(?:was|were|had|have|happened|occurred|involved|took|came|used)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\s*all\b(?!.*\b(?:known|recorded|identified)\b)", re.IGNORECASE)
"""Shares on file are of what was known: those of all there were are others."""
_PORTIONS = frozenset({"share", "proportion", "percentage"})
_VERBS = frozenset("involved used featured concerned happened occurred took came related".split())
"""Verbs that tie a part to its whole and count nothing."""


def _as_topics(ground: Ground, part: Topic, of: Topic, whole: Stretch) -> Parted | None:
    """A whole that nothing names is what the sentences before were about.

    A part that nothing names is what the sentence was about: "A's 460 were 47 per cent of B's".
    """
    if not (part.terms or part.words):
        before = Stretch(ground.clause, ground.own[0].start)
        part = side(ground, (before,), Stretch(before.end, before.end), JOINING | _VERBS)
    parts = added_up(_part_of(part, of, ground), ground)
    topic = alone(of, ground) if of.words or of.terms else completed(of, part, ground)
    topic = set_in(without_parts(topic, part, ground), part, ground)
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


def _whole(ground: Ground, start: int) -> Stretch | None:
    """From after "of" up to the verb that says what the part did.

    The verb of "in which the platform was known" belongs to the whole.
    """
    last, at = _reach(ground, start), start
    for verb in _PREDICATE.finditer(ground.text, start, last):
        relative = _RELATIVE.search(ground.text, at, verb.start())
        if (
            relative
            and verb[0].isalpha()
            and not _RECORDED.search(ground.text, relative.end(), verb.start())
        ):
            at = verb.end()
            continue
        if not _KNOWN.match(ground.text, verb.start()):
            return Stretch(start, verb.start())
    return Stretch(start, last)


_RECORDED = re.compile(r"\b(?:recorded|logged|reported|counted|saw|registered)\b", re.IGNORECASE)
"""Verbs that end a relative clause as well as "was" does ("that Northmarsh police recorded")."""
_RELATIVE = re.compile(r"\b(?:where|which|whose|that)\b", re.IGNORECASE)


def _reach(ground: Ground, start: int) -> int:
    """The end of the claim's own words; a whole with a number of its own stands beyond them."""
    if not ground.is_part:
        return ground.own[-1].end
    kept = ground.sentence.kept  # no name and no time is cut: "England and Wales"
    ends = (
        mark.start()
        for mark in _CLAUSE.finditer(ground.text, start)
        if not any(low <= mark.start() < high for low, high in kept)
    )
    return next(ends, len(ground.text))


def _counted(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Four in ten crimes in Northmarsh were on…": what follows the fraction is the whole."""
    if quantity.kind is not Kind.FRACTION or " in " not in f" {quantity.text} ":
        return None
    return _whole(ground, quantity.end)


def _named(ground: Ground, whole: Stretch) -> Quantity | None:
    """The number by which the whole is called: the 482 of "60% of the 482"."""
    inside: Sequence[Quantity] = [
        one for one in ground.sentence.quantities if whole.holds(one.start)
    ]
    return inside[0] if len(inside) == 1 else None
