"""How many a day, a week or per 100,000 people, where only the count is on file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.language.tokens import folded_words
from bot.model.claim import Sought, Word
from bot.model.derivation import Operation
from bot.model.interval import Interval
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.sums.sides import Ground, alone, side
from bot.read.text.clauses import Stretch

TIMES = frozenset({"minute", "hour", "day", "week", "month"})
_PEOPLE = re.compile(
    r"(?P<number>1,000|10,000|100,000|1,000,000|thousand|million|head|capita|person)"
    r"(?:\s+(?:people|persons|residents|inhabitants|population|of population))?",
    re.IGNORECASE,
)
_IDLE = frozenset(
    """
    living live there resident rate rates work works working out measured population equivalent ran
    running runs equal equals equates amount amounts translates averaging averaged average averages
    brought brings saw sees using based going mid-year mid year estimate estimates figure
    """.split()
)
"""Words that only say that a rate follows."""
_RHYTHM = re.compile(
    r"\b(?:an?|per|each|every)\s+(?:hour|day|week|month)\b|\b(?:hourly|daily|weekly|monthly)\b|"
    r"\bon average\b|\b(?:on )?an average (?:hour|day|week|month)\b|"
    r"\ban average of\b|\baverag\w+\b|"
    r"\b(?:per|for every|in every)\s+(?:[\d,]+|thousand|million|head|capita|person)"
    r"(?:\s+(?:people|persons|residents|inhabitants|population))?",
    re.IGNORECASE,
)


_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
_ELSEWHERE = re.compile(
    r"\b(?:(?:per|for every|in every|to every)\s+(?P<people>[\d,]+|thousand|million|head)\s+"
    r"(?:people|persons|residents|inhabitants|population)"
    r"|(?:on )?an average (?P<time>hour|day|week|month)"
    r"|(?:every|each) (?P<each>hour|day|week|month)(?: of (?:the year|\d{4}))?\s+"
    r"(?:brought|brings|saw|sees|had)"
    r"|(?P<adverb>hourly|daily|weekly|monthly)\s+(?:average|rate|mean|total|tally))\b",
    re.IGNORECASE,
)
"""Of what a number is told that is not said right behind it."""


def paced(ground: Ground) -> Ground:
    """The ground with the number "per 100,000 people", wherever its own words say so."""
    quantity = ground.quantity
    if quantity is None or quantity.per is not None:
        return ground
    if quantity.kind not in (Kind.COUNT, Kind.AVERAGE, Kind.RATE):
        return ground
    found = [one for one in _ELSEWHERE.finditer(ground.text) if _is_own(ground, one.start())]
    if len(found) != 1:
        return replace(ground, quantity=_once_every(ground) or quantity)
    adverb = found[0]["adverb"]
    time = found[0]["time"] or found[0]["each"] or (_ADVERBS[adverb.lower()] if adverb else "")
    per = time.lower() or f"{found[0]['people']} people"
    return replace(ground, quantity=replace(quantity, per=per))


def is_paced(ground: Ground) -> bool:
    """True where the sentence says elsewhere that the number is of so many people, or a day.

    Not where the store has measures that are told so: their own rates are held against it.
    """
    told = paced(ground).quantity
    if told is None or ground.quantity is None or told.per == ground.quantity.per:
        return False
    return not set(folded_words(told.per or "")) <= ground.lexicon.words


def _is_own(ground: Ground, start: int) -> bool:
    return any(one.holds(start) for one in ground.own)


def _once_every(ground: Ground) -> Quantity | None:
    """ "One every 11 hours" as so many an hour; None for any other number."""
    quantity = ground.quantity
    if quantity is None or quantity.kind is not Kind.RATE or not quantity.value:
        return None
    unit = quantity.unit.removesuffix("s")
    if unit not in TIMES or not _EVERY.match(quantity.text) or quantity.value <= 0:
        return None
    if not _ONE.search(ground.text, 0, quantity.start) and not _ONE.match(quantity.text):
        return None
    return replace(
        quantity,
        value=1 / quantity.value,
        usual=_turned(_rounded(quantity.usual, quantity.value)),
        literal=_turned(_rounded(quantity.literal, quantity.value)),
        unit="",
        kind=Kind.AVERAGE,
        per=unit,
    )


def _rounded(one: Interval, value: Decimal) -> Interval:
    """A stretch of time is rounded to the place that is written."""
    half = Decimal(1).scaleb(min(0, int(value.as_tuple().exponent))) / 2
    return Interval(value - half, value + half, high_open=True) if one.low == one.high else one


def _turned(one: Interval) -> Interval:
    """So many hours between two, as so many an hour."""
    low = 1 / one.high if one.high else None
    high = 1 / one.low if one.low else None
    return Interval(low, high, one.high_open, one.low_open)


_EVERY = re.compile(r"(?:\w+\W+){0,6}?every\b", re.IGNORECASE)
_ONE = re.compile(
    r"(?:\b(?:one|a|an|another|single)\b(?:\s+[\w-]+){0,5}?\s*$|^(?:one|an?)\b)", re.I
)


def pace(ground: Ground) -> tuple[Sought, ...]:
    """A count a day, a week…, or a head; () for a number that is no rate.

    Where the rate's own words count nothing, it may be that of the figure told just before.
    """
    quantity = ground.quantity
    if quantity is None or quantity.direction is not Direction.LEVEL:
        return ()
    if quantity.kind not in (Kind.RATE, Kind.AVERAGE, Kind.COUNT) or quantity.per is None:
        return ()
    if quantity.per not in TIMES and not _PEOPLE.fullmatch(quantity.per):
        return ()
    hole = Stretch(quantity.start, quantity.end)
    own = side(ground, ground.stretches, hole)
    if not own.words and ground.clause:  # "Burglaries per 100,000 people in Wolden: 451"
        own = side(ground, ground.own, hole)
    spans = [Stretch(*found.span()) for found in _RHYTHM.finditer(ground.text)]
    words = tuple(_counting(own.words, spans))
    topic = alone(replace(own, words=words), ground)
    topic = replace(topic, lent=tuple(_counting(topic.lent, spans)))
    known = Sought(Operation.RATE, ((topic,),), quantity, wanted=Kind.COUNT)
    bare = not (words or own.terms or own.periods)
    return (known, replace(known, told=1)) if bare else (known,)


def _counting(words: Iterable[Word], spans: Sequence[Stretch]) -> Iterator[Word]:
    """The words that are not about the rate."""
    for word in words:
        if word.text.lower() not in _IDLE and not any(one.holds(word.start) for one in spans):
            yield word
