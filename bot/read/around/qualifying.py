"""Numbers that belong to a measure's name, and stretches that say nothing at all.

"Life expectancy at 65", "per 100,000 people", "population over 65": such a number tells which
measure is meant. It is a word of the topic then, not a number that somebody claims.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.language.plain import COUNTING, GRAMMAR
from bot.language.tokens import fold
from bot.model.period import Period, PeriodMention
from bot.model.quantity import Quantity
from bot.read.text.characters import Span
from bot.read.text.screened import screened

_BARE = re.compile(r"\d{1,3}")
_AFTER_PER = screened(r"\b(?:per|every)\s*$", re.IGNORECASE)
_AFTER_AT = screened(r"([^\W\d_]+)\s+(?:at|at\s+age|aged?)\s+$", re.IGNORECASE)
_AGED = re.compile(r"(?:over|under|above|below)[\s-]+(\d{1,2})")
_NOUN_BEFORE = re.compile(r"([^\W\d_]+)\s*$")
_MUTE = screened(
    r"[:/@#<>]|\d\s?(?:am|pm)\b|o.clock|\bgmt\b|^\+?\d{5,}|"
    r"^(?:table|figure|fig|chart|graph|para|paragraph|page|row|line|slide|note|footnote|appendix|"
    r"annex|exhibit|box|column|chapter|section) \d",
    re.IGNORECASE,
)


def claimed(quantities: Sequence[Quantity], text: str, *, asked: bool) -> tuple[Quantity, ...]:
    """The quantities that somebody claims, without those that only qualify the measure.

    In a question for a figure (`asked`) no number is claimed, so "under 15" can only qualify.
    """
    free = [one for one in quantities if not _AFTER_PER.search_near(_before(one, text), text)]
    return tuple(
        quantity
        for quantity in free
        if not (asked or len(free) > 1) or not _qualifies(quantity, text)
    )


def _before(quantity: Quantity, text: str) -> str:
    return text[max(0, quantity.start - 60) : quantity.start]


def _qualifies(quantity: Quantity, text: str) -> bool:
    before = _before(quantity, text)
    if _BARE.fullmatch(quantity.text):
        led = _AFTER_AT.search_near(before, text)
        return led is not None and not _is_verb(led.group(1))
    noun = _NOUN_BEFORE.search(before)
    aged = _AGED.fullmatch(quantity.text.lower()) is not None
    return aged and noun is not None and not _is_verb(noun.group(1))


def _is_verb(word: str) -> bool:
    """ "Stood at 65", "was under 15": then the number is what is claimed."""
    return fold(word) in _VERBS


_RESTING = frozenset("unchanged flat steady put estimated reported set level".split())
_VERBS = GRAMMAR | COUNTING | _RESTING


def is_mute(text: str, span: Span) -> bool:
    """True for clock times, addresses, "Table 2": nothing in them is a word of the topic."""
    if _POWERS.match(text, span.start) and _WHAT_THEY_ARE.match(text, span.end):
        return False  # "section 60 stop and searches" are a sort of them
    return _MUTE.search_near(text[span.start : span.end], text) is not None


_POWERS = re.compile(r"section \d", re.IGNORECASE)
_WHAT_THEY_ARE = re.compile(
    r" (?!(?:shows?|says?|said|of|on|in|at|and|or|to|is|was|has|had|sets?|gives?|states?|notes?|"
    r"reports?|puts?|lists?|below|above|that|which)\b)[a-z]"
)


_NOT_WITHIN = screened(
    r"\b(?:before|after|since|until|till|prior to|following|ahead of|years? to|by the end of|"
    r"than in|than|as in|compared with|by|up to|except|but|early|late|around|circa|near|towards|"
    r"(?:at )?(?:one|some) (?:point|stage|time|moment|day|week|month) (?:in|during)|"
    r"(?<!figure )(?<!figures )(?<!data )(?<!statistics )(?<!numbers )(?<!dating )(?<!, )from)"
    r"\s+(?:the\s+)?(?:whole of\s+)?(?:the\s+)?(?:calendar\s+|financial\s+)?(?:year\s+)?$"
    r"|\b(?:most|part|half|rest|middle|end|start|beginning|much)\s+(?:of\s+)?"
    r"(?:the\s+(?:\w+\s+)?year\s+)?$"
    r"|\b(?:months|weeks|days|quarters?|half|part|third)\s+(?:of|into)\s+(?:the\s+)?"
    r"(?:(?:calendar|financial|fiscal)\s+)?(?:year\s+)?$"
    r"|(?:\b(?:first|last|opening|closing|final|one|two|three|four|five|six|seven|eight|nine|ten|few|"
    r"single|several|worst|best|busiest|\d+)\s+)+(?:months?|weeks?|fortnights?|days?|quarters?|terms?)"
    r"\s+(?:of|in)\s+(?:the\s+)?(?:(?:calendar|financial|same|whole|school)\s+)?(?:year\s+)?$"
    r"|\b(?:quarter|summer|winter|spring|autumn|season|term)\s+of\s+(?:the\s+)?(?:year\s+)?$"
    r"|\b(?:first|last|opening|final|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:\w+\s+)?"
    r"(?:games|matches|fixtures)\s+(?:(?:in|of|during)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


_BC = screened(r"\s*(?:BC|BCE|B\.C)\b")
_AS_OF = re.compile(r"\bas (?:of|at)\s", re.IGNORECASE)
_LEAD = 4
_WHEN = re.compile(r",? when\b", re.IGNORECASE)


def _is_as_of(mention: PeriodMention, before: str) -> bool:
    """ "As of 2018/19" is a day in a financial year, and all that was counted until then."""
    if "/" not in mention.text or any((one.end - one.start).days == 1 for one in mention.readings):
        return False
    return _AS_OF.search(before[-_LEAD - 2 :] + mention.text[:_LEAD]) is not None


_MEASURED = screened(
    r"(?:\b(?:was|were|is|are|at|averag(?:ed|ing)|reached|hit|exceeded|topped|"
    r"(?:rose|fell|up|down|climbed|grew|dropped|increased) (?:\w+ )?to|"
    r"(?:average|median|mean|waits?|times?|typical) of|than)\s+"
    r"(?:(?:just|only|over|under|about|around|nearly|almost|some|roughly|more|less|than|exactly|"
    r"an?|average|of)\s+){0,3}\d+|\d\.\d+)\s+(?:months|weeks|days)\s+in\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""A length of time that is what was measured: "the median wait was 12 weeks in 2023"."""


