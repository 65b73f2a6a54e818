"""A store of figures in one SQLite file, opened read-only; safe to use from many threads."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from types import TracebackType

from bot.facts.caveats import caveats_of
from bot.facts.coverage import bodies_of, coverage_of
from bot.facts.covered import returns_of
from bot.facts.figures import find_figure, list_versions, near_keys, search_figures
from bot.facts.misquotes import misquotes_of
from bot.facts.overview import Overviews
from bot.facts.snapshot import Readers, Snapshot
from bot.facts.store import Search
from bot.facts.words import measures_like, terms_like
from bot.model.covered import Covered
from bot.model.figure import Caveat, Coverage, Figure, Misquote, Source, Version
from bot.model.overview import Overview
from bot.model.vocabulary import Measure, Term, Vocabulary

WAIT = 10.0
"""Seconds to wait for another process that has locked the file."""


class SqliteFacts:
    """A store of figures (see FactStore); the file may be written by another process meanwhile.

    Every question sees one state of the store. Raises BadStore, naming the file and the remedy,
    when the file is missing, broken, locked or of another release: at once, and at any question.
    """

    def __init__(self, path: Path | str, *, wait: float = WAIT) -> None:
        self._readers = Readers(Path(path), wait)
        self._overviews = Overviews()
        with self._readers.snapshot():
            pass  # to complain now, and not at the first question

    def __enter__(self) -> SqliteFacts:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; a question asked afterwards opens it again."""
        self._readers.close()

    def _snapshot(self) -> AbstractContextManager[Snapshot]:
        return self._readers.snapshot()

    def vocabulary(self) -> Vocabulary:
        """All measures and terms; the very same object until a load has changed the store."""
        with self._snapshot() as snapshot:
            return snapshot.catalogue.vocabulary

    def search(self, wanted: Search) -> tuple[Figure, ...]:
        """The figures wanted, in their newest version; superseded ones too, drafts never.

        The newest period first and within it the figures with fewest terms: a total comes before
        its parts.
        """
        with self._snapshot() as snapshot:
            return search_figures(snapshot, wanted)

    def search_all(self, wanted: Sequence[Search]) -> tuple[Figure, ...]:
        """The figures of several searches in one state of the store, each figure once."""
        found: dict[str, Figure] = {}
        with self._snapshot() as snapshot:
            for one in wanted:
                found.update((figure.key, figure) for figure in search_figures(snapshot, one))
        return tuple(found.values())

    def figure(self, key: str) -> Figure:
        """One figure by its key, whatever its status. Raises UnknownKey, naming near keys."""
        with self._snapshot() as snapshot:
            return find_figure(snapshot, key)

    def near_keys(self, key: str) -> tuple[str, ...]:
        """The keys most like a wrong one, best first, three at most; never a draft's."""
        with self._snapshot() as snapshot:
            return near_keys(snapshot, key)

    def keys(self) -> tuple[str, ...]:
        """All figures' keys, sorted."""
        with self._snapshot() as snapshot:
            rows = snapshot.connection.execute("SELECT key FROM figures ORDER BY key")
            return tuple(row[0] for row in rows)

    def versions(self, key: str) -> tuple[Version, ...]:
        """A figure's versions, oldest first. Raises UnknownKey, naming near keys."""
        with self._snapshot() as snapshot:
            return list_versions(snapshot, key)

    def caveats(self, figure: Figure) -> tuple[Caveat, ...]:
        """What must and may be said with a figure, narrowest scope first, each once.

        Among them what follows from coverage, computed for this very figure.
        """
        with self._snapshot() as snapshot:
            return caveats_of(snapshot, figure)

    def bodies(self, figure: Figure) -> frozenset[str]:
        """The bodies that a figure counts: keys of places, or names in small letters.

        Empty where no coverage is on file for its source.
        """
        with self._snapshot() as snapshot:
            return bodies_of(snapshot, figure)

    def misquotes(self, figure: str) -> tuple[Misquote, ...]:
        """The known wrong wordings of a figure, in the tables' order."""
        with self._snapshot() as snapshot:
            return misquotes_of(snapshot, figure)

    def coverage(self, source: str) -> tuple[Coverage, ...]:
        """What each body supplied to a source, in the tables' order."""
        with self._snapshot() as snapshot:
            return coverage_of(snapshot, source)

    def covered(self, body: str) -> Covered:
        """Which sources a body reported to and which not, as far as it is on file.

        `body` is a term's key, name or alias, or a name in coverage.csv; letter case is ignored.
        Raises UnknownKey, naming near ones.
        """
        with self._snapshot() as snapshot:
            return returns_of(snapshot, body)

    def measures_like(self, text: str, limit: int = 20) -> tuple[Measure, ...]:
        """Measures that share a word with a text, the best first, at most `limit`."""
        with self._snapshot() as snapshot:
            return measures_like(snapshot, text, limit)

    def terms_like(self, text: str, limit: int = 20) -> tuple[Term, ...]:
        """Terms that share a word with a text, the best first, at most `limit`."""
        with self._snapshot() as snapshot:
            return terms_like(snapshot, text, limit)

    def sources(self) -> tuple[Source, ...]:
        """All sources, newest first, undated last."""
        with self._snapshot() as snapshot:
            known = snapshot.catalogue.sources.values()
        dated = sorted((s for s in known if s.published), key=lambda s: str(s.published))
        return (*reversed(dated), *(s for s in known if not s.published))

    def overview(self, day: date) -> Overview:
        """What the store covers, what is due for review on `day`, and what is new."""
        with self._snapshot() as snapshot:
            return self._overviews.of(snapshot, day)
