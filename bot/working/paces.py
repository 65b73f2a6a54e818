"""Counts spread over their period or over the people of their place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.derive import work
from bot.derive.comparable import obstacle
from bot.derive.rates import parts_of
from bot.facts.store import Search
from bot.language.units import parse_unit
from bot.model.claim import Sought
from bot.model.derivation import Operation
from bot.model.figure import Figure, FigureKind
from bot.working.assembly import NOTHING, Worked
from bot.working.operands import MOST, Found, Operands, places

_SPREAD = (FigureKind.COUNT, FigureKind.MONEY)
_HEADS = frozenset({"people", "persons", "residents", "inhabitants", "population"})
_SIZES = {"thousand": 1000, "million": 1_000_000, "head": 1, "capita": 1, "person": 1}


@dataclass(frozen=True)
class Paces:
    """Works rates out from counts."""

    operands: Operands

    def rate(self, sought: Sought, side: Found) -> Worked:
        """A count a day, a week, a month or an hour of its own period, or per so many people."""
        quantity, figures = sought.quantity, side.figures
        reason = obstacle(Operation.SUM, figures, (), self.operands.terms)
        if reason is not None:
            return Worked(obstacle=reason, operands=figures)
        period = figures[0].period
        if quantity is None or quantity.per is None or period is None or not _spreads(figures[0]):
            return NOTHING
        try:
            derived = work.rate(figures, parts_of(period, quantity.per), quantity.per)
        except KeyError:  # no stretch of time: a number of people
            return self._per_head(side, quantity.per)
        return Worked(derived, operands=figures, assumed=side.assumed)

    def _per_head(self, side: Found, per: str) -> Worked:
        size, people = _size(per), self._people(side.figures[0])
        if size is None or people is None:
            return NOTHING
        derived = work.rate_of(side.figures, (people,), size, per)
        return Worked(derived, operands=(*side.figures, people), assumed=side.assumed)

    def _people(self, figure: Figure) -> Figure | None:
        """The population of the figure's place in its period; None where none or several are."""
        where = places(figure)
        found = [
            one
            for measure in self.operands.store.vocabulary().measures
            if _counts_people(measure.name, measure.unit)
            for one in self.operands.store.search(Search(measure.key, where, limit=MOST))
            if tuple(term.key for term in one.terms) == where and _meet(one, figure)
        ]
        return found[0] if len(found) == 1 else None


def _spreads(figure: Figure) -> bool:
    """A count of something; none at all is none a day, and that is no rate."""
    return figure.kind in _SPREAD and not parse_unit(figure.unit).per and figure.value > 0


def _meet(one: Figure, other: Figure) -> bool:
    """True where the two periods have a day in common."""
    if one.period is None or other.period is None:
        return False
    return one.period.start < other.period.end and other.period.start < one.period.end


def _counts_people(name: str, unit: str) -> bool:
    return name.lower().split()[:1] == ["population"] and bool(_HEADS & set(unit.lower().split()))


def _size(per: str) -> Decimal | None:
    """The number of people of "100,000 people"; None where it is no number of people."""
    first = per.lower().split()[0].replace(",", "")
    if first.isdigit():
        return Decimal(first)
    return Decimal(_SIZES[first]) if first in _SIZES else None
