"""Who says it, and by whose reckoning: words around a sum that are on neither of its sides."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.quantity import Direction, Kind
from bot.read.about.attribution import credited
from bot.read.sums.sides import Ground
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_RECKONING = screened(
    r",?\s*\b(?:by|on|according to|going by)\s+(?:my|our|his|her|their|the same|a quick)\s+"
    r"(?:own\s+|rough\s+)?(?:reckoning|count|maths|math|arithmetic|sums|calculations?|workings?)"
    r"(?:\s*(?=[.,;?!]|$)|,?\s+(?:that['’]s|that is|it['’]s|it is|there (?:were|are)))",
    re.IGNORECASE,
)
""" "By my reckoning" says who did the sum."""
_BROUGHT_IN = re.compile(r"\b(?:raised?|raises|raising)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_BY = re.compile(r"\bby\b", re.IGNORECASE)


def unvoiced(ground: Ground) -> Ground:
    """The ground without the words for who says it; the names and times there stay.

    They stay so that a place among them isn't lost: what is said in Northmarsh may be of it.
    """
    text = ground.text
    spans = [one for one in credited(ground.sentence, frozenset()) if one.start > 0]
    spans += [Stretch(*found.span()) for found in _RECKONING.finditer(text)]
    if not spans:
        return ground
    words = tuple(
        word for word in ground.sentence.words if not any(one.holds(word.start) for one in spans)
    )
    return replace(ground, sentence=replace(ground.sentence, words=words))


def as_level(ground: Ground) -> Ground:
    """ "Fines raised £73,865": that was taken in, nothing went up by as much."""
    quantity = ground.quantity
    if quantity is None or quantity.kind is not Kind.MONEY:
        return ground
    if quantity.direction is not Direction.UP:
        return ground
    led = _BROUGHT_IN.search(ground.text, 0, quantity.start)
    if led is None or _BY.search(led[0]):
        return ground
    return replace(ground, quantity=replace(quantity, direction=Direction.LEVEL))
