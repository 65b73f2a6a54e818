"""Writes a number as people do, and knows how coarse what was written is."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bench.statements.wording import Batch
from bench.stores.model import Measure

MAGNITUDES = {
    " million": {6: " million", 9: " billion", 12: " trillion"},
    "m": {6: "m", 9: "bn", 12: "trn"},
    "mn": {6: "mn", 9: "bn", 12: "tn"},
    " mln": {6: " mln", 9: " bln", 12: " trln"},
}


@dataclass(frozen=True, slots=True)
class Written:
    """A number in words and figures; `step` is the place value of its last digit that counts."""

    text: str
    shown: Decimal
    step: Decimal

    def far_from(self, value: Decimal) -> bool:
        """True when no rounding could make the one of the other."""
        return abs(self.shown - value) > max(3 * self.step, abs(value) / 200)


def plain(value: Decimal, measure: Measure, words: Batch, draw: random.Random) -> Written:
    """The number without a hedge, whole or shortened, in the measure's own clothes."""
    if measure.decimals:
        body, shown, step = _decimal(value, measure.decimals, draw)
    elif value >= 1_000_000 and draw.random() < 0.75:
        body, shown, step = _short(value, words, draw)
    else:
        body, shown, step = f"{value:,}", value, _step(value)
    return Written(_dressed(body, measure, words, draw), shown, step)


def _decimal(value: Decimal, decimals: int, draw: random.Random) -> tuple[str, Decimal, Decimal]:
    """All decimals, or one fewer where two digits or more are left."""
    fewer = decimals - 1
    keep = fewer if value >= 10 and draw.random() < 0.3 else decimals
    step = Decimal(1).scaleb(-keep)
    shown = value.quantize(step, ROUND_HALF_UP)
    return f"{shown:,}", shown, step


def _step(value: Decimal) -> Decimal:
    """The place value of the last digit that isn't nought."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _short(value: Decimal, words: Batch, draw: random.Random) -> tuple[str, Decimal, Decimal]:
    """Three or four digits and a magnitude: 35.6m, 1.32 billion."""
    power = 12 if value >= 10**12 else 9 if value >= 10**9 else 6
    digits = draw.choice((3, 4))
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    shown = (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step
    big = MAGNITUDES[draw.choice(words.big)][power]
    number = (shown.scaleb(-power)).normalize()
    return f"{number:f}{big}", shown, _step(shown)


def _dressed(body: str, measure: Measure, words: Batch, draw: random.Random) -> str:
    """The number with its sign or unit, as far as people write one."""
    if measure.kind == "money":
        return f"${body}"
    if measure.kind == "share":
        return draw.choice(words.percent).format(n=body)
    if measure.unit == "years" and draw.random() < 0.6:
        return f"{body} years"
    if measure.number_unit:
        return f"{body} {measure.number_unit}"
    return body


def hedged(
    value: Decimal, measure: Measure, words: Batch, draw: random.Random, true: bool = True
) -> str | None:
    """The number with a hedge that is fair, or one that is turned round; None where none fits."""
    step = Decimal(1).scaleb(value.adjusted() - (2 if measure.decimals == 0 else 1))
    if step < Decimal(1).scaleb(-measure.decimals):
        return None
    down = (value // step) * step
    up = down + step
    if value == down:
        return None
    if true:
        fair = [(words.over, down), (words.hedges, _nearest(value, down, up))]
        if value >= up * Decimal("0.95"):
            fair.append((words.nearly, up))
        shape, edge = draw.choice(fair)
    else:
        shape, edge = draw.choice(((words.over, up + step), (words.under, down - step)))
    if edge <= 0:
        return None
    exact = _coarse(edge, measure, words, draw)
    return draw.choice(shape).format(n=exact)


def _nearest(value: Decimal, down: Decimal, up: Decimal) -> Decimal:
    return down if value - down < up - value else up


def _coarse(edge: Decimal, measure: Measure, words: Batch, draw: random.Random) -> str:
    """A round edge as it would be written."""
    if edge >= 1_000_000:
        body, _, _ = _short(edge, words, draw)
    else:
        body = f"{edge.normalize():,f}"
    return _dressed(body, measure, words, draw)
