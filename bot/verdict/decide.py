"""Claim + candidates → finding: which figure the claim is about, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.language.bodies import is_place
from bot.language.plain import GENERIC
from bot.language.tokens import stem
from bot.language.units import parse_unit
from bot.model.claim import Claim, Mood, Slot
from bot.model.figure import FigureKind, Status
from bot.model.finding import Candidate, Finding, Reason, Verdict
from bot.model.quantity import Direction
from bot.model.vocabulary import Term
from bot.verdict.number import Judgement, judge
from bot.verdict.totals import members, totals
from bot.verdict.trend import with_trend

NEAREST = 5
"""Candidates that a finding holds besides its figure."""
_REASONS = {
    Slot.MEASURE: Reason.MEASURE_DIFFERS,
    Slot.PLACE: Reason.PLACE_DIFFERS,
    Slot.BREAKDOWN: Reason.BREAKDOWN_DIFFERS,
    Slot.PERIOD: Reason.PERIOD_DIFFERS,
    Slot.UNIT: Reason.UNIT_DIFFERS,
}
_ANSWERING = (Status.VERIFIED, Status.DISPUTED)


def decide(claim: Claim, candidates: Sequence[Candidate], terms: Mapping[str, Term]) -> Finding:
    """The finding on a claim; candidates come nearest first, `terms` are the store's by key.

    A figure is the claim's only where no slot differs. Where several are left, a total comes
    before its parts; if they would be judged alike the first one answers, else none does. The
    number stated never chooses among them.
    """
    if claim.asks_other:
        return _nothing(claim, Reason.ASKS_NO_FIGURE, candidates[:0])
    fitting = [one for one in candidates if not one.differs_in and _is_pinned(one, claim)]
    standing = [one for one in fitting if one.figure.status in _ANSWERING]
    if fitting and not standing:
        return _nothing(claim, Reason.NO_LONGER_STANDS, fitting)
    if not standing:
        return _none_fits(claim, candidates)
    chosen = _named_first(totals(standing, candidates, terms), claim)
    if not chosen:
        return _nothing(claim, Reason.BREAKDOWN_DIFFERS, standing)
    return _among(claim, chosen, candidates)


def _is_pinned(candidate: Candidate, claim: Claim) -> bool:
    """What a claim leaves out may be filled in, but not what a share is of or is a share in.

    A count whose measure is not named ("173 crimes") needs a breakdown that only a few figures
    have; a share, an average or a rate needs its measure and its part named.
    """
    if candidate.figure.kind in _RELATIVE and claim.quantity is not None:
        return not {Slot.MEASURE, Slot.BREAKDOWN} & set(candidate.left_out)
    if Slot.MEASURE not in candidate.left_out:
        return True
    if claim.quantity is None and not _wants_a_figure(claim):
        return False
    agreed = {score.slot for score in candidate.slots if score.agrees and score.score >= 1}
    narrow = any(not is_place(term.dimension) for term in candidate.figure.terms)
    return Slot.BREAKDOWN in agreed and narrow and _counts_alike(candidate, claim)


def _counts_alike(candidate: Candidate, claim: Claim) -> bool:
    """A number of nothing ("931 flats", "20,958 for wind") may count anything.

    Only where the figure counts things that go by any name ("offences") is it of those.
    """
    unit = {stem(word) for word in candidate.figure.unit.lower().split()}
    return claim.quantity is None or Slot.UNIT not in candidate.left_out or bool(unit & GENERIC)


def _wants_a_figure(claim: Claim) -> bool:
    """True for a look-up that says at least that things are counted: "insta offences", "figure"."""
    said = (*claim.topic.words, *claim.topic.around)
    return any(word.stem in GENERIC or word.text.lower() in _FIGURES for word in said) or (
        claim.wanted is not None
    )


_FIGURES = frozenset("figure figures number numbers total count stats stat statistic".split())
_RELATIVE = (FigureKind.SHARE, FigureKind.AVERAGE, FigureKind.RATE)
"""Figures that are of something: without it they say nothing."""


def _named_first(fitting: list[Candidate], claim: Claim) -> list[Candidate]:
    """Figures of a measure that the claim names come before those of one that it leaves open.

    Whoever asks for "the figure" means how many, not what share.
    """
    named = [one for one in fitting if Slot.MEASURE not in one.left_out] or fitting
    if claim.quantity is None and claim.wanted is None:
        return [one for one in named if one.figure.kind not in _RELATIVE] or named
    return named


def _among(claim: Claim, fitting: list[Candidate], candidates: Sequence[Candidate]) -> Finding:
    """One figure is left, or several that are judged alike; else the claim doesn't say which."""
    judgements = [with_trend(judge(claim, one.figure), claim, one, candidates) for one in fitting]
    if len(fitting) > 1 and (len(set(map(_outcome, judgements))) > 1 or _must_choose(fitting)):
        return _nothing(claim, Reason.SEVERAL_FIT, fitting)
    return _settled(claim, fitting[0], judgements[0], candidates)


