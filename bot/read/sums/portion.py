"""What part something is of a whole: "60% of the 482 were on Instagram"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.model.claim import Sought, Topic
from bot.model.derivation import Operation
from bot.model.quantity import Direction, Hedge, Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.sums.sides import JOINING, Ground, alone, completed, side
from bot.read.sums.together import added_up

_OF = re.compile(r"\s*(?:\(?\d[\d,]*\)?\s*)?(?:out\s+)?of\b(?!\s+course)", re.IGNORECASE)
_PREDICATE = re.compile(
    r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?<!where )(?<!method )(?<!platform )(?:was|were|are|is|had|have|"
    r"has|involved|took|happened|occurred|came|used|featured|concerned|fell|went|belonged)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?:and|but|while|whereas)\b", re.IGNORECASE)
_KNOWN = re.compile(
    r"(?:was|were|is|are)\s+(?:known|recorded|stated|specified|identified|not)\b", re.IGNORECASE
)
_SHARES = (Kind.PERCENT, Kind.FRACTION)


def portion(ground: Ground) -> Sought | None:
    """The part on the left, the whole on the right; None where no share of a whole is told."""
    quantity = ground.quantity
    if quantity is None or quantity.kind not in _SHARES:
        return None
    if quantity.direction is not Direction.LEVEL or quantity.hedge is Hedge.VAGUE:
        return None
    led = _OF.match(ground.text, quantity.end)
    whole = _whole(ground, led.end()) if led else _counted(ground, quantity)
    if whole is None:
        return None
    hole = Stretch(quantity.start, whole.start)
    first, last = ground.own[0].start, ground.own[-1].end
    rest = (*ground.between(first, quantity.start), *ground.between(whole.end, last))
    part = side(ground, rest, Stretch(quantity.start, whole.end), JOINING)
    of = side(ground, (whole,), hole)
    return _sought(ground, part, of, _named(ground, whole))


def _sought(ground: Ground, part: Topic, of: Topic, named: Quantity | None) -> Sought | None:
    """A whole that nothing names is what the sentences before were about."""
    parts = added_up(_part_of(part, of, ground), ground)
    whole = alone(of, ground) if of.words or of.terms else completed(of, part, ground)
    if not (part.terms or part.words) or not parts:
        return None
    return Sought(
        Operation.SHARE, (parts, (whole,)), ground.quantity, named_whole=named, wanted=Kind.COUNT
    )


def _part_of(part: Topic, of: Topic, ground: Ground) -> Topic:
    """The part has all that the whole has, but for what it says by itself."""
    joined = completed(part, of, ground)
    words = tuple(dict.fromkeys((*joined.words, *of.words)))
    return Topic(words, joined.terms, joined.periods, lent=joined.lent, around=joined.around)


def _whole(ground: Ground, start: int) -> Stretch | None:
    """From after "of" up to the verb that says what the part did."""
    last = _reach(ground, start)
    for verb in _PREDICATE.finditer(ground.text, start, last):
        if not _KNOWN.match(ground.text, verb.start()):
            return Stretch(start, verb.start())
    return Stretch(start, last)


def _reach(ground: Ground, start: int) -> int:
    """The end of the claim's own words; a whole with a number of its own stands beyond them."""
    if not ground.is_part:
        return ground.own[-1].end
    clause = _CLAUSE.search(ground.text, start)
    return clause.start() if clause else len(ground.text)


def _counted(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Four in ten crimes in Northmarsh were on…": what follows the fraction is the whole."""
    if quantity.kind is not Kind.FRACTION or " in " not in f" {quantity.text} ":
        return None
    return _whole(ground, quantity.end)


def _named(ground: Ground, whole: Stretch) -> Quantity | None:
    """The number by which the whole is called: the 482 of "60% of the 482"."""
    inside: Sequence[Quantity] = [
        one for one in ground.sentence.quantities if whole.holds(one.start)
    ]
    return inside[0] if len(inside) == 1 else None
