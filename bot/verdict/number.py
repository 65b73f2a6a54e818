"""A claimed number against a stored one: both are intervals, and the order of the rules counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.language.degrees import says_far, says_missed
from bot.language.units import Sort, parse_unit
from bot.model.allowance import Manner, allowed, figure_allowance, written_place
from bot.model.claim import Claim, Mood
from bot.model.figure import Figure, FigureKind, Qualifier
from bot.model.finding import Reason, Verdict
from bot.model.interval import Interval
from bot.model.quantity import Hedge, Kind, Quantity

_MOST = (Hedge.UP_TO, Hedge.AT_MOST)
_UPWARDS = (Hedge.MORE, Hedge.AT_LEAST, Hedge.JUST_OVER)
_DOWNWARDS = (Hedge.LESS, Hedge.AT_MOST, Hedge.NEARLY)
_FLOORS = (Qualifier.MORE_THAN, Qualifier.AT_LEAST)
_CEILINGS = (Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY)
_TWICE = Decimal(2)
_HALF = Decimal("0.5")
_ASSERTED = (FigureKind.PROJECTION, FigureKind.CLAIM)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a number; `allowed` is what the claim's words allow, in the figure's unit."""

    verdict: Verdict
    reason: Reason
    allowed: Interval | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What a number is held against: a stored figure, or what was worked out from several."""

    value: Decimal
    usual: Interval
    literal: Interval
    unit: str
    qualifier: Qualifier
    measured: bool


def judge(claim: Claim, figure: Figure) -> Judgement:
    """Judge a claim about this very figure; without a number the answer is the figure itself."""
    if claim.quantity is None or claim.mood is Mood.ASKED:
        return Judgement(Verdict.FOUND, Reason.HERE_IS_THE_FIGURE)
    doubt = _doubt(claim, figure)
    if doubt is not None:
        return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, doubt)
    found = judge_number(claim.quantity, _held(figure))
    if claim.is_whole and found.verdict is not Verdict.SUPPORTED:
        # "Of 43 forces": how many there are in all may be another count than the one on file.
        return replace(found, verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=Reason.UNDECIDED)
    agrees = found.verdict in (Verdict.SUPPORTED, Verdict.MISLEADING)
    if agrees and _is_put_as_fact(claim, figure):
        return Judgement(Verdict.MISLEADING, Reason.STATED_AS_FACT, found.allowed)
    return found


def _doubt(claim: Claim, figure: Figure) -> Reason | None:
    """Why the number of a claim can't be held against a figure, whatever it is."""
    if claim.negated:
        return Reason.NEGATED
    if claim.says_more:
        return Reason.SAYS_MORE
    if claim.mood in (Mood.CONDITIONAL, Mood.FUTURE) and figure.kind not in _ASSERTED:
        return Reason.ONLY_POSSIBLE
    part = claim.is_part and not (claim.quantity and claim.quantity.kind in _OF_A_MASS)
    return Reason.PART_OF_A_WHOLE if part and figure.kind is FigureKind.COUNT else None


_OF_A_MASS = (Kind.DURATION, Kind.MEASURE)
""" "17 days of frost" are all there were."""


def _is_put_as_fact(claim: Claim, figure: Figure) -> bool:
    return figure.kind in _ASSERTED and claim.mood in (Mood.STATED, Mood.FUTURE)


def _held(figure: Figure) -> Held:
    allowance = figure_allowance(figure)
    measured = figure.kind in _MEASURED
    return Held(
        figure.value, allowance.usual, allowance.literal, figure.unit, figure.qualifier, measured
    )


def judge_number(quantity: Quantity, figure: Held) -> Judgement:
    """The number alone, by the rules in their order."""
    factor = _factor(quantity, figure)
    quantity = _as_measured(quantity, figure)
    usual, literal = quantity.usual.scaled(factor), quantity.literal.scaled(factor)
    verdict, reason = _compare(quantity, figure, usual, literal)
    if verdict is Verdict.SUPPORTED and quantity.value is not None:
        verdict, reason = _by_degree(quantity.text, quantity.value, figure.value / factor, reason)
    return Judgement(verdict, reason, usual)


def _by_degree(text: str, said: Decimal, held: Decimal, reason: Reason) -> tuple[Verdict, Reason]:
    """What agrees may still be too near: where "just over" ends (5 per cent), "well over" begins.

    What "did not reach" a number is not rounded to it.
    """
    if says_far(text) and abs(held - said) < abs(said) * _JUST:
        return Verdict.MISLEADING, Reason.LITERALLY_TRUE
    if says_missed(text) and abs(held - said) <= written_place(said) / 2:
        return Verdict.NOT_ENOUGH_EVIDENCE, Reason.UNDECIDED
    return Verdict.SUPPORTED, reason


