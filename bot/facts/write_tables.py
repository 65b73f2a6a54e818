"""Writes the small tables into a store; a row that is there already is brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from bot.facts import rows
from bot.facts.catalogue import PLACE
from bot.model.figure import Misquote
from bot.model.vocabulary import Measure

Ids = dict[str, int]


def _ids(connection: sqlite3.Connection, query: str) -> Ids:
    return dict(connection.execute(query).fetchall())


def write_sources(connection: sqlite3.Connection, read: Iterable[rows.SourceRow]) -> Ids:
    """Writes sources; comes back with the store's numbers of all of them, by key."""
    for row in read:
        connection.execute(
            "INSERT INTO sources (key, title, kind, publisher, published, accessed, origin, url, "
            "file, bodies_asked, bodies_reporting, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET title = excluded.title, kind = excluded.kind, "
            "publisher = excluded.publisher, published = excluded.published, "
            "accessed = excluded.accessed, origin = excluded.origin, url = excluded.url, "
            "file = excluded.file, bodies_asked = excluded.bodies_asked, "
            "bodies_reporting = excluded.bodies_reporting, note = excluded.note "
            # So that a load of what is there already changes nothing, and says so.
            "WHERE (title, kind, publisher, published, accessed, origin, url, file, bodies_asked, "
            "bodies_reporting, note) IS NOT (excluded.title, excluded.kind, excluded.publisher, "
            "excluded.published, excluded.accessed, excluded.origin, excluded.url, excluded.file, "
            "excluded.bodies_asked, excluded.bodies_reporting, excluded.note)",
            (
                row.key,
                row.title,
                row.kind,
                row.publisher,
                row.published,
                row.accessed,
                row.origin,
                row.url,
                row.file,
                row.bodies_asked,
                row.bodies_reporting,
                row.note,
            ),
        )
    return _ids(connection, "SELECT key, id FROM sources")


def write_measures(connection: sqlite3.Connection, read: Iterable[Measure]) -> Ids:
    """Writes measures; comes back with the store's numbers of all of them, by key."""
    for row in read:
        connection.execute(
            "INSERT INTO measures (key, name, unit, definition, aliases) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET name = excluded.name, unit = excluded.unit, "
            "definition = excluded.definition, aliases = excluded.aliases "
            "WHERE (name, unit, definition, aliases) IS NOT "
            "(excluded.name, excluded.unit, excluded.definition, excluded.aliases)",
            (row.key, row.name, row.unit, row.definition, "|".join(row.aliases)),
        )
    return _ids(connection, "SELECT key, id FROM measures")


def write_terms(connection: sqlite3.Connection, read: Iterable[rows.TermRow]) -> Ids:
    """Writes terms, then their parents; comes back with the store's numbers of all, by key."""
    parents = []
    for row in read:
        connection.execute(
            "INSERT INTO terms (dimension, key, name, aliases) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET name = excluded.name, aliases = excluded.aliases "
            "WHERE (name, aliases) IS NOT (excluded.name, excluded.aliases)",
            (row.dimension, row.key, row.name, "|".join(row.aliases)),
        )
        parents.append((row.parent, row.key))
    for parent, key in parents:
        connection.execute(
            "UPDATE terms SET parent = p.id FROM (SELECT max(id) AS id FROM terms WHERE key = ?) p "
            "WHERE key = ? AND parent IS NOT p.id",
            (parent, key),
        )
    return _ids(connection, "SELECT key, id FROM terms")


def write_caveats(connection: sqlite3.Connection, read: Iterable[rows.CaveatRow]) -> None:
    """Writes caveats; one whose words or targets changed is replaced, in its old place."""
    for row in read:
        old = connection.execute(
            "SELECT id, kind, must_show, text FROM caveats WHERE key = ?", (row.key,)
        ).fetchone()
        words = (row.kind, int(row.must_show), row.text)
        if old is None:
            added = connection.execute(
                "INSERT INTO caveats (kind, must_show, text, key) VALUES (?, ?, ?, ?)",
                (*words, row.key),
            )
            _write_targets(connection, added.lastrowid, row.targets)
            continue
        if old[1:] != words:
            connection.execute(
                "UPDATE caveats SET kind = ?, must_show = ?, text = ? WHERE id = ?",
                (*words, old[0]),
            )
        if targets_of(connection, old[0]) != row.targets:
            connection.execute("DELETE FROM caveat_targets WHERE caveat = ?", (old[0],))
            _write_targets(connection, old[0], row.targets)


