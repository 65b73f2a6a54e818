"""Joins two numbers that make one quantity: "between £5m and £10m", "10-15", "1.5 to 1"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.model.quantity import Kind
from bot.read.numbers.hedges import hedge_after
from bot.read.numbers.levels import End, has_moved, moved_by_and_to, moved_directly
from bot.read.numbers.numeral import Number
from bot.read.numbers.units import Unit, currency_before, unit_after


@dataclass(frozen=True, slots=True)
class Piece:
    """A number with its currency, sign and unit; `high` is the other end of a range.

    `start` and `end` hold sign, currency and a unit that belongs to the text, but no hedge.
    """

    number: Number
    unit: Unit
    start: int
    end: int
    value: Decimal
    high: Decimal | None = None


_MINUS = re.compile(r"(?:(?<![^\s(,;:\"'])-|(?<!\w)minus )$")
_EVERY = re.compile(r"(?<!\w)every $")


def piece_of(plain: str, number: Number) -> Piece:
    """A number with its sign, its currency and what it counts."""
    currency, start = currency_before(plain, number.start)
    unit = _unit(plain, number, currency)
    negative = _MINUS.search(plain[max(0, start - 6) : start])
    value = number.value * unit.factor
    if negative:
        start, value = start - len(negative[0]), -value
    every = _EVERY.search(plain[max(0, start - 6) : start])
    if every and unit.kind is Kind.DURATION:
        start, unit = start - len(every[0]), replace(unit, kind=Kind.RATE)
    return Piece(number, unit, start, max(number.end, unit.end), value)


def _unit(plain: str, number: Number, currency: str) -> Unit:
    """What is counted, which may stand after a hedge: "4000+ offences", "120-odd prisoners"."""
    unit = unit_after(plain, number.end, money=bool(currency))
    hedging = hedge_after(plain, number.end)
    if hedging and not currency and unit.kind is Kind.COUNT:
        unit = unit_after(plain, hedging.end)
    return replace(unit, name=currency) if currency else unit


_TO = re.compile(
    r" ?- ?| ?to ?| to (?:about |around |as (?:many|much|high) as |nearly |over |more than "
    r"|an estimated )?|-to-"
)
_JOINS = re.compile(r"-|\b(?:to|and|or)\b")
_AND = re.compile(r" and (?:about |around |as many as |nearly |over |more than )?")
_OR = re.compile(r" or ")
_RANGE_BEFORE = re.compile(
    r"(?<!\w)(?:anywhere |anything |somewhere )?(?P<word>between|from)(?: (?:about|around|"
    r"an estimated|roughly|just))? $"
)
_VOTES = re.compile(
    r"(?<!\w)(?:vot\w+|ballot\w*|carried|approved|passed|rejected|backed|motion|defeated|"
    r"ruled|majority)\b[^.!?\n]{0,50}$"
)


def join_ranges(plain: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with ranges and ratios made one, and denominators left out."""
    joined: list[Piece] = []
    index = 0
    reach = 0
    while index < len(pieces):
        piece = pieces[index]
        index += 1
        if piece.start < reach:
            continue
        if index < len(pieces):
            pair = _joined(plain, piece, pieces[index])
            if pair is not None:
                joined += pair
                reach = max((_reach(p) for p in pair), default=pieces[index].end)
                index += 1
                continue
        joined.append(piece)
        reach = _reach(piece)
    return joined


def _reach(piece: Piece) -> int:
    """Where the words of a quantity end, its denominator included."""
    return max(piece.end, piece.unit.reach if piece.unit.per else 0)


def _joined(plain: str, a: Piece, b: Piece) -> list[Piece] | None:
    """One range or ratio, two votes, or None where the numbers stand each for itself."""
    if not 0 <= b.start - a.end <= 24:
        return None
    gap = plain[a.end : b.start]
    if gap == "" and b.value < 0 and plain[b.start] == "-":
        gap, b = "-", replace(b, start=b.start + 1, value=-b.value)
    if gap.isspace() or not _JOINS.search(gap):
        return None
    window = plain[max(0, a.start - 100) : a.start]
    opening = _RANGE_BEFORE.search(window)
    sides = None if opening else _two_sides(gap, window, a, b)
    if sides is not None or not _connects(gap, opening["word"] if opening else "", a, b):
        return sides
    if _moved(gap, window, opening, a, b):
        lent = _lent(a, b)
        return None if lent is a else [lent, b]
    return _range(a, b, a.start - (len(opening[0]) if opening else 0))


