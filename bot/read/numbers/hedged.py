"""The hedge of a number or a phrase: the words before it, after it, or after what it counts."""

from __future__ import annotations

import re

from bot.model.quantity import Hedge, Kind
from bot.read.numbers.hedges import Hedging, hedge_after, hedge_before
from bot.read.numbers.ranges import Piece


def hedged_phrase(plain: str, start: int, end: int) -> Hedging:
    """The hedge before or after a stretch, with the stretch that both cover."""
    before = hedge_before(plain, start, is_round=True)
    after = hedge_after(plain, end)
    if after is None:
        return Hedging(before.hedge, before.start, end)
    hedge = after.hedge if before.hedge is Hedge.EXACT else before.hedge
    return Hedging(hedge, before.start, after.end)


def hedged_number(plain: str, piece: Piece) -> Hedging:
    """The hedge before a number, or else after it, after its sign or after what it counts."""
    number = piece.number
    before = hedge_before(plain, piece.start, is_round=number.is_round)
    if _during(plain, before, piece):
        before = Hedging(Hedge.EXACT, piece.start, piece.start)
    hedge, end = before.hedge, piece.end
    for at in dict.fromkeys((number.end, piece.end, piece.unit.reach)):
        after = hedge_after(plain, at)
        if after:
            end = max(end, after.end)
            hedge = after.hedge if hedge is Hedge.EXACT else hedge
            break
    if number.couple and hedge is Hedge.EXACT:
        hedge = Hedge.ABOUT
    return Hedging(hedge, before.start, end)


_LONGER = re.compile(
    r"(?:^|[.,;:(\n]|\b(?:for|last\w*|took|takes?|after|of|wait\w*|was|is|are|were|be|been|spent|"
    r"served?|at|to|in|by|with|and|or|than|well|nearly|did|lived|worked)) ?$"
)


def _during(plain: str, hedging: Hedging, piece: Piece) -> bool:
    """ "£38bn over 10 years" is spread over them; "it lasted over 10 years" is longer."""
    if piece.unit.kind is not Kind.DURATION or not plain.startswith("over ", hedging.start):
        return False
    return not _LONGER.search(plain[max(0, hedging.start - 16) : hedging.start])
