"""A number as it was written, and what its words allow."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.model.interval import Interval


class Hedge(StrEnum):
    """How the words bound the number; the values are those of the JSON."""

    EXACT = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    JUST_OVER = ">~"
    NEARLY = "<~"
    BETWEEN = ".."
    UP_TO = "^"
    VAGUE = "?"


class Kind(StrEnum):
    """What sort of number it is; the values are those of the JSON."""

    COUNT = "count"
    PERCENT = "percent"
    POINTS = "pp"
    FRACTION = "fraction"
    RATIO = "ratio"
    RATE = "rate"
    MONEY = "money"
    AVERAGE = "average"
    DURATION = "duration"
    MEASURE = "measure"
    RANGE = "range"
    VAGUE = "vague"
    CHANGE = "change"


class Direction(StrEnum):
    """Whether the number is a level or tells how much something moved."""

    LEVEL = "level"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a text.

    `start` and `end` are character offsets of `text`. `value` is exact, magnitudes multiplied out
    (per cents as written, fractions as decimals; None for ranges and vague words). `unit` is the
    unit as read: "%", "GBP", "tonnes", "offences", "" where none is written. `per` is the
    denominator of a rate ("day", "year", "100,000 people"). `direction` is UP or DOWN for a number
    that tells a change ("rose by 5 per cent"), else LEVEL.
    """

    text: str
    start: int
    end: int
    value: Decimal | None
    unit: str
    hedge: Hedge
    usual: Interval
    literal: Interval
    kind: Kind
    per: str | None = None
    direction: Direction = Direction.LEVEL