def within(mention: PeriodMention, text: str) -> PeriodMention:
    """The mention, without readings where the words lead out of it ("before 2018/19")."""
    inner = 3 if mention.text.lower().startswith("of ") else 0
    before = text[max(0, mention.start - 45) : mention.start + inner]
    if _WHEN.match(text, mention.end) and before.endswith("from "):
        return mention  # "a print from 1982, when the rate was 12"
    if _ELECTION.match(text, mention.end) and _AFTER.search(before):
        return mention  # "after the 2023 elections" is how they came out
    led_out = _NOT_WITHIN.search_near(before, text) and not _MEASURED.search_near(before, text)
    if led_out or _is_as_of(mention, before) or _BC.match(text, mention.end):
        kept = mention.stood if _BY.search_near(before, text) else ()
        return replace(mention, readings=(), stood=kept)
    return mention


_AFTER = re.compile(r"\bafter\s+(?:the\s+)?$", re.IGNORECASE)
_ELECTION = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:elections?|vote|poll|ballot|referendum)\b", re.IGNORECASE
)
_BY = screened(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
"""By a day: what stood so then is told by it all the same."""


_YEAR = re.compile(r"(?:19|20)\d\d")


def years_among(
    quantities: Sequence[Quantity], periods: Sequence[PeriodMention], *, asked: bool
) -> tuple[PeriodMention, ...]:
    """Bare years that were read as numbers: "Ohio's 1987 road deaths: 422".

    A number like a year is one where the sentence has another number, or asks for one, and names
    no time.
    """
    if periods or (len(quantities) < _PAIR and not asked):
        return ()
    return tuple(
        PeriodMention(one.text, one.start, one.end, (_calendar_year(int(one.text)),))
        for one in quantities
        if _YEAR.fullmatch(one.text)
    )[:1]


_PAIR = 2


def _calendar_year(year: int) -> Period:
    return Period(str(year), date(year, 1, 1), date(year + 1, 1, 1))
