"""What a share of those that have something leaves: "56 per cent had no smart meter"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Sought
from bot.model.derivation import Operation
from bot.model.quantity import Kind, Quantity
from bot.read.sums.rest import DENIALS, ELSEWHERE
from bot.read.sums.sides import Ground, alone, side
from bot.read.text.clauses import Stretch


def lacking(ground: Ground, quantity: Quantity) -> tuple[Sought, ...]:
    """ "56 per cent of homes had no smart meter": what the share of those with one leaves."""
    found = _LACKS.search(ground.text, quantity.end)
    if found is None or not any(one.holds(found.start()) for one in ground.own):
        return ()
    words = Stretch(*found.span())
    others = (Stretch(0, words.start), Stretch(words.end, len(ground.text)))
    if any(DENIALS.search(ground.text[one.start : one.end]) for one in others):
        return ()
    number = Stretch(quantity.start, quantity.end)
    own = side(ground, ground.own, words, others=(number,))
    told = tuple(
        replace(word, led="") if word.led == "without" else word
        for word in own.words
        if word.text.lower() not in ELSEWHERE
    )
    whole = alone(replace(own, words=told), ground)
    return (Sought(Operation.REMAINDER, ((whole,),), quantity, wanted=Kind.PERCENT),)


_LACKS = re.compile(
    r"\b(?:had|have|has|with)\s+(?:no|not an?|not any)\s+|\bwithout\s+(?:an?\s+|any\s+)?|"
    r"\black(?:ed|s|ing)?\s+(?:an?\s+|any\s+)?|"
    r"\b(?:did|do|does|had|has|have)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:have|had|got|an?|any)\s+"
    r"(?:an?\s+|any\s+)?",
    re.IGNORECASE,
)
