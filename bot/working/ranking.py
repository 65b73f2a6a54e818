"""The first or the last of all: of the members of a dimension, or since some time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.derive.rank import Field, field_of, leads, over_time
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
            return NOTHING
        derivation = leads(figure, field.rivals, rank)
        judged = _judged(judge_derived(claim, sought, derivation), field)
        return Worked(derivation, None, side.figures, side.assumed, judged)

    def _field(self, claim: Claim, sought: Sought, figure: Figure, rank: Rank) -> Field | None:
        topic = sought.sides[0][0]
        if sought.over_time:
            terms = tuple(term.key for term in figure.terms)
            return over_time(figure, self.operands.cells(figure, terms, timed=False), sought.since)
        dimension = _contrasted(claim, topic, figure, self.operands.terms)
        if dimension is None:
            return None
        kept = tuple(term.key for term in figure.terms if term.dimension != dimension)
        others = self._inside(topic, figure, self.operands.cells(figure, kept, timed=True))
        scope = frozenset(sought.scope)
        return field_of(figure, others, dimension, rank, self.operands.terms, scope, sought.among)

    def _inside(self, topic: Topic, figure: Figure, others: Sequence[Figure]) -> tuple[Figure, ...]:
        """Only what lies in the place that the statement ranks within ("of the East's areas")."""
        own = set(places(figure))
        named = {key for mention in topic.terms if _is_place(mention, self.operands.terms)
                 for key in mention.keys}  # fmt: skip
        wider = named - own
        if not wider:
            return tuple(others)
        terms = self.operands.terms
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
    """ "In Northmarsh, …": the setting of a statement, not what it ranks."""
    before = claim.text[: mention.start].lower().split()
    if before and before[-1] == "the":
        before = before[:-1]
    return bool(before) and before[-1] in _LEADS
