"""Things that are counted together: "Facebook and WhatsApp together", "both counties combined"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.claim import Sought, TermMention, Topic, Word
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Kind
from bot.read.about.context import dimensions
from bot.read.sums.idle import JOINING
from bot.read.sums.members import by_member
from bot.read.sums.sides import Ground, alone, side
from bot.read.sums.years import by_year
from bot.read.text.clauses import Stretch
from bot.read.vocabulary.lexicon import Lexicon
from bot.read.vocabulary.parts import count_of

_JOINED = re.compile(
    r"\s*(?:,|&|\+|/|,?\s*(?:and|or|nor|plus))?\s*(?:(?:on|in|from|via|by|for)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    r"\b(?:together|combined|(?:between|among) (?:them|the \w+ of them)|altogether|in total|in all|"
    r"a total of|added up|taken together|put together|jointly|the sum of|in sum|plus|collectively|"
    r"between the pair of (?:them|you)|as a (?:group|whole|pair)|joint(?: total)?|added to|"
    r"(?:if |when )?you add(?: up)?|add(?:s|ing)? up to|between the (?:two|three|four|five|six) of "
    r"them|combined for|total of)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\b(?:between|among) the (?P<number>\w+) of them\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:the )?(?:(?:other|remaining)\s+|(?:rest|remainder|balance)[\s,:(–—-]+|"
    r"(?:which |that )?leav(?:es|ing)\s+)(?:\w+\s+)?$",
    re.I,
)
"""The parts of a rest, each by its name: "the other 194 were on Facebook and WhatsApp"."""
_BEHIND = re.compile(
    r"(?:\b(?:was|were|are|lie|lay)\s+)?(?<!to be )\bbehind\s+"
    r"(?:(?:some|about|around|nearly|a|an|as many as)\s+)*$",
    re.IGNORECASE,
)
""" "A and B behind 98 crimes": a headline's word for where they happened."""
_GOES_ON = re.compile(
    r"\s*(?:,|&|\+|,?\s*(?:and|or|plus))\s*(?:(?:in|on|at)\s+)?(?:[\w'’]+\s+){0,2}"
    r"(?:others?|more|further|elsewhere|neighbours?|surroundings?)\b",
    re.IGNORECASE,
)
"""A list whose last members have no name: "A, B and three other counties"."""
_SETTING = re.compile(
    r"\b(?:in|across|from|(?:recorded|logged|registered|reported|seen|handled) by)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What was counted "in A and B" was counted in both; what "A and B recorded" maybe in each."""
_ADDABLE = (Kind.COUNT, Kind.PERCENT, Kind.FRACTION, Kind.MONEY, Kind.RANGE, Kind.VAGUE)


def total(ground: Ground) -> Sought | None:
    """ "106 on Facebook, Instagram and WhatsApp": the parts to be added up; None for one part."""
    quantity = ground.quantity
    if quantity is None or quantity.kind not in _ADDABLE:
        return None
    if quantity.direction is not Direction.LEVEL:
        return None
    led = _OTHERS.search(ground.text, 0, quantity.start) or _BEHIND.search(
        ground.text, 0, quantity.start
    )
    hole = Stretch(led.start() if led else quantity.start, quantity.end)
    own = side(ground, ground.stretches, hole, JOINING)
    if not own.terms and ground.clause:  # "A plus B: 1,132"
        own = side(ground, ground.own, hole, JOINING)
    own = alone(replace(own, words=_without_nouns(own, ground)), ground)
    years, said = by_year(own, ground)
    if years and not listed_names(own.terms, ground):
        return Sought(Operation.SUM, (years,), quantity, wanted=Kind.COUNT, apart=not said)
    parts = by_member(own, ground) or added_up(own, ground)
    apart = () if parts or not _is_all_named(own, ground) else _each(own, ground)
    parts = parts or apart
    of_them = _OF_THEM.search(ground.text)
    if of_them is not None and count_of(of_them["number"]) != len(parts):
        return None
    wanted = Kind.PERCENT if quantity.kind in (Kind.PERCENT, Kind.FRACTION) else Kind.COUNT
    if len(parts) > 1 or has_parts(own, ground.lexicon):
        return Sought(Operation.SUM, (parts,), quantity, wanted=wanted, apart=bool(apart))
    return None


def _without_nouns(topic: Topic, ground: Ground) -> tuple[Word, ...]:
    """Without what listed names are called together: "the A and B forces", "two apps, A and B"."""
    listed = listed_names(topic.terms, ground)
    if not listed:
        return topic.words
    after = _CALLED.match(ground.text, listed[-1].end)
    before = _CALLING.search(ground.text, 0, listed[0].start)
    spans = [Stretch(*found.span("noun")) for found in (after, before) if found]
    return tuple(word for word in topic.words if not any(span.holds(word.start) for span in spans))


_NOUN = (
    r"(?P<noun>forces|police|police forces|counties|areas|regions|districts|councils|countries|"
    r"apps|platforms|sites|services|networks|groups|categories)"
)
_CALLED = re.compile(rf"(?:['’]s?)?\s+(?:\w+\s+)?{_NOUN}\b", re.IGNORECASE)
_CALLING = re.compile(rf"\b{_NOUN}\s*(?:[,:(–—-]|of(?: the)?\b)\s*$", re.IGNORECASE)


def added_up(topic: Topic, ground: Ground) -> tuple[Topic, ...]:
    """The topic once for each member of a list in it; () where the list isn't one to add up.

    Places that are merely named side by side may be meant each by itself.
    """
    listed = listed_names(topic.terms, ground)
    if not listed:
        return (topic,)
    if _is_followed(topic, ground):
        return ()
    by_place = "place" in dimensions(listed[0], ground.lexicon)
    set_in = by_place and _SETTING.search(ground.text, 0, listed[0].start) is not None
    told = ground.quantity is not None and (set_in or not by_place)
    if not told and not TOGETHER.search(ground.text):
        return ()
    return _each(topic, ground)


def _each(topic: Topic, ground: Ground) -> tuple[Topic, ...]:
    """The topic once for each member of its list; () where it has none."""
    listed = listed_names(topic.terms, ground)
    others = tuple(term for term in topic.terms if term not in listed)
    return tuple(
        replace(topic, terms=(*others, replace(member, joined=False))) for member in listed
    )


def _is_all_named(topic: Topic, ground: Ground) -> bool:
    """True for a list of places that ends with its last name; "A or B" is one of the two."""
    listed = listed_names(topic.terms, ground)
    if not listed or _is_followed(topic, ground):
        return False
    return _OR.search(ground.text, listed[0].end, listed[-1].start) is None


_OR = re.compile(r"\bor\b", re.IGNORECASE)


def _is_followed(topic: Topic, ground: Ground) -> bool:
    """True for a list whose last members have no name ("A, B and three other counties")."""
    listed = listed_names(topic.terms, ground)
    return bool(listed) and _GOES_ON.match(ground.text, listed[-1].end) is not None


def listed_names(terms: Sequence[TermMention], ground: Ground) -> tuple[TermMention, ...]:
    """The longest run of names of one dimension with nothing but "and" and commas between them."""
    best: tuple[TermMention, ...] = ()
    run: list[TermMention] = []
    for term in sorted(terms, key=lambda one: one.start):
        if run and not _continues(run[-1], term, ground):
            run = []
        run.append(term)
        if len(run) > max(1, len(best)):
            best = tuple(run)
    return best


def _continues(last: TermMention, term: TermMention, ground: Ground) -> bool:
    if not (last.keys and term.keys) or term.lent or last.lent:
        return False
    gap = ground.text[last.end : term.start]
    if _ADDED.search(ground.text, 0, last.start):
        gap = _TO.sub(" and ", gap, count=1)
    joined = _JOINED.fullmatch(gap) is not None and bool(gap.strip())
    joined = joined or _ADDED_TO.fullmatch(gap) is not None
    if _lies_in(term, last, ground.lexicon) or _lies_in(last, term, ground.lexicon):
        return False  # "of the three apps, Kestrelgram…" lists nothing
    return joined and bool(dimensions(last, ground.lexicon) & dimensions(term, ground.lexicon))


_ADDED_TO = re.compile(
    r"(?:['’]s?)?\s+(?:[\w'’-]+\s+){0,4}?added to\s+(?:(?:that|those)\s+(?:of|in|on)\s+)?",
    re.IGNORECASE,
)
""" "A's burglaries added to B's"."""
_ADDED = re.compile(
    r"\badd(?:ed|ing|s)?\s+(?:up\s+)?(?:the\s+)?(?:[\w'’-]+\s+){0,3}?$", re.IGNORECASE
)
_TO = re.compile(r"^\s*(?:to|with)\s+(?:that\s+of\s+|those\s+of\s+)?", re.IGNORECASE)
""" "Add A to B" puts them together as "A and B" does."""


def _lies_in(inner: TermMention, outer: TermMention, lexicon: Lexicon) -> bool:
    return any(set(outer.keys) & set(lexicon.ancestors(key)) for key in inner.keys)


def has_parts(topic: Topic, lexicon: Lexicon) -> bool:
    """True where a name of the breakdown holds others, whose figures may be added up."""
    return any(key in lexicon.parts for term in topic.terms for key in term.keys)
