"""Numbers that are reckoned from the figures told just before them, and from no others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.derive.comparable import lowest
from bot.model.claim import Claim, Sought, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure
from bot.model.finding import Finding
from bot.model.period import same_days
from bot.model.vocabulary import Term
from bot.working.assembly import NOTHING, Worked
from bot.working.operands import Found
from bot.working.paces import Paces
from bot.working.wholes import Wholes


@dataclass(frozen=True)
class Reckoned:
    """Works out differences, changes, sums and remainders of what was told."""

    wholes: Wholes
    paces: Paces

    def worked(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """What comes of the figures told last; nothing where not each was borne out."""
        if sought.told == 1:
            return self._of_one(claim, sought, earlier)
        ((topic,),) = sought.sides
        told = self.wholes.told.row(earlier, topic)
        if sought.operation is not Operation.SUM:
            told = told[-sought.told :]
        if len(told) < sought.told or not self.wholes.is_of(claim, sought, told[0], ()):
            return NOTHING
        if any(not _says(topic, one) for one in told):
            return NOTHING
        return self._put_together(sought, told)

    @property
    def _terms(self) -> Mapping[str, Term]:
        return self.wholes.operands.terms

    def _put_together(self, sought: Sought, told: tuple[Figure, ...]) -> Worked:
        if sought.operation is Operation.SUM:
            lowest_ = lowest(told, self._terms)
            several = len(lowest_) > 1
            return self.wholes.assembly.together(sought, (Found(lowest_),)) if several else NOTHING
        part, whole = sorted(told, key=_value)
        if sought.operation is Operation.REMAINDER:
            return self.wholes.left(sought, Found((whole,)), Found((part,)))
        if sought.operation is Operation.SHARE:
            return self.wholes.assembly.together(sought, (Found((part,)), Found((whole,))))
        first, last = told
        if sought.rank is not None:
            if same_days(first.period, last.period):
                return NOTHING
            first, last = sorted(told, key=_begins)
        return self.wholes.assembly.together(sought, (Found((last,)), Found((first,))))

    def _of_one(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """What is put against the figure told before, or that figure spread over its time."""
        topic = next(one for side in sought.sides for one in side)
        told = self.wholes.told.row(earlier[-1:], topic)
        said = replace(sought, sides=((topic,),))
        if len(told) != 1 or not self.wholes.is_of(claim, said, told[0], ()):
            return NOTHING
        if sought.operation is Operation.RATE:
            return self.paces.rate(sought, Found(told))
        other = self.wholes.told.cell(told[0], topic)
        if other is None:
            return NOTHING
        sides = (Found(told), Found((other,)))
        share = sought.operation is Operation.SHARE
        return self.wholes.assembly.together(sought, sides[::-1] if share else sides)


def _value(figure: Figure) -> Decimal:
    return figure.value


def _begins(figure: Figure) -> date:
    return figure.period.start if figure.period else date.min


def _says(topic: Topic, figure: Figure) -> bool:
    """True where all that a topic names is said of a figure; a sum of two is none of a country."""
    own = {term.key for term in figure.terms}
    times = [reading for one in topic.periods for reading in one.readings]
    timed = not topic.periods or any(same_days(figure.period, one) for one in times)
    return timed and all(own & set(one.keys) for one in topic.terms)
