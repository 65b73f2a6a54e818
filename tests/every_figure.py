"""A scorer over a whole store, with every figure of it, for comparing with what is left out."""

from __future__ import annotations

from bot.facts.store import FactStore
from bot.language.measures import form
from bot.model.figure import Figure
from bot.score.candidates import Scorer


def every_figure(store: FactStore) -> tuple[Scorer, list[Figure]]:
    """The scorer for a store's words, and all its figures."""
    vocabulary = store.vocabulary()
    scorer = Scorer(
        {measure.key: form(measure) for measure in vocabulary.measures},
        {term.key: term for term in vocabulary.terms},
        store.sources(),
    )
    return scorer, [store.figure(key) for key in store.keys()]  # noqa: SIM118 - a store is no dict
