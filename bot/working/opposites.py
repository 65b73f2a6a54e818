"""Words for what is left of an age group's whole: those not over 65 are younger."""

from __future__ import annotations

import re

from bot.model.claim import Word
from bot.model.figure import Figure
from bot.model.vocabulary import Term

_FROM = re.compile(r"\b\d+\s*(?:\+|(?:and|or)\s+(?:over|older|above))|\bover\s+\d+", re.IGNORECASE)
_UP_TO = re.compile(
    r"\b(?:under|below)\s+\d+|\b\d+\s+(?:and|or)\s+(?:under|younger)", re.IGNORECASE
)
_BELOW = frozenset({"younger"})
_ABOVE = frozenset("older adult adults grown-up grown-ups".split())
_WHO = frozenset("people person persons those somebody someone anybody else".split())


def is_opposite(word: Word, parts: tuple[Figure, ...]) -> bool:
    """True where a word says of the rest no more than that it is not what the parts are."""
    terms = [term for figure in parts for term in figure.terms]
    return any(word.text.lower() in _words_for_rest(term) for term in terms)


def _words_for_rest(term: Term) -> frozenset[str]:
    told = _BELOW if _FROM.search(term.name) else _ABOVE if _UP_TO.search(term.name) else None
    if told is None:
        return frozenset()
    head = term.name.lower().split()[0]
    return told | _WHO | {head, head.removesuffix("s")}
