"""What a body reported, as far as it is on file."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.figure import Coverage, Source


@dataclass(frozen=True, slots=True)
class Return:
    """What is on file of a body's return to one source: no rows means that nothing is.

    `figures` counts the figures of that source that are the body's own.
    """

    source: Source
    rows: tuple[Coverage, ...]
    figures: int


@dataclass(frozen=True, slots=True)
class Covered:
    """A body, and its return to every source in the store, newest source first."""

    body: str
    term: str | None
    returns: tuple[Return, ...]
