"""The measures and terms that a store knows: what statements can be about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A member of a dimension (place, platform, age…); `parent` is a term's key or None."""

    key: str
    dimension: str
    name: str
    parent: str | None = None
    aliases: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """By its key: terms are looked up by the hundred for every claim."""
        return hash(self.key)


def climb(key: str, parent_of: Callable[[str], str | None]) -> Iterator[str]:
    """The keys above one, nearest first; each once, even where a tree runs in a circle."""
    seen = {key}
    parent = parent_of(key)
    while parent is not None and parent not in seen:
        yield parent
        seen.add(parent)
        parent = parent_of(parent)


def ancestors(key: str, terms: Mapping[str, Term]) -> Iterator[str]:
    """The keys above a term, nearest first."""
    return climb(key, lambda one: terms[one].parent if one in terms else None)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted or measured, in which unit, and how the source defines it."""

    key: str
    name: str
    unit: str
    definition: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All measures and terms of one store."""

    measures: tuple[Measure, ...]
    terms: tuple[Term, ...]
