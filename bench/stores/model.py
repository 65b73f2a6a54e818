"""The nouns of a store that is built for measuring: places, measures, breakdowns and cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Place:
    """A place as people write it; `article` is "the" or ""."""

    key: str
    name: str
    raw: str
    article: str
    demonym: str
    nicknames: tuple[str, ...]
    parent: str = ""
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with the words for it in each batch of wordings (see bench.statements.wording).

    `others` are measures of similar words that are not in the store. A `withheld` measure is left
    out of the store, and `tempted_by` is the stored one whose numbers tempt.
    """

    key: str
    name: str
    unit: str
    kind: str
    decimals: int
    definition: str = ""
    aliases: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    nouns_second: tuple[str, ...] = ()
    nouns_unseen: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    verbs_second: tuple[str, ...] = ()
    verbs_unseen: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    others_second: tuple[str, ...] = ()
    others_unseen: tuple[str, ...] = ()
    plural: bool = False
    number_unit: str = ""
    withheld: bool = False
    tempted_by: str = ""
    range: tuple[float, float] = (1.0, 1000.0)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a breakdown; its words go before or after the measure's."""

    dimension: str
    key: str
    name: str
    aliases: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    before_second: tuple[str, ...] = ()
    before_unseen: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    after_second: tuple[str, ...] = ()
    after_unseen: tuple[str, ...] = ()
    withheld: bool = False
    tempted_by: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One observation; `members` are keys of breakdowns, in the table's order."""

    measure: str
    place: str
    period: str
    value: Decimal
    members: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The figure's key in the tables."""
        parts = (self.measure, self.place, *self.members, self.period.replace("/", "-"))
        return ".".join(parts)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a store is about, as its file under subjects/ says."""

    name: str
    title: str
    places: dict[str, Place]
    measures: dict[str, Measure]
    members: dict[str, Member]
    withheld_places: frozenset[str]
    nicknames_on_file: bool
    demonyms_on_file: bool
    financial_years: bool


@dataclass(frozen=True, slots=True)
class Store:
    """The cells that go into the tables, and those that are kept back to tempt with."""

    subject: Subject
    stored: tuple[Cell, ...]
    holes: tuple[Cell, ...]
    """Single cells left out: the year is missing, for this place and measure only."""
    gaps: tuple[Cell, ...]
    """Left out for all years: the measure is there for other places only."""
    strangers: tuple[Cell, ...]
    """Cells of places that the store does not know."""
    by_key: dict[str, Cell] = field(default_factory=dict)
