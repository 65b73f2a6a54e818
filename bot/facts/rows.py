"""The rows of the figure tables as nouns; keys stand for what they refer to.

Measures and misquotes are the same in the tables and in the model, and have no row of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bot.model.period import Period


class State(NamedTuple):
    """What a version holds of a figure: the number and how it stands."""

    value: str
    value_high: str
    qualifier: str
    status: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of sources.csv; dates are ISO or ""."""

    key: str
    title: str
    kind: str
    publisher: str
    published: str
    accessed: str
    origin: str
    url: str
    file: str
    bodies_asked: int | None
    bodies_reporting: int | None
    note: str


@dataclass(frozen=True, slots=True)
class TermRow:
    """A row of terms.csv; `parent` is a key or ""."""

    dimension: str
    key: str
    name: str
    parent: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of figures.csv; measure, terms and source are keys."""

    key: str
    measure: str
    terms: tuple[str, ...]
    period: Period | None
    unit: str
    source: str
    kind: str
    flags: str
    review_by: str
    locator: str
    statement: str
    state: State


@dataclass(frozen=True, slots=True)
class CaveatRow:
    """A row of caveats.csv; `targets` are pairs of scope and key."""

    key: str
    kind: str
    targets: tuple[tuple[str, str], ...]
    must_show: bool
    text: str


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A row of coverage.csv."""

    source: str
    measure: str
    dimension: str
    body: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A row of versions.csv."""

    figure: str
    number: int
    state: State
    since: str
    recorded: str
    by: str
    approved_by: str
    reason: str
