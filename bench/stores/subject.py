"""Reads what a store is about: subjects/NAME.toml and the list of places that it names."""

from __future__ import annotations

import csv
import dataclasses
import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any, TypeVar

from bench.stores.model import Measure, Member, Place, Subject

HERE = Path(__file__).resolve().parent
Row = TypeVar("Row", Measure, Member)


def slug(name: str) -> str:
    """A key made of a name: lower case, hyphens, no accents."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def subject(name: str) -> Subject:
    """The subject of that name. Raises FileNotFoundError for one that isn't there."""
    table = tomllib.loads((HERE / "subjects" / f"{name}.toml").read_text(encoding="utf-8"))
    return Subject(
        name=name,
        title=table["title"],
        places=_places(HERE / table["places"]),
        measures={row["key"]: _row(Measure, row) for row in table["measure"]},
        members={row["key"]: _row(Member, row) for row in table.get("breakdown", ())},
        withheld_places=frozenset(slug(place) for place in table["withheld_places"]),
        nicknames_on_file=table["nicknames_on_file"],
        demonyms_on_file=table["demonyms_on_file"],
        financial_years=table.get("financial_years", False),
    )


def _row(shape: type[Row], row: dict[str, Any]) -> Row:
    known = {field.name for field in dataclasses.fields(shape)}
    if strange := set(row) - known:
        raise ValueError(f"{row['key']}: unknown {', '.join(sorted(strange))}")
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return shape(**values)


def _places(path: Path) -> dict[str, Place]:
    with path.open(encoding="utf-8", newline="") as file:
        places = [_place(row) for row in csv.DictReader(file)]
    return {place.key: place for place in places}


def _place(row: dict[str, str]) -> Place:
    return Place(
        key=slug(row["name"]),
        name=row["name"],
        raw=row["raw"],
        article=row["the"],
        demonym=row["demonym"],
        nicknames=tuple(filter(None, row["nicknames"].split("|"))),
        parent=slug(row.get("parent") or ""),
        size=float(row.get("size") or 1),
    )
