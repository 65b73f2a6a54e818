"""How a number is written, and what that and its hedge allow."""

from __future__ import annotations

import re

from bot.model.allowance import Allowance, allowed
from bot.model.quantity import Hedge, Kind
from bot.model.written import Manner
from bot.read.ranges import Piece

_EXACTLY = re.compile(r"(?:exactly|precisely) ")


def allowance_of(plain: str, piece: Piece, kind: Kind, hedge: Hedge) -> Allowance:
    """What a number may stand for, by its digits, its unit and its hedge."""
    number = piece.number
    manner = _manner(piece, kind)
    if hedge is Hedge.EXACT and _EXACTLY.search(plain, max(0, piece.start - 12), piece.start):
        manner = Manner.PRECISE
    grain = number.place if manner is Manner.MEASURED else number.grain
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
        pence = piece.unit.factor < 1 or (
            number.scale == 1 and number.grain < 1 and number.place == number.grain
        )
        return Manner.COUNTED if number.is_round and not pence else Manner.PRECISE
    return Manner.MEASURED
