"""Statements that are wrong in the number or its hedge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.model.figure import Figure, FigureKind, Qualifier
from bot.model.quantity import Hedge
from bot.selftest.amounts import hedged, misses
from bot.selftest.saying import Amount, Change, Saying
from bot.selftest.shelf import Shelf

Changed = Iterator[tuple[Change, Saying]]

_OTHERS = 3
_SHIFTS = (Decimal("0.7"), Decimal("1.4"))
_TIMES = (10, 1000)
_CEILINGS = (Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY, Qualifier.UP_TO)
_FLOORS = (Qualifier.MORE_THAN, Qualifier.AT_LEAST)
_WHOLE = Decimal(100)


def wrong_numbers(say: Saying, neighbours: Sequence[Figure], shelf: Shelf) -> Changed:
    """The figure with other numbers in its own hedge, and with its hedge turned round.

    Only numbers that lie wholly outside what the stored one usually means, and that no other
    figure of the same cell agrees with.
    """
    for value in _other_values(say.figure, neighbours):
        if _is_sensible(say.figure, value):
            words, hedge = _own_hedge(say)
            changed = say.but(amount=hedged(say.figure, words, hedge, value))
            if _is_wrong(changed, shelf):
                yield Change.NUMBER, changed
    for amount in _turned(say.figure):
        changed = say.but(amount=amount)
        if _is_wrong(changed, shelf):
            yield Change.HEDGE, changed


def _own_hedge(say: Saying) -> tuple[str, Hedge]:
    """The hedge of the saying's number; a range is changed into its lower end, unhedged."""
    if say.amount.hedge is Hedge.BETWEEN:
        return "", Hedge.EXACT
    return say.amount.words, say.amount.hedge


def _is_wrong(say: Saying, shelf: Shelf) -> bool:
    return misses(say.figure, say.amount) and not shelf.is_true_after_all(say)


def _other_values(figure: Figure, neighbours: Sequence[Figure]) -> tuple[Decimal, ...]:
    """Numbers that somebody might write by mistake, each once."""
    others = [one.value for one in neighbours if one.unit == figure.unit]
    spread = others[:: max(1, len(others) // _OTHERS)][:_OTHERS]
    found = [*spread, *_transposed(figure.value), *_near(figure), *_shifted(figure.value)]
    found += [figure.value * times for times in _TIMES]
    return tuple(value for value in dict.fromkeys(found) if value != figure.value)


def _transposed(value: Decimal) -> Iterator[Decimal]:
    """Two digits that stand side by side changed about, the first such pair and the last."""
    written = f"{value:f}"
    pairs = [
        at
        for at in range(len(written) - 1)
        if written[at : at + 2].isdigit() and written[at] != written[at + 1]
    ]
    for at in dict.fromkeys((*pairs[:1], *pairs[-1:])):
        swapped = written[:at] + written[at + 1] + written[at] + written[at + 2 :]
        if not swapped.startswith("0") or swapped.startswith("0."):
            yield Decimal(swapped)


def _near(figure: Figure) -> Iterator[Decimal]:
    """One more and one less than an exact number."""
    if figure.qualifier is Qualifier.EXACTLY and figure.value == figure.value.to_integral_value():
        yield from (figure.value + 1, figure.value - 1)


def _shifted(value: Decimal) -> Iterator[Decimal]:
    """Some way up and down, with no more digits than the figure has."""
    digits = max(len(value.normalize().as_tuple().digits), 1)
    for share in _SHIFTS:
        moved = value * share
        if moved:
            place = Decimal(1).scaleb(moved.adjusted() - digits + 1)
            yield (moved / place).quantize(Decimal(1)) * place


def _is_sensible(figure: Figure, value: Decimal) -> bool:
    """No count of nothing, no share of more than all."""
    if value <= 0 < figure.value:
        return False
    return figure.kind is not FigureKind.SHARE or value <= _WHOLE


def _turned(figure: Figure) -> Iterator[Amount]:
    """ "Fewer than 4,000" of more than 4,000; of an exact number both ways, past it."""
    if figure.kind is FigureKind.COUNT:
        fewer = ("fewer than", Hedge.LESS)
    else:
        fewer = ("less than", Hedge.LESS)
    more = ("more than", Hedge.MORE)
    if figure.qualifier not in _CEILINGS:
        yield hedged(figure, *fewer, figure.value)
    if figure.qualifier not in _FLOORS:
        yield hedged(figure, *more, figure.value)
    if figure.qualifier in (Qualifier.EXACTLY, Qualifier.ROUNDED, Qualifier.ABOUT):
        up, down = tuple(_shifted(figure.value))[::-1] if figure.value else (None, None)
        if up is not None and down is not None and _is_sensible(figure, down):
            yield hedged(figure, *more, up)
            yield hedged(figure, *fewer, down)
