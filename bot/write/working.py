"""A sum in words: the working in one line, its result, and every figure that went into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.model.derivation import Derivation, Operation
from bot.model.figure import Figure, Qualifier
from bot.model.interval import Interval
from bot.write.amount import SAID, amount, number
from bot.write.origin import cover, period, places

_DIGITS = 3
"""Digits that count in a quotient; more would be more than the figures say."""
_PER_TIME = {
    "minute": "minutes", "hour": "hours", "day": "days", "week": "weeks", "month": "months",
}  # fmt: skip


def result(derivation: Derivation) -> str:
    """The result with its unit and what the figures' rounding leaves open."""
    if derivation.operation is Operation.ORDER:
        return _order(derivation)
    open_ = _left_open(derivation)
    times = once_every(derivation)
    if times and not open_:
        open_ = f"one every {_short(1 / derivation.value)} {times}"
    return f"{_short(derivation.value)} {derivation.unit}{f', {open_}' if open_ else ''}"


def working(derivation: Derivation) -> str:
    """The sum in one line: "29 + 69 + 8 = 106 offences"."""
    if derivation.operation is Operation.ORDER:
        return _order(derivation)
    return f"{_formula(derivation)} = {result(derivation)}{_bodies(derivation)}"


def once_every(derivation: Derivation) -> str:
    """The times between two, in the plural, where one comes in more than two of them; else ""."""
    rare = derivation.operation is Operation.RATE and 0 < derivation.value * 2 < 1
    return _PER_TIME.get(derivation.unit.rpartition(" ")[2], "") if rare else ""


def headline(derivation: Derivation) -> str:
    """What was worked out, and that it was: no source says it in so many words."""
    return f"worked out from figures on file, {result(derivation)}"


def operand_lines(derivation: Derivation) -> Iterable[str]:
    """Each figure that was used, once: its number, what it is of, its key."""
    for figure in derivation.operands:
        where = (figure.measure.name, places(figure), cover(figure), period(figure))
        scope = "; ".join(part for part in where if part)
        yield f"{amount(figure)}: {scope} [{figure.key}]"


def _bodies(derivation: Derivation) -> str:
    if not derivation.bodies:
        return ""
    return f" (on the {derivation.bodies} that reported both times)"


def _formula(derivation: Derivation) -> str:
    left, right = derivation.left, derivation.right
    match derivation.operation:
        case Operation.SUM:
            return _sum(left)
        case Operation.RATE:
            return f"{_grouped(left)} ÷ {_divisor(derivation)}"
        case Operation.CHANGE:
            return f"{_distance(derivation)} ÷ {_grouped(right)}"
        case Operation.REMAINDER if not right or derivation.relative:
            return _part_left(derivation)
        case Operation.SHARE | Operation.RATIO:
            return f"{_grouped(left)} ÷ {_grouped(right)}"
    return f"{_sum(left)} − {_grouped(right)}"


def _part_left(derivation: Derivation) -> str:
    """What shares leave of a hundred, or parts of a whole that is counted."""
    left, right = derivation.left, derivation.right
    if not right:
        return f"100 − {_grouped(left)}"
    return f"({_sum(left)} − {_grouped(right)}) ÷ {_grouped(left)}"


def _divisor(derivation: Derivation) -> str:
    """So many days, or the people in hundreds of thousands."""
    unit = derivation.unit.rpartition(" ")[2]
    if derivation.right:
        size = f"{derivation.divisor:,f}" if derivation.divisor is not None else ""
        return f"{_grouped(derivation.right)} {derivation.right[0].unit} × {size}"
    return f"{_short(derivation.divisor or Decimal(0))} {_PER_TIME.get(unit, unit)}"


def _distance(derivation: Derivation) -> str:
    """What it moved by, the way the statement puts it."""
    left, right = derivation.left, derivation.right
    rose = sum(one.value for one in left) >= sum(one.value for one in right)
    if rose is (derivation.value >= 0):
        return f"({_sum(left)} − {_grouped(right)})"
    return f"({_sum(right)} − {_grouped(left)})"


def _order(derivation: Derivation) -> str:
    left = _sum(derivation.left)
    if derivation.each:
        rivals = [_said(figure) for figure in derivation.right]
        return f"{left} against {_listed(rivals)} {_unit(derivation)}"
    right = _sum(derivation.right)
    added = f" = {_short(_total(derivation.right))}" if len(derivation.right) > 1 else ""
    return f"{left} against {right}{added} {_unit(derivation)}"


def _unit(derivation: Derivation) -> str:
    return derivation.left[0].unit


def _total(figures: Sequence[Figure]) -> Decimal:
    return sum((figure.value for figure in figures), Decimal(0))


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _sum(figures: Sequence[Figure]) -> str:
    return " + ".join(_said(figure) for figure in figures)


def _grouped(figures: Sequence[Figure]) -> str:
    return _sum(figures) if len(figures) == 1 else f"({_sum(figures)})"


def _said(figure: Figure) -> str:
    """The number with its hedge, without its unit."""
    if figure.qualifier is Qualifier.BETWEEN and figure.value_high is not None:
        return f"between {number(figure.value)} and {number(figure.value_high)}"
    return f"{SAID.get(figure.qualifier, f'{figure.qualifier} ')}{number(figure.value)}"


def _left_open(derivation: Derivation) -> str:
    """What hedges and rounding leave: "give or take 1.5", "from 42 to 45"; "" for an exact sum."""
    usual, value = derivation.usual, derivation.value
    if usual.low is None or usual.high is None:
        return _one_sided(usual)
    if usual.low == usual.high:
        return ""
    if usual.high - value == value - usual.low:
        return f"give or take {_short(value - usual.low)}"
    return f"from {_short(usual.low)} to {_short(usual.high)}"


def _one_sided(usual: Interval) -> str:
    if usual.low is not None:
        return f"{_short(usual.low)} or more"
    return f"{_short(usual.high)} or less" if usual.high is not None else ""


def _short(value: Decimal) -> str:
    """Whole numbers as they are, others to three digits that count, or as many as tell them apart.

    What is not quite 11 is 10.96, never 11.
    """
    if value == value.to_integral_value():
        return number(value.quantize(Decimal(1)))
    digits = max(0, _DIGITS - 1 - value.adjusted())
    short = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    if short == short.to_integral_value():
        short = value.quantize(Decimal(1).scaleb(-digits - 1), rounding=ROUND_HALF_UP)
    return number(short)
