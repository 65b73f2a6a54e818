"""A number that "rose to" where it is: right only if the figure it rose from was lower."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from bot.model.allowance import figure_allowance
from bot.model.claim import Claim
from bot.model.figure import BREAK, Figure
from bot.model.finding import Candidate, Reason, Verdict
from bot.model.period import Period, same_days
from bot.model.quantity import Direction
from bot.verdict.number import Judgement


def with_trend(
    judgement: Judgement, claim: Claim, candidate: Candidate, others: Iterable[Candidate]
) -> Judgement:
    """The judgement, with what the figure of the time before says of the direction.

    That is the time which the statement goes back to ("from 1,212 in 2014"), else the period right
    before. Where the way of counting changed between the two, nothing is told.
    """
    if claim.trend is Direction.LEVEL or judgement.verdict is not Verdict.SUPPORTED:
        return judgement
    line = _line(candidate.figure, (other.figure for other in others))
    before = _before(candidate.figure, line, claim.trend_base)
    if before is None or not _tells(before, candidate.figure) or _breaks(before, line):
        return replace(
            judgement, verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=Reason.TREND_NOT_ON_FILE
        )
    rose = before.value < candidate.figure.value
    if rose is (claim.trend is Direction.UP):
        return judgement
    return replace(judgement, verdict=Verdict.REFUTED, reason=Reason.NUMBER_DISAGREES)


def _line(figure: Figure, others: Iterable[Figure]) -> tuple[Figure, ...]:
    """The same cell in this period and the ones before it."""
    return tuple(
        other
        for other in (figure, *others)
        if figure.period is not None
        and other.period is not None
        and other.period.end <= figure.period.end
        and other.measure.key == figure.measure.key
        and other.terms == figure.terms
        and other.source.key == figure.source.key
    )


def _before(figure: Figure, line: Iterable[Figure], base: Collection[Period]) -> Figure | None:
    """The figure of the base, or of the period that ends where this one begins."""
    return next(
        (
            one
            for one in line
            if one.period is not None
            and figure.period is not None
            and one.period.end <= figure.period.start
            and (
                any(same_days(one.period, period) for period in base)
                if base
                else one.period.end == figure.period.start
            )
        ),
        None,
    )


def _breaks(before: Figure, line: Iterable[Figure]) -> bool:
    """True where the way of counting changed after the earlier figure."""
    return any(
        BREAK in one.flags
        and one.period is not None
        and before.period is not None
        and one.period.start > before.period.start
        for one in line
    )


def _tells(before: Figure, now: Figure) -> bool:
    """Hedged figures tell a direction only where they don't overlap."""
    return not figure_allowance(before).usual.meets(figure_allowance(now).usual)
