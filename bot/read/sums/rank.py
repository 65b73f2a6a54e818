"""Who or when was first or last: "the most used", "the highest since 2015"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.model.claim import Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.period import Period
from bot.model.quantity import Kind
from bot.read.doubt.mood import wanted
from bot.read.numbers.words import SMALL
from bot.read.sentence import Sentence
from bot.read.sums.members import told_members
from bot.read.sums.rest import DENIALS
from bot.read.sums.sides import Ground, alone, reread, side
from bot.read.sums.standing import PLACES, SUPERLATIVE, Standing, standing
from bot.read.sums.together import TOGETHER, listed_names
from bot.read.sums.verbs import over, overtakes
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_SINCE = re.compile(r"\bsince\s+(?:at least\s+)?(?:records began\s+(?:in\s+)?)?$", re.IGNORECASE)
_EVER = screened(
    r"\b(?:on record|ever(?: recorded)?|all[- ]time|record (?:high|low))\b", re.IGNORECASE
)
_AMONG = screened(
    r"\b(?:of|among|out of)\s+(?:all\s+)?(?:the\s+)?"
    r"(?:\w+\s+|(?:(?-i:[A-Z])[\w-]*\s+){0,2}(?-i:[A-Z])[\w-]*['’]s\s+)?"
    r"(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?:\s+(?:apps?|platforms?|sites?|services?|areas?|regions?|"
    r"counties|countries|places|forces|years|categories|groups))?",
    re.IGNORECASE,
)
_FRAME = frozenset(
    """
    app apps platform platforms site sites service services used often common commonly popular
    frequently year years number figure total level second number ever record records began place
    county counties region regions country countries area areas force forces table hit reached among
    city single used highest lowest most least fewest largest smallest
    greatest biggest accounted saw had any other three two four five of all among group groups
    show list rankings ahead behind above below followed front took take
    """.split()
)
"""What stands around a superlative and counts nothing."""


def rank(ground: Ground) -> Sought | None:
    """One thing or time against all the others; None where the sentence ranks nothing."""
    if ground.quantity is not None:
        return None
    found = standing(ground.text)
    return _above_each(ground) if found is None else _ranked(ground, found)


def _above_each(ground: Ground) -> Sought | None:
    """ "A was ahead of both B and C": the first of those that are named, or the last of them."""
    verb = over(ground.text)
    if verb is None or overtakes(ground.text) or TOGETHER.search(ground.text):
        return None
    words, rank = verb
    rivals = [one for one in ground.sentence.terms if one.start >= words.end]
    listed = listed_names(rivals, ground)
    gap = ground.text[words.end : listed[0].start] if listed else ""
    if not listed or not _EACH.fullmatch(gap):
        return None
    return _ranked(ground, Standing((words,), rank), listed)


_EACH = re.compile(r"\s*(?:both|all|each of|the|either|of|in|on|on the|those)?\s*", re.IGNORECASE)


def ranks_unnamed(ground: Ground) -> Sought | None:
    """ "No county had more … than A": the no is said of the others; None for any other wording."""
    found = standing(ground.text) if ground.quantity is None else None
    if found is None or not found.unnamed:
        return None
    rest = ground.text[found.spans[0].end :]
    return None if DENIALS.search(rest) else _ranked(ground, found)


def only_ranks(sentence: Sentence) -> bool:
    """True where all numbers of a sentence belong to its superlative ("most of the three")."""
    text = sentence.statement.text
    found = SUPERLATIVE.search(text) or PLACES.search(text)
    if found is None or not sentence.quantities:
        return False
    among = _AMONG.search(text, found.start()) or _AMONG.search(text)
    spans = [found.span(), *([among.span()] if among else [])]
    return all(
        any(start <= one.start and one.end <= end for start, end in spans)
        for one in sentence.quantities
    )


def _ranked(ground: Ground, found: Standing, rivals: tuple[TermMention, ...] = ()) -> Sought | None:
    since = _since(ground, found.end)
    among = _AMONG.search(ground.text)
    spans = [*found.spans, *([Stretch(*among.span())] if among else [])]
    own = side(ground, ground.own, spans[0], others=spans[1:])
    kept = tuple(one for one in own.periods if since is None or one.start != since[0])
    words = tuple(
        word
        for word in own.words
        if word.text.lower() not in _FRAME and not any(s.holds(word.start) for s in spans)
    )
    above, below = (_beside(ground, own.terms, led) for led in (_BEHIND, _AHEAD))
    beside = {one.start for one in (*above, *below, *rivals)}
    scope, terms = _scope(ground, [one for one in own.terms if one.start not in beside])
    around = _around(terms, ground)
    terms = tuple(one for one in terms if one not in around)
    topic = alone(Topic(words, terms, kept), ground)
    timed = since is not None or _EVER.search(ground.text) is not None
    return Sought(
        Operation.ORDER,
        ((topic,),),
        wanted=wanted(ground.text) or Kind.COUNT,
        rank=found.rank,
        place=found.place,
        over_time=found.over_time or timed,
        since=since[1] if since else None,
        among=_number(among["number"]) if among else 0,
        scope=_keys(rivals) or scope,
        inside=_keys(around),
        above=_keys(above),
        below=_keys(below),
    )


def _beside(
    ground: Ground, terms: Sequence[TermMention], led: re.Pattern[str]
) -> tuple[TermMention, ...]:
    """The names that the words lead to, with those that are listed after the first of them."""
    for index, term in enumerate(terms):
        if led.search(ground.text, 0, term.start):
            listed = listed_names(terms[index:], ground)
            return listed if listed and listed[0] is term else (term,)
    return ()


_BEHIND = re.compile(
    r"\b(?:behind|(?:second|third|next|last)(?: place)?(?: only)? to|after)\s+"
    r"(?:only\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:ahead of|above|followed by|in front of)\s+(?:the\s+)?$", re.IGNORECASE)


def _around(terms: Sequence[TermMention], ground: Ground) -> tuple[TermMention, ...]:
    """The places that another of the names lies in: what is ranked is ranked within them."""
    inner = {up for one in terms for key in one.keys for up in ground.lexicon.ancestors(key)}
    places = (one for one in terms if ground.lexicon.is_place(one))
    return tuple(one for one in places if inner & set(one.keys))


def _keys(mentions: Sequence[TermMention]) -> tuple[str, ...]:
    return tuple(key for one in mentions for key in one.keys)


def _scope(
    ground: Ground, terms: Sequence[TermMention]
) -> tuple[tuple[str, ...], tuple[TermMention, ...]]:
    """Those that something is ranked among, and the names without them.

    They are the parts of a whole ("of the three apps"), or a list ("of A, B and C, C had…").
    """
    listed = listed_names(terms, ground)
    if listed and _OF.search(ground.text[: listed[0].start]):
        keys = tuple(dict.fromkeys(key for one in listed for key in one.keys))
        subject = listed[-1] if _is_said_twice(listed) else None
        return keys, tuple(one for one in terms if one not in listed or one is subject)
    told = told_members(ground)
    if told is not None:
        return told[1], tuple(one for one in terms if one.start != told[0].start)
    for term in terms:
        ways = [way for key in term.keys for way in ground.lexicon.parts.get(key, ())]
        if ways and _OF.search(ground.text[: term.start]):
            named = {key for one in ground.sentence.terms for key in one.keys}
            way = max(ways, key=lambda one: len(named & set(one)))
            return way, tuple(one for one in terms if one is not term)
    return (), tuple(terms)


def _is_said_twice(listed: Sequence[TermMention]) -> bool:
    """ "Of A, B and C, C had the most": the last of the run is the one that is ranked."""
    return any(set(one.keys) & set(listed[-1].keys) for one in listed[:-1])


_OF = re.compile(
    r"\b(?:of|among|amongst|out of)\s+(?:all\s+)?(?:the\s+)?(?:\w+\s+)?$", re.IGNORECASE
)


def _since(ground: Ground, after: int) -> tuple[int, Period] | None:
    """The time from which on something is the highest, with where it stands."""
    for mention in ground.sentence.periods:
        before = ground.text[max(0, mention.start - 30) : mention.start]
        ranges = re.match(r"(?:from|between)\b", mention.text, re.IGNORECASE) is not None
        opens = ranges or mention.open_end or _SINCE.search(before) is not None
        read = reread(mention, ground).readings
        if (mention.start > after or ranges) and opens and read:
            return mention.start, read[0]
    return None


def _number(written: str) -> int:
    return int(written) if written.isdigit() else int(SMALL[written.lower()])
