"""Which figures may be put together: one measure, unit and source, nothing counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, combinations, product

from bot.derive.years import is_over_years, not_over_years
from bot.model.derivation import Operation
from bot.model.figure import BREAK, Figure, FigureKind
from bot.model.finding import Reason
from bot.model.period import Period, same_days
from bot.model.vocabulary import Term, ancestors

Terms = Mapping[str, Term]

_ASSERTED = (FigureKind.PROJECTION, FigureKind.CLAIM)
_ADDED = (FigureKind.COUNT, FigureKind.MONEY, FigureKind.SHARE)
_LEAP = 1
"""Days by which two years may differ in length."""


def obstacle(
    operation: Operation,
    left: Sequence[Figure],
    right: Sequence[Figure],
    terms: Terms,
) -> Reason | None:
    """Why figures can't be put together; None where nothing stands against it.

    Whether different bodies reported in two periods is not asked here: see `bot.derive.alike`.
    """
    figures = (*left, *right)
    first = figures[0]
    if any(figure.kind in _ASSERTED for figure in figures):
        return Reason.NOT_ADDABLE
    if any(not is_one_sort(first, figure) for figure in figures):
        return Reason.UNIT_DIFFERS
    if any(len(side) > 1 and not _adds(side) for side in (left, right)):
        return Reason.NOT_ADDABLE
    if operation is Operation.SUM and is_over_years(left):
        return not_over_years(left)
    return _periods(left, right) or _sources(left, right) or _overlap(operation, left, right, terms)


def is_one_sort(one: Figure, other: Figure) -> bool:
    """True for figures of one measure, unit and kind."""
    return (one.measure.key, one.unit, one.kind) == (other.measure.key, other.unit, other.kind)


def _adds(side: Sequence[Figure]) -> bool:
    """Counts add up; shares only where they are shares of one whole, in one place."""
    shares = any(figure.kind is FigureKind.SHARE for figure in side)
    wholes = {tuple(term for term in figure.terms if term.dimension == "place") for figure in side}
    return all(figure.kind in _ADDED for figure in side) and not (shares and len(wholes) > 1)


def _periods(left: Sequence[Figure], right: Sequence[Figure]) -> Reason | None:
    """The figures of a side are of one period; those of two sides of periods as long."""
    for side in (left, right):
        if any(not same_days(side[0].period, figure.period) for figure in side):
            return Reason.PERIOD_DIFFERS
    if left and right and not _as_long(left[0].period, right[0].period):
        return Reason.PERIOD_DIFFERS
    return None


def _as_long(one: Period | None, other: Period | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs((one.end - one.start).days - (other.end - other.start).days) <= _LEAP


def spans_time(left: Sequence[Figure], right: Sequence[Figure]) -> bool:
    """True where the sides are of two periods, so that who reported may have changed."""
    return bool(left and right) and not same_days(left[0].period, right[0].period)


def _sources(left: Sequence[Figure], right: Sequence[Figure]) -> Reason | None:
    """One source; two periods may come from two, if the same bodies reported to both."""
    sides = (left, right) if spans_time(left, right) else ((*left, *right),)
    if any(len({figure.source.key for figure in side}) > 1 for side in sides):
        return Reason.SOURCE_DIFFERS
    return None


def is_broken(one: Figure, other: Figure, line: Iterable[Figure]) -> bool:
    """True where the way of counting changed after the earlier and up to the later of two figures.

    `line` are the figures of the same cell in all periods.
    """
    starts = sorted(it.period.start for it in (one, other) if it.period is not None)
    return any(
        BREAK in it.flags
        and it.period is not None
        and it.terms == one.terms
        and starts[0] < it.period.start <= starts[-1]
        for it in line
    )


def _overlap(
    operation: Operation, left: Sequence[Figure], right: Sequence[Figure], terms: Terms
) -> Reason | None:
    """Nothing is counted twice; a share's and a remainder's part lies in its whole."""
    within = chain(combinations(left, 2), combinations(right, 2))
    if any(overlaps(one, other, terms) for one, other in within):
        return Reason.PARTS_OVERLAP
    if operation is Operation.SHARE:
        inside = all(holds(whole, part, terms) for part, whole in product(left, right))
        return None if inside else Reason.NOT_A_PART
    if operation is Operation.REMAINDER:
        inside = all(holds(whole, part, terms) for whole, part in product(left, right))
        return None if inside else Reason.NOT_A_PART
    if spans_time(left, right):
        alike = {figure.terms for figure in (*left, *right)}
        return None if len(alike) == 1 or len(left) == len(right) else Reason.PARTS_OVERLAP
    crossed = product(left, right)
    return Reason.PARTS_OVERLAP if any(overlaps(a, b, terms) for a, b in crossed) else None


def overlaps(one: Figure, other: Figure, terms: Terms) -> bool:
    """True unless some dimension keeps the two apart: neither member lies in the other there."""
    mine, theirs = _members(one), _members(other)
    return not any(
        _apart(mine[dimension], theirs[dimension], terms) for dimension in mine.keys() & theirs
    )


def _apart(one: str, other: str, terms: Terms) -> bool:
    return (
        one != other and one not in ancestors(other, terms) and other not in ancestors(one, terms)
    )


def holds(whole: Figure, part: Figure, terms: Terms) -> bool:
    """True where all that the part counts is counted in the whole, and more besides."""
    outer, inner = _members(whole), _members(part)
    return (
        outer != inner
        and outer.keys() <= inner.keys()
        and all(
            inner[dimension] == key or key in ancestors(inner[dimension], terms)
            for dimension, key in outer.items()
        )
    )


def _members(figure: Figure) -> dict[str, str]:
    return {term.dimension: term.key for term in figure.terms}


def lowest(figures: Iterable[Figure], terms: Terms) -> tuple[Figure, ...]:
    """Without the figures that hold others of them: what is left counts nothing twice."""
    known = tuple(figures)
    return tuple(one for one in known if not any(holds(one, other, terms) for other in known))
