"""Prices that a verb tells: "flats sold for an average of £196,000" says what their price was.

What a single home was sold for is no average price, so the sentence must say that it is one.
"""

from __future__ import annotations

from bot.language.tokens import stem
from bot.model.quantity import Kind
from bot.read.around.view import Around

PRICE = stem("price")
_FOR = frozenset("sold sell sells selling went go goes going".split())
"""Verbs that tell a price where "for" follows."""
_HANDS = frozenset({("changed", "hands"), ("change", "hands"), ("changing", "hands")})
_ALONE = frozenset("fetched fetch fetches fetching".split())
_TELLING = _FOR | _ALONE | {word for pair in _HANDS for word in pair}
_BETWEEN = frozenset("for an a the of on average averaging typically around about at".split())
_AVERAGE = frozenset("average averaged averaging typical typically mean median".split())


def tells_price(around: Around, at: int) -> bool:
    """True for the "sold" of "sold for an average of £196,000", of its "hands" as of "changed"."""
    folded = around.folded(at)
    if folded not in _TELLING:
        return False
    if folded in _ALONE:
        return _reaches_money(around, at + 1) and _is_average(around)
    if (folded, around.folded(at + 1)) in _HANDS:
        at, folded = at + 1, "hands"
    led = folded in _FOR or (around.folded(at - 1), folded) in _HANDS
    if not led or around.folded(at + 1) != "for":
        return False
    return _reaches_money(around, at + 1) and _is_average(around)


def _reaches_money(around: Around, at: int) -> bool:
    """True where only small words stand between a place and a sum of money."""
    end = around.words[at - 1].end
    number = next((one for one in around.quantities if one.end > end), None)
    if number is None or number.kind is not Kind.MONEY:
        return False
    between = (word for word in around.words[at:] if word.start < number.start)
    return all(word.folded in _BETWEEN for word in between)


def _is_average(around: Around) -> bool:
    return any(word.folded in _AVERAGE for word in around.words)
