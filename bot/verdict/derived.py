"""A claim against what was worked out from several figures: a number, or only who leads."""

from __future__ import annotations

from decimal import Decimal

from bot.model.claim import Claim, Mood, Rank, Sought
from bot.model.derivation import Derivation, Operation
from bot.model.figure import FigureKind, Qualifier
from bot.model.finding import Reason, Verdict
from bot.verdict.number import Held, Judgement, judge_number

_QUOTIENTS = (Operation.SHARE, Operation.RATIO, Operation.RATE, Operation.CHANGE)
_MEASURED = (FigureKind.SHARE, FigureKind.RATE, FigureKind.AVERAGE, FigureKind.MEASURE)
_ZERO = Decimal(0)


def judge_derived(claim: Claim, sought: Sought, derivation: Derivation) -> Judgement:
    """The verdict on a claim that no single figure says."""
    if claim.mood in (Mood.CONDITIONAL, Mood.FUTURE):
        return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.ONLY_POSSIBLE)
    if derivation.operation is Operation.ORDER or sought.quantity is None:
        return _order(derivation, sought.rank)
    return judge_number(sought.quantity, _held(derivation))


def _order(derivation: Derivation, rank: Rank | None) -> Judgement:
    """Who leads is told only where no hedge and no rounding could turn it round."""
    usual = derivation.usual
    above = usual.low is not None and (usual.low > 0 or (usual.low == 0 and usual.low_open))
    below = usual.high is not None and (usual.high < 0 or (usual.high == 0 and usual.high_open))
    if rank is Rank.LESS:
        above, below = below, above
    if above:
        return Judgement(Verdict.SUPPORTED, Reason.ORDER_AGREES)
    if below or usual.low == usual.high == _ZERO:
        return Judgement(Verdict.REFUTED, Reason.ORDER_DISAGREES)
    return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.UNDECIDED)


def _held(derivation: Derivation) -> Held:
    measured = derivation.operation in _QUOTIENTS or derivation.left[0].kind in _MEASURED
    return Held(
        derivation.value,
        derivation.usual,
        derivation.literal,
        derivation.unit,
        _qualifier(derivation),
        measured,
    )


def _qualifier(derivation: Derivation) -> Qualifier:
    """A result that is open to one side is hedged to that side, as its figures are."""
    literal = derivation.literal
    if literal.high is None and literal.low is not None:
        return Qualifier.MORE_THAN
    if literal.low is None and literal.high is not None:
        return Qualifier.LESS_THAN
    return Qualifier.EXACTLY