_JUST = Decimal("0.05")


def _as_measured(quantity: Quantity, figure: Held) -> Quantity:
    """A bare number for a rate, a share or an average is rounded to its last written place."""
    bare = quantity.hedge is Hedge.EXACT and quantity.kind in (Kind.COUNT, Kind.RATE)
    if quantity.value is None or not bare or not figure.measured or says_exactly(quantity):
        return quantity
    allowance = allowed(Hedge.EXACT, quantity.value, written_place(quantity.value), Manner.MEASURED)
    return replace(quantity, usual=allowance.usual, literal=allowance.literal)


def says_exactly(quantity: Quantity) -> bool:
    """True for a number that is said to be exact."""
    return quantity.text.lower().startswith(("exactly", "precisely"))


_MEASURED = (FigureKind.SHARE, FigureKind.RATE, FigureKind.AVERAGE, FigureKind.MEASURE)


def _factor(quantity: Quantity, figure: Held) -> Decimal:
    """What brings the claim's number into the figure's unit: a half is 50 per cent."""
    unit = parse_unit(figure.unit)
    if unit.sort is Sort.PERCENT and quantity.kind is not Kind.PERCENT and quantity.unit != "%":
        return Decimal(100)
    return 1 / unit.scale


def _compare(
    quantity: Quantity, figure: Held, usual: Interval, literal: Interval
) -> tuple[Verdict, Reason]:
    """The rules of the number, in their order."""
    if quantity.hedge is Hedge.UP_TO or figure.qualifier is Qualifier.UP_TO:
        return _maxima(quantity, figure, usual)
    if usual.meets(figure.usual) and not _against(quantity, figure):
        if usual.touches(figure.value):
            return Verdict.SUPPORTED, Reason.NUMBER_AGREES
        return Verdict.NOT_ENOUGH_EVIDENCE, Reason.MORE_PRECISE
    if literal.covers(figure.literal):
        return Verdict.MISLEADING, Reason.LITERALLY_TRUE
    if not literal.meets(figure.literal) or _is_far(usual, figure.usual):
        return Verdict.REFUTED, Reason.NUMBER_DISAGREES
    return Verdict.NOT_ENOUGH_EVIDENCE, Reason.UNDECIDED


def _against(quantity: Quantity, figure: Held) -> bool:
    """ "Fewer than 5,000" of "more than 4,000": the words look the other way, nothing is agreed."""
    return (quantity.hedge in _DOWNWARDS and figure.qualifier in _FLOORS) or (
        quantity.hedge in _UPWARDS and figure.qualifier in _CEILINGS
    )


def _is_far(usual: Interval, stored: Interval) -> bool:
    """The claim lies wholly beyond twice or half of what the figure usually means."""
    return stored.scaled(_TWICE).wholly_below(usual) or usual.wholly_below(stored.scaled(_HALF))


def _maxima(quantity: Quantity, figure: Held, usual: Interval) -> tuple[Verdict, Reason]:
    """An "up to" is about the maximum: the two maxima are compared."""
    stored = figure.usual
    if quantity.hedge in _UPWARDS:
        return Verdict.REFUTED, Reason.NUMBER_DISAGREES
    most = quantity.value if quantity.value is not None else usual.high
    if most is None or stored.high is None:
        return Verdict.NOT_ENOUGH_EVIDENCE, Reason.UNDECIDED
    most = most * _factor(quantity, figure)
    agrees = _is_near(most, stored.high)
    if agrees and quantity.hedge in _MOST and figure.qualifier is Qualifier.UP_TO:
        return Verdict.SUPPORTED, Reason.NUMBER_AGREES
    return _one_maximum(quantity, figure, usual, agrees=agrees)


def _one_maximum(
    quantity: Quantity, figure: Held, usual: Interval, *, agrees: bool
) -> tuple[Verdict, Reason]:
    """Only one side says "up to", or the two maxima differ."""
    if figure.qualifier is Qualifier.UP_TO:
        if not agrees:
            return Verdict.REFUTED, Reason.NUMBER_DISAGREES
        return Verdict.MISLEADING, Reason.LITERALLY_TRUE
    if figure.qualifier in _FLOORS and usual.high is not None and usual.high <= figure.value:
        return Verdict.REFUTED, Reason.NUMBER_DISAGREES
    if usual.high is not None and figure.value > usual.high:
        near = Verdict.NOT_ENOUGH_EVIDENCE, Reason.UNDECIDED
        return near if agrees else (Verdict.REFUTED, Reason.NUMBER_DISAGREES)
    if agrees:
        return Verdict.SUPPORTED, Reason.NUMBER_AGREES
    return Verdict.MISLEADING, Reason.LITERALLY_TRUE


def _is_near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= abs(other) * Decimal("0.005")
