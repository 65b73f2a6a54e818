"""The first or the last of all: of the members of a dimension, or since some time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.derive.rank import Field, field_of, leads, over_time, split_by
from bot.model.claim import Claim, Rank, Sought, TermMention, Topic
from bot.model.figure import Figure, FigureKind
from bot.model.finding import Reason, Verdict
from bot.model.vocabulary import Term, ancestors
from bot.verdict.derived import judge_derived
from bot.verdict.number import Judgement
from bot.working.assembly import NOTHING, Worked
from bot.working.operands import PLACE, Found, Operands, places

_ASSERTED = (FigureKind.PROJECTION, FigureKind.CLAIM)
_LEADS = frozenset("in on for of across via by at from within to".split())


@dataclass(frozen=True)
class Ranking:
    """Ranks figures of one store."""

    operands: Operands

    def ranked(self, claim: Claim, sought: Sought, side: Found, rank: Rank) -> Worked:
        """Who leads, where no rival that isn't on file could; refuted where one on file does."""
        figure, *others = side.figures
        if others:
            return NOTHING
        if figure.kind in _ASSERTED:
            return Worked(obstacle=Reason.NOT_ADDABLE, operands=side.figures)
        field = self._field(claim, sought, figure, rank)
        if field is None or not field.rivals:
            return Worked(obstacle=Reason.OTHERS_NOT_ON_FILE, operands=side.figures)
        derivation = leads(figure, field.rivals, rank)
        judged = judge_derived(claim, sought, derivation) if sought.place == 1 else None
        judged = self._beside(sought, figure, field, judged or _placed(sought, figure, field))
        return Worked(derivation, None, side.figures, side.assumed, _judged(judged, field))

    def _beside(self, sought: Sought, figure: Figure, field: Field, judged: Judgement) -> Judgement:
        """Where the statement also names who comes before or after, they must be there."""
        if sought.rank is None or judged.verdict is not Verdict.SUPPORTED:
            return judged
        named = ((sought.above, False), (sought.below, True))
        before, after = split_by(figure, field.rivals, sought.rank)
        terms = self.operands.terms
        own = {term.dimension for term in figure.terms}
        for mentioned, comes_after in named:
            keys = [key for key in mentioned if terms[key].dimension in own]
            right, wrong = (after, before) if comes_after else (before, after)
            if _held_by(wrong, keys):
                return Judgement(Verdict.REFUTED, Reason.ORDER_DISAGREES)
            if len(_held_by(right, keys)) < len(keys):
                return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.OTHERS_NOT_ON_FILE)
        return judged

    def _field(self, claim: Claim, sought: Sought, figure: Figure, rank: Rank) -> Field | None:
        topic = sought.sides[0][0]
        if sought.over_time:
            terms = tuple(term.key for term in figure.terms)
            return over_time(figure, self.operands.cells(figure, terms, timed=False), sought.since)
        dimension = _contrasted(claim, topic, figure, self.operands.terms)
        if dimension is None:
            return None
        kept = tuple(term.key for term in figure.terms if term.dimension != dimension)
        others = self._inside(sought, self.operands.cells(figure, kept, timed=True))
        scope = frozenset(sought.scope)
        return field_of(figure, others, dimension, rank, self.operands.terms, scope, sought.among)

    def _inside(self, sought: Sought, others: Sequence[Figure]) -> tuple[Figure, ...]:
        """Only what lies in the place that the statement ranks within ("of the East's areas")."""
        wider, terms = set(sought.inside), self.operands.terms
        if not wider:
            return tuple(others)
        return tuple(
            one
            for one in others
            if any(wider & {key, *ancestors(key, terms)} for key in places(one))
        )


def _judged(judged: Judgement, field: Field) -> Judgement:
    if judged.verdict is not Verdict.SUPPORTED:
        return judged
    if not field.is_whole:
        return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.OTHERS_NOT_ON_FILE)
    if field.tops_base:
        return Judgement(Verdict.MISLEADING, Reason.LITERALLY_TRUE)
    return judged


def _placed(sought: Sought, figure: Figure, field: Field) -> Judgement:
    """Whether as many come before the figure as its place says, and all others after it."""
    before, after = split_by(figure, field.rivals, sought.rank or Rank.MORE)
    wanted = sought.place - 1
    if len(before) > wanted or (field.is_whole and len(field.rivals) - len(after) < wanted):
        return Judgement(Verdict.REFUTED, Reason.ORDER_DISAGREES)
    if len(before) == wanted and len(before) + len(after) == len(field.rivals):
        return Judgement(Verdict.SUPPORTED, Reason.ORDER_AGREES)
    reason = Reason.UNDECIDED if field.is_whole else Reason.OTHERS_NOT_ON_FILE
    return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, reason)


def _held_by(figures: Iterable[Figure], keys: Sequence[str]) -> frozenset[str]:
    """Those of the keys that one of the figures has."""
    return frozenset(key for key in keys for one in figures for it in one.terms if it.key == key)


def _contrasted(
    claim: Claim, topic: Topic, figure: Figure, terms: Mapping[str, Term]
) -> str | None:
    """The dimension in which a figure is ranked: that of the name which no preposition leads to."""
    own = {term.key for term in figure.terms}
    named = [one for one in topic.terms if not one.lent and own & set(one.keys)]
    free = [one for one in named if not _is_setting(claim, one)]
    chosen = free if len(free) == 1 else [one for one in named if not _is_place(one, terms)]
    if len(chosen) != 1:
        return None
    return terms[min(own & set(chosen[0].keys))].dimension


def _is_place(mention: TermMention, terms: Mapping[str, Term]) -> bool:
    return any(terms[key].dimension == PLACE for key in mention.keys)


def _is_setting(claim: Claim, mention: TermMention) -> bool:
    """ "In Northmarsh, …": the setting of a statement, not what it ranks.

    "Fewer … than in Northmarsh" ranks it.
    """
    before = claim.text[: mention.start].lower().split()
    if before and before[-1] == "the":
        before = before[:-1]
    if before[-2:-1] == ["than"]:
        return False
    return bool(before) and before[-1] in _LEADS
