"""Reads every quantity of a text, with what its words allow. START HERE for numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.model.allowance import Allowance, allowed, between, more_than_half, vaguely
from bot.model.period import PeriodMention
from bot.model.quantity import Direction, Hedge, Kind, Quantity
from bot.model.written import Manner
from bot.read.lookalikes.masks import find_masks
from bot.read.numbers.changes import direction_of, is_average
from bot.read.numbers.fractions import Part, find_parts
from bot.read.numbers.hedged import hedged_number, hedged_phrase
from bot.read.numbers.hedges import Hedging
from bot.read.numbers.manner import allowance_of
from bot.read.numbers.multiples import Multiple, find_multiples
from bot.read.numbers.plain import find_numbers
from bot.read.numbers.points import with_points
from bot.read.numbers.ranges import Piece, join_ranges, piece_of
from bot.read.numbers.units import Unit, unit_after, with_per
from bot.read.numbers.vague import Vague, find_vague
from bot.read.text.characters import Span, blank, even, lower
from bot.read.when.periods import read_periods


@dataclass(frozen=True, slots=True)
class NumberReading:
    """All numbers of one text: quantities and periods in its order, and what was masked.

    `masked` are the stretches that hold no quantity: periods, clock times, ages, names with
    digits and so on. They never overlap a quantity.
    """

    quantities: tuple[Quantity, ...]
    periods: tuple[PeriodMention, ...]
    masked: tuple[Span, ...]


def read_quantities(text: str, today: date) -> tuple[Quantity, ...]:
    """The quantities of a text in its order; their stretches never overlap.

    `today` is the date from which relative periods count ("in the last 12 months" is no
    quantity). Never raises.
    """
    return read_numbers(text, today).quantities


def _no_name(_before: str) -> bool:
    return False


def read_numbers(text: str, today: date, counts: Callable[[str], bool] = _no_name) -> NumberReading:
    """Quantities, periods and what was masked, in one pass. Never raises.

    `counts` is true for a text that ends in a name of something that is counted, behind which a
    number is no age and no part of the name: "Instagram (69), WhatsApp 8".
    """
    plain = even(text)
    low = lower(plain)
    periods = read_periods(text, today)
    spans = [Span(p.start, p.end) for p in periods]
    unread = blank(low, spans)
    masks = find_masks(blank(plain, spans), unread, counts)
    masked = tuple(sorted({*spans, *masks}))
    quantities = _read(text, blank(unread, masks))
    return NumberReading(quantities, periods, masked)


def _read(text: str, plain: str) -> tuple[Quantity, ...]:
    phrases = [
        *(_part(text, plain, part) for part in find_parts(plain)),
        *(_multiple(text, plain, multiple) for multiple in find_multiples(plain)),
        *(_vague(text, plain, vague) for vague in find_vague(plain)),
    ]
    phrases = _apart(phrases)
    plain = blank(plain, [Span(q.start, q.end) for q in phrases])
    pieces = [piece_of(plain, number) for number in find_numbers(plain)]
    pieces = with_points(plain, join_ranges(plain, pieces))
    numbers = [_quantity(text, plain, piece) for piece in pieces]
    return _elided(plain, _apart([*phrases, *numbers]))


def _apart(quantities: list[Quantity]) -> list[Quantity]:
    """In the text's order, without those that overlap an earlier one."""
    kept: list[Quantity] = []
    for quantity in sorted(quantities, key=lambda q: (q.start, -q.end)):
        if not kept or quantity.start >= kept[-1].end:
            kept.append(quantity)
    return kept


_OF_THE = re.compile(r"\b(?:out )?of (?:the |all |these |those |a total of )?$")


