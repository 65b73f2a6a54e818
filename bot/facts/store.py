"""What the check may ask of a store of figures, whatever holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.model.covered import Covered
from bot.model.figure import Caveat, Coverage, Figure, Misquote, Source, Version
from bot.model.overview import Overview
from bot.model.period import Period
from bot.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Search:
    """Which figures are wanted: of one measure, having all these terms, in one of these periods.

    `measure` and `terms` are keys; an empty `periods` means any period. At most `limit` come
    back, the newest period first.
    """

    measure: str
    terms: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    limit: int = 60


class FactStore(Protocol):
    """A store that answers; safe to use from many threads at once."""

    def vocabulary(self) -> Vocabulary:
        """All measures and terms."""

    def search(self, wanted: Search) -> tuple[Figure, ...]:
        """The figures wanted, in their newest version; superseded ones too, drafts never."""

    def search_all(self, wanted: Sequence[Search]) -> tuple[Figure, ...]:
        """The figures of several searches in one state of the store, each figure once."""

    def figure(self, key: str) -> Figure:
        """One figure by its key, whatever its status. Raises UnknownKey, naming near keys."""

    def near_keys(self, key: str) -> tuple[str, ...]:
        """The keys most like a wrong one, best first, three at most; never a draft's."""

    def keys(self) -> tuple[str, ...]:
        """All figures' keys, sorted."""

    def versions(self, key: str) -> tuple[Version, ...]:
        """A figure's versions, oldest first."""

    def caveats(self, figure: Figure) -> tuple[Caveat, ...]:
        """What must and may be said with a figure, narrowest scope first, each once.

        Among them what follows from coverage, computed for this very figure.
        """

    def bodies(self, figure: Figure) -> frozenset[str]:
        """The bodies that a figure counts: keys of places, or names in small letters.

        Empty where no coverage is on file for its source.
        """

    def misquotes(self, figure: str) -> tuple[Misquote, ...]:
        """The known wrong wordings of a figure."""

    def coverage(self, source: str) -> tuple[Coverage, ...]:
        """What each body supplied to a source."""

    def covered(self, body: str) -> Covered:
        """Which sources a body reported to and which not, as far as it is on file.

        `body` is a place's key, name or alias, or a name in coverage.csv; letter case is ignored.
        Raises UnknownKey, naming near ones.
        """

    def sources(self) -> tuple[Source, ...]:
        """All sources, newest first, undated last."""

    def overview(self, day: date) -> Overview:
        """What the store covers, what is due for review on `day`, and what is new.

        Figures that answer, and nothing else: no drafts.
        """
