"""What a statement is made of, so that one thing of it can be changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from bot.model.figure import Figure
from bot.model.interval import Interval
from bot.model.period import Period
from bot.model.quantity import Hedge


class Change(StrEnum):
    """The one thing that makes a statement wrong; the values are those of the JSON."""

    NUMBER = "number"
    YEAR = "year"
    PLACE = "place"
    BREAKDOWN = "breakdown"
    UNIT = "unit"
    HEDGE = "hedge"
    POLARITY = "polarity"
    MODIFIER = "modifier"
    FACT = "stated as fact"
    STATUS = "no longer stands"
    """Nothing is changed, but the figure is a draft, or was superseded or retracted."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in words: "more than 4,000" is the hedge's words and the number's.

    `usual` is what a reader takes it to mean, in the figure's unit.
    """

    words: str
    number: str
    hedge: Hedge
    value: Decimal
    usual: Interval

    def __str__(self) -> str:
        return f"{self.words} {self.number}".strip()


@dataclass(frozen=True, slots=True)
class Saying:
    """One figure in words. `parts`, `place` and `when` are whole phrases, empty where none is.

    `noun` names the measure; `counted` says that "there were 32 …" can stand before it. `unit`
    follows the number where the noun doesn't stand there. `terms` and `period` are what is said,
    to look up whether it is true of another figure.
    """

    figure: Figure
    noun: str
    counted: bool
    amount: Amount
    unit: str
    parts: str
    place: str
    when: str
    terms: frozenset[str]
    period: Period | None

    def but(self, **changes: object) -> Saying:
        """The same with something changed."""
        return replace(self, **changes)  # type: ignore[arg-type] # the fields are those above


@dataclass(frozen=True, slots=True)
class Probe:
    """A statement about a figure; `changed` is None for a right one."""

    figure: str
    text: str
    changed: Change | None = None
