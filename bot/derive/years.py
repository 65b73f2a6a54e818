"""Which figures of several years add up: so many happened in each, and in each the same is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from bot.model.figure import Figure, FigureKind
from bot.model.finding import Reason

_LEAP = 1
"""Days by which two years may differ in length."""
_HAPPENS = re.compile(
    r"\b(?:offen[cs]es?|crimes?|incidents?|burglar\w+|robber\w+|thefts?|reports?|referrals?|fines?|"
    r"arrests?|deaths?|births?|attacks?|assaults?|complaints?|calls?|sales?|visits?|journeys?|"
    r"admissions?|convictions?|accidents?|collisions?|stops?|searches|raids?|fires?|applications?|"
    r"completions?|evictions?|spen[dt]\w*|costs?|paid|payments?|collected|receipts|revenue|raised)\b",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"\b(?:mid-year|estimates?|residents?|usually|population|living|stock|as (?:at|of)|held|"
    r"at the end|outstanding|waiting|open|snapshot|balance|debts?)\b",
    re.IGNORECASE,
)
"""What stands on a day is counted again a year later: it does not add up."""


def years_of(figures: Sequence[Figure]) -> list[list[Figure]]:
    """The figures by their times, the earliest first; those without one are left out."""
    timed = [one for one in figures if one.period is not None]
    ordered = sorted(timed, key=_when)
    return [list(group) for _, group in groupby(ordered, key=_when)]


def _when(figure: Figure) -> str:
    period = figure.period
    return f"{period.start}/{period.end}" if period else ""


def is_over_years(figures: Sequence[Figure]) -> bool:
    """True for figures of more than one time."""
    return len(years_of(figures)) > 1


def not_over_years(figures: Sequence[Figure]) -> Reason | None:
    """Why figures of several years don't add up; None where they do, but for who reported."""
    years = years_of(figures)
    if sum(map(len, years)) < len(figures) or not all(map(_happened, figures)):
        return Reason.NOT_ADDABLE
    if any(len({one.source.key for one in year}) > 1 for year in years):
        return Reason.SOURCE_DIFFERS
    cells = [sorted(tuple(term.key for term in one.terms) for one in year) for year in years]
    if any(cell != cells[0] for cell in cells) or len(cells[0]) > 1:
        return Reason.PARTS_OVERLAP
    for earlier, later in pairwise([year[0].period for year in years]):
        if earlier is None or later is None or later.start < earlier.end:
            return Reason.PARTS_OVERLAP
        if abs((later.end - later.start).days - (earlier.end - earlier.start).days) > _LEAP:
            return Reason.PERIOD_DIFFERS
    return None


def _happened(figure: Figure) -> bool:
    measure = figure.measure
    if figure.kind not in (FigureKind.COUNT, FigureKind.MONEY):
        return False
    if _STANDS.search(f"{measure.name} {measure.definition}"):
        return False
    return _HAPPENS.search(f"{measure.name} {figure.unit} {' '.join(measure.aliases)}") is not None
