"""Whether a result is of the sort that its statement tells: euros are no pounds."""

from __future__ import annotations

import re

from bot.language.units import Sort, parse_unit
from bot.model.claim import Claim, Sought
from bot.model.derivation import Derivation, Operation
from bot.model.figure import Figure, FigureKind
from bot.model.quantity import Kind, Quantity

_COMPARED = (Operation.RATIO, Operation.CHANGE, Operation.DIFFERENCE, Operation.ORDER)
_SHARES = re.compile(
    r"\b(?:shares?|proportions?|percentages?|rates?|likel\w+|common\w*|widespread|prevalen\w+|often|"
    r"used|popular|points?)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[£$€]|\b(?:spen[dt]\w*|cost\w*|money|paid|pay\w*|collect\w*|pounds?|budgets?|bills?|rais\w+|"
    r"high\w*|low\w*|much|large\w*|took|tak(?:e|ings?)|worth|revenue|income|invest\w*|outlay|sums?|amounts?|value|expen\w+)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:more|fewer|numbers?|many|most|least|fewest|outnumber\w*|total|less)\b", re.IGNORECASE
)
_COUNTING = re.compile(
    r"\b(?:more|fewer|numbers?|many|most|fewest|outnumber\w*|topped|beat|led|ahead|behind)\b", re.I
)
"""Words that count things, so that what is counted must be said to be money."""
_WORTH = re.compile(r"\b(?:value|values|worth|cost|price) of\b", re.IGNORECASE)

_REPORTS = re.compile(r"\breports of\b", re.IGNORECASE)
"""A report of an offence is no offence: it may be one of several, or be turned down."""


def is_told(claim: Claim, sought: Sought, derivation: Derivation) -> bool:
    """True where the statement tells what the result is; False where it tells another thing."""
    if sought.quantity is not None and not _is_in(sought.quantity, derivation.unit):
        return False
    said = _said(claim, sought)
    if _REPORTS.search(said) and not any(_counts_reports(one) for one in derivation.operands):
        return False
    if derivation.operation not in _COMPARED:
        return True
    kind = derivation.left[0].kind
    if kind is FigureKind.SHARE and _has_two_wholes(derivation):
        return _SHARES.search(said) is not None or _COUNTED.search(said) is None
    if kind is FigureKind.MONEY:
        return _MONEY.search(said) is not None or _COUNTING.search(said) is None
    return kind is not FigureKind.COUNT or _WORTH.search(said) is None


def _is_in(quantity: Quantity, written: str) -> bool:
    """Pounds are no euros, and percentage points are not so many of anything."""
    unit, stated = parse_unit(written), parse_unit(quantity.unit)
    if stated.sort is Sort.MONEY:
        return unit.sort is Sort.MONEY and unit.code == stated.code
    counts = quantity.kind is Kind.COUNT and stated.sort not in (Sort.PERCENT, Sort.POINTS)
    return not (counts and unit.sort in (Sort.PERCENT, Sort.POINTS))


def _counts_reports(figure: Figure) -> bool:
    measure = figure.measure
    return any("report" in name.lower() for name in (measure.name, measure.unit, *measure.aliases))


def _said(claim: Claim, sought: Sought) -> str:
    """All words of the statement and of what is lent to it, but for those of the number."""
    number = sought.quantity.text if sought.quantity is not None else ""
    topics = [claim.topic, *(topic for side in sought.sides for topic in side)]
    words = (one.text for it in topics for one in (*it.words, *it.around, *it.lent))
    unit = "points" if sought.quantity and sought.quantity.kind is Kind.POINTS else ""
    money = "£" if sought.quantity and sought.quantity.kind is Kind.MONEY else ""
    return " ".join(
        (claim.text.replace(number, " ") if number else claim.text, unit, money, *words)
    )


def _has_two_wholes(derivation: Derivation) -> bool:
    """Shares of one place and time are parts of one whole, and compare as counts do."""
    return len({_whole(one) for one in (*derivation.left, *derivation.right)}) > 1


def _whole(figure: Figure) -> tuple[object, ...]:
    places = tuple(term.key for term in figure.terms if term.dimension == "place")
    return (places, figure.period and (figure.period.start, figure.period.end))
