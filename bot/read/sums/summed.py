"""A number that adds up those told before it: "A's 768 and B's 364 make 1,132"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.claim import Sought
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.sums.idle import JOINING
from bot.read.sums.members import NOUNS
from bot.read.sums.sides import Ground, alone, side
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_MAKES = screened(
    r"\b(?:mak(?:e|es|ing)|made|giv(?:e|es|ing)|gave|add(?:s|ed|ing)? up to|com(?:e|es|ing) to|"
    r"came to|total(?:s|led|ling)|tot(?:s|ted|ting)? up to)\s+"
    r"(?:(?:a|the|grand|combined|joint|total|of)\s+)*$",
    re.IGNORECASE,
)
_FEWEST = 2


def is_summed(text: str, quantity: Quantity, all_: Sequence[Quantity]) -> bool:
    """True where a number is what several before it in the sentence make."""
    return _before(quantity, all_) >= _FEWEST and (
        _MAKES.search(text, max(0, quantity.start - 40), quantity.start) is not None
        or _LISTED.match(text, 0, quantity.start) is not None
    )


_LISTED = re.compile(
    r"[^().;:]*\([^()]{1,20}\)(?:(?:\s*,|\s*,?\s*(?:and|&|plus))\s+(?:(?-i:[A-Z])[\w'’-]*\s+){1,3}"
    r"\([^()]{1,20}\)){1,4}\s+(?:(?:together|between them|combined|jointly)\s+)?"
    r"(?:had|recorded|logged|saw|made|registered|reported|spent|collected|took|accounted for)\s+"
    r"(?:(?:a total of|a combined|some|about|around)\s+)*$",
    re.IGNORECASE,
)
""" "A (390) and B (716) had 1,106": who did it was told with a number each."""


def summed(ground: Ground) -> Sought | None:
    """The sum of the figures told before in the sentence; None where the number is none."""
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return None
    if quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.PERCENT):
        return None
    if not is_summed(ground.text, quantity, ground.sentence.quantities):
        return None
    number = _before(quantity, ground.sentence.quantities)
    own = side(ground, ground.own, Stretch(quantity.start, quantity.end), _TOGETHER)
    topic = alone(replace(own, terms=(), periods=()), ground)
    return Sought(Operation.SUM, ((topic,),), quantity, among=number, rest=True)


_TOGETHER = JOINING | {"make", "makes", "making", "made", "give", "gives", "giving", "gave"} | NOUNS


def _before(quantity: Quantity, all_: Sequence[Quantity]) -> int:
    return sum(one.end <= quantity.start for one in all_)