def _elided(plain: str, quantities: list[Quantity]) -> tuple[Quantity, ...]:
    """ "Of the 36 articles, nineteen carried no response": the later number counts articles too."""
    out: list[Quantity] = []
    lender: Quantity | None = None
    for quantity in quantities:
        if lender and re.search(r"[.!?\n]", plain[lender.end : quantity.start]):
            lender = None
        before = plain[max(0, quantity.start - 24) : quantity.start]
        counts = quantity.kind is Kind.COUNT
        if lender and counts and not quantity.unit and not before.endswith("("):
            out.append(replace(quantity, unit=lender.unit))
            continue
        if counts and quantity.unit and _OF_THE.search(before):
            lender = quantity
        out.append(quantity)
    return tuple(out)


def _part(text: str, plain: str, part: Part) -> Quantity:
    hedging = hedged_phrase(plain, part.start, part.end)
    allowance = allowed(hedging.hedge, part.value, part.grain, part.manner)
    return _make(text, plain, hedging, part.value, "", Kind.FRACTION, allowance)


def _multiple(text: str, plain: str, multiple: Multiple) -> Quantity:
    hedging = hedged_phrase(plain, multiple.start, multiple.end)
    grain = Decimal(1) if multiple.value >= 1 else Decimal("0.1")
    unit = Unit(multiple.unit, multiple.kind, multiple.end, multiple.end)
    unit = with_per(plain, unit) if multiple.kind is Kind.COUNT else unit
    manner = Manner.MEASURED if unit.per else multiple.manner
    allowance = allowed(hedging.hedge, multiple.value, grain, manner)
    made = _make(text, plain, hedging, multiple.value, unit.name, unit.kind, allowance)
    direction = made.direction if multiple.direction is Direction.LEVEL else multiple.direction
    return replace(made, direction=direction, per=unit.per)


def _vague(text: str, plain: str, vague: Vague) -> Quantity:
    hedging = Hedging(Hedge.VAGUE, vague.start, vague.end)
    if vague.is_majority:
        return _make(text, plain, hedging, None, "", Kind.FRACTION, more_than_half())
    unit = unit_after(plain, vague.end)
    kind = Kind.MONEY if unit.kind is Kind.MONEY else Kind.COUNT
    if plain.startswith(" of ", vague.end):
        money = unit_after(plain, vague.end + 3)
        unit = money if money.kind is Kind.MONEY else unit
        kind = money.kind if money.kind is Kind.MONEY else kind
    allowance = vaguely(vague.low, vague.high, vague.least)
    return replace(_make(text, plain, hedging, None, unit.name, kind, allowance), per=unit.per)


def _quantity(text: str, plain: str, piece: Piece) -> Quantity:
    unit, kind = piece.unit, piece.unit.kind
    if kind not in (Kind.MONEY, Kind.PERCENT) and is_average(plain, piece.start, unit):
        kind = Kind.AVERAGE
    if piece.high is None:
        hedging = hedged_number(plain, piece)
        value, allowance = piece.value, allowance_of(plain, piece, kind, hedging.hedge)
    else:
        hedging = Hedging(Hedge.BETWEEN, piece.start, piece.end)
        value, allowance = None, between(*sorted((piece.value, piece.high)))
    name = _as_written(text, plain, unit, piece)
    made = _make(text, plain, hedging, value, name, kind, allowance)
    return replace(made, per=unit.per) if unit.per else made


def _as_written(text: str, plain: str, unit: Unit, piece: Piece) -> str:
    """A counted noun with the capitals of the text."""
    at = plain.find(unit.name, piece.start, unit.reach) if unit.kind is not Kind.MONEY else -1
    return unit.name if at < 0 or not unit.name else text[at : at + len(unit.name)]


def _make(
    text: str,
    plain: str,
    hedging: Hedging,
    value: Decimal | None,
    unit: str,
    kind: Kind,
    allowance: Allowance,
) -> Quantity:
    start, end = hedging.start, hedging.end
    return Quantity(
        text[start:end],
        start,
        end,
        value,
        unit,
        hedging.hedge,
        allowance.usual,
        allowance.literal,
        kind,
        direction=direction_of(plain, start, end),
    )
