"""Of what a share is a share: "22% of Instagram's offences" is not Instagram's 22%."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.language.bodies import PLACE
from bot.model.claim import TermMention
from bot.model.quantity import Kind, Quantity
from bot.read.sentence import Sentence
from bot.read.text.clauses import Share
from bot.read.vocabulary.lexicon import Lexicon

_OF = re.compile(r"\s*of\b", re.IGNORECASE)
_ENDS = re.compile(
    r"[,;:–—.!?]|\b(?:was|were|are|is|had|have|has|involved|took|happened|occurred|came|used)\b",
    re.IGNORECASE,
)
_SHARES = (Kind.PERCENT, Kind.FRACTION)


def outside_denominator(
    text: str, quantity: Quantity, terms: Sequence[TermMention], lexicon: Lexicon
) -> tuple[TermMention, ...]:
    """The terms, with parts of a breakdown that stand in a share's denominator made strangers.

    What a share is of may be a place or a whole; a part of the whole there makes another share,
    which no figure on file has. So does a place there that holds the one whose share it is.
    """
    led = _OF.match(text, quantity.end)
    if quantity.kind not in _SHARES:
        return tuple(terms)
    if led is None:
        return _of_called(text, quantity, terms, lexicon)
    if _ITS.match(text, led.end()):
        terms = [replace(one, whole=one.end <= quantity.start) for one in terms]
    end = _ENDS.search(text, led.end())
    stop = end.start() if end else len(text)
    closed = end is not None and end.group().isalpha()
    parts = [term for term in terms if term.end <= quantity.start]
    parts += _lying_in(text, stop, terms) if closed else ()
    return tuple(
        _in_whole(term, parts, lexicon, closed=closed)
        if led.end() <= term.start < stop
        else _made_up(term, text, quantity, lexicon)
        for term in terms
    )


def _of_called(
    text: str, quantity: Quantity, terms: Sequence[TermMention], lexicon: Lexicon
) -> tuple[TermMention, ...]:
    """ "Eastham's share of Northland's posts was 12 per cent": the whole comes first."""
    called = _CALLED.search(text, 0, quantity.start)
    if called is None:
        return tuple(terms)
    parts = [term for term in terms if term.end <= called.start() + 1]
    return tuple(
        _in_whole(term, parts, lexicon, closed=False)
        if called.end() <= term.start < quantity.start
        else term
        for term in terms
    )


_CALLED = re.compile(r"\b(?:share|proportion|percentage|fraction) of\b", re.IGNORECASE)
_ITS = re.compile(r"\s+(?:its|their)(?: own)?\b", re.IGNORECASE)


def _in_whole(
    term: TermMention, parts: Sequence[TermMention], lexicon: Lexicon, *, closed: bool
) -> TermMention:
    """What stands in the whole; a stranger where it makes another share."""
    if (closed and _is_part(term, lexicon)) or _holds_any(term, parts, lexicon):
        return replace(term, keys=(), dimension=_dimension(term, lexicon))
    return replace(term, whole=True)


def _lying_in(text: str, at: int, terms: Sequence[TermMention]) -> Sequence[TermMention]:
    """The places where the part is said to lie: "12 per cent of A's posts were at B"."""
    verb = _BEING.match(text, at)
    where = _WHERE.match(text, verb.end()) if verb else None
    return [term for term in terms if where is not None and term.start == where.end()]


def _made_up(term: TermMention, text: str, quantity: Quantity, lexicon: Lexicon) -> TermMention:
    """ "67 per cent of those who passed were girls": no share of the girls."""
    if not _MADE_UP.fullmatch(text, quantity.end, max(term.start, quantity.end)):
        return term
    dimension = _dimension(term, lexicon)
    return term if dimension == PLACE else replace(term, keys=(), dimension=dimension)


_BEING = re.compile(r"(?:was|were|are|is|came)\b", re.IGNORECASE)
_MADE_UP = re.compile(
    r"\s*of\b[^,;.]*(?:\bwho\b[^,;.]*\b(?:was|were|are|is)|\b(?:was|were|are|is) by)\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""From a share to what those in it were, where their being counted is told before."""


