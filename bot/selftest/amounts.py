"""Numbers in words, as the source hedges them and as others would, with what they allow."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from bot.language.units import Sort, parse_unit
from bot.model.allowance import Manner, allowed, between, figure_allowance
from bot.model.figure import Figure, FigureKind, Qualifier
from bot.model.interval import Interval
from bot.model.quantity import Hedge
from bot.model.written import last_digit_place, written_place
from bot.selftest.saying import Amount
from bot.write.amount import number

HEDGES: dict[Qualifier, tuple[tuple[str, Hedge], ...]] = {
    Qualifier.EXACTLY: (("", Hedge.EXACT), ("exactly", Hedge.EXACT)),
    Qualifier.ROUNDED: (("", Hedge.EXACT),),
    Qualifier.ABOUT: (("about", Hedge.ABOUT), ("around", Hedge.ABOUT), ("roughly", Hedge.ABOUT)),
    Qualifier.MORE_THAN: (("more than", Hedge.MORE), ("over", Hedge.MORE)),
    Qualifier.AT_LEAST: (("at least", Hedge.AT_LEAST),),
    Qualifier.LESS_THAN: (("less than", Hedge.LESS),),
    Qualifier.AT_MOST: (("at most", Hedge.AT_MOST), ("no more than", Hedge.AT_MOST)),
    Qualifier.UP_TO: (("up to", Hedge.UP_TO),),
    Qualifier.NEARLY: (("nearly", Hedge.NEARLY), ("almost", Hedge.NEARLY)),
    Qualifier.BETWEEN: (("", Hedge.BETWEEN),),
}
_MEASURED = (FigureKind.SHARE, FigureKind.RATE, FigureKind.AVERAGE, FigureKind.MEASURE)
_WORTH_ROUNDING = 200
_WELL_APART = Decimal("0.05")
SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
_SCALES = ("thousand", "million", "billion", "trillion")


def own_amounts(figure: Figure) -> tuple[Amount, ...]:
    """The figure's number with the words of its qualifier, the source's own first."""
    return tuple(own_amount(figure, words, hedge) for words, hedge in HEDGES[figure.qualifier])


def own_amount(figure: Figure, words: str, hedge: Hedge) -> Amount:
    """The figure's number, hedged with these words."""
    if figure.value_high is None:
        return hedged(figure, words, hedge, figure.value)
    low, high = (said_number(figure, value) for value in (figure.value, figure.value_high))
    usual = between(figure.value, figure.value_high).usual
    return Amount("between", f"{low} and {high}", Hedge.BETWEEN, figure.value, usual)


def hedged(figure: Figure, words: str, hedge: Hedge, value: Decimal) -> Amount:
    """A number of the figure's kind and unit, hedged with these words."""
    value = _as_written(value)
    usual = allowed(hedge, value, *_manner(figure, words, value)).usual
    return Amount(words, said_number(figure, value), hedge, value, usual)


def _as_written(value: Decimal) -> Decimal:
    """Without zeros after the point, which nobody writes: "18 years" says less than 18.0."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _manner(figure: Figure, words: str, value: Decimal) -> tuple[Decimal, Manner]:
    if words == "exactly":
        return last_digit_place(value), Manner.PRECISE
    if figure.kind in _MEASURED or parse_unit(figure.unit).sort is Sort.PERCENT:
        return written_place(value), Manner.MEASURED
    grain = last_digit_place(value)
    return grain, Manner.PRECISE if grain == 1 else Manner.COUNTED


def other_amounts(figure: Figure) -> Iterator[Amount]:
    """Looser words that are true of an exact number: "about 290", "more than 200" of 288."""
    if figure.qualifier is not Qualifier.EXACTLY or figure.value < _WORTH_ROUNDING:
        return
    two, one = (Decimal(1).scaleb(figure.value.adjusted() - places) for places in (1, 0))
    looser = (
        hedged(figure, "about", Hedge.ABOUT, (figure.value / two).quantize(Decimal(1)) * two),
        hedged(figure, "more than", Hedge.MORE, _down(figure.value, two)),
        hedged(figure, "more than", Hedge.MORE, _down(figure.value, one)),
        hedged(figure, "fewer than", Hedge.LESS, _down(figure.value, two) + two),
    )
    yield from (amount for amount in looser if amount.usual.contains(figure.value))


def _down(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def stored(figure: Figure) -> Interval:
    """What the stored number usually means."""
    return figure_allowance(figure).usual


def misses(figure: Figure, amount: Amount) -> bool:
    """True where what is said lies wholly outside what is stored.

    Two that both say "up to" are about their maxima, which must be well apart.
    """
    if figure.qualifier is Qualifier.UP_TO and amount.hedge is Hedge.UP_TO:
        return abs(amount.value - figure.value) > figure.value * _WELL_APART
    return not amount.usual.meets(stored(figure))


def said_number(figure: Figure, value: Decimal) -> str:
    """A number of the figure's unit, with the sign of its currency: "$3.2 million"."""
    unit = parse_unit(figure.unit)
    sign = SIGNS.get(unit.code, "") if unit.sort is Sort.MONEY and unit.scale >= 1 else ""
    first = figure.unit.split(" ")[0]
    scale = f" {first}" if sign and first in _SCALES else ""
    return f"{sign}{number(value)}{scale}"


def unit_after(figure: Figure) -> str:
    """What is written after the number: nothing of a currency whose sign stands before it."""
    unit = parse_unit(figure.unit)
    if unit.sort is not Sort.MONEY or unit.code not in SIGNS or unit.scale < 1:
        return figure.unit
    for word in (" per ", " a "):
        if word in figure.unit:
            return word.strip() + " " + figure.unit.split(word, 1)[1]
    return ""
