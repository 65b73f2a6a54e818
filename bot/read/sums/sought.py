"""What a claim would have us work out: the first of the ways of putting figures together that fits.

START HERE. One file a way; each reads its own wording and gives the sides as topics, which are then
looked up like any other. What the sides don't account for is found out there: a word that no
measure explains, a place that isn't on file. What puts the whole sentence in doubt is found here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.model.claim import Sought
from bot.read.doubts import denies, is_doubted
from bot.read.sums.change import change
from bot.read.sums.pace import pace
from bot.read.sums.pairs import difference, order, ratio
from bot.read.sums.portion import portion
from bot.read.sums.rank import rank
from bot.read.sums.rest import outside, remainder
from bot.read.sums.sides import Ground
from bot.read.sums.together import total

_WAYS: tuple[Callable[[Ground], Sought | tuple[Sought, ...] | None], ...] = (
    ratio,
    difference,
    rank,
    order,
    portion,
    change,
    pace,
    total,
)
_LONGEST = 400
"""Characters; a longer sentence holds more than one comparison, and nobody could tell which."""
_CUE = re.compile(
    r"\b(?:times|than|half|twice|more|fewer|less|gap|difference|margin|other|remaining|rest|of|in|"
    r"hour|day|daily|week|weekly|month|monthly|per|rose|fell|up|down|between|since|on|by|and|or|"
    r"together|combined|most|least|highest|lowest|fewest|largest|smallest|greatest|biggest|top|"
    r"worst|\w+ed|rise|fall|drop)\b|%|&|,|\+",
    re.IGNORECASE,
)
_WEIGHED = re.compile(
    r"\b(?:proportion(?:ately|ally)|pro rata|relative(?:ly)? to|in relation to|adjust\w*|weighted|"
    r"in real terms|for (?:its|their) size|like[- ]for[- ]like|size for size)\b",
    re.IGNORECASE,
)
"""Words that set numbers against something that the figures are not set against."""
_APART = re.compile(
    r"\b(?:(?:each|every)(?! (?:hour|day|week|month|year)\b)|respectively|both(?! years)|apiece|"
    r"either|separately|neither|nor|per (?:app|force|place|country|county|platform))\b",
    re.IGNORECASE,
)
"""Words that tell of several things one by one."""


def sought(ground: Ground) -> tuple[Sought, ...]:
    """What is to be worked out for a claim, likeliest first; () where no figures are combined.

    A number "a year" or "a head" is a rate, and neither a sum nor a distance.
    """
    if len(ground.text) > _LONGEST or not _CUE.search(ground.text):
        return ()
    if is_doubted(ground.text, ground.lexicon.words) or _APART.search(ground.text):
        return ()
    if _WEIGHED.search(ground.text):
        return ()
    left = outside(ground) or remainder(ground)
    if left is not None:
        return (left,)
    if denies(ground.text, ground.sentence.tokens):
        return ()
    ways = (pace,) if ground.quantity is not None and ground.quantity.per else _WAYS
    return next((found for way in ways if (found := _tuple(way(ground)))), ())


def _tuple(found: Sought | tuple[Sought, ...] | None) -> tuple[Sought, ...]:
    return found if isinstance(found, tuple) else (found,) if found else ()
