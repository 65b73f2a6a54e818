"""What else is on file: a figure's neighbours, and whether a changed statement is true of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import TypeVar

from bot.facts.store import FactStore, Search
from bot.language.tokens import folded_words, stem
from bot.model.figure import Figure, Status
from bot.model.period import Period
from bot.model.vocabulary import Measure, Term
from bot.selftest.amounts import misses
from bot.selftest.places import PLACE
from bot.selftest.saying import Saying

_Named = TypeVar("_Named", bound=Measure | Term)
ANSWERING = (Status.VERIFIED, Status.DISPUTED)
_NEAR = 40
_MOST_MEANINGS = 16


class Shelf:
    """A store with its names indexed; it is asked for a few figures at a time, however large."""

    def __init__(self, store: FactStore) -> None:
        self._store = store
        vocabulary = store.vocabulary()
        self.terms = {term.key: term for term in vocabulary.terms}
        self.words = frozenset(
            word for name in _names(vocabulary.measures, vocabulary.terms) for word in name
        )
        self.stems = frozenset(map(stem, self.words))
        self._measures = _by_name(vocabulary.measures)
        self._terms = _by_name(vocabulary.terms)
        self._longest = max((len(name) for name in self._terms), default=0)

    def siblings(self, term: Term) -> tuple[Term, ...]:
        """The other members of a term's dimension, in the tables' order."""
        others = (one for one in self.terms.values() if one.dimension == term.dimension)
        return tuple(one for one in others if one.key != term.key)

    def dimensions(self, figures: Iterable[Figure]) -> frozenset[str]:
        """The dimensions but the place by which some of the figures are broken down."""
        found = {term.dimension for figure in figures for term in figure.terms}
        return frozenset(found - {PLACE})

    def named(self, phrase: str) -> frozenset[str]:
        """The keys of all terms whose names stand in a phrase."""
        words = folded_words(phrase)
        spans = (
            words[start : start + length]
            for start in range(len(words))
            for length in range(1, self._longest + 1)
        )
        return frozenset(term.key for span in spans for term in self._terms.get(span, ()))

    def neighbours(self, figure: Figure) -> tuple[Figure, ...]:
        """Figures of the same measure that differ in the period, the place or the breakdown."""
        own = {term.key: term for term in figure.terms}
        place = tuple(key for key, term in own.items() if term.dimension == PLACE)
        parts = tuple(key for key in own if key not in place)
        periods = (figure.period,) if figure.period else ()
        searches = (
            Search(figure.measure.key, tuple(own), limit=_NEAR),
            Search(figure.measure.key, place, periods, limit=_NEAR),
            Search(figure.measure.key, parts, periods, limit=_NEAR),
        )
        found = {one.key: one for search in searches for one in self._store.search(search)}
        found.pop(figure.key, None)
        return tuple(found.values())

    def cell(self, saying: Saying) -> tuple[Figure, ...]:
        """The standing figures for exactly what is said, of any measure that bears the noun."""
        bearing = {measure.key for measure in self._measures.get(folded_words(saying.noun), ())}
        measures = sorted(bearing | {saying.figure.measure.key})
        periods = (saying.period,) if saying.period else ()
        return tuple(
            figure
            for terms in self._meanings(saying.terms)
            for measure in measures
            for figure in self._store.search(Search(measure, terms, periods))
            if _is_said(figure, frozenset(terms), saying.period)
        )

    def _meanings(self, terms: frozenset[str]) -> Iterator[tuple[str, ...]]:
        """The terms, and all that bear the same names: Georgia the state and the country."""
        return islice(product(*(self._namesakes(key) for key in sorted(terms))), _MOST_MEANINGS)

    def _namesakes(self, key: str) -> tuple[str, ...]:
        if key not in self.terms:
            return (key,)
        term = self.terms[key]
        named = (self._terms.get(folded_words(name), ()) for name in (term.name, *term.aliases))
        return tuple(dict.fromkeys([key, *(one.key for group in named for one in group)]))

    def is_true_after_all(self, saying: Saying) -> bool:
        """True where a standing figure other than the saying's own agrees with it."""
        others = (one for one in self.cell(saying) if one.key != saying.figure.key)
        return not all(misses(one, saying.amount) for one in others)


def _is_said(figure: Figure, terms: frozenset[str], period: Period | None) -> bool:
    same_terms = {term.key for term in figure.terms} == terms
    return same_terms and figure.status in ANSWERING and _same(figure.period, period)


def _same(one: Period | None, other: Period | None) -> bool:
    return one is None if other is None else one is not None and one.same_days(other)


def _names(*groups: Iterable[Measure | Term]) -> Iterable[tuple[str, ...]]:
    for group in groups:
        for one in group:
            yield from (folded_words(name) for name in (one.name, *one.aliases))


def _by_name(group: Iterable[_Named]) -> dict[tuple[str, ...], tuple[_Named, ...]]:
    found: dict[tuple[str, ...], tuple[_Named, ...]] = {}
    for one in group:
        names = {folded_words(name) for name in (one.name, *one.aliases)}
        for name in names - {()}:
            found[name] = (*found.get(name, ()), one)
    return found