def targets_of(connection: sqlite3.Connection, caveat: int) -> tuple[tuple[str, str], ...]:
    """What a caveat applies to: pairs of scope and key, in the tables' order."""
    found = connection.execute(
        "SELECT f.key, s.key, m.key, t.key FROM caveat_targets c "
        "LEFT JOIN figures f ON f.id = c.figure LEFT JOIN sources s ON s.id = c.source "
        "LEFT JOIN measures m ON m.id = c.measure LEFT JOIN terms t ON t.id = c.term "
        "WHERE c.caveat = ? ORDER BY c.id",
        (caveat,),
    )
    scopes = ("figure", "source", "measure", "term")
    return tuple(
        next((scope, key) for scope, key in zip(scopes, keys, strict=True) if key) for keys in found
    )


_TARGETS = {
    "figure": "INSERT INTO caveat_targets (caveat, figure) SELECT ?, id FROM figures WHERE key = ?",
    "source": "INSERT INTO caveat_targets (caveat, source) SELECT ?, id FROM sources WHERE key = ?",
    "measure": (
        "INSERT INTO caveat_targets (caveat, measure) SELECT ?, id FROM measures WHERE key = ?"
    ),
    "term": "INSERT INTO caveat_targets (caveat, term) SELECT ?, id FROM terms WHERE key = ?",
}


def _write_targets(
    connection: sqlite3.Connection, caveat: int | None, targets: Iterable[tuple[str, str]]
) -> None:
    for scope, key in targets:
        connection.execute(_TARGETS[scope], (caveat, key))


def write_misquotes(connection: sqlite3.Connection, read: Iterable[Misquote]) -> None:
    """Writes known wrong wordings and the figures that they are of."""
    for row in read:
        connection.execute(
            "INSERT INTO misquotes (key, said, correct, why) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET said = excluded.said, correct = excluded.correct, "
            "why = excluded.why WHERE (said, correct, why) IS NOT "
            "(excluded.said, excluded.correct, excluded.why)",
            (row.key, row.said, row.right, row.why),
        )
        old = connection.execute(
            "SELECT f.key FROM misquote_figures mf JOIN misquotes m ON m.id = mf.misquote "
            "JOIN figures f ON f.id = mf.figure WHERE m.key = ?",
            (row.key,),
        ).fetchall()
        if {found[0] for found in old} != set(row.figures):
            _write_misquoted(connection, row)


def _write_misquoted(connection: sqlite3.Connection, row: Misquote) -> None:
    connection.execute(
        "DELETE FROM misquote_figures WHERE misquote = (SELECT id FROM misquotes WHERE key = ?)",
        (row.key,),
    )
    for figure in row.figures:
        connection.execute(
            "INSERT INTO misquote_figures (figure, misquote) "
            "SELECT f.id, m.id FROM figures f, misquotes m WHERE f.key = ? AND m.key = ?",
            (figure, row.key),
        )


def write_coverage(connection: sqlite3.Connection, read: Iterable[rows.CoverageRow]) -> None:
    """Writes coverage; a source that the table speaks of gets exactly the rows of the table."""
    by_source: dict[str, list[rows.CoverageRow]] = {}
    for row in read:
        by_source.setdefault(row.source, []).append(row)
    places = _places(connection)
    for source, new in by_source.items():
        if _coverage_of(connection, source) == new:
            continue
        connection.execute(
            "DELETE FROM coverage WHERE source = (SELECT id FROM sources WHERE key = ?)", (source,)
        )
        for row in new:
            _write_entry(connection, row, places.get(row.body.casefold()))


def _write_entry(connection: sqlite3.Connection, row: rows.CoverageRow, place: int | None) -> None:
    connection.execute(
        "INSERT INTO coverage (source, measure, dimension, body, term, status, note) "
        "SELECT id, (SELECT id FROM measures WHERE key = ?), ?, ?, ?, ?, ? "
        "FROM sources WHERE key = ?",
        (row.measure, row.dimension, row.body, place, row.status, row.note, row.source),
    )


def _coverage_of(connection: sqlite3.Connection, source: str) -> list[rows.CoverageRow]:
    found = connection.execute(
        "SELECT s.key, coalesce(m.key, ''), c.dimension, c.body, c.status, c.note "
        "FROM coverage c JOIN sources s ON s.id = c.source "
        "LEFT JOIN measures m ON m.id = c.measure "
        "WHERE s.key = ? ORDER BY c.id",
        (source,),
    )
    return [rows.CoverageRow(*row) for row in found]


def _places(connection: sqlite3.Connection) -> dict[str, int]:
    """The place that a name of a body means: its key, or a name or alias that no other bears."""
    keys: dict[str, int] = {}
    names: dict[str, set[int]] = {}
    found = connection.execute(
        "SELECT id, key, name, aliases FROM terms WHERE dimension = ?", (PLACE,)
    )
    for number, key, name, aliases in found:
        keys[key.casefold()] = number
        for alias in (name, *aliases.split("|")):
            names.setdefault(alias.casefold(), set()).add(number)
    only = {name: numbers.copy().pop() for name, numbers in names.items() if len(numbers) == 1}
    return {**only, **keys}