def _holds_any(whole: TermMention, parts: Sequence[TermMention], lexicon: Lexicon) -> bool:
    """ "The East had 12 per cent of the offences in the country": no share of the East's own."""
    return any(
        lexicon.dimensions[key] == PLACE and key in _above(part, lexicon)
        for key in whole.keys
        for part in parts
    )


def _above(part: TermMention, lexicon: Lexicon) -> set[str]:
    found, waiting = set[str](), [lexicon.parents.get(key) for key in part.keys]
    while waiting:
        key = waiting.pop()
        if key is not None and key not in found:
            found.add(key)
            waiting.append(lexicon.parents.get(key))
    return found


def _dimension(term: TermMention, lexicon: Lexicon) -> str:
    return term.dimension or lexicon.dimensions[term.keys[0]]


def _is_part(term: TermMention, lexicon: Lexicon) -> bool:
    return any(
        lexicon.dimensions[key] != PLACE and lexicon.parents.get(key) is not None
        for key in term.keys
    )


def has_odd_whole(text: str, share: Share, sentence: Sentence, units: frozenset[str]) -> bool:
    """True for a share of something that no figure is a share of: all of them, forces, a country.

    What stands between "of" and the verb must name what is counted: "22% of offences", not "22% of
    all offences" (those whose platform nobody knows among them), nor "half of forces". `units`
    are the store's words for what is counted, however plain they are elsewhere ("posts").
    """
    quantity = share.quantity
    led = _OF.match(text, quantity.end)
    if quantity.kind not in _SHARES:
        return False
    if led is None:
        return _OF_ALL.search(text) is not None
    end = _PREDICATE.search(text, led.end())
    stop = end.start() if end else len(text)
    if any(led.end() <= other.start < stop for other in sentence.quantities):
        return False
    if _ALL.match(text, led.end()):
        return True
    if (
        end is not None
        and end.group().lower() in _IS
        and _lies_in_place(text, led.end(), end.end(), sentence)
    ):
        return True
    words = [word for word in sentence.words if led.end() <= word.start < stop]
    counted = [
        word
        for word in words
        if (not word.plain or word.text.lower() in units) and word.stem not in _COUNTERS
    ]
    people = any(
        led.end() <= term.start < stop and _PEOPLE.search(term.text) for term in sentence.terms
    )
    pointing = _POINTING.match(text, led.end())
    return end is not None and end.group().isalpha() and not (counted or people or pointing)


def _lies_in_place(text: str, start: int, at: int, sentence: Sentence) -> bool:
    """ "44 per cent of homes with a meter were in Northmarsh": that is where they are, not their
    share there.
    """
    where = _WHERE.match(text, at)
    if where is None or any(start <= term.start < at for term in sentence.terms):
        return False
    return any(term.start == where.end() for term in sentence.terms)


_IS = frozenset("was were are is took happened occurred came".split())
_WHERE = re.compile(
    r"\s+(?:(?:place|found|located|based|recorded|committed|logged|living|from)\s+)?(?:in|from|at|"
    r"within|inside|across)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    r"[,;:–—.!?]|\b(?:was|were|are|is|had|have|has|involved|took|happened|occurred|came|used|"
    r"recorded|logged|reported|saw|said|registered)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\s+(?:all|every|any)\b", re.IGNORECASE)
_OF_ALL = re.compile(r"\bof (?:all|every)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"\s+(?:these|those|them|this|that|the (?:total|figure|number)|total)\b", re.IGNORECASE
)
_PEOPLE = re.compile(r"\b(?:wo)?men\b|\b(?:boys|girls|adults|children|people)\b", re.IGNORECASE)
""" "80.5% of men were in work": a share of them, where figures are told for each sex."""
_COUNTERS = frozenset({"polic", "forc", "offic", "app", "countri", "area", "region"})
