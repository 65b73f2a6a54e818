"""Wholes that a statement only points to: "the 482", "the other 395"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.derive.comparable import holds
from bot.model.claim import Claim, Slot, Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure, FigureKind
from bot.model.finding import Finding, Verdict
from bot.model.quantity import Kind, Quantity
from bot.working.assembly import NOTHING, Assembly, Worked
from bot.working.operands import PLACE, Found, Operands, places, question

_TOO_MANY = 5
"""Figures that a part may be: a finding names no more, so there may be others."""
_EARLIER = 6
"""Findings before a claim that "the other" may point to."""
_AGREED = (Verdict.SUPPORTED, Verdict.MISLEADING, Verdict.FOUND)


@dataclass(frozen=True)
class Wholes:
    """Finds the wholes that are pointed to, and puts their parts against them."""

    operands: Operands
    assembly: Assembly

    def share_of_named(self, claim: Claim, sought: Sought, named: Quantity) -> Worked:
        """ "60% of the 482": the whole must be what the statement calls it.

        Where its words leave the whole open, the number they call it by names it; the number that
        is claimed never does.
        """
        parts, (whole,) = sought.sides
        known = self.operands.single(claim, sought, whole)
        fitting = known.figures if known else self._around(claim, sought, parts[0])
        fitting = tuple(one for one in fitting if one.value == named.value)
        if len(fitting) != 1:
            return NOTHING
        inside = [_within(topic, fitting[0]) for topic in parts]
        part = self.operands.side(claim, sought, inside)
        if part is None:
            return NOTHING
        called = () if known else (Slot.MEASURE, Slot.PLACE)
        return self.assembly.together(sought, (part, Found(fitting, called)))

    def _around(self, claim: Claim, sought: Sought, part: Topic) -> tuple[Figure, ...]:
        """The wholes of every figure that the words for the part may mean; none if too many."""
        finding = self.operands.find(question(claim, sought, part))
        meant = [one.figure for one in finding.nearest if not one.differs_in]
        if len(meant) >= _TOO_MANY:
            return ()
        if finding.figure is not None:
            meant.append(finding.figure)
        wholes = {
            other.key: other
            for figure in meant
            for other in self.operands.cells(figure, places(figure), timed=True)
            if holds(other, figure, self.operands.terms)
        }
        return tuple(wholes.values())

    def rest(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """What the figures told just before leave of the one that holds them all.

        If the rest is said to have been on others, the whole must be one of which that is known.
        """
        told: list[Figure] = []
        for finding in reversed(earlier[-_EARLIER:]):
            figure = finding.figure
            if not told and finding.derivation is not None:
                return self._beside_a_sum(sought, finding)
            if figure is None or finding.verdict not in _AGREED:
                return NOTHING
            if figure.kind is FigureKind.SHARE:
                return self._of_a_hundred(sought, figure)
            told.insert(0, figure)
            whole = next((one for one in told if self._holds_all(one, told)), None)
            if whole is not None and len(told) > 1:
                parts = tuple(one for one in told if one is not whole)
                if (sought.noun and not _known(whole, parts)) or not self._is_of(
                    claim, sought, whole
                ):
                    return NOTHING
                return self.assembly.together(sought, (Found((whole,)), Found(parts)))
        return NOTHING

    def _is_of(self, claim: Claim, sought: Sought, whole: Figure) -> bool:
        """True where nothing that is said of the rest makes it another thing ("convictions")."""
        ((topic,),) = sought.sides
        if all(word.plain for word in topic.words):
            return True
        named = tuple(TermMention(one.name, 0, 0, (one.key,)) for one in whole.terms)
        again = replace(sought, noun="", quantity=None)
        found = self.operands.find(question(claim, again, replace(topic, terms=named)))
        return found.figure is not None and found.figure.measure.key == whole.measure.key

    def _holds_all(self, whole: Figure, others: Sequence[Figure]) -> bool:
        return all(one is whole or holds(whole, one, self.operands.terms) for one in others)

    def _beside_a_sum(self, sought: Sought, finding: Finding) -> Worked:
        """What shares that were just added up leave of a hundred."""
        sum_ = finding.derivation
        if sum_ is None or sum_.operation is not Operation.SUM or finding.verdict not in _AGREED:
            return NOTHING
        if sought.wanted is not Kind.PERCENT or sum_.left[0].kind is not FigureKind.SHARE:
            return NOTHING
        return self.assembly.together(sought, (Found(sum_.left),))

    def _of_a_hundred(self, sought: Sought, share: Figure) -> Worked:
        """What a share leaves: "the other 45 per cent"."""
        if sought.wanted is not Kind.PERCENT:
            return NOTHING
        return self.assembly.together(sought, (Found((share,)),))


def _known(whole: Figure, parts: Sequence[Figure]) -> bool:
    """True where the whole says of all it counts which member of the parts' dimensions it is."""
    dimensions = {term.dimension for term in whole.terms}
    return all(term.dimension in dimensions for part in parts for term in part.terms)


def _within(part: Topic, whole: Figure) -> Topic:
    """The part with the places of its whole, where it doesn't name them itself."""
    named = {key for mention in part.terms for key in mention.keys}
    added = tuple(
        TermMention(term.name, 0, 0, (term.key,), lent=True)
        for term in whole.terms
        if term.dimension == PLACE and term.key not in named
    )
    return replace(part, terms=(*part.terms, *added))
