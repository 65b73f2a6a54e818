"""The measures and terms that a store knows: what statements can be about."""

from __future__ import annotations

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
