"""What is left when the parts told just before are taken away: "the other 395"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.sums.sides import FRONTED, Ground, alone, side

_OTHER = re.compile(
    r"\b(?:others?|remaining|rest|remainder|balance|leav(?:ing|es)|left)\b[\s,:(–—-]*"
    r"(?:(?:of|the|with|two|three|four|five|six|apps|platforms|sites|services|forces|counties|areas|"
    r"regions|places|countries)\s+)*(?:[\w'’-]+\s+){0,2}$",
    re.IGNORECASE,
)
_ELSE = re.compile(r"\b(?:something else|elsewhere|on (?:other|another) \w+)\b", re.IGNORECASE)
_NOT_AT_ALL = re.compile(r"\b(?:was|were|did|had)(?: not|n['’]t)\W*$", re.IGNORECASE)
"""The remaining ones "were not": not what the ones before were."""
_SHARES = (Kind.PERCENT, Kind.FRACTION)
_ELSEWHERE = frozenset(
    """
    not weren't wasn't country county region leaving left other others remaining rest remainder
    elsewhere balance different
    """.split()
)
"""Words for what nothing else names."""


def tells_rest(ground: Ground) -> bool:
    """True where the number is what is left of another, whatever is said of it."""
    if ground.quantity is None:
        return False
    return _OTHER.search(ground.text, _begin(ground), ground.quantity.start) is not None


def _begin(ground: Ground) -> int:
    """Where the words before a number begin: after the number before it."""
    start = ground.quantity.start if ground.quantity else 0
    earlier = (one.end for one in ground.sentence.quantities if one.end < start)
    return max(earlier, default=0)


def remainder(ground: Ground) -> Sought | None:
    """ "The other 395 were on other platforms"; None where no rest is told."""
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return None
    if quantity.kind not in (Kind.COUNT, Kind.MONEY, *_SHARES):
        return None
    led = _OTHER.search(ground.text, _begin(ground), quantity.start)
    after = _NOT_AT_ALL.sub("", ground.text[quantity.end :])
    if led is None and not _ELSE.search(after):
        return None
    if DENIALS.search(after):
        return None
    hole = Stretch(led.start() if led else quantity.start, quantity.end)
    start = _clause_begin(ground, led.start()) if led else 0
    own = side(ground, ground.between(start, len(ground.text)), hole)
    words = tuple(
        word for word in own.words if word.text.lower() not in _ELSEWHERE | _nouns(ground)
    )
    if own.terms:
        return None  # "the other 395 were on Kestrelgram": no remainder says where they were
    topic = alone(Topic(words, (), own.periods), ground)
    sort = Kind.PERCENT if quantity.kind in _SHARES else Kind.COUNT
    return Sought(
        Operation.REMAINDER,
        ((topic,),),
        quantity,
        rest=True,
        wanted=sort,
        noun=_counted_elsewhere(ground),
    )


_JOINT = re.compile(r"[,;:–—.]|\b(?:and|while|whereas|but|with)\b", re.IGNORECASE)


def _clause_begin(ground: Ground, rest: int) -> int:
    """Where the rest's own clause begins: "police charged the other 367" is of who was charged."""
    begin = _begin(ground)
    joints = [found.end() for found in _JOINT.finditer(ground.text, begin, rest)]
    return joints[-1] if joints else (rest if begin else 0)


_OUTSIDE = re.compile(
    r"\b(?:(?:on|in|via)\s+(?:apps?|platforms?|sites?|services?)\s+(?=other|not|outside))?"
    r"(?:not|other than|outside(?: of)?|apart from|excluding|except(?: for)?|without|"
    r"(?:was|were|is|are|did|do|does|had|have|has)n['’]?t)\s+"
    r"(?:(?:recorded|logged|involving|involve|involved|used?|using|happen|committed|on|in|via|any|"
    r"of|the|one|all|either|platforms?|apps?|sites?|services?|those|been|take|place|by|a)\s+)*$",
    re.IGNORECASE,
)


_OF_THE = re.compile(r"\bof\s+(?:(?:the|its|their|these|those|all|[\w]+['’]s)\s+)*$", re.IGNORECASE)


def _is_whole(ground: Ground, quantity: Quantity) -> bool:
    """True for the 173 of "144 of the 173 did not involve…": it is what the others are part of."""
    return _OF_THE.search(ground.text, 0, quantity.start) is not None


_ASIDE = re.compile(r"\s+(?:apart|aside|excluded)\b\s*,?", re.IGNORECASE)


def outside(ground: Ground) -> Sought | None:
    """ "67 were not on any of the three apps": the whole without a part; else None."""
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return None
    if quantity.kind not in (Kind.COUNT, Kind.MONEY, *_SHARES) or _is_whole(ground, quantity):
        return None
    for term in ground.sentence.terms:
        aside = _ASIDE.match(ground.text, term.end)
        if aside is not None and term.keys and not ground.lexicon.is_place(term):
            return _without(ground, Stretch(term.start, aside.end()), term)
        found = _OUTSIDE.search(ground.text, 0, term.start)
        if found is not None and term.keys and not ground.lexicon.is_place(term):
            return _without(ground, Stretch(found.start(), term.end), term)
    return None


def _without(ground: Ground, hole: Stretch, part: TermMention) -> Sought | None:
    """The whole is all that the sentence says beside the part."""
    stop = len(ground.text) if ground.is_part else ground.own[-1].end
    at = ground.quantity.start if ground.quantity else 0
    start = 0 if FRONTED.match(ground.text, 0, at) else ground.own[0].start
    stretches = (Stretch(start, hole.start), Stretch(hole.end, stop))
    whole = alone(side(ground, stretches, hole, _ELSEWHERE), ground)
    if any(DENIALS.search(ground.text[one.start : one.end]) for one in stretches):
        return None
    inner = replace(whole, terms=(*whole.terms, replace(part, lent=False)))
    if ground.quantity is not None and ground.quantity.kind in _SHARES:
        return Sought(Operation.REMAINDER, ((inner,),), ground.quantity, wanted=Kind.PERCENT)
    return Sought(Operation.REMAINDER, ((whole,), (inner,)), ground.quantity, wanted=Kind.COUNT)


DENIALS = re.compile(r"\b(?:not|no|never|none|nor|neither|without)\b|n['’]t\b", re.IGNORECASE)


def _counted_elsewhere(ground: Ground) -> str:
    """What the rest is said to have been on ("platforms"), "" where nothing says so."""
    found = _ON_OTHERS.search(ground.text)
    return (found["noun"] or found["else"]).lower() if found else ""


_ON_OTHERS = re.compile(
    r"\b(?:on|in|via|through)\s+(?:other|another|different|some\s+other)\s+(?P<noun>\w+)"
    r"|\b(?P<else>elsewhere|something else)\b",
    re.IGNORECASE,
)


def _nouns(ground: Ground) -> frozenset[str]:
    """What the members of the dimensions are called: platforms, apps."""
    lexicon = ground.lexicon
    named = set(lexicon.dimensions.values())
    return frozenset({*named, *(f"{one}s" for one in named), *_SITES})


_SITES = frozenset(
    "something else so app apps site sites service services network networks place places".split()
)
