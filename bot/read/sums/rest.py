"""What is left when the parts told just before are taken away: "the other 395"."""

from __future__ import annotations

import re

from bot.model.claim import Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind
from bot.read.sums.sides import Ground, alone, side
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_OTHER = screened(
    r"\b(?:others?|remaining|rest|remainder|balance|leav(?:ing|es)|left)\b[\s,:(–—-]*"
    r"(?:(?:of|the|with|two|three|four|five|six|apps|platforms|sites|services|forces|counties|areas|"
    r"regions|places|countries)\s+)*(?:[\w'’-]+\s+){0,2}$|"
    r"\b(?:rest|remainder) of (?:the\s+)?(?:(?-i:[A-Z])[\w'’-]*\s+){1,4}(?:had|recorded|saw|logged|"
    r"spent|collected|took|reported|accounted for|made up)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_ELSE = screened(
    r"\b(?:something else|somewhere else|elsewhere|on (?:other|another) \w+|on others)\b",
    re.IGNORECASE,
)
_NOT_AT_ALL = re.compile(
    r"\b(?:was|were|did|had)(?: not|n['’]t)(?:\s+(?:involve|use|include|feature)\s+"
    r"(?:it|them|that|those|any of them|either))?\W*$",
    re.IGNORECASE,
)
"""The remaining ones "were not": not what the ones before were."""
_THE_OTHERS = re.compile(rf"\s*(?:of them\s+)?{_NOT_AT_ALL.pattern}", re.IGNORECASE)
_SHARES = (Kind.PERCENT, Kind.FRACTION)
ELSEWHERE = frozenset(
    """
    not weren't wasn't country county region leaving left other others remaining rest remainder
    elsewhere balance different somewhere else spread scattered meaning so involve use include
    feature happened took place
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
    others = _THE_OTHERS.match(ground.text, quantity.end) is not None
    after = _NOT_AT_ALL.sub("", ground.text[quantity.end :])
    if led is None and not others and not _ELSE.search(after):
        return None
    if DENIALS.search(after):
        return None
    hole = Stretch(led.start() if led else quantity.start, quantity.end)
    start = _clause_begin(ground, led.start()) if led else 0
    begin = _begin(ground) if others and led is None else start
    own = side(ground, ground.between(max(start, begin), len(ground.text)), hole)
    words = tuple(word for word in own.words if word.text.lower() not in ELSEWHERE | _nouns(ground))
    around = _rest_of(own, ground)
    if len(around) < len(own.terms):
        return None  # "the other 395 were on Kestrelgram": no remainder says where they were
    topic = alone(Topic(words, around, own.periods), ground)
    sort = Kind.PERCENT if quantity.kind in _SHARES else Kind.COUNT
    return Sought(
        Operation.REMAINDER,
        ((topic,),),
        quantity,
        rest=True,
        wanted=sort,
        noun=_counted_elsewhere(ground),
    )


def _rest_of(own: Topic, ground: Ground) -> tuple[TermMention, ...]:
    """The places whose rest it is: "the rest of East Northland had 521"."""
    named = (one for one in ground.sentence.terms if one.start in {it.start for it in own.terms})
    return tuple(one for one in named if _REST_OF.search(ground.text, 0, one.start))


_REST_OF = re.compile(r"\b(?:rest|remainder) of\s+(?:the\s+)?$", re.IGNORECASE)
_JOINT = re.compile(r"[,;:–—.]|\b(?:and|while|whereas|but|with)\b", re.IGNORECASE)


def _clause_begin(ground: Ground, rest: int) -> int:
    """Where the rest's own clause begins: "police charged the other 367" is of who was charged."""
    begin = _begin(ground)
    joints = [found.end() for found in _JOINT.finditer(ground.text, begin, rest)]
    return joints[-1] if joints else (rest if begin else 0)


DENIALS = re.compile(r"\b(?:not|no|never|none|nor|neither|without)\b|n['’]t\b", re.IGNORECASE)


def _counted_elsewhere(ground: Ground) -> str:
    """What the rest is said to have been on ("platforms"), "" where nothing says so."""
    found = _ON_OTHERS.search(ground.text)
    return (found["noun"] or found["else"]).lower() if found else ""


_ON_OTHERS = re.compile(
    r"\b(?:on|in|via|through)\s+(?:other|another|different|some\s+other)\s+(?P<noun>\w+)"
    r"|\b(?P<else>elsewhere|something else|somewhere else|on others)\b",
    re.IGNORECASE,
)


def _nouns(ground: Ground) -> frozenset[str]:
    """What the members of the dimensions are called: platforms, apps."""
    lexicon = ground.lexicon
    named = set(lexicon.sorts.values())
    return frozenset({*named, *(f"{one}s" for one in named), *_SITES})


_SITES = frozenset(
    "something else so app apps site sites service services network networks place places".split()
)
