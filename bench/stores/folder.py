"""Writes a store as a folder of figure tables, the format that the desk imports."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.stores.model import Cell, Measure, Place, Store, Subject

FIGURE_COLUMNS = (
    *("key", "measure", "terms", "period", "qualifier", "value", "value_high", "unit"),
    *("source", "kind", "flags", "status", "review_by", "locator", "statement"),
)
SOURCE_COLUMNS = (
    *("key", "title", "kind", "publisher", "published", "accessed", "origin", "url", "file"),
    *("bodies_asked", "bodies_reporting", "note"),
)
MEASURE_COLUMNS = ("key", "name", "unit", "definition", "aliases")
TERM_COLUMNS = ("dimension", "key", "name", "parent", "aliases")


def table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Writes one table, a row at a time; returns how many rows there were."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow(row)
            count += 1
    return count


def write(store: Store, folder: Path) -> int:
    """Writes the tables of a store into a folder; returns the number of figures."""
    folder.mkdir(parents=True, exist_ok=True)
    subject = store.subject
    source = (subject.name, subject.title, "dataset", "", "", "", "for measuring only")
    table(folder / "sources.csv", SOURCE_COLUMNS, [(*source, "", "", "", "", "")])
    measures = [m for m in subject.measures.values() if not m.withheld]
    table(folder / "measures.csv", MEASURE_COLUMNS, map(_measure_row, measures))
    table(folder / "terms.csv", TERM_COLUMNS, _term_rows(store))
    rows = (_figure_row(subject, cell, number) for number, cell in enumerate(store.stored, 1))
    return table(folder / "figures.csv", FIGURE_COLUMNS, rows)


def _measure_row(measure: Measure) -> tuple[str, ...]:
    aliases = "|".join(measure.aliases)
    return (measure.key, measure.name, measure.unit, measure.definition, aliases)


def _term_rows(store: Store) -> list[tuple[str, ...]]:
    subject = store.subject
    used = {cell.place for cell in store.stored}
    rows = [_place_row(subject, subject.places[key], used) for key in sorted(used)]
    members = (member for member in subject.members.values() if not member.withheld)
    return rows + [(m.dimension, m.key, m.name, "", "|".join(m.aliases)) for m in members]


def _place_row(subject: Subject, place: Place, used: set[str]) -> tuple[str, ...]:
    aliases = list(place.nicknames) if subject.nicknames_on_file else []
    if subject.demonyms_on_file and place.demonym:
        aliases.append(place.demonym)
    if place.raw[0].isupper() and place.raw != place.name and place.raw not in aliases:
        aliases.append(place.raw)
    parent = place.parent
    while parent and parent not in used:
        parent = subject.places[parent].parent
    return ("place", place.key, place.name, parent, "|".join(aliases))


def _figure_row(subject: Subject, cell: Cell, number: int) -> tuple[object, ...]:
    measure = subject.measures[cell.measure]
    qualifier = "exactly" if measure.kind == "count" else "rounded"
    terms = "|".join((cell.place, *cell.members))
    return (
        *(cell.key, cell.measure, terms, cell.period, qualifier, cell.value, "", measure.unit),
        *(subject.name, measure.kind, "", "verified", "", f"row {number}"),
        _sentence(subject, cell, measure),
    )


def _sentence(subject: Subject, cell: Cell, measure: Measure) -> str:
    place = subject.places[cell.place]
    members = "".join(f", {subject.members[member].name}" for member in cell.members)
    where = f"{place.article} {place.name}".strip()
    return f"{cell.period}, {where}{members}: {measure.name} {cell.value:,} {measure.unit}."
