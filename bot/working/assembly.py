"""Figures of two sides → one result, or the reason why they can't be put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from bot.derive import work
from bot.derive.comparable import is_broken, obstacle, spans_time
from bot.derive.years import years_of
from bot.facts.store import FactStore, Search
from bot.language.units import parse_unit
from bot.model.claim import Rank, Slot, Sought
from bot.model.derivation import Derivation, Operation
from bot.model.figure import Figure
from bot.model.finding import Reason
from bot.model.quantity import Kind, Quantity
from bot.model.vocabulary import Term
from bot.verdict.number import Judgement
from bot.working.operands import MOST, PLACE, Found, joined

_SAME_CELL = 12
"""Figures of one place and period that are looked through for the very same cell."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of putting figures together: a result, or why there is none, or neither.

    `operands` are the figures it took or would have taken, `assumed` the slots that they filled.
    `judged` is set where more than the result decides.
    """

    derivation: Derivation | None = None
    obstacle: Reason | None = None
    operands: tuple[Figure, ...] = ()
    assumed: tuple[Slot, ...] = ()
    judged: Judgement | None = None


NOTHING = Worked()


@dataclass(frozen=True)
class Assembly:
    """Puts figures of one store together."""

    store: FactStore
    terms: Mapping[str, Term]

    def together(self, sought: Sought, sides: Sequence[Found]) -> Worked:
        """The result of the operation on one side or two."""
        left = sides[0].figures
        right = sides[1].figures if len(sides) > 1 else ()
        reason = obstacle(sought.operation, left, right, self.terms)
        if reason is None and spans_time(left, right):
            reason = self._break(left[0], right[0]) or self._coverage(left[0], right[0])
        if reason is None and sought.operation is Operation.SUM:
            reason = self._over_years(left)
        if sought.base is not None and not is_called(right, sought.base):
            return NOTHING
        assumed = (*joined(sides).assumed, *((Slot.PERIOD,) if sought.implied else ()))
        worked = Worked(None, reason, (*left, *right), tuple(dict.fromkeys(assumed)))
        if reason is Reason.COVERAGE_DIFFERS and right:
            return self._like_for_like(worked, sought)
        return worked if reason else replace(worked, derivation=_result(sought, left, right))

    def _over_years(self, figures: Sequence[Figure]) -> Reason | None:
        """From each year to the next the same is counted, by the same bodies."""
        steps = pairwise(year[0] for year in years_of(figures))
        found = (self._break(one, other) or self._coverage(one, other) for one, other in steps)
        return next((reason for reason in found if reason is not None), None)

    def _break(self, one: Figure, other: Figure) -> Reason | None:
        """A break anywhere between two periods is one between them."""
        terms = tuple(term.key for term in one.terms)
        line = self.store.search(Search(one.measure.key, terms, limit=MOST))
        return Reason.SERIES_BROKEN if is_broken(one, other, line) else None

    def _coverage(self, one: Figure, other: Figure) -> Reason | None:
        """Figures of two sources compare only where the same bodies reported to both."""
        if one.source.key == other.source.key:
            return None
        mine, theirs = self.store.bodies(one), self.store.bodies(other)
        if not mine or not theirs:
            return Reason.SOURCE_DIFFERS
        return None if mine == theirs else Reason.COVERAGE_DIFFERS

    def _like_for_like(self, refused: Worked, sought: Sought) -> Worked:
        """The same sum on the bodies that reported both times, where the tables have them all."""
        if len(refused.operands) != len(("left", "right")):
            return refused
        one, other = refused.operands
        both = sorted(self.store.bodies(one) & self.store.bodies(other))
        if not both or not all(key in self.terms for key in both):
            return refused
        left = [figure for key in both if (figure := self._at(one, key))]
        right = [figure for key in both if (figure := self._at(other, key))]
        if not len(left) == len(right) == len(both):
            return refused
        result = _result(sought, left, right)
        return replace(refused, derivation=result and replace(result, bodies=len(both)))

    def _at(self, figure: Figure, place: str) -> Figure | None:
        """The same cell for one of the bodies."""
        members = {place, *(term.key for term in figure.terms if term.dimension != PLACE)}
        periods = (figure.period,) if figure.period else ()
        wanted = Search(figure.measure.key, tuple(sorted(members)), periods, limit=_SAME_CELL)
        return next(
            (
                one
                for one in self.store.search(wanted)
                if {term.key for term in one.terms} == members
                and one.source.key == figure.source.key
            ),
            None,
        )


def is_called(figures: Sequence[Figure], said: Quantity) -> bool:
    """True where the figures come to the number that the statement starts from."""
    scale = parse_unit(figures[0].unit).scale
    own = sum((one.value for one in figures), Decimal(0)) * scale
    return said.usual.touches(own) if said.value is not None else said.usual.low == own


def _result(sought: Sought, left: Sequence[Figure], right: Sequence[Figure]) -> Derivation | None:
    """The result of an operation on two sides; None where it has none (a part of nothing)."""
    if sought.operation is Operation.REMAINDER and sought.relative:
        return work.share_left(left, right)
    simple = _SIMPLE.get(sought.operation)
    if simple is not None:
        return simple(left, right)
    if sought.operation is Operation.DIFFERENCE and sought.rank is None:
        return max(work.difference(left, right), work.difference(right, left), key=_by_value)
    falls = sought.rank is Rank.LESS
    if sought.operation is Operation.DIFFERENCE or not sought.relative:
        return work.difference(right, left) if falls else work.difference(left, right)
    if sought.quantity is not None and sought.quantity.kind is Kind.RATIO:
        return work.ratio(left, right)
    return work.change(left, right, falls=falls)


def _by_value(result: Derivation) -> Decimal:
    return result.value


def _left_over(left: Sequence[Figure], right: Sequence[Figure]) -> Derivation:
    """What parts leave of their whole; shares without one leave something of a hundred."""
    return work.remainder(left, right) if right else work.complement(left)


_SIMPLE = {
    Operation.SUM: lambda left, _: work.added(left),
    Operation.SHARE: work.share,
    Operation.REMAINDER: _left_over,
    Operation.RATIO: work.ratio,
    Operation.ORDER: work.order,
}
