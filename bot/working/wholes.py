"""Wholes that a statement only points to: "the 482", "the other 395"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.derive.comparable import holds
from bot.model.claim import Claim, Slot, Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure, FigureKind
from bot.model.finding import Finding
from bot.model.quantity import Kind, Quantity
from bot.model.vocabulary import ancestors
from bot.working.assembly import NOTHING, Assembly, Worked
from bot.working.operands import PLACE, Found, Operands, places, question
from bot.working.opposites import is_opposite
from bot.working.told import Told

_TOO_MANY = 5
"""Figures that a part may be: a finding names no more, so there may be others."""
_EARLIER = 6
"""Findings before a claim that "the other" may point to."""


@dataclass(frozen=True)
class Wholes:
    """Finds the wholes that are pointed to, and puts their parts against them."""

    operands: Operands
    assembly: Assembly

    @property
    def told(self) -> Told:
        """The figures that earlier findings bear out."""
        return Told(self.operands)

    def pointed_to(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked | None:
        """What comes of it where something is put against a whole; None for any other sum."""
        if sought.rest:
            return self.rest(claim, sought, earlier)
        if sought.named_whole is not None:
            return self.of_named(claim, sought, sought.named_whole)
        if sought.operation is Operation.REMAINDER and len(sought.sides) > 1:
            return self.without(claim, sought, earlier)
        return None

    def of_named(self, claim: Claim, sought: Sought, named: Quantity) -> Worked:
        """ "60% of the 482", "all but 104 of the 173": the whole must be what it is called.

        Where its words leave the whole open, the number they call it by names it; the number that
        is claimed never does.
        """
        leaves = sought.operation is Operation.REMAINDER
        (whole,), parts = sought.sides if leaves else reversed(sought.sides)
        known = self.operands.single(claim, sought, whole)
        fitting = known.figures if known else self._around(claim, sought, parts[0], whole)
        fitting = tuple(one for one in fitting if one.value == named.value)
        if len(fitting) != 1:
            return NOTHING
        inside = [_within(topic, fitting[0]) for topic in parts]
        part = self.operands.side(claim, sought, inside)
        if part is None:
            return NOTHING
        called = () if known else (Slot.MEASURE, Slot.PLACE)
        if leaves:
            return self.left(sought, Found(fitting, called), part)
        return self.assembly.together(sought, (part, Found(fitting, called)))

    def without(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """What parts leave of the whole that is named, else of the one that was told before."""
        wholes, parts = sought.sides
        whole = self.operands.side(claim, sought, wholes) if wholes else None
        known = [whole] if whole is not None else [] if wholes else self._told_before(earlier)
        for one in known:
            inside = [_within(topic, one.figures[0]) for topic in parts]
            part = self.operands.side(claim, sought, inside) if len(one.figures) == 1 else None
            if part is not None and (wholes or self._holds_all(one.figures[0], part.figures)):
                return self.left(sought, one, part)
        return NOTHING

    def _told_before(self, earlier: Sequence[Finding]) -> list[Found]:
        """The counts that were told before, the last one first, up to one that was not right."""
        counts: list[Found] = []
        for finding in reversed(earlier[-_EARLIER:]):
            told = self.told.figures(finding)
            if len(told) != 1 or told[0].kind is not FigureKind.COUNT:
                break
            counts.append(Found(told))
        return counts

    def left(self, sought: Sought, whole: Found, parts: Found) -> Worked:
        """The remainder; nothing where part of the whole is known to be of no known member."""
        if any(self._leaves_unknown(whole.figures[0], part) for part in parts.figures):
            return NOTHING
        return self.assembly.together(sought, (whole, parts))

    def _leaves_unknown(self, whole: Figure, part: Figure) -> bool:
        """True where less than the whole is on file for all members of the part's dimension.

        Of offences of which only some have a known platform nobody can tell how many were not on A.
        """
        dimensions = {term.dimension for term in whole.terms}
        kept = {term.key for term in whole.terms}
        return any(
            one.value < whole.value
            for term in part.terms
            if term.dimension not in dimensions
            for key in ancestors(term.key, self.operands.terms)
            for one in self.operands.cells(whole, (*kept, key), timed=True)
            if {it.key for it in one.terms} == {*kept, key}
        )

    def _around(
        self, claim: Claim, sought: Sought, part: Topic, whole: Topic
    ) -> tuple[Figure, ...]:
        """The wholes of every figure that the words for the part may mean; none if too many."""
        terms = self.operands.terms
        named = [key for one in whole.terms for key in one.keys if terms[key].dimension == PLACE]
        finding = self.operands.find(question(claim, sought, part))
        meant = [one.figure for one in finding.nearest if not one.differs_in]
        if len(meant) >= _TOO_MANY:
            return ()
        if finding.figure is not None:
            meant.append(finding.figure)
        wholes = {
            other.key: other
            for figure in meant
            for other in self.operands.cells(figure, named or places(figure), timed=True)
            if holds(other, figure, self.operands.terms)
        }
        return tuple(wholes.values())

    def rest(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """What the figures told just before leave of the one that holds them all.

        If the rest is said to have been on others, the whole must be one of which that is known.
        """
        if sought.operation is Operation.SUM:
            return self._sum_of_told(claim, sought, earlier)
        told: list[Figure] = []
        for finding in reversed(earlier[-_EARLIER:]):
            figures = self.told.figures(finding)
            if not told and figures and figures[0].kind is FigureKind.SHARE:
                return self._of_a_hundred(sought, figures)
            if not figures:
                return NOTHING
            told[:0] = figures
            whole = next((one for one in told if self._holds_all(one, told)), None)
            if whole is not None and len(told) > 1:
                parts = tuple(one for one in told if one is not whole)
                known = (not sought.noun or _known(whole, parts)) and _is_said_of(sought, whole)
                if not known or not self.is_of(claim, sought, whole, parts):
                    return NOTHING
                return self.left(sought, Found((whole,)), Found(parts))
        return NOTHING

    def _sum_of_told(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        """The figures of the last findings together, where each of them was borne out."""
        told = [self.told.figures(finding) for finding in earlier[-sought.among :]]
        if len(told) < sought.among or not all(told):
            return NOTHING
        figures = tuple(dict.fromkeys(figure for each in told for figure in each))
        if not self.is_of(claim, sought, figures[0], ()):
            return NOTHING
        return self.assembly.together(sought, (Found(figures),))

    def is_of(self, claim: Claim, sought: Sought, whole: Figure, parts: tuple[Figure, ...]) -> bool:
        """True where nothing that is said of the rest makes it another thing ("convictions")."""
        ((topic,),) = sought.sides
        words = tuple(word for word in topic.words if not is_opposite(word, parts))
        if all(word.plain for word in words):
            return True
        topic = replace(topic, words=words)
        named = tuple(TermMention(one.name, 0, 0, (one.key,)) for one in whole.terms)
        again = replace(sought, noun="", quantity=None)
        found = self.operands.find(question(claim, again, replace(topic, terms=named)))
        return found.figure is not None and found.figure.measure.key == whole.measure.key

    def _holds_all(self, whole: Figure, others: Sequence[Figure]) -> bool:
        return all(one is whole or holds(whole, one, self.operands.terms) for one in others)

    def _of_a_hundred(self, sought: Sought, shares: tuple[Figure, ...]) -> Worked:
        """What a share leaves, or several that were just added up: "the other 45 per cent"."""
        if sought.wanted is not Kind.PERCENT:
            return NOTHING
        return self.assembly.together(sought, (Found(shares),))


def _is_said_of(sought: Sought, whole: Figure) -> bool:
    """True where the place whose rest is told is that of the whole."""
    ((topic,),) = sought.sides
    own = {term.key for term in whole.terms}
    return all(own & set(one.keys) for one in topic.terms if not one.lent)


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
