"""How a number is written, and what that and its hedge allow."""

from __future__ import annotations

import re

from bot.model.allowance import Allowance, allowed
from bot.model.quantity import Hedge, Kind
from bot.model.written import Manner
from bot.read.numbers.ranges import Piece

_EXACTLY = re.compile(r"(?:exactly|precisely) ")

_BOUNDS = (Hedge.MORE, Hedge.AT_LEAST, Hedge.LESS, Hedge.AT_MOST, Hedge.NEARLY)
"""Hedges that look to the next round number: after "over 9,980 tonnes" that is 9,990."""
_SHARES = (Kind.PERCENT, Kind.POINTS)
"""What is told to the point: "over 50 per cent" is not said of 58."""


def allowance_of(plain: str, piece: Piece, kind: Kind, hedge: Hedge) -> Allowance:
    """What a number may stand for, by its digits, its unit and its hedge."""
    number = piece.number
    manner = _manner(piece, kind)
    if hedge is Hedge.EXACT and _EXACTLY.search(plain, max(0, piece.start - 12), piece.start):
        manner = Manner.PRECISE
    bounded = hedge in _BOUNDS and kind not in _SHARES
    grain = number.place if manner is Manner.MEASURED and not bounded else number.grain
    return allowed(hedge, piece.value, grain * piece.unit.factor, manner)


def _manner(piece: Piece, kind: Kind) -> Manner:
    number = piece.number
    if number.dozens:
        return Manner.DOZEN
    if number.couple:
        return Manner.COUPLE
    if kind is Kind.COUNT:
        return Manner.COUNTED if number.is_round else Manner.PRECISE
    if kind is Kind.MONEY:
        if piece.unit.factor < 1 and piece.unit.per:
            return Manner.MEASURED  # 34 pence per litre is a rate, not what was paid at a till
        pence = piece.unit.factor < 1 or (
            number.scale == 1 and number.grain < 1 and number.place == number.grain
        )
        return Manner.COUNTED if number.is_round and not pence else Manner.PRECISE
    return Manner.MEASURED
