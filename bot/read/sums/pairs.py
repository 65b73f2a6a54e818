"""Two things held against each other: "nine times as many … as", "126 more … than", "more than"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.interval import point
from bot.model.quantity import Direction, Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.mood import wanted
from bot.read.sums.sides import COMPARING, Ground, completed, counted, side
from bot.read.sums.together import added_up

_AS_MANY = re.compile(
    r"\s*as (?:many|much|often|high|great|large|big|common|commonly|frequently|numerous)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:\s*(?:percentage |per ?cent(?:age)? )?points?)?\s*(?:of )?(?:the )?"
    r"(?P<more>more|higher|greater|larger|bigger|above|ahead of|extra|additional)\b"
    r"|(?:\s*(?:percentage |per ?cent(?:age)? )?points?)?\s*"
    r"(?P<less>fewer|less|lower|smaller|below|behind)\b",
    re.IGNORECASE,
)
_THAT_OF = re.compile(
    r"\s*(?:that|those|the (?:number|figure|total|count|rate|share|level|amount)|the one|as many as"
    r"|as much as)(?=\s+(?:of|for|on|in|at|from|via|recorded|logged)\b)|\s*(?:the )?size of\b"
    r"|(?=\s[^\W\d_][\w-]*['’]s\b)",
    re.IGNORECASE,
)
_AS = re.compile(r"\bas\b", re.IGNORECASE)
_THAN = re.compile(r"\bthan\b", re.IGNORECASE)
_RANK = re.compile(
    r"\b(?:(?P<more>more|higher|greater|larger|bigger)|(?P<less>fewer|less|lower|smaller))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:outnumber(?:ed|s)?|exceed(?:ed|s)?|outstripped|outstrips|beat|beats|surpass(?:ed|es)?|"
    r"overtook|overtakes|topped|(?:was|were|is|are) ahead of|led)\b",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"\b(?:trail(?:ed|s)?|lagged(?: behind)?|fell short of|undershot)\b", re.IGNORECASE
)
_BY = re.compile(r"\s*\bby\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_EDGE = re.compile(r"[;:]|\s[–—-]\s|,\s+(?:which|who|while|whereas|although|though|but|and)\b")
_BETWEEN = re.compile(r"\b(?:difference|gap|margin) between\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a sentence is cut in two: at the comparator; the operator's words are on no side."""

    operator: Stretch
    comparator: Stretch
    rank: Rank | None = None


def ratio(ground: Ground) -> Sought | None:
    """ "A had nine times as many … as B"; None where the sentence says nothing of the sort."""
    quantity = ground.quantity
    if quantity is None:
        return None
    cut = _multiple(ground, quantity) or _number_of(ground, quantity)
    found = None if cut is None else _sought(ground, cut, Operation.RATIO)
    return found and replace(found, quantity=_exactly(quantity, ground))


def difference(ground: Ground) -> Sought | None:
    """ "126 more … on A than on B", also in per cent or points; else None."""
    quantity = ground.quantity
    if quantity is None or quantity.kind is Kind.RATIO or _ODDS.search(quantity.text):
        return None
    cut = _more_than(ground, quantity) or _over_by(ground, quantity) or _gap(ground, quantity)
    if cut is None:
        return None
    quantity = _in_points(quantity, ground)
    relative = quantity.kind in (Kind.PERCENT, Kind.FRACTION)
    operation = Operation.CHANGE if relative else Operation.DIFFERENCE
    found = _sought(ground, cut, operation)
    sort = Kind.PERCENT if quantity.kind is Kind.POINTS else None
    return found and replace(found, relative=relative, quantity=quantity, wanted=sort)


_ODDS = re.compile(r"[ -]to[ -](?:one|1)$", re.IGNORECASE)
""" "By two to one" tells how many times, not how many more."""


def order(ground: Ground) -> Sought | None:
    """ "More offences on A than on B", without a number; else None."""
    if ground.quantity is not None:
        return None
    cut = _ranked(ground) or _over(ground)
    found = None if cut is None else _sought(ground, cut, Operation.ORDER)
    return found and replace(found, wanted=wanted(ground.text) or Kind.COUNT)


def _sought(ground: Ground, cut: Cut, operation: Operation) -> Sought | None:
    lefts, rights = _halves(ground, cut)
    left = side(ground, lefts, _around_two(cut.operator, cut.comparator), COMPARING)
    right = side(ground, rights, cut.comparator, COMPARING)
    if not (right.terms or right.periods or right.words):
        return None
    sides = (
        added_up(completed(left, right, ground), ground),
        added_up(completed(right, left, ground), ground),
    )
    noun = counted(ground, cut.operator.end) if cut.operator.start < cut.operator.end else ""
    return Sought(operation, sides, ground.quantity, cut.rank, noun=noun) if all(sides) else None


Stretches = tuple[Stretch, ...]


def _halves(ground: Ground, cut: Cut) -> tuple[Stretches, Stretches]:
    """What stands left and right of the comparator, without the operator on either side."""
    first, last = ground.own[0].start, ground.own[-1].end
    edge = _EDGE.search(ground.text, max(cut.comparator.end, cut.operator.end), last)
    stop = edge.start() if edge else last
    hole, middle = cut.operator, cut.comparator
    if hole.start < middle.start:
        lefts = (*ground.between(first, hole.start), *ground.between(hole.end, middle.start))
        return lefts, ground.between(middle.end, stop)
    rights = (*ground.between(middle.end, hole.start), *ground.between(hole.end, stop))
    return ground.between(first, middle.start), rights


