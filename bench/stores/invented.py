"""Invents numbers, plausible and seeded, where no package has tables of such similar measures."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from decimal import Decimal

from bench.stores.model import Cell, Measure, Subject

ATLAS_YEARS = range(2008, 2022)
COUNTY_YEARS = range(2003, 2024)
HARVEST_YEARS = range(1998, 2023)
SEED = 20


def atlas(subject: Subject) -> Iterator[Cell]:
    """Every measure for every country: a level drawn for each, then moving from year to year."""
    draw = random.Random(SEED)
    for measure in subject.measures.values():
        for place in subject.places:
            value = _level(measure, draw)
            for year in ATLAS_YEARS:
                value = min(value * draw.uniform(0.96, 1.06), measure.range[1])
                yield Cell(measure.key, place, str(year), _shown(value, measure))


def _level(measure: Measure, draw: random.Random) -> float:
    low, high = measure.range
    return math.exp(draw.uniform(math.log(low), math.log(high)))


def _shown(value: float, measure: Measure) -> Decimal:
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-measure.decimals))


def counties(subject: Subject) -> Iterator[Cell]:
    """Every offence for every area and financial year, larger where the area is larger."""
    draw = random.Random(SEED + 1)
    for measure in subject.measures.values():
        common = math.exp(draw.uniform(math.log(300), math.log(9000)))
        for place in subject.places.values():
            value = common * place.size * draw.uniform(0.7, 1.4)
            for year in COUNTY_YEARS:
                value *= draw.uniform(0.9, 1.12)
                period = f"{year}/{(year + 1) % 100:02}"
                yield Cell(measure.key, place.key, period, Decimal(round(value)))


def harvests(subject: Subject) -> Iterator[Cell]:
    """Every return for every district and year: counts larger where the district is, rates not."""
    draw = random.Random(SEED + 2)
    for measure in subject.measures.values():
        for place in subject.places.values():
            size = place.size if measure.kind == "count" else 1
            value = _level(measure, draw) * size
            for year in HARVEST_YEARS:
                value = min(value * draw.uniform(0.92, 1.09), measure.range[1] * size)
                yield Cell(measure.key, place.key, str(year), _shown(value, measure))
