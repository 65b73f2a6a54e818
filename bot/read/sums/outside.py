"""A whole without a part: "67 were not on any of the three apps", "all but 104 were on A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model.claim import Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.context import dimensions
from bot.read.sums.lacks import lacking
from bot.read.sums.owners import without_owned
from bot.read.sums.portion import parted
from bot.read.sums.rest import DENIALS, ELSEWHERE
from bot.read.sums.sides import FRONTED, Ground, alone, side
from bot.read.sums.together import added_up, listed_names
from bot.read.sums.unknown import unknown

_LEAVING_OUT = (
    r"other than|outside(?: of)?|apart from|excluding|except(?: for)?|but for|bar|barring|minus|"
    r"leav(?:e|ing) (?:out|aside)|leave|set(?:ting)? aside|not counting|without counting|"
    r"discount(?:ing)?|ignor(?:e|ing)|disregard(?:ing)?|strip(?:ping)? out|"
    r"besides|(?<!.)without|tak(?:e|ing) (?:away|out)|subtract(?:ing)?|deduct(?:ing)?|"
    r"once you (?:remove|take away)"
)
_DENYING = (
    r"not|none of|neither|nor|without|nothing to do with|unconnected (?:to|with)|unrelated to|"
    r"(?:was|were|is|are|did|do|does|had|have|has)n['’]?t"
)
_BETWEEN = (
    r"(?:(?:recorded|logged|involving|involve|involved|used?|using|happen|committed|on|in|via|any|"
    r"of|the|one|all|either|both|have|had|having|platforms?|apps?|sites?|services?|those|them|these|been|take|"
    r"place|by|a|counting|including|two|three|four|five|(?:the\s+)?\d[\d,]*(?:\s+\w+){0,3}?\s+(?:on|in|via|from|by|with))\s+)*$"
)
_SITES = r"(?:(?:on|in|via)\s+(?:apps?|platforms?|sites?|services?)\s+(?=other|not|outside))?"
_OUTSIDE = re.compile(
    rf"\b{_SITES}(?:(?P<out>{_LEAVING_OUT})|{_DENYING})\s+{_BETWEEN}", re.IGNORECASE
)
_ASIDE = re.compile(r"\s+(?:apart|aside|excluded|left out|set aside)\b\s*,?", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:tak(?:e|ing)|strip(?:ping)?|leav(?:e|ing)|put(?:ting)?|set(?:ting)?|cut(?:ting)?)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_OUT = re.compile(r"\s+(?:out|away|aside|to one side|off)\b(?:\s+(?:of|from)\b)?", re.IGNORECASE)
""" "Take A out of B", "leave A aside": the verb and what it does stand on either side."""
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
    left_out = without_owned(ground) or unknown(ground) or _left_out(ground)
    if left_out is None:
        return lacking(ground, quantity) if quantity.kind in _SHARES else ()
    own = _is_own(ground, quantity, left_out[0])
    return _without(ground, quantity, *left_out) if own else ()


def sets_aside(ground: Ground) -> bool:
    """True where the words before a number take something out of what it counts."""
    start = ground.quantity.start if ground.quantity else 0
    return _SET_ASIDE.search(ground.text, 0, start) is not None


_SET_ASIDE = re.compile(
    rf"^\W*(?:{_LEAVING_OUT})\b[^,]*,|^\W*(?:tak|strip|leav|put|sett?|cut)(?:e|p?ing)?\s+"
    r"(?:[\w'’.-]+\s+){1,5}(?:out|away|aside|to one side)\b",
    re.IGNORECASE,
)


def _is_own(ground: Ground, quantity: Quantity, hole: Stretch) -> bool:
    """True where the words that leave something out are said of this number and no other.

    They stand in its own words, or before it with no other number between.
    """
    if hole.holds(quantity.start):
        return False
    if any(one.holds(hole.start) for one in ground.own):
        return True
    told = _WHOSE.match(ground.text, hole.end)
    end = told.end() if told else hole.end
    others = (one.start for one in ground.sentence.quantities)
    return hole.end <= quantity.start and not any(end <= start < quantity.start for start in others)


_WHOSE = re.compile(r"(?:['’]s?)?\s+\d[\d,]*\b", re.IGNORECASE)
""" "Excluding A's 460, B had 521": what A had is said in passing."""


def _left_out(ground: Ground) -> tuple[Stretch, tuple[TermMention, ...]] | None:
    """The names that are left out, and all the words by which they are."""
    terms = ground.sentence.terms
    for index, term in enumerate(terms):
        names = _listed(terms[index:], ground)
        aside = _ASIDE.match(ground.text, names[-1].end)
        led = _OUTSIDE.search(ground.text, 0, term.start)
        taken = _OUT.match(ground.text, names[-1].end) if aside is None else None
        verb = _TAKEN.search(ground.text, 0, term.start) if taken else None
        if taken is not None and verb is not None:
            aside, led = taken, verb
        if led is None and aside is None:
            continue
        placed = any(ground.lexicon.is_place(one) for one in names)
        out = aside is not None or (led is not None and bool(led.groupdict().get("out")))
        if not all(one.keys for one in names) or (placed and not out):
            return None
        if led is not None and _counts_them(ground, led.start(), term.start):
            return None
        begin = led.start() if led else term.start
        return Stretch(begin, aside.end() if aside else names[-1].end), names
    return None


def _counts_them(ground: Ground, start: int, end: int) -> bool:
    """True where a number is of the very things that are left out, and not as many as on file.

    "None of the four apps" where there are three; "take away the 209 on A" tells what A had.
    """
    inside = (one for one in ground.sentence.quantities if start <= one.start < end)
    return any(not _HAD.match(ground.text[one.end : end]) for one in inside)


_HAD = re.compile(
    r"(?:\s+\w+){0,3}?\s+(?:on|in|via|from|by|with|involving|whose|where|against)\b", re.I
)


def _listed(terms: Sequence[TermMention], ground: Ground) -> tuple[TermMention, ...]:
    """The first of the names with those that are listed right after it."""
    listed = listed_names(terms, ground)
    return listed if listed and listed[0] is terms[0] else (terms[0],)


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
    return tuple(_soughts(quantity, wholes, parts))


def _points_back(ground: Ground, quantity: Quantity) -> bool:
    """True for "67 of them" and "of which 67": the whole is what was told before."""
    after = _OF_THEM.match(ground.text, quantity.end)
    return after is not None or _OF_WHICH.search(ground.text, 0, quantity.start) is not None


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
