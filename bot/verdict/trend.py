"""A number that "rose to" where it is: right only if the figure before it was lower."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.model.allowance import figure_allowance
from bot.model.claim import Claim
from bot.model.figure import Figure
from bot.model.finding import Candidate, Reason, Verdict
from bot.model.quantity import Direction
from bot.verdict.number import Judgement


def with_trend(
    judgement: Judgement, claim: Claim, candidate: Candidate, others: Iterable[Candidate]
) -> Judgement:
    """The judgement, with what the figure of the period before says of the direction."""
    if claim.trend is Direction.LEVEL or judgement.verdict is not Verdict.SUPPORTED:
        return judgement
    before = _before(candidate.figure, (other.figure for other in others))
    if before is None or not _tells(before, candidate.figure):
        return replace(
            judgement, verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=Reason.TREND_NOT_ON_FILE
        )
    rose = before.value < candidate.figure.value
    if rose is (claim.trend is Direction.UP):
        return judgement
    return replace(judgement, verdict=Verdict.REFUTED, reason=Reason.NUMBER_DISAGREES)


def _before(figure: Figure, others: Iterable[Figure]) -> Figure | None:
    """The same cell in the period that ends where this one begins."""
    return next(
        (
            other
            for other in others
            if figure.period is not None
            and other.period is not None
            and other.period.end == figure.period.start
            and other.measure.key == figure.measure.key
            and other.terms == figure.terms
            and other.source.key == figure.source.key
        ),
        None,
    )


def _tells(before: Figure, now: Figure) -> bool:
    """Hedged figures tell a direction only where they don't overlap."""
    return not figure_allowance(before).usual.meets(figure_allowance(now).usual)