def _two_sides(gap: str, window: str, a: Piece, b: Piece) -> list[Piece] | None:
    """Votes (312 to 298), shares (52 to 48 per cent), ratios (1.5 to 1); none of a score (4-2)."""
    if not re.fullmatch(r"(?: votes?)? to | ?- ?", gap):
        return None
    if _VOTES.search(window) or gap.startswith(" vote"):
        return _votes(a, b)
    counts = {a.unit.kind, b.unit.kind} == {Kind.COUNT} and not a.unit.name
    if gap == "-" and counts and 200 > a.value >= b.value >= 0:
        return []
    if a.value > b.value and not a.unit.name and b.unit.kind is Kind.PERCENT:
        return [replace(a, unit=replace(b.unit, end=a.end, reach=a.end)), b]
    if gap.strip() == "to" and b.value == 1 and not a.unit.name:
        ratio = Unit("", Kind.RATIO, b.number.end, b.number.end)
        return [replace(a, unit=ratio, end=b.number.end)]
    return None


def _moved(gap: str, window: str, opening: re.Match[str] | None, a: Piece, b: Piece) -> bool:
    """True for "rose from A to B" and "dropped 7p to 214p": two numbers, not a range."""
    if opening is None:
        ends = (End(a.value, a.unit), End(b.value, b.unit))
        return moved_directly(window, a.unit) or (
            gap.startswith(" to ") and moved_by_and_to(window, *ends)
        )
    return opening["word"] == "from" and has_moved(window[: opening.start()])


_LENT = (Kind.PERCENT, Kind.POINTS, Kind.MEASURE, Kind.DURATION)
_LIKE = 10
"""Within how many times of each other "from 3 to 5 million" must be for both to be millions."""


def _lent(a: Piece, b: Piece) -> Piece:
    """The first of two levels with what only the second names: "from 3.9 to 4.2 per cent"."""
    if a.unit.name or a.unit.kind is not Kind.COUNT:
        return a
    number, unit = a.number, a.unit
    if b.unit.kind in _LENT:
        unit = replace(b.unit, end=a.end, reach=a.end)
    if number.scale == 1 and b.number.scale > 1 and _alike(number.value, b.number):
        number = number.scaled(b.number.scale)
    if number is a.number and unit is a.unit:
        return a
    sign = -1 if a.value < 0 else 1
    return replace(a, number=number, unit=unit, value=sign * number.value * unit.factor)


def _alike(value: Decimal, number: Number) -> bool:
    written = number.value / number.scale
    return 0 < value < 1000 and written < _LIKE * value and value < _LIKE * written


def _connects(gap: str, word: str, a: Piece, b: Piece) -> bool:
    if word == "between":
        return bool(_AND.fullmatch(gap) or _TO.fullmatch(gap))
    if _OR.fullmatch(gap):
        step = b.value / b.number.scale - a.value
        return step in (1, 2, 5, 10) and a.value < 100 and not a.unit.name
    return bool(_TO.fullmatch(gap))


def _votes(a: Piece, b: Piece) -> list[Piece] | None:
    if not {a.unit.kind, b.unit.kind} <= {Kind.COUNT}:
        return None
    unit = replace(a.unit, name="votes", kind=Kind.COUNT)
    return [replace(a, unit=unit), replace(b, unit=replace(b.unit, name=b.unit.name or "votes"))]


def _range(a: Piece, b: Piece, start: int) -> list[Piece] | None:
    """A to B where A is the smaller and both are of one unit; A may borrow B's magnitude."""
    low = a.number
    if b.number.scale > 1 and low.scale == 1 and low.value < 1000:
        low = low.scaled(b.number.scale)
    if a.unit.name != b.unit.name and not _lends(a, b):
        return None
    unit = b.unit if b.unit.name or b.unit.per else a.unit
    if a.unit.kind is Kind.MONEY:
        unit = replace(unit, name=a.unit.name, kind=Kind.MONEY)
    value = low.value * unit.factor * (-1 if a.value < 0 else 1)
    if value == b.value or (value > b.value and value >= 0):
        return None
    return [Piece(low, unit, start, max(b.end, b.number.end), value, b.value)]


def _lends(a: Piece, b: Piece) -> bool:
    """True where one end's unit holds for both: "2-3%", "£5-10m", "5 to 10 people"."""
    if a.unit.kind is Kind.MONEY:
        return not b.unit.name or b.unit.kind is Kind.COUNT
    return not a.unit.name and a.unit.kind is Kind.COUNT
