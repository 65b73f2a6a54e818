"""Figures on two sides and an operation → the result, with the interval that it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.derive.intervals import Amount, total
from bot.language.units import Sort, parse_unit
from bot.model.derivation import Derivation, Operation
from bot.model.figure import Figure
from bot.model.interval import point

_HUNDRED = Decimal(100)
_ALL = Amount(_HUNDRED, point(_HUNDRED), point(_HUNDRED))
PER_CENT, POINTS, TIMES = "per cent", "percentage points", "times"


def added(figures: Sequence[Figure]) -> Derivation:
    """Figures added up, in their own unit."""
    return _derivation(Operation.SUM, figures, (), total(figures), figures[0].unit)


def share(parts: Sequence[Figure], whole: Sequence[Figure]) -> Derivation | None:
    """Parts in per cent of the whole; None for a whole of nothing."""
    if not _divides(whole):
        return None
    result = total(parts).over(total(whole)).scaled(_HUNDRED)
    return _derivation(Operation.SHARE, parts, whole, result, PER_CENT)


def remainder(whole: Sequence[Figure], parts: Sequence[Figure]) -> Derivation:
    """What is left of the whole without the parts, in their unit."""
    result = total(whole).minus(total(parts))
    return _derivation(Operation.REMAINDER, whole, parts, result, _distance_unit(whole[0]))


def share_left(whole: Sequence[Figure], parts: Sequence[Figure]) -> Derivation | None:
    """What is left of the whole without the parts, in per cent of it; None for one of nothing."""
    if not _divides(whole):
        return None
    taken = total(parts).over(total(whole)).scaled(_HUNDRED)
    left = _derivation(Operation.REMAINDER, whole, parts, _ALL.minus(taken), PER_CENT)
    return replace(left, relative=True)


def complement(shares: Sequence[Figure]) -> Derivation:
    """What shares of one whole leave of it, in per cent."""
    return _derivation(Operation.REMAINDER, shares, (), _ALL.minus(total(shares)), shares[0].unit)


def difference(left: Sequence[Figure], right: Sequence[Figure]) -> Derivation:
    """By how much the left is more; below zero where it is less. Shares differ in points."""
    result = total(left).minus(total(right))
    return _derivation(Operation.DIFFERENCE, left, right, result, _distance_unit(left[0]))


def order(left: Sequence[Figure], right: Sequence[Figure]) -> Derivation:
    """The distance by which the left leads, below zero where it doesn't."""
    result = total(left).minus(total(right))
    return _derivation(Operation.ORDER, left, right, result, _distance_unit(left[0]))


def ratio(left: Sequence[Figure], right: Sequence[Figure]) -> Derivation | None:
    """How many times the right goes into the left; None where the right is nothing."""
    if not _divides(right):
        return None
    return _derivation(Operation.RATIO, left, right, total(left).over(total(right)), TIMES)


def change(
    left: Sequence[Figure], right: Sequence[Figure], *, falls: bool = False
) -> Derivation | None:
    """By how many per cent of the right the left is more (less, where it `falls`).

    None where the right is nothing.
    """
    if not _divides(right):
        return None
    parts = total(left).over(total(right)).scaled(_HUNDRED)
    result = _ALL.minus(parts) if falls else parts.minus(_ALL)
    return _derivation(Operation.CHANGE, left, right, result, PER_CENT)


def rate(figures: Sequence[Figure], divisor: Decimal, per: str) -> Derivation:
    """How many a day, a week…; `divisor` is the number of them in the period."""
    result = total(figures).scaled(1 / divisor)
    article = "an" if per == "hour" else "a"
    unit = f"{figures[0].unit} {article} {per}"
    return _derivation(Operation.RATE, figures, (), result, unit, divisor)


def rate_of(
    figures: Sequence[Figure], people: Sequence[Figure], size: Decimal, per: str
) -> Derivation | None:
    """How many per so many people; None for a population of nobody."""
    if not _divides(people):
        return None
    heads = total(people).scaled(parse_unit(people[0].unit).scale / size)
    unit = f"{figures[0].unit} per {per}"
    return _derivation(Operation.RATE, figures, people, total(figures).over(heads), unit, size)


def _divides(figures: Sequence[Figure]) -> bool:
    return total(figures).value > 0


def _distance_unit(figure: Figure) -> str:
    return POINTS if parse_unit(figure.unit).sort is Sort.PERCENT else figure.unit


def _derivation(
    operation: Operation,
    left: Sequence[Figure],
    right: Sequence[Figure],
    result: Amount,
    unit: str,
    divisor: Decimal | None = None,
) -> Derivation:
    return Derivation(
        operation, tuple(left), tuple(right), result.value, result.usual, result.literal, unit,
        divisor,
    )  # fmt: skip