def _around_two(one: Stretch, other: Stretch) -> Stretch:
    """The operator's words where they touch the comparator ("more than"), else the operator's."""
    return Stretch(one.start, other.end) if 0 <= other.start - one.end <= 1 else one


def _multiple(ground: Ground, quantity: Quantity) -> Cut | None:
    text, at = ground.text, quantity.end
    if quantity.kind not in (Kind.RATIO, Kind.FRACTION):
        return None
    direct = _THAT_OF.match(text, at)
    if direct and quantity.kind is Kind.RATIO:
        return Cut(Stretch(quantity.start, at), Stretch(direct.start(), direct.end()))
    if quantity.direction is not Direction.LEVEL:
        return None
    opened = _AS_MANY.match(text, at)
    compared = _AS.search(text, opened.end()) if opened else None
    if opened is None and quantity.kind is Kind.RATIO:
        opened = _MORE.match(text, at)
        compared = _THAN.search(text, opened.end()) if opened and opened["more"] else None
    if opened is None or compared is None or _AGAIN.search(text, opened.end(), compared.start()):
        return None
    return Cut(Stretch(quantity.start, opened.end()), Stretch(*compared.span()))


_AGAIN = re.compile(r"\bagain\s+$", re.IGNORECASE)
""" "Half as many again as" is not half as many."""


def _number_of(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "Double the number of burglaries that B had", "twice the burglaries in B"."""
    if quantity.kind is not Kind.RATIO:
        return None
    opened = _THE_NUMBER.match(ground.text, quantity.end)
    compared = _OF_WHOM.search(ground.text, opened.end()) if opened else None
    if opened is None or compared is None:
        return None
    return Cut(Stretch(quantity.start, opened.end()), Stretch(*compared.span()))


_THE_NUMBER = re.compile(
    r"\s*the(?: (?:number|total|amount|count|tally|figure|level|rate|share) of)?\b", re.IGNORECASE
)
_OF_WHOM = re.compile(
    r"\b(?:that|which|of)\b|\b(?=(?:in|on|for|at|via|recorded|logged|seen)\b)", re.IGNORECASE
)


def _more_than(ground: Ground, quantity: Quantity) -> Cut | None:
    opened = _MORE.match(ground.text, quantity.end)
    if opened is None:
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    operator = Stretch(quantity.start, opened.end())
    if opened[0].lower().endswith(("ahead of", "above", "below", "behind")):
        return Cut(operator, Stretch(opened.end(), opened.end()), rank)
    compared = _THAN.search(ground.text, opened.end())
    return Cut(operator, Stretch(*compared.span()), rank) if compared else None


def _over_by(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "A outnumbered B by 126"."""
    by = _BY.search(ground.text, 0, quantity.start)
    over = _OVER.search(ground.text, 0, quantity.start)
    verb = over or _UNDER.search(ground.text, 0, quantity.start)
    if by is None or verb is None:
        return None
    rank = Rank.MORE if over else Rank.LESS
    return Cut(Stretch(by.start(), quantity.end), Stretch(*verb.span()), rank)


def _gap(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "The gap between A and B … was 126", whichever of them is ahead."""
    opened = _BETWEEN.search(ground.text)
    if opened is None:
        return None
    named = [term for term in ground.sentence.terms if term.start >= opened.end()][:2]
    if len(named) < len(("A", "B")):
        return None
    joint = Stretch(named[0].end, named[1].start)
    if ground.text[joint.start : joint.end].strip().lower() not in ("and", "& "):
        return None
    return Cut(Stretch(*opened.span()), joint)


def _ranked(ground: Ground) -> Cut | None:
    opened = _RANK.search(ground.text)
    compared = _THAN.search(ground.text, opened.end()) if opened else None
    if opened is None or compared is None or _RANK.search(ground.text, opened.end()):
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    return Cut(Stretch(*opened.span()), Stretch(*compared.span()), rank)


def _over(ground: Ground) -> Cut | None:
    over = _OVER.search(ground.text)
    verb = over or _UNDER.search(ground.text)
    if verb is None:
        return None
    rank = Rank.MORE if over else Rank.LESS
    return Cut(Stretch(verb.start(), verb.start()), Stretch(*verb.span()), rank)


def _exactly(quantity: Quantity, ground: Ground) -> Quantity:
    """A multiple is loose, unless it is said to be exact."""
    said = quantity.text.lower().startswith(("exactly", "precisely"))
    said = said or _EXACTLY.search(ground.text, 0, quantity.start) is not None
    if quantity.value is None or not said:
        return quantity
    return replace(quantity, usual=point(quantity.value), literal=point(quantity.value))


_EXACTLY = re.compile(r"\b(?:exactly|precisely)\s+$", re.IGNORECASE)


def _in_points(quantity: Quantity, ground: Ground) -> Quantity:
    """ "Three points higher": points are percentage points where shares are compared."""
    after = ground.text[quantity.end : quantity.end + 24].lower()
    if quantity.kind is Kind.COUNT and re.match(r"\s*(?:percentage )?points?\b", after):
        return replace(quantity, kind=Kind.POINTS, unit="pp")
    return quantity
