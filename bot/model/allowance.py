"""What a phrase allows: the interval table, for claims and for stored figures alike.

`ROWS` and `OWN_ROWS` are the whole policy: one row a hedge, and a row of its own where fractions,
proportions ("nine in ten"), multiples and dozens differ. Where no ground is known for a width, it
is ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from bot.model.figure import Figure, FigureKind, Qualifier
from bot.model.interval import Interval, point
from bot.model.quantity import Hedge
from bot.model.written import Manner, Written, last_digit_place, written_place

__all__ = [
    "Allowance",
    "Manner",
    "allowed",
    "between",
    "figure_allowance",
    "last_digit_place",
    "more_than_half",
    "vaguely",
    "written_place",
]

_TWO_AND_A_HALF_POINTS = Decimal("0.025")
COMMON_FRACTIONS = tuple(
    Decimal(top) / Decimal(bottom)
    for top, bottom in (
        (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (2, 3), (3, 4), (4, 5), (9, 10), (1, 1)
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Allowance:
    """What words entail (`literal`) and what a fair writer means by them (`usual`)."""

    literal: Interval
    usual: Interval


Row = Callable[[Written], Allowance]


def _same(interval: Interval) -> Allowance:
    return Allowance(interval, interval)


def _above(w: Written, usual_high: Decimal, *, closed: bool = False) -> Allowance:
    return Allowance(
        Interval(w.x, None, low_open=not closed),
        Interval(w.x, usual_high, low_open=not closed, high_open=True),
    )


def _below(w: Written, usual_low: Decimal, *, closed: bool = False) -> Allowance:
    return Allowance(
        Interval(Decimal(0) if w.x >= 0 else None, w.x, high_open=not closed),
        Interval(w.from_zero(usual_low), w.x, high_open=not closed),
    )


def _nearly(w: Written, usual_low: Decimal) -> Allowance:
    return Allowance(
        Interval(None, w.x, high_open=True), Interval(w.from_zero(usual_low), w.x, high_open=True)
    )


def _round(w: Written) -> Allowance:
    """Half-up below; above also truncation, which headlines do."""
    near, far = min(w.g / 2, w.share("5")), min(w.g, w.share("10"))
    if w.x < 0:
        return _same(Interval(w.x - far, w.x + near, low_open=True))
    return _same(Interval(w.x - near, w.x + far, high_open=far != 0))


def _rounded(w: Written) -> Allowance:
    """[x − g/2, x + g/2): rounding to the last written place."""
    return _same(Interval(w.x - w.g / 2, w.x + w.g / 2, high_open=w.g != 0))


def _around(x: Decimal, width: Decimal) -> Interval:
    return Interval(x - width, x + width)


def _just_over(w: Written) -> Allowance:
    return Allowance(
        Interval(w.x, None, low_open=True), Interval(w.x, w.x + w.share("5"), low_open=True)
    )


def _up_to(w: Written) -> Allowance:
    return _same(Interval(min(w.x, Decimal(0)), w.x))


def _next(x: Decimal) -> Decimal:
    """The next common fraction above x."""
    return next((f for f in COMMON_FRACTIONS if f > x), x * 2)


def _before(x: Decimal) -> Decimal:
    """The next common fraction below x."""
    return next((f for f in reversed(COMMON_FRACTIONS) if f < x), Decimal(0))


def _proportion(w: Written) -> Allowance:
    """One in N: 1/(N ± 0.5); A in B: ± 0.5/B; neither more than 2.5 points away."""
    if w.x == w.g:
        low, high = 1 / (1 / w.x + Decimal("0.5")), 1 / (1 / w.x - Decimal("0.5"))
    else:
        low, high = w.x - w.g / 2, w.x + w.g / 2
    usual = Interval(
        max(low, w.x - _TWO_AND_A_HALF_POINTS), min(high, w.x + _TWO_AND_A_HALF_POINTS)
    )
    return Allowance(point(w.x), usual)


ROWS: dict[Hedge, Row] = {
    Hedge.EXACT: _round,
    Hedge.MORE: lambda w: _above(w, w.x + w.step),
    Hedge.AT_LEAST: lambda w: _above(w, w.x + w.step, closed=True),
    Hedge.JUST_OVER: _just_over,
    Hedge.NEARLY: lambda w: _nearly(w, w.x - w.clamped(w.step / 2, "5", "15")),
    Hedge.ABOUT: lambda w: _same(_around(w.x, w.clamped(w.step / 2, "2.5", "15"))),
    Hedge.LESS: lambda w: _below(w, w.x - w.step),
    Hedge.AT_MOST: lambda w: _below(w, w.x - w.step, closed=True),
    Hedge.UP_TO: _up_to,
}

_FRACTION_ROWS: dict[Hedge, Row] = {
    Hedge.MORE: lambda w: _above(w, _next(w.x)),
    Hedge.AT_LEAST: lambda w: _above(w, _next(w.x), closed=True),
    Hedge.NEARLY: lambda w: _nearly(w, w.x * Decimal("0.9")),
    Hedge.ABOUT: lambda w: _same(_around(w.x, min(Decimal("0.05"), w.share("15")))),
    Hedge.LESS: lambda w: _below(w, _before(w.x)),
    Hedge.AT_MOST: lambda w: _below(w, _before(w.x), closed=True),
}
_MULTIPLE_ROWS: dict[Hedge, Row] = {
    Hedge.EXACT: lambda w: Allowance(
        point(w.x), Interval(w.x * Decimal("0.95"), w.x * Decimal("1.1"))
    ),
    Hedge.MORE: lambda w: _above(w, w.x + 1),
    Hedge.AT_LEAST: lambda w: _above(w, w.x + 1, closed=True),
    Hedge.NEARLY: lambda w: _nearly(w, w.x * Decimal("0.9")),
    Hedge.ABOUT: lambda w: _same(_around(w.x, w.share("15"))),
}

OWN_ROWS: dict[Manner, dict[Hedge, Row]] = {
    Manner.COUNTED: {},
    Manner.MEASURED: {Hedge.EXACT: _rounded},
    Manner.PRECISE: {Hedge.EXACT: lambda w: _same(point(w.x))},
    Manner.FRACTION: {
        Hedge.EXACT: lambda w: Allowance(
            point(w.x), _around(w.x, min(_TWO_AND_A_HALF_POINTS, w.share("10")))
        ),
        **_FRACTION_ROWS,
    },
    Manner.PROPORTION: {Hedge.EXACT: _proportion, **_FRACTION_ROWS},
    Manner.MULTIPLE: _MULTIPLE_ROWS,
    Manner.MULTIPLE_MORE: {
        **_MULTIPLE_ROWS,
        Hedge.EXACT: lambda w: _same(Interval(w.x * Decimal("0.95"), (w.x + 1) * Decimal("1.1"))),
    },
    Manner.DOZEN: {Hedge.EXACT: lambda w: _same(_around(w.x, w.x / 12))},
    Manner.COUPLE: {
        Hedge.ABOUT: lambda w: Allowance(
            Interval(w.x, None), Interval(w.x - w.g / 2, w.x + w.g - w.g / 100)
        )
    },
}


def allowed(
    hedge: Hedge, value: Decimal, grain: Decimal, manner: Manner = Manner.COUNTED
) -> Allowance:
    """What a hedged number allows.

    `grain` is g: the place of the last digit that counts (see `Manner` for which that is). Ranges
    and vague words have no single number: see `between` and `vaguely`. Raises KeyError for them.
    """
    row = OWN_ROWS[manner].get(hedge) or ROWS[hedge]
    return row(Written(value, grain))


def between(low: Decimal, high: Decimal) -> Allowance:
    """ "Between A and B", "A to B": both ends included."""
    return _same(Interval(low, high))


def vaguely(low: Decimal, high: Decimal | None, least: Decimal) -> Allowance:
    """ "Dozens", "thousands": entails `least` or more, usually means `low` to `high`."""
    return Allowance(Interval(least, None), Interval(low, high))


def more_than_half() -> Allowance:
    """ "Most", "a majority": above a half."""
    return _same(Interval(Decimal("0.5"), Decimal(1), low_open=True))


_HEDGES: dict[Qualifier, Hedge] = {
    Qualifier.ABOUT: Hedge.ABOUT,
    Qualifier.MORE_THAN: Hedge.MORE,
    Qualifier.AT_LEAST: Hedge.AT_LEAST,
    Qualifier.LESS_THAN: Hedge.LESS,
    Qualifier.AT_MOST: Hedge.AT_MOST,
    Qualifier.UP_TO: Hedge.UP_TO,
    Qualifier.NEARLY: Hedge.NEARLY,
}
_TO_THE_WRITTEN_PLACE = {
    FigureKind.SHARE,
    FigureKind.RATE,
    FigureKind.AVERAGE,
    FigureKind.MEASURE,
}


def figure_allowance(figure: Figure) -> Allowance:
    """What a stored figure's own qualifier allows, in the figure's unit.

    Exactly is the point, rounded runs to half the last written place either side, and the hedges
    go by the same rows as a claim's. A share that is nearly 50 per cent is nearly half.
    """
    measured = figure.kind in _TO_THE_WRITTEN_PLACE
    x = figure.value
    grain = written_place(x) if measured else last_digit_place(x)
    match figure.qualifier:
        case Qualifier.EXACTLY:
            return _same(point(x))
        case Qualifier.BETWEEN:
            return between(x, x if figure.value_high is None else figure.value_high)
        case Qualifier.ROUNDED:
            return _rounded(Written(x, grain))
        case Qualifier.NEARLY if figure.kind is FigureKind.SHARE and x == 50:
            return _nearly(Written(x, grain), x * Decimal("0.9"))
    manner = Manner.MEASURED if measured else Manner.COUNTED
    return allowed(_HEDGES[figure.qualifier], x, grain, manner)
