"""How many times one thing is of another: "nine times as many … as", "by three to one"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from bot.model.allowance import Manner, allowed
from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.interval import point
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.sums.cut import MORE, THAN, Cut, fronted, two_sides
from bot.read.sums.idle import COMPARING
from bot.read.sums.sides import Ground, completed, side
from bot.read.sums.together import added_up
from bot.read.sums.verbs import over
from bot.read.text.clauses import Stretch

_AS_MANY = re.compile(
    r"\s*as (?:many|much|often|likely|high|great|large|big|common|commonly|frequently|"
    r"numerous|popular)\b",
    re.IGNORECASE,
)
_THAT_OF = re.compile(
    r"\s*(?:that|those|the (?:number|figure|total|count|rate|share|level|amount)|the one|as many as"
    r"|as much as)(?=\s+(?:of|for|on|in|at|from|via|\w+ed)\b)|\s*(?:the )?size of\b"
    r"|\s*what\b|\s*the(?=\s(?-i:[A-Z])[\w-]*\s+(?:total|figure|number|tally|level)\b)"
    r"|(?=\s[^\W\d_][\w-]*['’]s\b)",
    re.IGNORECASE,
)
_LIKELY = re.compile(r"\blikel(?:y|ier)\b", re.IGNORECASE)
""" "Twice as likely" holds shares against each other, never counts."""
_AS = re.compile(r"\bas\b", re.IGNORECASE)


def ratio(ground: Ground) -> Sought | None:
    """ "A had nine times as many … as B"; None where the sentence says nothing of the sort."""
    quantity = ground.quantity
    if quantity is None:
        return None
    if quantity.kind is Kind.COUNT and quantity.unit == "times":
        times = _TIMES.match(ground.text, quantity.end)
        quantity = replace(_as_multiple(quantity), end=times.end() if times else quantity.end)
    odds = _to_one(ground, quantity) or _for_one(ground, quantity)
    if odds is not None:
        return odds
    cut = _multiple(ground, quantity) or _number_of(ground, quantity)
    found = None if cut is None else two_sides(ground, cut, Operation.RATIO)
    sort = Kind.PERCENT if _LIKELY.search(ground.text) else None
    return found and replace(found, quantity=_exactly(quantity, ground), wanted=sort)


_TIMES = re.compile(r"\s+times\b", re.IGNORECASE)


def _to_one(ground: Ground, quantity: Quantity) -> Sought | None:
    """ "A outnumbered B by three to one", "… fivefold"; "for every A there were three of B"."""
    if quantity.kind not in (Kind.COUNT, Kind.RATIO) or quantity.value is None:
        return None
    number = Stretch(*(_span(ground, quantity)))
    told = _ODDS.match(ground.text, quantity.end) is not None or quantity.kind is Kind.RATIO
    verb = over(ground.text) if told else None
    if verb is not None:
        found = two_sides(ground, Cut(number, verb[0]), Operation.RATIO)
        turned = found and (found if verb[1] is Rank.MORE else _turned(found))
        return turned and replace(turned, quantity=_as_multiple(quantity))
    every = FOR_EVERY.search(ground.text, 0, quantity.start)
    if every is None or quantity.kind is not Kind.COUNT:
        return None
    stop = ground.own[-1].end
    one = side(ground, (Stretch(every.start("one"), every.end("one")),), number, _IDLE)
    others = (Stretch(every.end("one"), number.start), Stretch(number.end, stop))
    other = side(ground, others, number, _IDLE)
    if not (one.terms or one.words) or not (other.terms or other.words):
        return None
    lefts = added_up(completed(other, one, ground), ground)
    rights = added_up(completed(one, other, ground), ground)
    if not lefts or not rights:
        return None
    return Sought(Operation.RATIO, (lefts, rights), _as_multiple(quantity))


def _for_one(ground: Ground, quantity: Quantity) -> Sought | None:
    """ "There were seven … on A for every one on B"."""
    every = _EVERY_ONE.search(ground.text, quantity.end)
    if every is None or quantity.kind is not Kind.COUNT:
        return None
    words = Stretch(*every.span())
    cut = Cut(Stretch(quantity.start, quantity.end), words)
    found = two_sides(ground, cut, Operation.RATIO)
    return found and replace(found, quantity=_as_multiple(quantity), noun="")


_EVERY_ONE = re.compile(
    r"\b(?:for|to) (?:every|each)\s+(?:(?:one|single)\b(?!\s+(?:hundred|thousand))|"
    r"(?=(?:[a-z-]+\s+){0,4}(?:on|in|via|at)\b))",
    re.IGNORECASE,
)
FOR_EVERY = re.compile(
    r"\bfor (?:every|each)\s+(?:one\s+|single\s+)?(?!\d|hundred|thousand)(?P<one>.+?),?\s+"
    r"(?:there (?:was|were|are|is)|[^,;.]{3,40}\b(?:had|saw|recorded|logged))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_ODDS = re.compile(r"[ -]to[ -](?:one|1)\b", re.IGNORECASE)
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_IDLE = COMPARING | {"others"}


def _span(ground: Ground, quantity: Quantity) -> tuple[int, int]:
    """The number with the "by" before it and the "to one" after it."""
    by = _BY.search(ground.text, 0, quantity.start)
    odds = _ODDS.match(ground.text, quantity.end)
    return by.start() if by else quantity.start, odds.end() if odds else quantity.end


def _turned(found: Sought) -> Sought:
    """ "A was outnumbered by B": how many times A goes into B."""
    return replace(found, sides=tuple(reversed(found.sides)))


def _as_multiple(quantity: Quantity) -> Quantity:
    """So many times; the width is that of "three times as many"."""
    if quantity.kind is Kind.RATIO or quantity.value is None:
        return replace(quantity, direction=Direction.LEVEL)
    allowance = allowed(quantity.hedge, quantity.value, Decimal(1), Manner.MULTIPLE)
    return replace(
        quantity, kind=Kind.RATIO, unit="times", usual=allowance.usual, literal=allowance.literal
    )


def _multiple(ground: Ground, quantity: Quantity) -> Cut | None:
    text, at = ground.text, quantity.end
    if quantity.kind not in (Kind.RATIO, Kind.FRACTION):
        return None
    direct = _THAT_OF.match(text, at)
    owned = _OF_HIS.match(text, at) if _is_said(ground, quantity) else None
    direct = direct or owned
    if direct and (quantity.kind is Kind.RATIO or _is_said(ground, quantity)):
        return Cut(Stretch(quantity.start, at), Stretch(direct.start(), direct.end()))
    opened = _AS_MANY.match(text, at)
    compared = _AS.search(text, opened.end()) if opened else None
    if opened is None and quantity.kind is Kind.RATIO:
        opened = MORE.match(text, at)
        compared = THAN.search(text, opened.end()) if opened and opened["more"] else None
    if opened is not None and compared is None:
        return fronted(ground, Stretch(quantity.start, opened.end()), None)
    if opened is None or compared is None or _AGAIN.search(text, opened.end(), compared.start()):
        return None
    return Cut(Stretch(quantity.start, opened.end()), Stretch(*compared.span()))


def _is_said(ground: Ground, quantity: Quantity) -> bool:
    """ "Were about half those in B": what has a subject and a verb before it is no share."""
    return _WAS.search(ground.text, ground.own[0].start, quantity.start) is not None


_WAS = re.compile(
    r"\b(?:was|were|is|are|ran at|stood at|came to|had|recorded|saw|logged|spent|took|collected|"
    r"reported|registered|counted)\s+(?:(?:just|only|about|around|roughly|some|over|under|nearly|"
    r"almost|more than|less than|at)\s+)*$",
    re.IGNORECASE,
)
_OF_HIS = re.compile(r"\s*of(?=\s(?-i:[A-Z])[\w-]*['’]s\b(?!\s+\w))", re.IGNORECASE)
""" "Were half of B's"."""
_AGAIN = re.compile(r"\bagain\s+$", re.IGNORECASE)
""" "Half as many again as" is not half as many."""


def _number_of(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "Double the number of burglaries that B had", "twice the burglaries in B"."""
    told = quantity.kind is Kind.FRACTION and _is_said(ground, quantity)
    if quantity.kind is not Kind.RATIO and not (
        told and _A_NUMBER.match(ground.text, quantity.end)
    ):
        return None
    opened = _THE_NUMBER.match(ground.text, quantity.end)
    compared = _OF_WHOM.search(ground.text, opened.end()) if opened else None
    if opened is None or compared is None:
        return None
    return Cut(Stretch(quantity.start, opened.end()), Stretch(*compared.span()))


_THE_NUMBER = re.compile(
    r"\s*the(?: (?:number|total|amount|count|tally|figure|level|rate|share) of)?\b", re.IGNORECASE
)
_A_NUMBER = re.compile(r"\s*the (?:number|amount|count|tally|total) of\b", re.IGNORECASE)
_OF_WHOM = re.compile(
    r"\b(?:that|which|of)\b|\b(?=(?:in|on|for|at|via|recorded|logged|seen)\b)"
    r"|\b(?=(?-i:[A-Z])[\w'’-]*\s+(?:did|does|had|has|saw|recorded|logged)\b)",
    re.IGNORECASE,
)


def _exactly(quantity: Quantity, ground: Ground) -> Quantity:
    """A multiple is loose, unless it is said to be exact."""
    said = quantity.text.lower().startswith(("exactly", "precisely"))
    said = said or _EXACTLY.search(ground.text, 0, quantity.start) is not None
    if quantity.value is None or not said:
        return quantity
    return replace(quantity, usual=point(quantity.value), literal=point(quantity.value))


_EXACTLY = re.compile(r"\b(?:exactly|precisely)\s+$", re.IGNORECASE)
