"""Who or when was first or last: "the most used", "the highest since 2015"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.model.claim import Rank, Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.period import Period
from bot.model.quantity import Kind
from bot.read.clauses import Stretch
from bot.read.mood import wanted
from bot.read.number_words import SMALL
from bot.read.sentence import Sentence
from bot.read.sums.sides import Ground, alone, reread, side
from bot.read.sums.together import listed_names

_SUPERLATIVE = re.compile(
    r"\b(?:(?P<most>most|highest|largest|greatest|biggest|(?<!at )top|"
    r"record high|all-time high)"
    r"|(?P<least>least|fewest|lowest|smallest|record low|all-time low))"
    r"\b(?!\s+of\s+(?:the|them|these|those|its|their)\b)",
    re.IGNORECASE,
)
_AT = re.compile(r"\bat\s+$", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s+(?:records began\s+(?:in\s+)?)?$", re.IGNORECASE)
_EVER = re.compile(
    r"\b(?:on record|ever(?: recorded)?|all[- ]time|record (?:high|low))\b", re.IGNORECASE
)
_AMONG = re.compile(
    r"\b(?:of|among|out of)\s+(?:all\s+)?(?:the\s+)?(?:\w+\s+)?(?P<number>two|three|four|five|six|"
    r"seven|eight|nine|ten|\d{1,3})\b(?:\s+(?:apps?|platforms?|sites?|services?|areas?|regions?|"
    r"counties|countries|places|forces|years|categories|groups))?",
    re.IGNORECASE,
)
_FRAME = frozenset(
    """
    app apps platform platforms site sites service services used often common commonly popular
    frequently year years number figure total level second number ever record records began place
    county counties region regions country countries area areas force forces table hit reached among
    city single used highest lowest most least fewest largest smallest
    greatest biggest accounted saw had any other three two four five of all among
    """.split()
)
"""What stands around a superlative and counts nothing."""


_THAN_ANY = re.compile(
    r"\b(?:(?P<most>more|higher|greater|larger)|(?P<least>fewer|less|lower|smaller))\b"
    r"(?=[^.;]*\b(?P<than>than (?:in |at |for )?(?:any|all)(?: of)?(?: the)?"
    r"(?: other| previous| earlier)? (?:years?|time|point|periods?)))",
    re.IGNORECASE,
)


def rank(ground: Ground) -> Sought | None:
    """One thing or time against all the others; None where the sentence ranks nothing."""
    if ground.quantity is not None:
        return None
    above = _THAN_ANY.search(ground.text)
    if above is not None:
        return _ranked(ground, above, Stretch(*above.span("than")))
    found = _SUPERLATIVE.search(ground.text)
    if found is None or _AT.search(ground.text[: found.start()]):
        return None
    if _SUPERLATIVE.search(ground.text, found.end()) or "second" in ground.text.lower():
        return None
    return _ranked(ground, found)


def only_ranks(sentence: Sentence) -> bool:
    """True where all numbers of a sentence belong to its superlative ("most of the three")."""
    text = sentence.statement.text
    found = _SUPERLATIVE.search(text)
    if found is None or not sentence.quantities:
        return False
    among = _AMONG.search(text, found.end())
    spans = [found.span(), *([among.span()] if among else [])]
    return all(
        any(start <= one.start and one.end <= end for start, end in spans)
        for one in sentence.quantities
    )


def _ranked(ground: Ground, found: re.Match[str], than: Stretch | None = None) -> Sought | None:
    since = _since(ground, found.end())
    among = _AMONG.search(ground.text)
    spans = [Stretch(*found.span()), *([than] if than else [])]
    if among:
        spans.append(Stretch(*among.span()))
    own = side(ground, ground.own, spans[0])
    kept = tuple(one for one in own.periods if since is None or one.start != since[0])
    words = tuple(
        word
        for word in own.words
        if word.text.lower() not in _FRAME and not any(s.holds(word.start) for s in spans)
    )
    scope, terms = _scope(ground, own.terms)
    topic = alone(Topic(words, terms, kept), ground)
    return Sought(
        Operation.ORDER,
        ((topic,),),
        wanted=wanted(ground.text) or Kind.COUNT,
        rank=Rank.MORE if found["most"] else Rank.LESS,
        over_time=than is not None or since is not None or _EVER.search(ground.text) is not None,
        since=since[1] if since else None,
        among=_number(among["number"]) if among else 0,
        scope=scope,
    )


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
    for term in terms:
        ways = [way for key in term.keys for way in ground.lexicon.parts.get(key, ())]
        if ways and _OF.search(ground.text[: term.start]):
            return ways[0], tuple(one for one in terms if one is not term)
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
        if mention.start > after and opens and read:
            return mention.start, read[0]
    return None


def _number(written: str) -> int:
    return int(written) if written.isdigit() else int(SMALL[written.lower()])
