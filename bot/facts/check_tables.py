"""Checks a whole folder of figure tables before anything is written, and tells all its faults."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from bot.facts import parse_rows
from bot.facts.csvfiles import Row, read_rows
from bot.facts.faults import Faults
from bot.facts.formats import (
    ALL,
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
from bot.facts.known import Known
from bot.facts.progress import Meter
from bot.facts.rows import FigureRow, TermRow
from bot.facts.scratch import Scratch


class Tables:
    """A folder of figure tables; each is read from the disk as often as it is needed."""

    def __init__(self, folder: Path, faults: Faults, meter: Meter) -> None:
        self.folder = folder
        self.faults = faults
        self.meter = meter

    def read(self, table: Format) -> Iterable[Row]:
        """The rows of one table; faults are noted as they are met."""
        return read_rows(self.folder, table, self.faults, self.meter.moved)


class Check:
    """One check of a folder against itself and, by `known` and `in_store`, against a store."""

    def __init__(
        self, tables: Tables, scratch: Scratch, known: Known, in_store: Callable[[str], bool]
    ) -> None:
        self._tables = tables
        self._scratch = scratch
        self._known = known
        self._in_store = in_store
        self._odd_units: dict[tuple[str, str], int] = {}

    def run(self) -> None:
        """Reads every table once; faults and warnings are then in the tables' `faults`."""
        self._unknown_files()
        self._sources()
        self._measures()
        self._terms()
        self._figures()
        self._versions()
        self._caveats()
        self._coverage()
        self._misquotes()
        warnings = self._tables.faults.warnings
        warnings += self._known.shared_names()
        for (measure, unit), row in self._odd_units.items():
            warnings.append(
                f'{FIGURES.file} row {row}: the unit "{unit}" is not that of the measure '
                f'{measure}, "{self._known.units[measure]}"'
            )

    def _unknown_files(self) -> None:
        known = {table.file for table in ALL}
        for path in sorted(self._tables.folder.glob("*.csv")):
            if path.name not in known:
                message = f"is no figure table; there are {', '.join(sorted(known))}"
                self._tables.faults.add(path.name, None, None, message)

    def _once(self, row: Row, kind: str, key: str) -> None:
        first = self._scratch.first_row(kind, key, row.number) if key else None
        if first is not None:
            row.fault("key", f'"{key}" is there already, in row {first}; a key stands for one row')

    def _sources(self) -> None:
        for row in self._tables.read(SOURCES):
            source = parse_rows.source_row(row)
            self._once(row, "source", source.key)
            self._known.sources.add(source.key)

    def _measures(self) -> None:
        for row in self._tables.read(MEASURES):
            measure = parse_rows.measure_row(row)
            self._once(row, "measure", measure.key)
            self._known.take_measure(measure)

    def _terms(self) -> None:
        read: list[tuple[Row, TermRow]] = []
        for row in self._tables.read(TERMS):
            term = parse_rows.term_row(row)
            self._once(row, "term", term.key)
            was = self._known.dimensions.get(term.key, term.dimension)
            if was != term.dimension:
                row.fault("dimension", f'"{term.key}" is on file as a {was}; give it a new key')
            self._known.take_term(term)
            read.append((row, term))
        for row, term in read:
            self._parent(row, term)

    def _parent(self, row: Row, term: TermRow) -> None:
        if not term.parent:
            return
        dimension = self._known.dimensions.get(term.parent)
        if dimension is None:
            row.fault("parent", _dangling(term.parent, TERMS))
        elif dimension != term.dimension:
            row.fault("parent", f'"{term.parent}" is a {dimension}, not a {term.dimension}')
        elif self._known.goes_round(term.key):
            row.fault("parent", f'by its parents "{term.key}" lies in itself; break the circle')

    def _figures(self) -> None:
        for row in self._tables.read(FIGURES):
            figure = parse_rows.figure_row(row)
            self._once(row, "figure", figure.key)
            self._measure(row, figure.measure)
            if figure.source and figure.source not in self._known.sources:
                row.fault("source", _dangling(figure.source, SOURCES))
            self._figure_terms(row, figure)
            if self._known.units.get(figure.measure, figure.unit) != figure.unit:
                self._odd_units.setdefault((figure.measure, figure.unit), row.number)

    def _measure(self, row: Row, measure: str) -> None:
        if measure and measure not in self._known.units:
            row.fault("measure", _dangling(measure, MEASURES))

    def _figure_terms(self, row: Row, figure: FigureRow) -> None:
        by_dimension: dict[str, str] = {}
        for term in figure.terms:
            dimension = self._known.dimensions.get(term)
            if dimension is None:
                if term:
                    row.fault("terms", _dangling(term, TERMS))
            elif (other := by_dimension.setdefault(dimension, term)) != term:
                row.fault("terms", f'"{other}" and "{term}" are both a {dimension}; leave one')

    def _figure_known(self, key: str) -> bool:
        return self._scratch.seen("figure", key) is not None or self._in_store(key)

    def _versions(self) -> None:
        for row in self._tables.read(VERSIONS):
            version = parse_rows.version_row(row)
            if version.number and not self._scratch.add_version(version, row.number):
                message = f'"{version.figure}" has a version {version.number} already'
                row.fault("version", f"{message}; versions count up")
        faults = self._tables.faults
        for figure, number, count in self._scratch.gaps():
            message = f'the versions of "{figure}" don\'t count 1 to {count} without a gap'
            faults.add(VERSIONS.file, number, "version", message)
        for figure, number in self._scratch.strangers():
            faults.add(VERSIONS.file, number, "figure", _dangling(figure, FIGURES))

    def _caveats(self) -> None:
        for row in self._tables.read(CAVEATS):
            caveat = parse_rows.caveat_row(row)
            self._once(row, "caveat", caveat.key)
            for scope, key in caveat.targets:
                if key and not self._target_known(scope, key):
                    row.fault("applies_to", f'there is no {scope} "{key}"; add it or mend the key')

    def _target_known(self, scope: str, key: str) -> bool:
        if scope == "figure":
            return self._figure_known(key)
        return key in {
            "source": self._known.sources,
            "measure": self._known.units,
            "term": self._known.dimensions,
        }.get(scope, (key,))

    def _coverage(self) -> None:
        dimensions = {"", *self._known.dimensions.values()}
        for row in self._tables.read(COVERAGE):
            coverage = parse_rows.coverage_row(row)
            if coverage.source and coverage.source not in self._known.sources:
                row.fault("source", _dangling(coverage.source, SOURCES))
            self._measure(row, coverage.measure)
            if coverage.dimension not in dimensions:
                known = ", ".join(sorted(dimensions - {""}))
                row.fault("dimension", f'no term is a "{coverage.dimension}"; there are {known}')
            cell = (coverage.source, coverage.measure, coverage.dimension, coverage.body)
            first = self._scratch.first_row("coverage", "|".join(cell), row.number)
            if first is not None:
                row.fault("body", f'"{coverage.body}" is there already for this, in row {first}')

    def _misquotes(self) -> None:
        for row in self._tables.read(MISQUOTES):
            misquote = parse_rows.misquote_row(row)
            self._once(row, "misquote", misquote.key)
            for figure in misquote.figures:
                if figure and not self._figure_known(figure):
                    row.fault("figure", _dangling(figure, FIGURES))


def _dangling(key: str, table: Format) -> str:
    return f'"{key}" is not in {table.file}; add it there or mend the key'
