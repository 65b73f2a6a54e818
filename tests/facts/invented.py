"""An invented archive of figures: Northland, its forces and its platforms exist nowhere."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.facts.formats import ALL
from bot.facts.load import LoadReport, load_tables
from bot.facts.sqlite import SqliteFacts

COLUMNS = {table.name: table.columns for table in ALL}

Rows = list[dict[str, str]]
Tables = dict[str, Rows]


def figure(key: str, terms: str, value: str, **more: str) -> dict[str, str]:
    """A row of figures.csv: graffiti offences, as the 2023 survey counts them."""
    return {
        "key": key,
        "measure": "graffiti",
        "terms": terms,
        "period": "2022/23",
        "qualifier": "exactly",
        "value": value,
        "unit": "offences",
        "source": "survey-2023",
        "kind": "count",
        "status": "verified",
        "locator": "line 2",
        "statement": f"Forces recorded {value} graffiti offences ({key}).",
        **more,
    }


def caveat(key: str, applies_to: str, text: str, must_show: str = "yes") -> dict[str, str]:
    """A row of caveats.csv."""
    return {
        "key": key,
        "kind": "definition",
        "applies_to": applies_to,
        "must_show": must_show,
        "text": text,
    }


def entry(body: str, status: str, **more: str) -> dict[str, str]:
    """A row of coverage.csv for the 2023 survey."""
    return {"source": "survey-2023", "body": body, "status": status, **more}


FORCES = {
    "northmarsh": "Northmarsh Constabulary",
    "eastholme": "Eastholme Police",
    "silverdale": "Silverdale Police",
    "hartwick": "Hartwick Constabulary",
    "oxley": "Oxley Police",
}


def invented() -> Tables:
    """The tables, to be changed freely: two sources, two measures, a tree of places."""
    place = {"dimension": "place", "aliases": ""}
    platform = {"dimension": "platform", "aliases": ""}
    return {
        "sources": [
            {
                "key": "survey-2023",
                "title": "Walls of Northland",
                "kind": "survey",
                "publisher": "The Plaster Institute",
                "published": "2023-09-14",
                "origin": "Freedom of information requests to police forces of Northland",
                "file": "walls.txt",
                "bodies_reporting": "5",
            },
            {"key": "undated", "title": "A leaflet", "kind": "leaflet"},
        ],
        "measures": [
            {
                "key": "graffiti",
                "name": "graffiti offences",
                "unit": "offences",
                "definition": "Offences recorded, one for each wall",
                "aliases": "daubings|wall paintings",
            },
            {"key": "walls", "name": "walls", "unit": "walls", "definition": "Walls standing"},
        ],
        "terms": [
            {**place, "key": "northland", "name": "Northland"},
            {**place, "key": "upper", "name": "Upper Northland", "parent": "northland"},
            {**place, "key": "lower", "name": "Lower Northland", "parent": "northland"},
            *({**place, "key": k, "name": name, "parent": "upper"} for k, name in FORCES.items()),
            {**platform, "key": "any", "name": "any platform"},
            {**platform, "key": "chirp", "name": "Chirp", "parent": "any"},
            {**platform, "key": "loopnet", "name": "Loopnet", "parent": "any", "aliases": "Loop"},
        ],
        "figures": [
            figure("land", "northland", "900"),
            figure("land-chirp", "northland|chirp", "310"),
            figure("upper", "upper", "500"),
            figure("upper-chirp", "chirp|upper", "120"),
            figure("northmarsh", "northmarsh", "77"),
            figure("northmarsh-chirp", "northmarsh|chirp", "7"),
            figure("walls", "", "12.50", measure="walls", unit="walls", period="", kind="measure"),
        ],
    }


def write(folder: Path, tables: Tables) -> Path:
    """Writes tables as a folder of CSV files; columns that a row leaves out are blank."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS[name], restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return folder


def load(folder: Path, tables: Tables, name: str = "facts.db") -> LoadReport:
    """Loads tables into `facts.db` in the folder."""
    return load_tables(write(folder / "tables", tables), folder / name)


def store(folder: Path, tables: Tables) -> SqliteFacts:
    """A fresh store of these tables."""
    load(folder, tables)
    return SqliteFacts(folder / "facts.db")


def texts(facts: SqliteFacts, key: str) -> list[str]:
    """The texts of a figure's caveats, in their order."""
    return [caveat.text for caveat in facts.caveats(facts.figure(key))]


def without(rows: Iterable[dict[str, str]], *keys: str) -> Rows:
    """The rows but those with these keys."""
    return [row for row in rows if row["key"] not in keys]


def contents(facts: SqliteFacts) -> Sequence[object]:
    """Everything that a store answers, to compare two stores."""
    figures = [facts.figure(key) for key in facts.keys()]  # noqa: SIM118 - a store is no dict
    return [
        facts.vocabulary(),
        facts.sources(),
        figures,
        [facts.versions(f.key) for f in figures],
        [facts.caveats(f) for f in figures],
        [facts.misquotes(f.key) for f in figures],
        [facts.coverage(source.key) for source in facts.sources()],
    ]
