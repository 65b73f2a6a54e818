"""From what a claim would have worked out to a finding. START HERE for sums."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.facts.store import FactStore
from bot.model.claim import Claim, Mood, Sought
from bot.model.derivation import Operation
from bot.model.figure import Figure
from bot.model.finding import Candidate, Finding, Reason, Verdict
from bot.model.vocabulary import Term
from bot.read.vocabulary.lexicon import Lexicon
from bot.verdict.derived import judge_derived
from bot.verdict.number import Judgement
from bot.working.assembly import NOTHING, Assembly, Worked, is_called
from bot.working.flows import flowing
from bot.working.operands import Operands
from bot.working.overtaking import overtook
from bot.working.paces import Paces
from bot.working.ranking import Ranking
from bot.working.reckoned import Reckoned
from bot.working.reporting import reported
from bot.working.sorts import is_told
from bot.working.steps import each_step
from bot.working.stored import listed_parts, stored
from bot.working.wholes import Wholes

_SUM = Sought(Operation.SUM, ())


class Workings:
    """Works claims out from several figures of one store; `find` answers for a single one."""

    def __init__(
        self,
        find: Callable[[Claim], Finding],
        store: FactStore,
        terms: Mapping[str, Term],
        lexicon: Lexicon,
    ) -> None:
        self._operands = Operands(find, store, terms, lexicon)
        self._assembly = Assembly(store, terms)
        self._wholes = Wholes(self._operands, self._assembly)
        self._paces = Paces(self._operands)
        self._ranking = Ranking(self._operands)

    def finding(self, claim: Claim, earlier: Sequence[Finding]) -> Finding | None:
        """The finding on a claim that puts figures together; None where they aren't on file.

        `earlier` are the findings on the claims before it, which "the other 395" points to.
        """
        if claim.mood is Mood.ASKED:
            return None
        ways = (self._by(claim, sought, earlier) for sought in claim.sought())
        found = next((one for one in ways if one is not None), None)
        find = self._operands.find
        return found or flowing(claim, find) or reported(claim, find)

    def _by(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Finding | None:
        known = stored(self._operands, claim, sought)
        if known is not None:
            return self._by_parts(claim, sought, known) or known
        return _finding(claim, sought, self._worked(claim, sought, earlier))

    def _by_parts(self, claim: Claim, sought: Sought, whole: Finding) -> Finding | None:
        """Where the figure of a whole speaks against a statement that lists the parts.

        The parts may still bear it out: then the source contradicts itself.
        """
        parts = listed_parts(self._operands, claim, sought, whole)
        if parts is None:
            return None
        found = _finding(claim, sought, self._assembly.together(_SUM, [parts]))
        return found if found is not None and found.verdict is Verdict.SUPPORTED else None

    def _worked(self, claim: Claim, sought: Sought, earlier: Sequence[Finding]) -> Worked:
        if sought.told:
            return Reckoned(self._wholes, self._paces).worked(claim, sought, earlier)
        pointed = self._wholes.pointed_to(claim, sought, earlier)
        worked = pointed if pointed is not None else self._of_sides(claim, sought)
        if not sought.overtakes:
            return worked
        return overtook(sought, worked, lambda then: self._of_sides(claim, then))

    def _of_sides(self, claim: Claim, sought: Sought) -> Worked:
        sides = [self._operands.side(claim, sought, topics) for topics in sought.sides]
        found = [side for side in sides if side is not None]
        if len(found) < len(sides) or _is_single(sought, len(found[0].figures)):
            return NOTHING
        if sought.apart and any(_is_one(sought, figure) for figure in found[0].figures):
            return NOTHING
        if sought.operation is Operation.RATE:
            return self._paces.rate(sought, found[0])
        if len(found) == 1 and sought.rank is not None:
            return self._ranking.ranked(claim, sought, found[0], sought.rank)
        worked = self._assembly.together(sought, found)
        return each_step(self._operands, claim, sought, worked) if sought.stepwise else worked


def _is_single(sought: Sought, figures: int) -> bool:
    """A sum of one is no sum: that figure has been asked already."""
    return sought.operation is Operation.SUM and figures == 1


def _is_one(sought: Sought, figure: Figure) -> bool:
    """True where the number may be that of each of several, named side by side."""
    return sought.quantity is not None and is_called((figure,), sought.quantity)


def _finding(claim: Claim, sought: Sought, worked: Worked) -> Finding | None:
    derivation, reason = worked.derivation, worked.obstacle
    if derivation is not None and not is_told(claim, sought, derivation):
        derivation, reason = None, Reason.UNIT_DIFFERS
    if reason is not None:
        judged = Judgement(Verdict.NOT_ENOUGH_EVIDENCE, reason)
    elif derivation is None:
        return None
    else:
        judged = worked.judged or judge_derived(claim, sought, derivation)
    refused = worked.operands if reason is not None else ()
    return Finding(
        claim=claim,
        verdict=judged.verdict,
        reason=judged.reason,
        assumed=worked.assumed,
        nearest=tuple(Candidate(figure, ()) for figure in refused),
        allowed=judged.allowed,
        derivation=derivation,
    )
