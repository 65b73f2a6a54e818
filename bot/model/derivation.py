"""What is worked out from several figures, with the figures and the interval that they leave."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.model.figure import Figure
from bot.model.interval import Interval


class Operation(StrEnum):
    """How figures are put together; the values are those of the JSON."""

    SUM = "sum"
    SHARE = "share"
    REMAINDER = "remainder"
    DIFFERENCE = "difference"
    RATIO = "ratio"
    RATE = "rate"
    CHANGE = "change"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Derivation:
    """The result of putting figures together.

    `left` and `right` are the figures on either side of the sign, those of one side added up;
    a sum, a rate and an order of many have theirs in `left` (the one that leads comes first) and
    what it is held against in `right`. `value` is the result by the figures as written, in `unit`;
    `usual` and `literal` are what it may be when the figures' own hedges and rounding go through
    the sum. `divisor` is the number of days, weeks… that a rate is taken over, else None. `each`:
    the right ones are not added up, the left is held against each. `relative`: the remainder is
    told in parts of its whole. `bodies` is the number of bodies that reported both times, where the
    figures of those alone are compared (else 0).
    """

    operation: Operation
    left: tuple[Figure, ...]
    right: tuple[Figure, ...]
    value: Decimal
    usual: Interval
    literal: Interval
    unit: str
    divisor: Decimal | None = None
    each: bool = False
    relative: bool = False
    bodies: int = 0

    @property
    def operands(self) -> tuple[Figure, ...]:
        """Every figure that is used, each once, in the order of the working."""
        return tuple({figure.key: figure for figure in (*self.left, *self.right)}.values())


@dataclass(frozen=True, slots=True)
class Agreement:
    """A sum held against what is on file, or against a wording that is known to be wrong.

    `figure` is the stored one, None for a misquote, whose wording is `said`. `holds`: one of the
    two lies within what the other allows. `possible`: they meet at all, if only at the edges of
    what rounding leaves. `explained` is what is on file about a difference, "" for nothing.
    """

    derivation: Derivation
    figure: Figure | None
    said: str
    holds: bool
    possible: bool
    explained: str = ""
