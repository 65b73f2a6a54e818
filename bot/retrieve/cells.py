"""Topic and measure → the cells of the table to look at, strict to loose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from bot.model.claim import Topic
from bot.model.period import Period

_READINGS = 4
"""Combinations of ambiguous names to try; more are not what anybody means."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Terms and periods that a figure must have."""

    terms: tuple[str, ...]
    periods: tuple[Period, ...]


def cells(topic: Topic) -> Iterator[Cell]:
    """All named terms and the period; then any period; then the places alone; then anything."""
    periods = tuple(period for mention in topic.periods for period in mention.readings)
    seen: set[Cell] = set()
    for terms in (*_combinations(topic), *_singly(topic), ()):
        for when in (periods, ()):
            cell = Cell(terms, when)
            if cell not in seen:
                seen.add(cell)
                yield cell


def _combinations(topic: Topic) -> Iterable[tuple[str, ...]]:
    named = [mention.keys for mention in topic.terms if mention.keys]
    return (tuple(sorted(set(keys))) for keys in islice(product(*named), _READINGS))


def _singly(topic: Topic) -> Iterable[tuple[str, ...]]:
    return ((key,) for mention in topic.terms for key in mention.keys[:_READINGS])