def decide_on(claim: Claim, key: str, candidates: Sequence[Candidate]) -> Finding:
    """The finding on a claim when a person has said which figure it is about.

    The figure is among the candidates. What the claim leaves out is then filled by it; what it
    says otherwise still stands against it.
    """
    chosen = next(one for one in candidates if one.figure.key == key)
    if claim.asks_other:
        return _nothing(claim, Reason.ASKS_NO_FIGURE, ())
    if chosen.figure.status not in _ANSWERING:
        return _nothing(claim, Reason.NO_LONGER_STANDS, [chosen])
    if chosen.differs_in:
        return _nothing(claim, _REASONS[chosen.differs_in[0]], [chosen])
    judgement = with_trend(judge(claim, chosen.figure), claim, chosen, candidates)
    return _settled(claim, chosen, judgement, candidates)


def _settled(
    claim: Claim, chosen: Candidate, judgement: Judgement, candidates: Sequence[Candidate]
) -> Finding:
    others = [one for one in candidates if one is not chosen]
    if claim.quantity is not None and _assumes_known(chosen):
        return _nothing(claim, Reason.NOT_NAMED, [chosen, *others])
    if judgement.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return _nothing(claim, judgement.reason, [chosen, *others], judgement)
    return Finding(
        claim=claim,
        verdict=judgement.verdict,
        reason=judgement.reason,
        figure=chosen.figure,
        assumed=_assumed(chosen),
        nearest=tuple(others[:NEAREST]),
        allowed=judgement.allowed,
    )


def _assumes_known(chosen: Candidate) -> bool:
    """The total of what is known ("any known platform") is less than all that was counted.

    A number of all can be neither confirmed nor refuted by it; a question may be answered with it.
    """
    return Slot.BREAKDOWN in chosen.left_out and any(
        not _KNOWN.isdisjoint(term.name.lower().split())
        for term in members(chosen.figure, place=False)
    )


_KNOWN = frozenset("known recorded stated specified identified".split())


def _assumed(chosen: Candidate) -> tuple[Slot, ...]:
    """What the claim left out; a bare number's unit is told by its measure, but no denominator."""
    rated = bool(parse_unit(chosen.figure.unit).per)
    return tuple(slot for slot in chosen.left_out if slot is not Slot.UNIT or rated)


def _outcome(judgement: Judgement) -> tuple[Verdict, Reason]:
    return judgement.verdict, judgement.reason


def _must_choose(fitting: Sequence[Candidate]) -> bool:
    """Figures that differ in more than the period are different answers, however they're judged."""
    first = fitting[0].figure
    return any(
        (one.figure.measure.key, one.figure.terms) != (first.measure.key, first.terms)
        for one in fitting
    )


def _none_fits(claim: Claim, candidates: Sequence[Candidate]) -> Finding:
    near = [one for one in candidates if _is_near(one, claim)]
    if not near:
        return Finding(claim, Verdict.NOT_ENOUGH_EVIDENCE, Reason.NOTHING_ON_FILE)
    differs = near[0].differs_in
    reason = _REASONS[differs[0]] if differs else Reason.NOT_NAMED
    if differs == (Slot.UNIT,) and _is_change(claim):
        reason = Reason.CHANGE_NOT_LEVEL
    return _nothing(claim, reason, near)


def _is_change(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity is not None and quantity.direction is not Direction.LEVEL


def _is_near(candidate: Candidate, claim: Claim) -> bool:
    """Worth showing: the measure is at least half there, or all that differs is the measure."""
    measure = next(score for score in candidate.slots if score.slot is Slot.MEASURE)
    if measure.agrees is False and measure.score < _HALF:
        return False
    return measure.agrees is not None or _says_anything(candidate, claim)


_HALF = 0.5


def _says_anything(candidate: Candidate, claim: Claim) -> bool:
    agreed = [score for score in candidate.slots if score.agrees and score.score >= 1]
    return bool(claim.topic.terms) and len(agreed) > 1


def _nothing(
    claim: Claim,
    reason: Reason,
    nearest: Iterable[Candidate],
    judgement: Judgement | None = None,
) -> Finding:
    return Finding(
        claim=claim,
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        reason=reason,
        nearest=tuple(nearest)[:NEAREST],
        allowed=judgement.allowed if judgement and claim.mood is not Mood.ASKED else None,
    )
