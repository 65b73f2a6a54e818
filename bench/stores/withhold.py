"""Keeps parts of a subject out of its store, so that there is something to be tempted by."""

from __future__ import annotations

import random
from collections.abc import Iterable

from bench.stores.model import Cell, Store, Subject

SEED = 7
STRANGERS = 0.03
GAPS = 0.03
HOLES = 0.02


def withhold(subject: Subject, cells: Iterable[Cell]) -> Store:
    """The store that is left when places, measures, breakdowns and single cells are kept back."""
    draw = random.Random(SEED)
    everything = [cell for cell in cells if not _unknown(subject, cell)]
    strange = _strangers(subject, everything, draw)
    known = [cell for cell in everything if cell.place not in strange]
    pairs = sorted({(cell.measure, cell.place) for cell in known})
    gaps = {pair for pair in pairs if draw.random() < GAPS} if len(subject.measures) > 1 else set()
    kept: list[Cell] = []
    holes: list[Cell] = []
    for cell in (cell for cell in known if (cell.measure, cell.place) not in gaps):
        (holes if draw.random() < HOLES else kept).append(cell)
    return Store(
        subject=subject,
        stored=tuple(kept),
        holes=tuple(holes),
        gaps=tuple(cell for cell in known if (cell.measure, cell.place) in gaps),
        strangers=tuple(cell for cell in everything if cell.place in strange),
        by_key={cell.key: cell for cell in kept},
    )


def _unknown(subject: Subject, cell: Cell) -> bool:
    """True for a cell of a measure or breakdown that the store must not know."""
    withheld = any(subject.members[member].withheld for member in cell.members)
    return withheld or subject.measures[cell.measure].withheld


def _strangers(subject: Subject, cells: list[Cell], draw: random.Random) -> set[str]:
    places = sorted({cell.place for cell in cells})
    return {p for p in places if p in subject.withheld_places or draw.random() < STRANGERS}
