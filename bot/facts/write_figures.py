"""Writes figures into a store: new ones, and a new version of each that changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.facts.rows import FigureRow, State, VersionRow
from bot.facts.write_versions import VersionWriter, behind, must_agree

_BATCH = 2_000
_SERIES_KEPT = 100_000
"""Series whose numbers are remembered between rows; the others are looked up again."""


@dataclass
class Tally:
    """How many figures were new, changed, or as they were."""

    new: int = 0
    changed: int = 0
    same: int = 0
    behind: list[str] = field(default_factory=list)
    """Of the same ones, those whose row has an older version's number: a warning each."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The store's numbers of sources, measures and terms, by key."""

    sources: dict[str, int]
    measures: dict[str, int]
    terms: dict[str, int]


@dataclass(frozen=True, slots=True)
class Stamp:
    """The dates that a load writes into versions that the tables don't give: first and later."""

    first: str
    change: str


@dataclass
class FigureWriter:
    """Writes figures one by one, in batches; call `finish` after the last."""

    connection: sqlite3.Connection
    numbers: Numbers
    stamp: Stamp
    tally: Tally = field(default_factory=Tally)

    def __post_init__(self) -> None:
        last = self.connection.execute("SELECT max(id) FROM figures").fetchone()[0]
        self._was_empty = last is None
        self._next = (last or 0) + 1
        self._series: dict[str, int] = {}
        self._figures: list[tuple[object, ...]] = []
        self._versions = VersionWriter(self.connection)

    def write(self, row: FigureRow, versions: list[VersionRow]) -> None:
        """Writes a figure; `versions` are those of versions.csv, oldest first.

        Raises ValueError, in words, where they contradict versions that are on file.
        """
        stored = None if self._was_empty else self._stored(row.key)
        if stored is None:
            self._add(row, versions)
        else:
            self._renew(row, versions, stored)

    def finish(self) -> Tally:
        """Writes what is left of the last batch; comes back with the counts."""
        self._flush()
        return self.tally

    def _add(self, row: FigureRow, versions: list[VersionRow]) -> None:
        number, self._next = self._next, self._next + 1
        history = versions or [_version(row, 1, self.stamp.first, "")]
        if history[-1].state != row.state:
            history = [*history, self._change(row, history[-1])]
        self._figures.append((number, row.key, *self._columns(row), len(history), *row.state))
        self._versions.note(number, history)
        self.tally.new += 1
        if len(self._figures) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        self.connection.executemany(
            "INSERT INTO figures (id, key, series, measure, size, period, starts, ends, unit, "
            "source, kind, flags, review_by, locator, statement, version, value, value_high, "
            "qualifier, status) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._figures,
        )
        self._figures.clear()
        self._versions.flush()

    def _stored(self, key: str) -> tuple[int, int, tuple[object, ...]] | None:
        """A figure's number, version and columns in the store."""
        found = self.connection.execute(
            "SELECT id, version, series, measure, size, period, starts, ends, unit, source, kind, "
            "flags, review_by, locator, statement FROM figures WHERE key = ?",
            (key,),
        ).fetchone()
        return None if found is None else (found[0], found[1], found[2:])

    def _renew(
        self,
        row: FigureRow,
        versions: list[VersionRow],
        stored: tuple[int, int, tuple[object, ...]],
    ) -> None:
        number, version, old = stored
        history = self._versions.history(number)
        must_agree(history, versions)
        added = [given for given in versions if given.number > version]
        newest = added[-1] if added else history[-1]
        if newest.state != row.state and row.state in {past.state for past in history}:
            self.tally.same += 1
            self.tally.behind.append(behind(row, newest))
            return
        columns = self._columns(row)
        differences = [] if added else _differences(old, columns)
        if newest.state != row.state or differences:
            added.append(self._change(row, newest, differences))
        if not added and old == columns:
            self.tally.same += 1
            return
        self._update(number, columns, version + len(added), row.state)
        self._versions.note(number, added)
        self._versions.flush()
        self.tally.changed += 1

    def _update(self, number: int, columns: tuple[object, ...], version: int, state: State) -> None:
        self.connection.execute(
            "UPDATE figures SET series = ?, measure = ?, size = ?, period = ?, starts = ?, "
            "ends = ?, unit = ?, source = ?, kind = ?, flags = ?, review_by = ?, locator = ?, "
            "statement = ?, version = ?, value = ?, value_high = ?, qualifier = ?, status = ? "
            "WHERE id = ?",
            (*columns, version, *state, number),
        )

    def _change(
        self, row: FigureRow, last: VersionRow, differences: Iterable[str] = ()
    ) -> VersionRow:
        """The version that a load adds by itself, with what changed as its reason."""
        pairs = zip(State._fields, last.state, row.state, strict=True)
        told = [f"{name}: {old} → {new}" for name, old, new in pairs if old != new]
        reason = "; ".join([*told, *differences])
        return _version(row, last.number + 1, self.stamp.change, f"changed on import ({reason})")

    def _columns(self, row: FigureRow) -> tuple[object, ...]:
        """The row's columns from `series` to `statement`, as the store writes them."""
        measure = self.numbers.measures[row.measure]
        terms = sorted(self.numbers.terms[term] for term in row.terms)
        period = row.period
        return (
            self._series_number(measure, terms),
            measure,
            len(terms),
            period.label if period else "",
            period.start.isoformat() if period else "",
            period.end.isoformat() if period else "",
            row.unit,
            self.numbers.sources[row.source],
            row.kind,
            row.flags,
            row.review_by,
            row.locator,
            row.statement,
        )

    def _series_number(self, measure: int, terms: list[int]) -> int:
        members = " ".join(map(str, terms))
        name = f"{measure}:{members}"
        number = self._series.get(name)
        if number is None:
            if len(self._series) >= _SERIES_KEPT:
                self._series.clear()
            number = self._series[name] = self._find_series(measure, terms, members)
        return number

    def _find_series(self, measure: int, terms: list[int], members: str) -> int:
        found = self.connection.execute(
            "SELECT id FROM series WHERE measure = ? AND terms = ?", (measure, members)
        ).fetchone()
        if found:
            return int(found[0])
        added = self.connection.execute(
            "INSERT INTO series (measure, terms, size) VALUES (?, ?, ?)",
            (measure, members, len(terms)),
        )
        number = added.lastrowid or 0
        self.connection.executemany(
            "INSERT INTO series_terms (measure, term, series) VALUES (?, ?, ?)",
            [(measure, term, number) for term in terms],
        )
        return number


def _version(row: FigureRow, number: int, recorded: str, reason: str) -> VersionRow:
    return VersionRow(row.key, number, row.state, "", recorded, "", "", reason)


_NAMES = (
    *("terms", "measure", "terms", "period", "period", "period", "unit", "source", "kind"),
    *("flags", "review_by", "locator", "statement"),
)
"""The columns of figures.csv behind the store's columns, one for one."""


def _differences(old: tuple[object, ...], new: tuple[object, ...]) -> list[str]:
    """The names of the columns that differ, each once, beside value and status."""
    differ = (name for name, was, now in zip(_NAMES, old, new, strict=True) if was != now)
    return list(dict.fromkeys(differ))
