"""What the makers of statements share: a store, a batch of wordings and a seeded draw."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.statements.numbers import Written, plain
from bench.statements.wording import (
    Batch,
    Subjectwords,
    about,
    fill,
    period,
    place_name,
    verbs,
)
from bench.stores.model import Cell, Measure, Store, Subject

STORES = Path(__file__).resolve().parent.parent / "stores"
TRIES = 60
Address = tuple[str, str, tuple[str, ...], str]


def address(cell: Cell) -> Address:
    """Measure, place, breakdown and period of a cell."""
    return (cell.measure, cell.place, cell.members, cell.period)


@dataclass(frozen=True, slots=True)
class Kit:
    """One store and batch, with the draw that all of a run's choices come from."""

    store: Store
    batch: Batch
    draw: random.Random
    cells: tuple[Cell, ...] = ()
    at: dict[Address, Cell] = field(default_factory=dict)

    @property
    def subject(self) -> Subject:
        """What the store is about."""
        return self.store.subject

    def measure(self, cell: Cell) -> Measure:
        """The cell's measure."""
        return self.subject.measures[cell.measure]

    def number(self, cell: Cell) -> Written:
        """The cell's number, unhedged."""
        return plain(cell.value, self.measure(cell), self.batch, self.draw)

    def words(self, cell: Cell, template: str = "") -> Subjectwords:
        """What the cell is about; its period in figures alone where it stands as an epithet."""
        words = about(self.subject, cell, self.batch, self.draw)
        if any(slot in template for slot in ("s} {year}", "{year} {", "e} {year}")):
            return replace(words, period=self.short_period(cell.period))
        return words

    def short_period(self, label: str) -> str:
        """A period in figures alone."""
        batch = replace(
            self.batch,
            years=tuple(shape for shape in self.batch.years if shape.startswith("{")),
            financial=tuple(shape for shape in self.batch.financial if shape.startswith("{")),
        )
        return period(self.subject, label, batch, self.draw)

    def template(self, cell: Cell | None = None) -> str:
        """Any plain template; now and then a whole sentence of the cell's own measure."""
        own = verbs(self.measure(cell), self.batch) if cell and not cell.members else ()
        if own and self.draw.random() < 0.15:
            return self.draw.choice(own)
        return self.draw.choice(self.batch.right[self.draw.choice(self.batch.plain)])

    def place(self, key: str) -> str:
        """The place's name with its article."""
        return place_name(self.subject, key)


def kit(store: Store, batch: Batch, seed: int) -> Kit:
    """A kit with the store's cells laid out for finding neighbours."""
    cells = tuple(cell for cell in store.stored if cell.value > 0)
    return Kit(
        store=store,
        batch=batch,
        draw=random.Random(f"{seed} {store.subject.name} {batch.name}"),
        cells=cells,
        at={address(cell): cell for cell in cells},
    )


def pairs(name: str) -> Iterator[tuple[str, str]]:
    """The rows of a two-column table of places: lookalikes, namesakes."""
    with (STORES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            one, other = row.values()
            yield one, other


def stated(kit: Kit, cell: Cell, number: str, template: str | None = None) -> str:
    """A plain sentence that says this number of this cell."""
    chosen = template or kit.template(cell)
    return fill(chosen, kit.words(cell, chosen), number)
