"""A scratch database on disk: remembers the keys of a million figures in little memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from bot.facts.rows import State, VersionRow

_CACHE = -32_768
"""Kilobytes kept in memory; the rest waits in a file that vanishes with the connection."""


class Scratch:
    """Keys seen and versions read during one load."""

    def __init__(self) -> None:
        # An empty name is SQLite's private temporary file on disk.
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.execute(f"PRAGMA cache_size = {_CACHE}")
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute(
            "CREATE TABLE seen (kind TEXT, key TEXT, row INTEGER, PRIMARY KEY (kind, key)) "
            "WITHOUT ROWID"
        )
        self._db.execute(
            "CREATE TABLE versions (figure TEXT, number INTEGER, row INTEGER, value TEXT, "
            "value_high TEXT, qualifier TEXT, status TEXT, since TEXT, recorded TEXT, by TEXT, "
            "approved_by TEXT, reason TEXT, PRIMARY KEY (figure, number)) WITHOUT ROWID"
        )
        self._db.execute("BEGIN")

    def close(self) -> None:
        """Lets go of the temporary file."""
        self._db.close()

    def first_row(self, kind: str, key: str, row: int) -> int | None:
        """The row in which the key was seen before; None (and it is remembered) if never."""
        done = self._db.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", (kind, key, row))
        if done.rowcount:
            return None
        return self.seen(kind, key)

    def seen(self, kind: str, key: str) -> int | None:
        """The row in which a key was seen; None if it never was."""
        query = "SELECT row FROM seen WHERE kind = ? AND key = ?"
        found = self._db.execute(query, (kind, key)).fetchone()
        return found[0] if found else None

    def add_version(self, row: VersionRow, number: int) -> bool:
        """Remembers a version; False if that figure's version was there already."""
        done = self._db.execute(
            "INSERT OR IGNORE INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row.figure,
                row.number,
                number,
                *row.state,
                row.since,
                row.recorded,
                row.by,
                row.approved_by,
                row.reason,
            ),
        )
        return bool(done.rowcount)

    def versions(self, figure: str) -> list[VersionRow]:
        """A figure's versions, oldest first."""
        rows = self._db.execute(
            "SELECT number, value, value_high, qualifier, status, since, recorded, by, "
            "approved_by, reason FROM versions WHERE figure = ? ORDER BY number",
            (figure,),
        )
        return [VersionRow(figure, row[0], State(*row[1:5]), *row[5:]) for row in rows]

    def gaps(self) -> Iterator[tuple[str, int, int]]:
        """Figures whose versions don't count up from 1: key, row of the last one, how many."""
        yield from self._db.execute(
            "SELECT figure, max(row), count(*) FROM versions GROUP BY figure "
            "HAVING count(*) <> max(number)"
        )

    def strangers(self) -> Iterator[tuple[str, int]]:
        """Figures that have versions but no row of figures.csv: key and row of the first one."""
        yield from self._db.execute(
            "SELECT figure, min(row) FROM versions WHERE NOT EXISTS "
            "(SELECT 1 FROM seen WHERE kind = 'figure' AND key = figure) GROUP BY figure"
        )
