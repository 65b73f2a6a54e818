"""Loads figure tables into a store: everything is checked first, then all is written or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.errors import BadTables
from bot.facts import parse_rows
from bot.facts.catalogue import PLACE, read_catalogue
from bot.facts.check_tables import Check, Tables
from bot.facts.connection import naming, open_to_read
from bot.facts.csvfiles import Row
from bot.facts.faults import Faults
from bot.facts.formats import (
    CAVEATS,
    COVERAGE,
    FIGURES,
    MEASURES,
    MISQUOTES,
    SOURCES,
    TERMS,
    Format,
)
from bot.facts.known import Known
from bot.facts.progress import Meter, Progress
from bot.facts.scratch import Scratch
from bot.facts.write_figures import FigureWriter, Numbers, Stamp, Tally
from bot.facts.write_tables import (
    write_caveats,
    write_coverage,
    write_measures,
    write_misquotes,
    write_sources,
    write_terms,
)
from bot.facts.writing import bring_up_to_date, new_store, old_store

WAIT = 30.0
"""Seconds to wait for another process that is writing."""

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did, in numbers of figures; `warnings` are what a person should look at."""

    figures_new: int
    figures_changed: int
    figures_same: int
    figures_left_alone: int
    """In the store but not in the tables: they stay as they are."""
    warnings: tuple[str, ...]


def load_tables(
    folder: Path,
    path: Path,
    *,
    recorded: str | None = None,
    progress: Progress | None = None,
    wait: float = WAIT,
) -> LoadReport:
    """Loads a folder of figure tables into the store at `path`, which is made if it isn't there.

    `recorded` is the date written into versions that versions.csv doesn't give. Without it a
    figure's first version has none (so that the same tables always make the same store), and a
    change to a figure that is on file has today's. `progress` hears bytes done and in all.

    Raises BadTables with all faults, or BadStore (locked, disk full, not a store…); in both
    cases, and if the process is killed, the store is as it was.
    """
    if not folder.is_dir():
        raise BadTables((f"{folder}: there is no such folder of figure tables",))
    faults = Faults()
    tables = Tables(folder, faults, Meter(folder, 2, progress))
    is_new = not path.exists()
    with naming(path), closing(Scratch()) as scratch:
        _check(tables, scratch, None if is_new else path, wait)
        faults.raise_if_any()
        today = datetime.now(UTC).date().isoformat()
        stamp = Stamp(first=recorded or "", change=recorded or today)
        with new_store(path, stamp.first) if is_new else old_store(path, wait) as store:
            tally = _write(store, tables, scratch, stamp)
            # The tables may have been edited since the first pass.
            faults.raise_if_any()
            held = store.execute("SELECT count(*) FROM figures").fetchone()[0]
    tables.meter.finish()
    left_alone = held - tally.new - tally.changed - tally.same
    warnings = (*faults.warnings, *tally.behind)
    return LoadReport(tally.new, tally.changed, tally.same, left_alone, warnings)


def _check(tables: Tables, scratch: Scratch, path: Path | None, wait: float) -> None:
    """The first pass: reads everything, notes every fault, writes no figure.

    `path` is the store that there is already, None where there is none.
    """
    known = Known()
    if path is None:
        Check(tables, scratch, known, lambda _: False).run()
        return
    bring_up_to_date(path, wait)
    with closing(open_to_read(path, wait)) as store:
        known.take_store(read_catalogue(store))
        Check(tables, scratch, known, lambda key: _has_figure(store, key)).run()


def _has_figure(store: sqlite3.Connection, key: str) -> bool:
    return store.execute("SELECT 1 FROM figures WHERE key = ?", (key,)).fetchone() is not None


def _write(store: sqlite3.Connection, tables: Tables, scratch: Scratch, stamp: Stamp) -> Tally:
    """The second pass: writes every table, in the order in which they refer to one another."""

    def read(table: Format, row_of: Callable[[Row], _Read]) -> Iterator[_Read]:
        return (row_of(row) for row in tables.read(table))

    numbers = Numbers(
        sources=write_sources(store, read(SOURCES, parse_rows.source_row)),
        measures=write_measures(store, read(MEASURES, parse_rows.measure_row)),
        terms=write_terms(store, read(TERMS, parse_rows.term_row)),
    )
    tally = _write_figures(FigureWriter(store, numbers, stamp), tables, scratch)
    if tally.new or tally.changed:
        _write_source_places(store)
    write_caveats(store, read(CAVEATS, parse_rows.caveat_row))
    write_coverage(store, read(COVERAGE, parse_rows.coverage_row))
    write_misquotes(store, read(MISQUOTES, parse_rows.misquote_row))
    return tally


def _write_figures(writer: FigureWriter, tables: Tables, scratch: Scratch) -> Tally:
    for row in tables.read(FIGURES):
        figure = parse_rows.figure_row(row)
        try:
            writer.write(figure, scratch.versions(figure.key))
        except ValueError as fault:
            row.fault("value", str(fault))
        except KeyError as key:
            row.fault("key", f"{key} is not known: the tables changed while they were loaded")
    return writer.finish()


def _write_source_places(store: sqlite3.Connection) -> None:
    """Notes for which places each source has figures: how wide it goes."""
    store.execute("DELETE FROM source_places")
    store.execute(
        "INSERT INTO source_places (source, term) SELECT DISTINCT f.source, t.id "
        "FROM (SELECT DISTINCT source, series FROM figures) f "
        "JOIN series_terms st ON st.series = f.series "
        "JOIN terms t ON t.id = st.term WHERE t.dimension = ? ORDER BY 1, 2",
        (PLACE,),
    )
