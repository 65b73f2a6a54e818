"""A whole without a part: "67 were not on any of the three apps", "all but 104 were on A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model.claim import Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.about.context import dimensions
from bot.read.sums.lacks import lacking
from bot.read.sums.leftout import left_out
from bot.read.sums.owners import without_owned
from bot.read.sums.portion import parted
from bot.read.sums.rest import DENIALS, ELSEWHERE
from bot.read.sums.sides import FRONTED, Ground, alone, side
from bot.read.sums.together import added_up
from bot.read.sums.unknown import unknown
from bot.read.text.clauses import Stretch

_REST_OF = re.compile(r"\b(?:the\s+)?(?:rest|remainder)\s+of\s+(?:the\s+)?(?=[A-Z])")
_OF_THE = re.compile(r"\bof\s+(?:(?:the|its|their|these|those|all|[\w]+['’]s)\s+)*$", re.IGNORECASE)
_ALL_BUT = re.compile(r"\b(?:all|every one|everything) (?:but|except|bar)\s+(?:\w+\s+)?$", re.I)
_SHARES = (Kind.PERCENT, Kind.FRACTION)
_KINDS = (Kind.COUNT, Kind.MONEY, *_SHARES)
_IDLE = ELSEWHERE | frozenset(
    "left leaves and only just nor fall falls drop drops shrink shrinks come comes down get".split()
)


def outside(ground: Ground) -> tuple[Sought, ...]:
    """The whole and the part that is taken from it; () where nothing is left out.

    A share may be what a share on file leaves of a hundred, or be reckoned from the two counts.
    """
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return ()
    if quantity.kind not in _KINDS:
        return ()
    if _ALL_BUT.search(ground.text, 0, quantity.start):
        return _all_but(ground, quantity)
    if _OF_THE.search(ground.text, 0, quantity.start):
        return ()  # the 173 of "144 of the 173 did not involve…" is what the others are part of
    found = without_owned(ground) or unknown(ground) or left_out(ground)
    if found is None:
        return lacking(ground, quantity) if quantity.kind in _SHARES else ()
    own = _is_own(ground, quantity, found[0])
    return _without(ground, quantity, *found) if own else ()


def _is_own(ground: Ground, quantity: Quantity, hole: Stretch) -> bool:
    """True where the words that leave something out are said of this number and no other.

    They stand in its own words, or before it with no other number between.
    """
    if hole.holds(quantity.start):
        return False
    if any(one.start < hole.end and hole.start < one.end for one in ground.own):
        return True
    told = _WHOSE.match(ground.text, hole.end)
    end = told.end() if told else hole.end
    if _TAKEN_FROM.match(ground.text, hole.start, hole.end):
        return hole.end <= quantity.start  # "Take A out of B's 981 and there are 521 left"
    others = (one.start for one in ground.sentence.quantities)
    return hole.end <= quantity.start and not any(end <= start < quantity.start for start in others)


_TAKEN_FROM = re.compile(
    r"(?:take|taking|strip\w*|subtract\w*|deduct\w*)\b.*\b(?:of|from)\b$", re.I
)
_WHOSE = re.compile(r"(?:['’]s?)?\s+\d[\d,]*\b", re.IGNORECASE)
""" "Excluding A's 460, B had 521": what A had is said in passing."""


def _without(
    ground: Ground, quantity: Quantity, hole: Stretch, names: Sequence[TermMention]
) -> tuple[Sought, ...]:
    """The whole is all that the sentence says beside the part."""
    stop = len(ground.text) if ground.is_part else ground.own[-1].end
    fronted = FRONTED.match(ground.text, 0, quantity.start) or hole.start < ground.own[0].start
    start = 0 if fronted else ground.own[0].start
    stretches = (Stretch(start, hole.start), Stretch(hole.end, max(stop, hole.end)))
    number = Stretch(quantity.start, quantity.end)
    rest_of = (Stretch(*found.span()) for found in _REST_OF.finditer(ground.text))
    whole = alone(side(ground, stretches, hole, _IDLE, others=(number, *rest_of)), ground)
    if any(DENIALS.search(ground.text[one.start : one.end]) for one in stretches):
        return ()
    out = {key for one in names for key in one.keys}
    whole = replace(
        whole, terms=tuple(it for it in whole.terms if not (it.lent and out & set(it.keys)))
    )
    parts = tuple(_inner(whole, one, ground) for one in names)
    wholes = () if _points_back(ground, quantity) else (whole,)
    base, named = _said(ground, quantity, hole), _taken_from(ground, quantity, hole)
    soughts = _soughts(quantity, wholes, parts)
    return tuple(replace(one, base=base, named_whole=named) for one in soughts)


def _taken_from(ground: Ground, quantity: Quantity, hole: Stretch) -> Quantity | None:
    """The 981 of "take A out of B's 981 and there are 521 left"."""
    if not _TAKEN_FROM.match(ground.text, hole.start, hole.end):
        return None
    between = [
        it for it in ground.sentence.quantities if hole.end <= it.start and it.end <= quantity.start
    ]
    return between[0] if len(between) == 1 else None


def _said(ground: Ground, quantity: Quantity, hole: Stretch) -> Quantity | None:
    """The 45 of "apart from the 45 with victims under 18": what is left out must be as many."""
    told = _WHOSE.match(ground.text, hole.end)
    end = told.end() if told else hole.end
    inside = [it for it in ground.sentence.quantities if hole.start <= it.start < end]
    return inside[0] if len(inside) == 1 and inside[0] != quantity else None


def _points_back(ground: Ground, quantity: Quantity) -> bool:
    """True for "67 of them" and "of which 67": the whole is what was told before."""
    after = _OF_THEM.match(ground.text, quantity.end)
    before = (it.search(ground.text, 0, quantity.start) for it in (_OF_WHICH, _THAT_LEAVES))
    return after is not None or any(before)


_THAT_LEAVES = re.compile(r"\b(?:that|this|it|which)\s+leaves?\s+(?:\w+\s+)?$", re.IGNORECASE)


_OF_THEM = re.compile(r"\s+of (?:them|these|those|which|whom)\b(?!\s+[\w-]+\s+(?:were|was))", re.I)
_OF_WHICH = re.compile(r"\bof (?:them|these|those|which|whom),?\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def _inner(whole: Topic, name: TermMention, ground: Ground) -> Topic:
    """The whole with the name, which takes the place of the larger one that holds it."""
    own = replace(name, lent=False, joined=False)
    taken = dimensions(own, ground.lexicon)
    kept = tuple(one for one in whole.terms if not dimensions(one, ground.lexicon) & taken)
    return replace(whole, terms=(*kept, own))


def _soughts(
    quantity: Quantity, wholes: tuple[Topic, ...], parts: tuple[Topic, ...]
) -> Iterator[Sought]:
    if quantity.kind in _SHARES:
        yield Sought(Operation.REMAINDER, (parts,), quantity, wanted=Kind.PERCENT)
    relative = quantity.kind in _SHARES
    sides = (wholes, parts)
    yield Sought(Operation.REMAINDER, sides, quantity, relative=relative, wanted=Kind.COUNT)


def _all_but(ground: Ground, quantity: Quantity) -> tuple[Sought, ...]:
    """ "All but 104 of the 173 were on A": the 104 are what A leaves of them."""
    led = _ALL_BUT.search(ground.text, 0, quantity.start)
    if led is None:
        return ()
    words = Stretch(*led.span())
    if quantity.kind in _SHARES:
        number = Stretch(quantity.start, quantity.end)
        part = alone(side(ground, ground.own, words, _IDLE, others=(number,)), ground)
        return (Sought(Operation.REMAINDER, ((part,),), quantity, wanted=Kind.PERCENT),)
    found = None if _points_back(ground, quantity) else parted(ground, quantity, (words,))
    if found is not None:
        sides = ((found.whole,), found.parts)
        return (_less(quantity, sides, found.named, found.noun),)
    hole = Stretch(words.start, quantity.end)
    pointing = _OF_THEM.match(ground.text, quantity.end)
    others = (Stretch(*pointing.span()),) if pointing else ()
    part = alone(side(ground, ground.own, hole, _IDLE, others=others), ground)
    parts = added_up(part, ground)
    return (_less(quantity, ((), parts)),) if part.terms and parts else ()


def _less(
    quantity: Quantity,
    sides: tuple[tuple[Topic, ...], ...],
    named: Quantity | None = None,
    noun: str = "",
) -> Sought:
    return Sought(
        Operation.REMAINDER, sides, quantity, named_whole=named, wanted=Kind.COUNT, noun=noun
    )
