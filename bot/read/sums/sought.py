"""What a claim would have us work out: the first of the ways of putting figures together that fits.

START HERE. One file a way; each reads its own wording and gives the sides as topics, which are then
looked up like any other. What the sides don't account for is found out there: a word that no
measure explains, a place that isn't on file. What puts the whole sentence in doubt is found here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.model.claim import Sought
from bot.read.about.attribution import names
from bot.read.about.openings import begins_at
from bot.read.doubt.doubts import denies, is_doubted
from bot.read.sentence import Sentence, between
from bot.read.sums.change import change
from bot.read.sums.leftout import sets_aside
from bot.read.sums.multiples import FOR_EVERY, ratio
from bot.read.sums.outside import outside
from bot.read.sums.pace import is_paced, pace, paced
from bot.read.sums.pairs import difference, fewer_than, order
from bot.read.sums.portion import portion
from bot.read.sums.rank import rank, ranks_unnamed
from bot.read.sums.rest import remainder
from bot.read.sums.sides import Ground
from bot.read.sums.steady import steady
from bot.read.sums.summed import summed
from bot.read.sums.together import total
from bot.read.sums.told import points_back, told
from bot.read.sums.trends import moved
from bot.read.sums.voices import as_level, unvoiced
from bot.read.text.clauses import Share
from bot.read.text.screened import screened
from bot.read.vocabulary.lexicon import Lexicon

_WAYS: tuple[Callable[[Ground], Sought | tuple[Sought, ...] | None], ...] = (
    summed,
    ratio,
    difference,
    steady,
    rank,
    moved,
    order,
    portion,
    change,
    pace,
    total,
)
_LONGEST = 400
"""Characters; a longer sentence holds more than one comparison, and nobody could tell which."""
_CUE = screened(
    r"\b(?:times|than|half|twice|more|fewer|less|gap|difference|margin|other|remaining|rest|of|in|"
    r"hour|day|daily|week|weekly|month|monthly|per|rose|fell|up|down|between|since|on|by|and|or|"
    r"together|combined|most|least|highest|lowest|fewest|largest|smallest|greatest|biggest|top|"
    r"worst|\w+ed|rise|fall|drop|leaves?|makes?|comes?|gives?|adds?|totals?|equals?|every|each|double|"
    r"treble|triple|apart|aside|without)\b|%|&|,|\+",
    re.IGNORECASE,
)
_WEIGHED = screened(
    r"\b(?:proportion(?:ately|ally)|pro rata|relative(?:ly)? to|in relation to|adjust\w*|weighted|"
    r"in real terms|for (?:its|their) size|like[- ]for[- ]like|size for size)\b",
    re.IGNORECASE,
)
"""Words that set numbers against something that the figures are not set against."""
_APART = screened(
    r"\b(?:(?:each|every)(?! (?:single )?(?:hour|day|week|month|year|[\d,]+|thousand|million)\b|"
    r" \w+(?: or so)? (?:minutes|hours|days|weeks)\b)|"
    r"respectively|both(?! years)|apiece|"
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
    if is_doubted(ground.text, ground.lexicon.words) or _WEIGHED.search(ground.text):
        return ()
    ground = as_level(paced(unvoiced(ground)))
    left = _left_over(ground)
    if left or _APART.search(_one_for(ground)):
        return (*_tuple(told(ground)), *left) if left else ()
    end = _own_end(ground)
    plain = _SHORT.sub(" ", ground.text[:end])
    if denies(plain, between(ground.sentence.tokens, 0, end), ground.lexicon.words):
        return ()
    ways = (pace,) if ground.quantity is not None and ground.quantity.per else _WAYS
    found = next((found for way in ways if (found := _tuple(way(ground)))), ())
    return (*_tuple(told(ground)), *found)


_SHORT = screened(r"(?<=\d) (?:[\w-]+ )?short of\b", re.IGNORECASE)
""" "388 short of Northmarsh" is by how much it was less."""


def is_reckoned(ground: Ground) -> bool:
    """True for a number that no single figure can answer for, whatever is said around it."""
    return points_back(ground) or sets_aside(ground) or is_paced(ground)


def sought_for(ground: Ground, share: Share) -> tuple[Sought, ...]:
    """What is to be worked out for a number; what opens its clause is no part of that."""
    return sought(replace(ground, sentence=_told(ground.sentence, share, ground.lexicon)))


def _told(sentence: Sentence, share: Share, lexicon: Lexicon) -> Sentence:
    """The sentence without the words that only open the number's clause; the names there stay."""
    first, number = share.stretches[0].start, share.quantity.start
    inside = between(sentence.tokens, first, number)
    at = begins_at(inside, number, lexicon.words)
    if at is None:
        return sentence
    said_by = {name.start for name in names(inside[:at], frozenset())}
    kept = (
        word
        for word in sentence.words
        if not first <= word.start < inside[at].end or word.start in said_by
    )
    return replace(sentence, words=tuple(kept))


def _own_end(ground: Ground) -> int:
    """Where the claim's own words end: what is denied of a later number is not denied of it."""
    later = any(one.start >= ground.own[-1].end for one in ground.sentence.quantities)
    return ground.own[-1].end if later else len(ground.text)


def _left_over(ground: Ground) -> tuple[Sought, ...]:
    """What leaves something out, or says no of others; "neither … nor" may be how it does."""
    apart = _APART.search(_NEITHER.sub("", _one_for(ground)))
    if apart is not None:
        return ()
    return _tuple(
        ranks_unnamed(ground) or fewer_than(ground) or outside(ground) or remainder(ground)
    )


_NEITHER = screened(r"\b(?:neither|nor|either)\b", re.IGNORECASE)


def _tuple(found: Sought | tuple[Sought, ...] | None) -> tuple[Sought, ...]:
    return found if isinstance(found, tuple) else (found,) if found else ()


def _one_for(ground: Ground) -> str:
    """The text, but for the "every" of "for every offence on A there were three on B"."""
    start = ground.quantity.start if ground.quantity else 0
    every = FOR_EVERY.search(ground.text, 0, start)
    text = ground.text[every.start("one") :] if every else _FOR_ONE.sub(" ", ground.text)
    return _EITHER_OR.sub(" ", _THAN_BOTH.sub(" ", text))


_FOR_ONE = re.compile(r"\b(?:for|to) (?:every|each)\b(?! of)", re.IGNORECASE)
""" "Seven on A for every one on B" tells of both at once."""
_EITHER_OR = re.compile(
    r"\beither\s+(?:on\s+|in\s+|via\s+)?(?=[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)? or\b)"
)
""" "Involved either A or B" tells of both together."""
_THAN_BOTH = screened(
    r"\b(?:ahead of|behind|above|below|outnumbered|exceeded|beat|topped|led|trailed)\s+both\b", re.I
)
""" "Ahead of both" tells of one thing, against each of two."""
