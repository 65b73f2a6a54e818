"""A sourced figure and everything that hangs on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.model.period import Period
from bot.model.vocabulary import Measure, Term

BREAK = "B"
"""The flag of a figure from which on something else is counted, or counted otherwise."""


class Qualifier(StrEnum):
    """How the source itself hedges its number; the values are those of figures.csv."""

    EXACTLY = "exactly"
    ROUNDED = "rounded"
    ABOUT = "about"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"
    UP_TO = "up to"
    NEARLY = "nearly"
    BETWEEN = "between"


class FigureKind(StrEnum):
    """What sort of figure it is; the values are those of figures.csv."""

    COUNT = "count"
    SHARE = "share"
    RATE = "rate"
    AVERAGE = "average"
    MONEY = "money"
    MEASURE = "measure"
    PROJECTION = "projection"
    CLAIM = "claim"


class Status(StrEnum):
    """Where a figure stands; only verified and disputed ones answer."""

    DRAFT = "draft"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures were published; dates and counts are None where not on file."""

    key: str
    title: str
    kind: str
    publisher: str
    published: date | None
    accessed: date | None
    origin: str
    url: str
    file: str
    bodies_asked: int | None
    bodies_reporting: int | None
    note: str

    def __hash__(self) -> int:
        """By its key: sources are looked up by the hundred for every claim."""
        return hash(self.key)


@dataclass(frozen=True, slots=True)
class Figure:
    """One observation, as its newest version has it: measure, terms and period give a value.

    `terms` are sorted by dimension, then key. `value` is exact; `value_high` is set for "between".
    """

    key: str
    version: int
    measure: Measure
    terms: tuple[Term, ...]
    period: Period | None
    qualifier: Qualifier
    value: Decimal
    value_high: Decimal | None
    unit: str
    source: Source
    kind: FigureKind
    flags: tuple[str, ...]
    status: Status
    review_by: date | None
    locator: str
    statement: str


def sources_of(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Where figures come from, each source once, in the figures' order."""
    return tuple({figure.source.key: figure.source for figure in figures}.values())


@dataclass(frozen=True, slots=True)
class Version:
    """One recorded state of a figure; nothing is ever overwritten.

    `since` is the date from which the value holds (column `from`), `recorded` when it was entered.
    """

    figure: str
    number: int
    value: Decimal
    value_high: Decimal | None
    qualifier: Qualifier
    status: Status
    since: str
    recorded: str
    by: str
    approved_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Caveat:
    """What must or may be said with a figure. `key` is "" for one computed from coverage."""

    key: str
    kind: str
    must_show: bool
    text: str


class CoverageStatus(StrEnum):
    """Whether a body reported; the values are those of coverage.csv."""

    REPORTED = "reported"
    PARTIAL = "partial"
    REFUSED = "refused"
    NO_REPLY = "no_reply"
    NOT_RECORDED = "not_recorded"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one body supplied to one source; blank measure and dimension: its whole return."""

    source: str
    measure: str
    dimension: str
    body: str
    status: CoverageStatus
    note: str


@dataclass(frozen=True, slots=True)
class Misquote:
    """A known wrong wording of some figures, and the right one."""

    key: str
    figures: tuple[str, ...]
    said: str
    right: str
    why: str
