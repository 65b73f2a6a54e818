"""Two things held against each other: "126 more … on A than on B", "more … than"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.quantity import Kind, Quantity
from bot.read.clauses import Stretch
from bot.read.mood import wanted
from bot.read.sums.cut import MORE, THAN, Cut, in_points, two_sides
from bot.read.sums.sides import Ground
from bot.read.sums.verbs import over, overtakes

_RANK = re.compile(
    r"\b(?:(?P<more>more|higher|greater|larger|bigger)|(?P<less>fewer|less|lower|smaller))\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\s*\bby\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|&)\s+(?:(?:in|on|at|that|those|of|the)\s+){0,3}", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:difference|gap|margin) between\b", re.IGNORECASE)


def difference(ground: Ground) -> Sought | None:
    """ "126 more … on A than on B", also in per cent or points; else None."""
    quantity = ground.quantity
    if quantity is None or quantity.kind is Kind.RATIO or _ODDS.search(quantity.text):
        return None
    cut = _more_than(ground, quantity) or _over_by(ground, quantity) or _gap(ground, quantity)
    if cut is None:
        return None
    quantity = in_points(quantity, ground)
    relative = quantity.kind in (Kind.PERCENT, Kind.FRACTION)
    operation = Operation.CHANGE if relative else Operation.DIFFERENCE
    found = two_sides(ground, cut, operation)
    sort = Kind.PERCENT if quantity.kind is Kind.POINTS else None
    return found and replace(found, relative=relative, quantity=quantity, wanted=sort)


_ODDS = re.compile(r"[ -]to[ -](?:one|1)$", re.IGNORECASE)
""" "By two to one" tells how many times, not how many more."""


def order(ground: Ground) -> Sought | None:
    """ "More offences on A than on B", without a number; else None."""
    if ground.quantity is not None:
        return None
    cut = _ranked(ground) or _over(ground)
    found = None if cut is None else two_sides(ground, cut, Operation.ORDER)
    sort = wanted(ground.text) or Kind.COUNT
    return found and replace(found, wanted=sort, overtakes=overtakes(ground.text))


def _more_than(ground: Ground, quantity: Quantity) -> Cut | None:
    opened = MORE.match(ground.text, quantity.end)
    if opened is None:
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    operator = Stretch(quantity.start, opened.end())
    if opened[0].lower().endswith(("ahead of", "above", "below", "behind")):
        return Cut(operator, Stretch(opened.end(), opened.end()), rank)
    compared = THAN.search(ground.text, opened.end())
    return Cut(operator, Stretch(*compared.span()), rank) if compared else None


def _over_by(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "A outnumbered B by 126"."""
    by = _BY.search(ground.text, 0, quantity.start)
    verb = over(ground.text)
    if by is None or verb is None or verb[0].end > by.start():
        return None
    return Cut(Stretch(by.start(), quantity.end), *verb)


def _gap(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "The gap between A and B … was 126", whichever of them is ahead."""
    opened = _BETWEEN.search(ground.text)
    if opened is None:
        return None
    named = [term for term in ground.sentence.terms if term.start >= opened.end()][:2]
    if len(named) < len(("A", "B")):
        return None
    joint = Stretch(named[0].end, named[1].start)
    if not _AND.fullmatch(ground.text, joint.start, joint.end):
        return None
    return Cut(Stretch(*opened.span()), joint)


def _ranked(ground: Ground) -> Cut | None:
    opened = _RANK.search(ground.text)
    compared = THAN.search(ground.text, opened.end()) if opened else None
    if opened is None or compared is None or _RANK.search(ground.text, opened.end()):
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    return Cut(Stretch(*opened.span()), Stretch(*compared.span()), rank)


def _over(ground: Ground) -> Cut | None:
    verb = over(ground.text)
    return verb and Cut(Stretch(verb[0].start, verb[0].start), *verb)
