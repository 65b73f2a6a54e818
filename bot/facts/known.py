"""What the figure tables and the store together know by key, to check every reference."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.facts.catalogue import Catalogue
from bot.facts.rows import TermRow
from bot.model.vocabulary import Measure


@dataclass
class Known:
    """Keys of sources, units of measures, dimensions and parents of terms; all by key."""

    sources: set[str] = field(default_factory=set)
    units: dict[str, str] = field(default_factory=dict)
    dimensions: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    names: dict[str, dict[str, None]] = field(default_factory=dict)
    """Of each name or alias, in lower case, the keys of the measures or terms that bear it."""

    def take_store(self, catalogue: Catalogue) -> None:
        """Adds what a store holds already."""
        self.sources.update(source.key for source in catalogue.sources.values())
        self.units.update({m.key: m.unit for m in catalogue.measures.values()})
        for term in catalogue.terms.values():
            self.dimensions[term.key] = term.dimension
            self.parents[term.key] = term.parent or ""

    def take_measure(self, row: Measure) -> None:
        """Adds a measure of the tables."""
        self.units[row.key] = row.unit
        self._take_names(f"measure {row.key}", (row.name, *row.aliases))

    def take_term(self, row: TermRow) -> None:
        """Adds a term of the tables."""
        self.dimensions[row.key] = row.dimension
        self.parents[row.key] = row.parent
        self._take_names(f"term {row.key}", (row.name, *row.aliases))

    def _take_names(self, bearer: str, names: Iterable[str]) -> None:
        for name in names:
            self.names.setdefault(name.casefold(), {})[bearer] = None

    def shared_names(self) -> list[str]:
        """One warning for each name that two measures or two terms share."""
        found = []
        for name, bearers in self.names.items():
            for kind in ("measure", "term"):
                alike = [bearer for bearer in bearers if bearer.startswith(kind)]
                if len(alike) > 1:
                    found.append(f'"{name}" may mean any of {", ".join(alike)}')
        return found

    def goes_round(self, term: str) -> bool:
        """True when a term lies, by its parents, in itself."""
        seen, at = set(), self.parents.get(term, "")
        while at and at not in seen:
            if at == term:
                return True
            seen.add(at)
            at = self.parents.get(at, "")
        return False
