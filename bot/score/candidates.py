"""Claim + figures → candidates, those that differ in least first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache, partial

from bot.language.counted import Counted, counted
from bot.language.measures import MeasureForm
from bot.language.tokens import stem, tokens
from bot.model.claim import Claim, Slot, Word
from bot.model.figure import Figure, Source
from bot.model.finding import Candidate, SlotScore
from bot.model.period import Period
from bot.model.vocabulary import Term
from bot.score.dimensions import PLACE, named_beside, score_terms
from bot.score.measure import score_measure
from bot.score.period import score_period
from bot.score.said import said_in_full
from bot.score.strange import is_elsewhere
from bot.score.unit import is_a_year, score_unit

_Slots = Callable[[Figure], tuple[SlotScore, ...]]
_NOBODY: frozenset[str] = frozenset()
_OTHERS, _FEW = 2, 7
"""Measures to look at besides those that fit: for the nearest figures, and for names of sources."""
_WEIGHTS = {Slot.MEASURE: 3, Slot.PLACE: 2, Slot.BREAKDOWN: 2, Slot.PERIOD: 2, Slot.UNIT: 2}
"""How much a difference in each slot counts when nearest figures are put in order."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Measures to look at: those that a claim may be about, and others that it surely isn't."""

    first: tuple[MeasureForm, ...]
    others: tuple[MeasureForm, ...]


@dataclass(frozen=True)
class Scorer:
    """Scores figures of one store; `forms` and `terms` are keyed by their keys."""

    forms: Mapping[str, MeasureForm]
    terms: Mapping[str, Term]
    sources: tuple[Source, ...]

    def candidates(self, claim: Claim, figures: Iterable[Figure]) -> tuple[Candidate, ...]:
        """The figures as candidates, nearest first; the number claimed plays no part in it."""
        known = tuple(figures)
        slots = self._slots(claim, _dimensions(known))
        return nearest_first(Candidate(one, slots[one.measure.key](one)) for one in known)

    def likely(self, claim: Claim, forms: Sequence[MeasureForm]) -> Likely:
        """The measures that a claim may be about, and a few that are near for want of them."""
        fits = [one for one in forms if score_measure(claim, one, _NOBODY).agrees is not False]
        others = [one for one in forms if one not in fits][: max(_OTHERS, _FEW - len(fits))]
        credited = [one for one in others if self._may_be_credited(claim, one)]
        return Likely((*fits, *credited), tuple(one for one in others if one not in credited))

    def _may_be_credited(self, claim: Claim, form: MeasureForm) -> bool:
        """True where a claim fits a measure as soon as it is known who published its figure."""
        said = [word for word in _words(claim) if word.stem in self._names]
        if any(is_elsewhere(word) for word in said):
            return True
        return bool(said) and score_measure(claim, form, self._names).agrees is not False

    @cached_property
    def _names(self) -> frozenset[str]:
        """The names behind all sources of the store."""
        return frozenset[str]().union(*map(_names_of, self.sources))

    def _without_stray(self, claim: Claim, dimensions: frozenset[str]) -> Claim:
        """Without lent terms of dimensions that the measure doesn't have: they go with another."""
        kept = tuple(
            mention
            for mention in claim.topic.terms
            if not mention.lent or not mention.keys
            or any(self.terms[key].dimension in dimensions for key in mention.keys)
        )  # fmt: skip
        if len(kept) == len(claim.topic.terms):
            return claim
        return replace(claim, topic=replace(claim.topic, terms=kept))

    def _without_whole(self, claim: Claim) -> Claim:
        """With strangers for members in what a share is of: of a party's own votes none is told."""
        terms = tuple(
            replace(mention, keys=(), dimension=self.terms[mention.keys[0]].dimension)
            if mention.whole and mention.keys and self.terms[mention.keys[0]].dimension != PLACE
            else mention
            for mention in claim.topic.terms
        )
        return replace(claim, topic=replace(claim.topic, terms=terms))

    def _slots(self, claim: Claim, measures: Mapping[str, frozenset[str]]) -> dict[str, _Slots]:
        """For each measure, with the dimensions it has, what scores a figure of it slot by slot.

        Each score is reckoned once for what its slot looks at: of the hundred figures that are
        looked at for a claim many share their terms and period, and most their source and unit.
        """
        period = cache(partial(score_period, claim))
        terms = cache(lambda named: cache(partial(score_terms, named, self.terms)))

        def of(form: MeasureForm, kept: Claim) -> _Slots:
            kept = self._without_whole(kept) if form.is_part_of_all else kept
            named = named_beside(kept.topic.terms, said_in_full(kept, form))
            return _joined(
                cache(partial(score_measure, kept, form)),
                terms(named),
                partial(_timed, period, counted(form.measure)),
                cache(partial(score_unit, kept, form)),
            )

        return {
            key: of(self.forms[key], self._without_stray(claim, dimensions))
            for key, dimensions in measures.items()
        }


def _timed(
    score: Callable[[Period | None, Counted], SlotScore], told: Counted, period: Period | None
) -> SlotScore:
    return score(period, told)


def _joined(
    measure: Callable[[frozenset[str]], SlotScore],
    terms: Callable[[tuple[Term, ...]], tuple[SlotScore, SlotScore]],
    period: Callable[[Period | None], SlotScore],
    unit: Callable[[str, bool], SlotScore],
) -> _Slots:
    return lambda figure: (
        measure(_names_of(figure.source)),
        *terms(figure.terms),
        period(figure.period),
        unit(figure.unit, is_a_year(figure.period)),
    )


def _dimensions(figures: Iterable[Figure]) -> dict[str, frozenset[str]]:
    """The dimensions in which each measure is broken down."""
    found: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        found[figure.measure.key].update(term.dimension for term in figure.terms)
    return {key: frozenset(own) for key, own in found.items()}


def nearest_first(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that differ in least first."""
    return tuple(sorted(candidates, key=_order))


def is_before_others(candidate: Candidate) -> bool:
    """True for one that comes before every figure of a measure that the claim isn't about."""
    return sum(_WEIGHTS[slot] for slot in candidate.differs_in) < _WEIGHTS[Slot.MEASURE]


def _words(claim: Claim) -> tuple[Word, ...]:
    return (*claim.topic.words, *claim.topic.around, *claim.topic.lent)


def _order(candidate: Candidate) -> tuple[int, float, float, str]:
    period = candidate.figure.period
    newest = -period.end.toordinal() if period else 0
    differs, fits = 0, 0.0
    for one in candidate.slots:
        fits += one.score
        if one.agrees is False:
            differs += _WEIGHTS[one.slot]
    return (differs, -round(fits, 3), newest, candidate.figure.key)


_NAME = re.compile(r"[A-Z][\w’'.-]*(?:\s+(?:of|and|the|for)?\s*[A-Z][\w’'.-]*)*")


@lru_cache(maxsize=1024)
def _names_of(source: Source) -> frozenset[str]:
    """The stems of the names that stand behind a source; short forms (NCA) in capitals too."""
    stems: set[str] = set()
    for text in (source.publisher, source.origin):
        for name in _NAME.findall(text):
            words = [token for token in tokens(name) if token.capitalised]
            stems.update(token.stem for token in words)
            if len(words) > 1:
                initials = "".join(token.text[0] for token in words)
                stems |= {stem(initials.lower()), initials.upper()}
            stems.update(token.text for token in words if token.text.isupper())
    return frozenset(stems)
