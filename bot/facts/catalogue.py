"""What is small in a store and needed for every answer: its measures, terms and sources."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from bot.facts.store import Search
from bot.model.figure import Figure, Source
from bot.model.vocabulary import Measure, Term, Vocabulary

_SERIES = 4096
"""Sets of terms that are kept at hand."""
PLACE = "place"
"""The dimension whose terms can be reporting bodies."""


@dataclass(frozen=True)
class Catalogue:
    """The measures, terms and sources of one state of a store, by the numbers it gives them."""

    revision: int
    measures: dict[int, Measure]
    terms: dict[int, Term]
    sources: dict[int, Source]
    vocabulary: Vocabulary
    newest: dict[Search, tuple[Figure, ...]] = field(default_factory=dict)
    """What was found of single measures in this state, whatever their terms and periods."""

    @cached_property
    def terms_of(self) -> Callable[[str], tuple[Term, ...]]:
        """The terms that a series notes by their numbers, sorted by dimension, then key."""
        return lru_cache(maxsize=_SERIES)(self._sorted)

    def _sorted(self, numbers: str) -> tuple[Term, ...]:
        terms = [self.terms[int(number)] for number in numbers.split()]
        return tuple(sorted(terms, key=lambda term: (term.dimension, term.key)))

    @cached_property
    def measure_ids(self) -> dict[str, int]:
        """The store's number of each measure, by key."""
        return {measure.key: number for number, measure in self.measures.items()}

    @cached_property
    def term_ids(self) -> dict[str, int]:
        """The store's number of each term, by key."""
        return {term.key: number for number, term in self.terms.items()}

    @cached_property
    def source_ids(self) -> dict[str, int]:
        """The store's number of each source, by key."""
        return {source.key: number for number, source in self.sources.items()}

    @cached_property
    def terms_by_key(self) -> dict[str, Term]:
        """Each term by its key."""
        return {term.key: term for term in self.terms.values()}

    def above(self, term: Term) -> tuple[Term, ...]:
        """The terms that a term lies in, the nearest first."""
        found: list[Term] = []
        while term.parent is not None:
            term = self.terms_by_key[term.parent]
            found.append(term)
        return tuple(found)

    @cached_property
    def parents(self) -> frozenset[str]:
        """The keys of all terms that others lie in."""
        return frozenset(term.parent for term in self.terms.values() if term.parent)


def read_revision(connection: sqlite3.Connection) -> int:
    """A number that grows with every load, so that a reader knows when to look again."""
    revision: int = connection.execute("SELECT revision FROM store").fetchone()[0]
    return revision


def read_catalogue(connection: sqlite3.Connection) -> Catalogue:
    """Everything small of a store, as it is now."""
    measures = {
        number: Measure(key, name, unit, definition, split(aliases))
        for number, key, name, unit, definition, aliases in connection.execute(
            "SELECT id, key, name, unit, definition, aliases FROM measures ORDER BY id"
        )
    }
    terms = {
        number: Term(key, dimension, name, parent, split(aliases))
        for number, key, dimension, name, parent, aliases in connection.execute(
            "SELECT t.id, t.key, t.dimension, t.name, p.key, t.aliases "
            "FROM terms t LEFT JOIN terms p ON p.id = t.parent ORDER BY t.id"
        )
    }
    vocabulary = Vocabulary(tuple(measures.values()), tuple(terms.values()))
    revision = read_revision(connection)
    return Catalogue(revision, measures, terms, _read_sources(connection), vocabulary)


def _read_sources(connection: sqlite3.Connection) -> dict[int, Source]:
    rows = connection.execute(
        "SELECT id, key, title, kind, publisher, published, accessed, origin, url, file, "
        "bodies_asked, bodies_reporting, note FROM sources ORDER BY id"
    )
    return {row[0]: _source(row[1:]) for row in rows}


def _source(row: tuple[Any, ...]) -> Source:
    key, title, kind, publisher, published, accessed, origin, url, file, asked, gave, note = row
    return Source(
        key=key,
        title=title,
        kind=kind,
        publisher=publisher,
        published=day(published),
        accessed=day(accessed),
        origin=origin,
        url=url,
        file=file,
        bodies_asked=asked,
        bodies_reporting=gave,
        note=note,
    )


def split(cell: str) -> tuple[str, ...]:
    """The members of a list cell, in order."""
    return tuple(cell.split("|")) if cell else ()


def day(cell: str) -> date | None:
    """The date of a cell, None for a blank one."""
    return date.fromisoformat(cell) if cell else None
