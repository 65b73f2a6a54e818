"""Writes the versions of figures; what is on file is never overwritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.facts.rows import FigureRow, State, VersionRow


@dataclass
class VersionWriter:
    """Collects versions, and the changes that they are, until `flush` writes them."""

    connection: sqlite3.Connection
    _versions: list[tuple[object, ...]] = field(default_factory=list)
    _changes: list[tuple[str, int, int]] = field(default_factory=list)

    def note(self, number: int, versions: Iterable[VersionRow]) -> None:
        """Adds a figure's versions.

        A later one is a change, too, of which those who were given the old one must hear.
        """
        for version in versions:
            self._versions.append(_version_columns(number, version))
            if version.number > 1:
                key = f"{version.figure}@{version.number}"
                self._changes.append((key, number, version.number))

    def flush(self) -> None:
        """Writes what was collected; the figures must be there by now."""
        self.connection.executemany(
            "INSERT INTO versions (figure, version, value, value_high, qualifier, status, since, "
            "recorded, entered_by, approved_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._versions,
        )
        self.connection.executemany(
            "INSERT INTO changes (key, figure, version) VALUES (?, ?, ?)", self._changes
        )
        self._versions.clear()
        self._changes.clear()

    def history(self, number: int) -> list[VersionRow]:
        """A figure's versions on file, oldest first."""
        held = self.connection.execute(
            "SELECT f.key, v.version, v.value, v.value_high, v.qualifier, v.status, v.since, "
            "v.recorded, v.entered_by, v.approved_by, v.reason FROM versions v "
            "JOIN figures f ON f.id = v.figure WHERE v.figure = ? ORDER BY v.version",
            (number,),
        )
        return [VersionRow(row[0], row[1], State(*row[2:6]), *row[6:]) for row in held]


def must_agree(history: Iterable[VersionRow], given: Iterable[VersionRow]) -> None:
    """Raises ValueError, in words, where a version given differs from the one on file."""
    on_file = {version.number: version for version in history}
    for version in given:
        old = on_file.get(version.number, version)
        if old != version:
            raise ValueError(
                f'version {version.number} of "{version.figure}" is on file with other contents '
                f"(value {old.state.value}); a version is never overwritten, add a new one"
            )


def behind(row: FigureRow, newest: VersionRow) -> str:
    """The warning that a row was left aside, as it only repeats a version that was replaced."""
    return (
        f'"{row.key}" has an older version\'s number, {row.state.value}; version {newest.number} '
        f"on file stands ({newest.state.value}). To go back, add a version to versions.csv"
    )


def _version_columns(figure: int, version: VersionRow) -> tuple[object, ...]:
    return (
        figure,
        version.number,
        *version.state,
        version.since,
        version.recorded,
        version.by,
        version.approved_by,
        version.reason,
    )
