"""Which bodies a very figure counts, and which it doesn't, as far as coverage is on file.

Bodies of other places, measures and breakdowns play no part, and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.facts.catalogue import PLACE, Catalogue
from bot.facts.snapshot import Snapshot
from bot.model.figure import Coverage, CoverageStatus, Figure, Source
from bot.model.vocabulary import Term

_GIVEN = (CoverageStatus.REPORTED, CoverageStatus.PARTIAL)
_WORST_FIRST = (
    CoverageStatus.NO_REPLY,
    CoverageStatus.REFUSED,
    CoverageStatus.NOT_RECORDED,
    CoverageStatus.PARTIAL,
    CoverageStatus.REPORTED,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of coverage.csv with the place that its body is; None for a body in free text."""

    row: Coverage
    term: Term | None

    @property
    def name(self) -> str:
        """What tells one body from another."""
        return self.term.key if self.term else self.row.body.casefold()

    @property
    def gave(self) -> bool:
        """True when the body gave something: a breakdown not recorded is a count reported."""
        broken_down = self.row.status is CoverageStatus.NOT_RECORDED and self.row.dimension
        return self.row.status in _GIVEN or bool(broken_down)

    @property
    def body(self) -> str:
        """The body's name for people: as written, or the term's where its key was written."""
        return self.term.name if self.term and self.term.key == self.row.body else self.row.body


@dataclass(frozen=True, slots=True)
class Supply:
    """What one body gave to one figure."""

    body: str
    status: CoverageStatus
    note: str

    @property
    def given(self) -> bool:
        """True when the figure counts this body, be it in part."""
        return self.status in _GIVEN


def coverage_of(snapshot: Snapshot, source: str) -> tuple[Coverage, ...]:
    """What each body supplied to a source, in the tables' order; nothing for an unknown source.

    A body that the table names by a place's key has the place's name, which people read.
    """
    entries = entries_of(snapshot, source)
    return tuple(replace(entry.row, body=entry.body) for entry in entries)


def entries_of(snapshot: Snapshot, source: str) -> tuple[Entry, ...]:
    """The rows of coverage of a source, each with its body's place."""
    catalogue = snapshot.catalogue
    rows = snapshot.connection.execute(
        "SELECT measure, dimension, body, term, status, note FROM coverage "
        "WHERE source = ? ORDER BY id",
        (catalogue.source_ids.get(source),),
    )
    return tuple(
        Entry(
            Coverage(
                source=source,
                measure=catalogue.measures[measure].key if measure else "",
                dimension=dimension,
                body=body,
                status=CoverageStatus(status),
                note=note,
            ),
            catalogue.terms[term] if term else None,
        )
        for measure, dimension, body, term, status, note in rows
    )


@dataclass(frozen=True, slots=True)
class Area:
    """Where a figure counts: its place, and how that lies to the other places of the source."""

    place: Term | None
    whole: bool
    """The place is as wide as the source goes."""
    of_several: bool
    """Several bodies may be counted: the place is the source's whole area, or has parts."""

    @classmethod
    def of(cls, snapshot: Snapshot, figure: Figure) -> Area:
        """The area of a figure; the whole one where the figure names no place."""
        place = next((term for term in figure.terms if term.dimension == PLACE), None)
        if place is None:
            return cls(None, whole=True, of_several=True)
        above = snapshot.catalogue.above(place)
        whole = not any(_has_figures(snapshot, figure.source.key, term) for term in above)
        return cls(place, whole, whole or place.key in snapshot.catalogue.parents)

    def holds(self, body: Term | None, catalogue: Catalogue) -> bool:
        """True when a body lies within; one in free text lies only within the whole."""
        if self.place is None or body is None:
            return self.whole
        return self.place == body or self.place in catalogue.above(body)


def _has_figures(snapshot: Snapshot, source: str, place: Term) -> bool:
    catalogue = snapshot.catalogue
    found = snapshot.connection.execute(
        "SELECT 1 FROM source_places WHERE source = ? AND term = ?",
        (catalogue.source_ids[source], catalogue.term_ids[place.key]),
    )
    return found.fetchone() is not None


def bodies_of(snapshot: Snapshot, figure: Figure) -> frozenset[str]:
    """The names of the bodies within a figure's area that gave something to it."""
    area = Area.of(snapshot, figure)
    bodies: dict[str, list[Entry]] = {}
    for entry in entries_of(snapshot, figure.source.key):
        if area.holds(entry.term, snapshot.catalogue):
            bodies.setdefault(entry.name, []).append(entry)
    supplies = ((name, _supply(rows, figure)) for name, rows in bodies.items())
    return frozenset(name for name, supply in supplies if supply is not None and supply.given)


def supplies_of(entries: Iterable[Entry], figure: Figure) -> tuple[Supply, ...]:
    """What each body of these rows gave to a figure, in the table's order."""
    bodies: dict[str, list[Entry]] = {}
    for entry in entries:
        bodies.setdefault(entry.name, []).append(entry)
    found = (_supply(rows, figure) for rows in bodies.values())
    return tuple(supply for supply in found if supply is not None)


def _supply(rows: list[Entry], figure: Figure) -> Supply | None:
    """The narrowest rows that hold for the figure, and of those the worst; None if none holds."""
    dimensions = {term.dimension for term in figure.terms}
    hold = [
        entry
        for entry in rows
        if entry.row.measure in ("", figure.measure.key)
        and (not entry.row.dimension or entry.row.dimension in dimensions)
    ]
    if not hold:
        return _implied(rows, figure)
    narrowest = [entry for entry in hold if not any(_is_broader(entry, other) for other in hold)]
    worst = min(narrowest, key=lambda entry: _WORST_FIRST.index(entry.row.status))
    return Supply(worst.body, worst.row.status, worst.row.note)


def _is_broader(entry: Entry, other: Entry) -> bool:
    """True when the other row says all that this one does, and narrows it."""
    one, two = entry.row, other.row
    return (
        one.measure in ("", two.measure)
        and one.dimension in ("", two.dimension)
        and (one.measure, one.dimension) != (two.measure, two.dimension)
    )


def _implied(rows: list[Entry], figure: Figure) -> Supply | None:
    """A body that only didn't record a breakdown did report its counts."""
    for entry in rows:
        if entry.row.measure in ("", figure.measure.key) and entry.gave:
            return Supply(entry.body, CoverageStatus.REPORTED, "")
    return None


def all_listed(entries: Iterable[Entry], source: Source) -> bool:
    """True when the table names at least as many bodies as the source's totals count."""
    bodies: dict[str, bool] = {}
    for entry in entries:
        bodies[entry.name] = bodies.get(entry.name, False) or entry.gave
    enough = len(bodies) >= (source.bodies_asked or 0)
    return bool(bodies) and enough and sum(bodies.values()) >= (source.bodies_reporting or 0)
