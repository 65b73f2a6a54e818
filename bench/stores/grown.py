"""Stores of any size for the stopwatch: measures by places by years by groups, seeded.

Nothing is held in memory, so that a million figures can be written beside a measurement of how
much memory reading them takes.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.stores.folder import (
    FIGURE_COLUMNS,
    MEASURE_COLUMNS,
    SOURCE_COLUMNS,
    TERM_COLUMNS,
    table,
)
from bench.stores.subject import HERE, slug

SEED = 11
THINGS = (
    *("burglaries", "robberies", "road deaths", "house sales", "hospital admissions", "arrests"),
    *("evictions", "bankruptcies", "food bank parcels", "train cancellations", "job vacancies"),
    *("apprenticeships", "school exclusions", "asylum claims", "tree plantings", "wildfires"),
    *("bus journeys", "library loans", "dog licences", "parking fines"),
)
FORMS = (("", "{thing}", 0), (" per 100,000 people", "{thing} per 100,000 people", 1))
GROUPS = (
    *(("all", ""), ("urban", "urban areas")),
    *(("rural", "rural areas"), ("coastal", "coastal areas")),
)
FIRST_YEAR = 1996


@dataclass(frozen=True, slots=True)
class Shape:
    """How many of each there are; their product is the number of figures."""

    measures: int
    places: int
    years: int
    groups: int

    @property
    def figures(self) -> int:
        """The number of figures of such a store."""
        return self.measures * self.places * self.years * self.groups


SHAPES = {
    1_000: Shape(5, 20, 10, 1),
    100_000: Shape(20, 100, 25, 2),
    1_000_000: Shape(40, 250, 25, 4),
}


@dataclass(frozen=True, slots=True)
class GrownCell:
    """One figure of a grown store, in words."""

    key: str
    measure: str
    unit: str
    place: str
    year: int
    group: str
    value: str

    @property
    def sentence(self) -> str:
        """The figure's own sentence."""
        group = f" ({self.group})" if self.group else ""
        return f"In {self.year} there were {self.value} {self.measure}{group} in {self.place}."


def write(shape: Shape, folder: Path) -> int:
    """Writes the tables, a row at a time; returns the number of figures."""
    folder.mkdir(parents=True, exist_ok=True)
    row = ("grown", "Grown statistics", "dataset", "", "", "", "for measuring only")
    table(folder / "sources.csv", SOURCE_COLUMNS, [(*row, "", "", "", "", "")])
    table(folder / "measures.csv", MEASURE_COLUMNS, _measure_rows(shape))
    table(folder / "terms.csv", TERM_COLUMNS, _term_rows(shape))
    rows = (_figure_row(cell, number) for number, cell in enumerate(cells(shape), 1))
    return table(folder / "figures.csv", FIGURE_COLUMNS, rows)


def cells(shape: Shape) -> Iterator[GrownCell]:
    """Every figure, in the order of the table; the same each time."""
    draw = random.Random(SEED)
    for measure, unit, decimals in _measures(shape):
        for place in places(shape):
            level = draw.lognormvariate(7, 1.5)
            for year in range(FIRST_YEAR, FIRST_YEAR + shape.years):
                level *= draw.uniform(0.93, 1.08)
                for key, group in GROUPS[: shape.groups]:
                    part = level if not group else level * draw.uniform(0.3, 0.6)
                    value = f"{part / 20:.1f}" if decimals else str(round(part) + 1)
                    name = f"{slug(measure)}.{slug(place)}.{key}.{year}"
                    yield GrownCell(name, measure, unit, place, year, group, value)


def places(shape: Shape) -> list[str]:
    """As many real and invented places as the shape asks for, none twice."""
    names: dict[str, str] = {}
    for file in ("areas.csv", "countries.csv", "states.csv"):
        with (HERE / file).open(encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                names.setdefault(slug(row["name"]), row["name"])
    chosen = sorted(names.values(), key=lambda name: random.Random(name).random())
    assert len(chosen) >= shape.places, "too few places for this shape"
    return chosen[: shape.places]


def _measures(shape: Shape) -> list[tuple[str, str, int]]:
    """Name, unit and decimals of each measure."""
    every = [
        (form.format(thing=thing), thing.split()[-1] + suffix, decimals)
        for suffix, form, decimals in FORMS
        for thing in THINGS
    ]
    return every[: shape.measures]


def _measure_rows(shape: Shape) -> Iterator[tuple[str, ...]]:
    for name, unit, _ in _measures(shape):
        yield (slug(name), name, unit, f"Counted in the year: {name}", "")


def _term_rows(shape: Shape) -> Iterator[tuple[str, ...]]:
    for place in places(shape):
        yield ("place", slug(place), place, "", "")
    for key, group in GROUPS[1 : shape.groups]:
        yield ("area", key, group, "", "")


def _figure_row(cell: GrownCell, number: int) -> tuple[object, ...]:
    group = next(key for key, name in GROUPS if name == cell.group)
    terms = slug(cell.place) if not cell.group else f"{slug(cell.place)}|{group}"
    kind, qualifier = ("rate", "rounded") if "." in cell.value else ("count", "exactly")
    return (
        *(cell.key, slug(cell.measure), terms, cell.year, qualifier, cell.value, "", cell.unit),
        *("grown", kind, "", "verified", "", f"row {number}", cell.sentence),
    )
