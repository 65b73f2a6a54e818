"""The measures and their paraphrases: paraphrases.csv → statements, and stores to ask them of."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from bench import desk
from bench.stores import folder
from bench.stores.model import Cell, Measure, Place, Store, Subject
from bench.stores.subject import slug

TABLE = Path(__file__).with_name("paraphrases.csv")
WHERE = Path("var/bench/ranking/stores")
PLACES = ("France", "Spain", "Italy", "Poland", "Sweden", "Japan", "Chile", "Kenya", "Norway")
YEARS = ("2018", "2019")
SEED = 11
_SMALL = frozenset({"years", "children per woman", "deaths per 1000 births"})
"""Units in which there are never many."""


class Batch(StrEnum):
    """Which half a wording belongs to: thresholds and lists are made on the seen one only."""

    SEEN = "seen"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Paraphrased:
    """A measure with a statement about it in each batch; no word of its name is in them.

    `half` is a or b: a measure and its nearest neighbour are of different halves.
    """

    half: str
    measure: Measure
    wordings: dict[Batch, str]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement and the key of the measure that it is about, put to the store of that name.

    `is_trap`: the store doesn't hold that measure, only its neighbours.
    """

    text: str
    measure: str
    batch: Batch
    store: str
    is_trap: bool


def paraphrased() -> tuple[Paraphrased, ...]:
    """All measures of the table. Raises OSError where it can't be read."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(_read(row) for row in csv.DictReader(file))


def _read(row: dict[str, str]) -> Paraphrased:
    unit = row["unit"]
    kind = "share" if unit == "per cent" else "money" if "pounds" in unit else "count"
    decimals = 1 if unit in ("per cent", *_SMALL) else 0
    measure = Measure(slug(row["name"]), row["name"], unit, kind, decimals)
    return Paraphrased(row["half"], measure, {batch: row[batch] for batch in Batch})


def stores() -> dict[str, Path]:
    """The stores by name: all measures, those of either half alone; written where they are old."""
    everything = paraphrased()
    found = {}
    for name, halves in (("all", "ab"), ("only-a", "a"), ("only-b", "b")):
        made = _store(name, [one.measure for one in everything if one.half in halves])
        folder.write(made, WHERE / name)
        found[name] = WHERE / f"{name}.db"
        desk.load(WHERE / name, found[name])
    return found


def _store(name: str, measures: list[Measure]) -> Store:
    subject = Subject(
        name=name,
        title="Invented figures for measures that everybody counts",
        places={slug(place): Place(slug(place), place, place, "", "", ()) for place in PLACES},
        measures={measure.key: measure for measure in measures},
        members={},
        withheld_places=frozenset(),
        nicknames_on_file=False,
        demonyms_on_file=False,
        financial_years=False,
    )
    cells = [
        Cell(measure.key, slug(place), year, _value(measure, place, year))
        for measure in measures
        for place in PLACES
        for year in YEARS
    ]
    return Store(subject, tuple(cells), (), (), ())


def _value(measure: Measure, place: str, year: str) -> Decimal:
    """An invented number, the same each time."""
    draw = random.Random(f"{SEED} {measure.key} {place} {year}")
    if measure.kind == "share":
        return Decimal(draw.randrange(21, 899)) / 10
    if measure.unit in _SMALL:
        return Decimal(draw.randrange(11, 89)) / 10
    return Decimal(draw.randrange(1_013, 98_999))


def statements() -> Iterator[Statement]:
    """Each wording twice: where its measure is on file, and where only the other half is."""
    for number, one in enumerate(paraphrased()):
        place, year = PLACES[number % len(PLACES)], YEARS[number % len(YEARS)]
        value = f"{_value(one.measure, place, year):,}"
        for batch, wording in one.wordings.items():
            text = wording.format(n=value, place=place, year=year) + "."
            without = "only-b" if one.half == "a" else "only-a"
            yield Statement(text, one.measure.key, batch, "all", is_trap=False)
            yield Statement(text, one.measure.key, batch, without, is_trap=True)
