"""Topic and measure → the cells of the table to look at, strict to loose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from bot.model.claim import Topic
from bot.model.period import Period
from bot.retrieve.moments import wanted

_READINGS = 4
"""Combinations of ambiguous names to try; more are not what anybody means."""
_MOST_NAMES = 6
"""Names of one topic to look for by themselves."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Terms and periods that a figure must have."""

    terms: tuple[str, ...]
    periods: tuple[Period, ...]


def strict(topic: Topic) -> tuple[Cell, ...]:
    """All that is named together: in the period named, then in any."""
    periods = _periods(topic)
    named = tuple(dict.fromkeys(_combinations(topic)))
    return _cells(named, (periods, ()))


def loose(topic: Topic) -> tuple[Cell, ...]:
    """Each name by itself, then none: for a measure of which the strict cells are empty."""
    singles = tuple(dict.fromkeys((key,) for key in _single_keys(topic)))
    return _cells(singles, (_periods(topic), ()))


ANYTHING = Cell((), ())
"""Any cell of a measure: what it has at all."""


def _cells(
    named: Iterable[tuple[str, ...]], whens: Iterable[tuple[Period, ...]]
) -> tuple[Cell, ...]:
    return tuple(dict.fromkeys(Cell(terms, when) for terms in named for when in whens))


def _periods(topic: Topic) -> tuple[Period, ...]:
    return tuple(period for mention in topic.periods for period in wanted(mention))


def _combinations(topic: Topic) -> Iterable[tuple[str, ...]]:
    named = [mention.keys for mention in topic.terms if mention.keys]
    return (tuple(sorted(set(keys))) for keys in islice(product(*named), _READINGS))


def _single_keys(topic: Topic) -> Iterator[str]:
    named = [mention for mention in topic.terms if mention.keys][:_MOST_NAMES]
    return (key for mention in named for key in mention.keys[:_READINGS])
