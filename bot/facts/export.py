"""Writes a store back into figure tables; loading them gives the same store, versions and all."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from bot.errors import BadStore
from bot.facts.connection import naming, open_to_read
from bot.facts.formats import (
    CAVEATS,
    COVERAGE,
    FIGURES,
    MEASURES,
    MISQUOTES,
    SOURCES,
    TERMS,
    VERSIONS,
    Format,
)
from bot.facts.write_tables import targets_of

WAIT = 10.0
"""Seconds to wait for another process that has locked the file."""

_QUERIES = {
    SOURCES: (
        "SELECT key, title, kind, publisher, published, accessed, origin, url, file, "
        "bodies_asked, bodies_reporting, note FROM sources ORDER BY id"
    ),
    MEASURES: "SELECT key, name, unit, definition, aliases FROM measures ORDER BY id",
    TERMS: (
        "SELECT t.dimension, t.key, t.name, p.key, t.aliases "
        "FROM terms t LEFT JOIN terms p ON p.id = t.parent ORDER BY t.id"
    ),
    COVERAGE: (
        "SELECT s.key, m.key, c.dimension, c.body, c.status, c.note FROM coverage c "
        "JOIN sources s ON s.id = c.source LEFT JOIN measures m ON m.id = c.measure ORDER BY c.id"
    ),
    VERSIONS: (
        "SELECT f.key, v.version, v.value, v.value_high, v.qualifier, v.status, v.since, "
        "v.recorded, v.entered_by, v.approved_by, v.reason "
        "FROM versions v JOIN figures f ON f.id = v.figure ORDER BY v.figure, v.version"
    ),
    MISQUOTES: (
        "SELECT m.key, (SELECT group_concat(key, '|') FROM (SELECT f.key FROM misquote_figures mf "
        "JOIN figures f ON f.id = mf.figure WHERE mf.misquote = m.id ORDER BY f.id)), "
        "m.said, m.correct, m.why FROM misquotes m ORDER BY m.id"
    ),
}
"""The tables that the store holds as they are written."""

_FIGURES = (
    "SELECT f.key, m.key, f.terms, f.period, f.qualifier, f.value, f.value_high, f.unit, s.key, "
    "f.kind, f.flags, f.status, f.review_by, f.locator, f.statement FROM newest f "
    "JOIN measures m ON m.id = f.measure JOIN sources s ON s.id = f.source ORDER BY f.id"
)


def export_tables(path: Path, folder: Path, *, wait: float = WAIT) -> int:
    """Writes all figure tables of the store at `path` into a folder; says how many figures.

    The folder is made if it isn't there; tables in it are replaced, each at once. Raises BadStore
    for a store that can't be read and for a folder that can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with naming(path), closing(open_to_read(path, wait)) as store:
            # One transaction, so that all tables are of one state.
            store.execute("BEGIN")
            for table, query in _QUERIES.items():
                _write(folder, table, store.execute(query))
            _write(folder, CAVEATS, _caveats(store))
            _write(folder, FIGURES, _figures(store))
            count: int = store.execute("SELECT count(*) FROM figures").fetchone()[0]
            return count
    except OSError as error:
        raise BadStore(f"{folder} can't be written ({error.strerror}). Name another.") from error


def _write(folder: Path, table: Format, rows: Iterable[Iterable[object]]) -> None:
    partial = folder / f".{table.file}.partial"
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(table.columns)
            writer.writerows(rows)
        partial.replace(folder / table.file)
    finally:
        partial.unlink(missing_ok=True)


def _figures(store: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    terms = dict(store.execute("SELECT id, key FROM terms").fetchall())
    for row in store.execute(_FIGURES):
        yield (*row[:2], "|".join(terms[int(term)] for term in row[2].split()), *row[3:])


def _caveats(store: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    rows = store.execute("SELECT id, key, kind, must_show, text FROM caveats ORDER BY id")
    for number, key, kind, must_show, text in rows.fetchall():
        targets = "|".join(f"{scope}:{name}" for scope, name in targets_of(store, number))
        yield (key, kind, targets, "yes" if must_show else "no", text)
