"""How many a day, a week or per 100,000 people, where only the count is on file."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Sought
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind
from bot.read.clauses import Stretch
from bot.read.sums.sides import Ground, alone, side

TIMES = frozenset({"hour", "day", "week", "month"})
_PEOPLE = re.compile(
    r"(?P<number>1,000|10,000|100,000|1,000,000|thousand|million|head|capita|person)"
    r"(?:\s+(?:people|persons|residents|inhabitants|population|of population))?",
    re.IGNORECASE,
)
_IDLE = frozenset(
    "living live there resident rate rates works out measured population equivalent ran running "
    "runs".split()
)
"""Words that only say that a rate follows."""
_RHYTHM = re.compile(
    r"\b(?:an?|per|each|every)\s+(?:hour|day|week|month)\b|\b(?:hourly|daily|weekly|monthly)\b|"
    r"\bon average\b|\ban average of\b|\baverag\w+\b|"
    r"\b(?:per|for every|in every)\s+(?:[\d,]+|thousand|million|head|capita|person)"
    r"(?:\s+(?:people|persons|residents|inhabitants|population))?",
    re.IGNORECASE,
)


def pace(ground: Ground) -> Sought | None:
    """A count a day, a week…, or a head; None for a number that is no rate."""
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return None
    if quantity.kind not in (Kind.RATE, Kind.AVERAGE, Kind.COUNT) or quantity.per is None:
        return None
    if quantity.per not in TIMES and not _PEOPLE.fullmatch(quantity.per):
        return None
    own = side(ground, ground.stretches, Stretch(quantity.start, quantity.end))
    spans = [Stretch(*found.span()) for found in _RHYTHM.finditer(ground.text)]
    words = tuple(
        word
        for word in own.words
        if word.text.lower() not in _IDLE and not any(span.holds(word.start) for span in spans)
    )
    topic = alone(replace(own, words=words), ground)
    return Sought(Operation.RATE, ((topic,),), quantity, wanted=Kind.COUNT)
