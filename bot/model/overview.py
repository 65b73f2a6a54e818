"""What a store covers, at a glance: published figures only, never drafts."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.figure import Figure
from bot.model.period import Period
from bot.model.vocabulary import Measure, Term


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the figures that answer are of.

    `measures` and `terms` are those that have such a figure, in the tables' order. `oldest` and
    `newest` are the periods that begin first and last, None where no figure has a period.
    """

    figures: int
    measures: tuple[Measure, ...]
    terms: tuple[Term, ...]
    oldest: Period | None
    newest: Period | None


@dataclass(frozen=True, slots=True)
class Addition:
    """A figure that is new, or whose newest version is; `recorded` is an ISO date or ""."""

    figure: Figure
    is_new: bool
    recorded: str


@dataclass(frozen=True, slots=True)
class Due:
    """Figures whose review date has come: how many, and the ones that have waited longest.

    `more` is True where there are more than were counted.
    """

    count: int
    more: bool
    first: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """A store at a glance, on one day; `recent` has the newest additions and changes first."""

    holdings: Holdings
    due: Due
    recent: tuple[Addition, ...]
