"""The store against itself: parts and wholes, shares and counts, averages and totals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.derive import work
from bot.derive.rates import parts_of
from bot.facts.store import FactStore, Search
from bot.language.plain import GRAMMAR
from bot.language.tokens import name_tokens
from bot.language.units import parse_unit
from bot.model.allowance import figure_allowance
from bot.model.derivation import Agreement, Derivation
from bot.model.figure import Figure, FigureKind, Misquote, Status
from bot.model.vocabulary import Measure, Term, ancestors
from bot.read.vocabulary.building import build_lexicon
from bot.working.operands import MOST, PLACE

Ways = Mapping[str, tuple[tuple[str, ...], ...]]
"""The ways to take a whole apart, by its key."""
NumbersIn = Callable[[str], Iterable[Decimal]]
"""Reads the numbers of a text."""

_ADDED = (FigureKind.COUNT, FigureKind.MONEY, FigureKind.SHARE)
_CONSISTENCY = "consistency"
"""The kind of a caveat that explains why figures don't fit each other."""
_TIMES = ("hour", "day", "week", "month")


@dataclass(frozen=True)
class Consistency:
    """Holds the figures of one store against each other, a few searches for each figure."""

    store: FactStore
    terms: Mapping[str, Term]
    ways: Ways
    numbers_in: NumbersIn

    def all(self) -> Iterator[Agreement]:
        """Every sum that can be held against something, figure by figure, sorted by key."""
        told: set[str] = set()
        for key in self.store.keys():  # noqa: SIM118 - a store is no dict; its keys are asked for
            figure = self.store.figure(key)
            if figure.status not in (Status.VERIFIED, Status.DISPUTED):
                continue
            yield from self.of(figure)
            for misquote in self.store.misquotes(key):
                if misquote.key not in told and len(misquote.figures) > 1:
                    told.add(misquote.key)
                    yield from self._misquoted(misquote)

    def of(self, figure: Figure) -> Iterator[Agreement]:
        """What follows for one figure from the others."""
        if figure.kind in _ADDED:
            yield from self._parts(figure)
        if figure.kind is FigureKind.SHARE:
            yield from self._share(figure)
        if figure.kind is FigureKind.AVERAGE:
            yield from self._average(figure)

    def _parts(self, whole: Figure) -> Iterator[Agreement]:
        """All parts of a whole, where each of them is on file."""
        for term in whole.terms:
            for way in self.ways.get(term.key, ()):
                parts = [self._instead(whole, term, key) for key in way]
                known = [part for part in parts if part is not None]
                if len(known) == len(way):
                    yield self._against(work.added(known), whole)
                    return

    def _share(self, share: Figure) -> Iterator[Agreement]:
        """A share and the two counts that it is made of."""
        for part in self._counts_like(share):
            whole = self._whole(part)
            derived = work.share([part], [whole]) if whole is not None else None
            if derived is not None:
                yield self._against(derived, share)

    def _average(self, average: Figure) -> Iterator[Agreement]:
        """An average a day and the count of the whole period."""
        per = next((word for word in _TIMES if word in average.unit.split()), None)
        if per is None or average.period is None:
            return
        for count in self._counts_like(average):
            yield self._against(work.rate([count], parts_of(average.period, per), per), average)

    def _misquoted(self, misquote: Misquote) -> Iterator[Agreement]:
        figures = [self.store.figure(key) for key in misquote.figures]
        if len({(one.measure.key, one.unit, one.kind) for one in figures}) > 1:
            return
        derived = work.added(figures)
        said = set(self.numbers_in(misquote.said))
        if said and derived.value not in said:
            why = f"{misquote.right} {misquote.why}".strip()
            yield Agreement(derived, None, misquote.said, False, False, why)

    def _against(self, derived: Derivation, figure: Figure) -> Agreement:
        stored = figure_allowance(figure).usual
        holds = stored.touches(derived.value) or derived.usual.touches(figure.value)
        explained = "" if holds else self._explained((figure, *derived.operands))
        return Agreement(derived, figure, "", holds, derived.usual.meets(stored), explained)

    def _explained(self, figures: Iterable[Figure]) -> str:
        """The first caveat that says why figures don't fit each other; "" where none is on file."""
        return next(
            (
                caveat.text
                for figure in figures
                for caveat in self.store.caveats(figure)
                if caveat.kind == _CONSISTENCY
            ),
            "",
        )

    def _instead(self, figure: Figure, term: Term, member: str) -> Figure | None:
        """The same cell with another member of one dimension."""
        keys = {member, *(one.key for one in figure.terms if one is not term)}
        return self._cell(figure, figure.measure.key, keys)

    def _cell(self, like: Figure, measure: str, keys: set[str]) -> Figure | None:
        """The figure of a measure that has exactly these terms, in the same period and source."""
        periods = (like.period,) if like.period else ()
        found = self.store.search(Search(measure, tuple(sorted(keys)), periods, limit=MOST))
        return next((one for one in found if _is_cell(one, like, keys)), None)

    def _counts_like(self, figure: Figure) -> Iterator[Figure]:
        """Counts of the very same cell, of a measure that goes by the same words."""
        keys = {term.key for term in figure.terms}
        for measure in self.store.vocabulary().measures:
            if measure.key != figure.measure.key and _is_about(measure, figure.measure):
                count = self._cell(figure, measure.key, keys)
                if count is not None and count.kind is FigureKind.COUNT:
                    yield count

    def _whole(self, part: Figure) -> Figure | None:
        """The widest count that holds a part in one dimension of the breakdown."""
        for term in part.terms:
            if term.dimension == PLACE:
                continue
            for key in reversed(tuple(ancestors(term.key, self.terms))):
                whole = self._instead(part, term, key)
                if whole is not None:
                    return whole
        return None


def consistency(store: FactStore, numbers_in: NumbersIn) -> Consistency:
    """The figures of a store, ready to be held against each other."""
    vocabulary = store.vocabulary()
    terms = {term.key: term for term in vocabulary.terms}
    return Consistency(store, terms, build_lexicon(vocabulary).parts, numbers_in)


def _is_cell(one: Figure, like: Figure, keys: set[str]) -> bool:
    return (
        {term.key for term in one.terms} == keys
        and one.source.key == like.source.key
        and one.period == like.period
        and not (one.kind is like.kind and one.unit != like.unit)
    )


def _is_about(count: Measure, other: Measure) -> bool:
    """True where most words of the one's name are in the other's: a share of these very things.

    A unit with a denominator is no count.
    """
    own = _stems(count.name)
    shared = len(own & _stems(other.name))
    return not parse_unit(count.unit).per and shared > len(own) * _MOST_WORDS


_MOST_WORDS = 0.6
"""Of a count's words; the rest may say how it was recorded."""
_IDLE = frozenset({"record", "polic", "number"})


def _stems(name: str) -> frozenset[str]:
    words = (token for token in name_tokens(name) if token.folded not in GRAMMAR)
    return frozenset(token.stem for token in words) - _IDLE
