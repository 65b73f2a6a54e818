"""What the findings on earlier claims bear out, for claims that go on from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.derive.comparable import is_one_sort
from bot.model.claim import Claim, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure
from bot.model.finding import Finding, Reason, Verdict
from bot.working.operands import Operands

_AGREED = (Verdict.SUPPORTED, Verdict.MISLEADING, Verdict.FOUND)
_LEFT_OPEN = (Reason.PART_OF_A_WHOLE, Reason.NOT_NAMED)
_HOLDING = frozenset(
    """
    include includes included including comprise comprises comprised contain contains contained
    cover covers covered work works out equivalent left minus subtract subtracting add adding take
    taking took knew equals equal equates amount amounts translates
    """.split()
)
"""Words that only lead from a number to what it holds, or to what is reckoned with it."""


@dataclass(frozen=True)
class Told:
    """Finds the figures that earlier findings stand for."""

    operands: Operands

    def figures(self, finding: Finding, topic: Topic | None = None) -> tuple[Figure, ...]:
        """The figures that a finding bears out: its own, or those that were added up.

        Where a number only leaves open what it is a part of, the figure that agrees in all else and
        has that very number is the one. `topic` may say what it left for a later claim to say.
        """
        if finding.derivation is not None:
            sums = finding.derivation.operation is Operation.SUM and finding.verdict in _AGREED
            return finding.derivation.left if sums else ()
        if finding.figure is not None:
            return (finding.figure,) if finding.verdict in _AGREED else ()
        quantity = finding.claim.quantity
        if quantity is None:
            return ()
        if finding.reason is Reason.MEASURE_DIFFERS:
            return self._again(finding.claim, topic)
        if finding.reason not in _LEFT_OPEN or not finding.nearest:
            return ()
        near = finding.nearest[0]
        same = not near.differs_in and near.figure.value == quantity.value
        return (near.figure,) if same else ()

    def _again(self, claim: Claim, topic: Topic | None) -> tuple[Figure, ...]:
        """The figure of a claim whose words only lead on: "the 397 … included 209 on A".

        A claim without a word of its own is of what the one after it says: "A 162, B 32: …".
        """
        own = self.operands.without_heads(claim.topic)
        words = tuple(one for one in own.words if one.text.lower() not in _HOLDING)
        if topic is not None and all(word.plain for word in words):
            words = (*words, *topic.words)
        if words == claim.topic.words:
            return ()
        found = self.operands.find(replace(claim, topic=replace(claim.topic, words=words)))
        agreed = found.figure is not None and found.verdict is Verdict.SUPPORTED
        return (found.figure,) if agreed and found.figure else ()

    def row(self, earlier: Sequence[Finding], topic: Topic) -> tuple[Figure, ...]:
        """The figures of one measure told last, one after the other."""
        row: tuple[Figure, ...] = ()
        for finding in reversed(earlier):
            told = self.figures(finding, topic)
            same = all(is_one_sort(one, row[0]) for one in told) if row else True
            if not told or not same:
                break
            row = (*told, *row)
        return tuple(dict.fromkeys(row))

    def cell(self, figure: Figure, topic: Topic) -> Figure | None:
        """The figure that differs from one only in what the topic names."""
        named = [one.keys for one in topic.terms]
        if any(len(keys) != 1 for keys in named):
            return None
        terms = self.operands.terms
        new = {terms[key].dimension: key for (key,) in named}
        old = {term.dimension: term.key for term in figure.terms}
        wanted = {**old, **new}
        times = [reading for one in topic.periods for reading in one.readings]
        found = [
            one
            for one in self.operands.cells(figure, wanted.values(), timed=not times)
            if {term.key for term in one.terms} == set(wanted.values())
            and one is not figure
            and (not times or any(_same(one, time.start, time.end) for time in times))
        ]
        return found[0] if len(found) == 1 and found[0].key != figure.key else None


def _same(figure: Figure, start: object, end: object) -> bool:
    return figure.period is not None and (figure.period.start, figure.period.end) == (start, end)
