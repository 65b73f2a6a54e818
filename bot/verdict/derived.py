"""A claim against what was worked out from several figures: a number, or only who leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from bot.model.claim import Claim, Degree, Mood, Rank, Sought
from bot.model.derivation import Derivation, Operation
from bot.model.figure import FigureKind, Misquote, Qualifier
from bot.model.finding import Finding, Reason, Verdict
from bot.verdict.number import Held, Judgement, judge_number, says_exactly

_QUOTIENTS = (Operation.SHARE, Operation.RATIO, Operation.RATE, Operation.CHANGE)
_MEASURED = (FigureKind.SHARE, FigureKind.RATE, FigureKind.AVERAGE, FigureKind.MEASURE)
_ZERO = Decimal(0)


def judge_derived(claim: Claim, sought: Sought, derivation: Derivation) -> Judgement:
    """The verdict on a claim that no single figure says."""
    if claim.mood in (Mood.CONDITIONAL, Mood.FUTURE):
        return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.ONLY_POSSIBLE)
    if derivation.operation is Operation.ORDER or sought.quantity is None:
        return _by_degree(judge_order(derivation, sought.rank), derivation, sought.degree)
    judged = judge_number(sought.quantity, _held(derivation))
    if (
        judged.verdict is Verdict.SUPPORTED
        and says_exactly(sought.quantity)
        and _is_wide(derivation)
    ):
        return replace(judged, verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=Reason.MORE_PRECISE)
    return judged


def _is_wide(derivation: Derivation) -> bool:
    """True where the figures leave room: "exactly" then says more than any of the sources."""
    return derivation.usual.low != derivation.usual.high


def not_misquoted(
    finding: Finding, misquotes: Iterable[Misquote], numbers_in: Callable[[str], Iterable[Decimal]]
) -> Finding:
    """The finding; misleading where the number is the one by which these figures are misquoted.

    A headline's 100 for 106 is near enough by the rules of rounding, and known to be wrong.
    `numbers_in` reads the numbers of a wording.
    """
    derivation, quantity = finding.derivation, finding.claim.quantity
    if derivation is None or quantity is None or finding.verdict is not Verdict.SUPPORTED:
        return finding
    used = {figure.key for figure in derivation.operands}
    for misquote in misquotes:
        same = quantity.value in set(numbers_in(misquote.said)) and set(misquote.figures) == used
        if same and quantity.value != derivation.value:
            return replace(finding, verdict=Verdict.MISLEADING, reason=Reason.KNOWN_MISQUOTE)
    return finding


def judge_order(derivation: Derivation, rank: Rank | None) -> Judgement:
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


_SLIGHTLY = Decimal("0.1")
"""Of the smaller one: nobody calls more than that "slightly", or less than that "far". Ours."""


def _by_degree(judged: Judgement, derivation: Derivation, degree: Degree | None) -> Judgement:
    """A lead that is not as large, or as small, as the words say is put unfairly."""
    if degree is None or judged.verdict is not Verdict.SUPPORTED or not derivation.right:
        return judged
    left = sum((one.value for one in derivation.left), _ZERO)
    right = sum((one.value for one in derivation.right), _ZERO)
    far = abs(left - right) > min(left, right) * _SLIGHTLY
    fair = far is (degree is Degree.LARGE)
    return judged if fair else Judgement(Verdict.MISLEADING, Reason.LITERALLY_TRUE)


def _held(derivation: Derivation) -> Held:
    quotient = derivation.operation in _QUOTIENTS or derivation.relative
    measured = quotient or derivation.left[0].kind in _MEASURED
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
