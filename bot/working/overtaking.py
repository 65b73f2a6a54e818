"""Who overtook whom: ahead now, and behind a year before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.model.claim import Sought, Topic
from bot.model.finding import Reason, Verdict
from bot.read.when.earlier import shifted
from bot.verdict.derived import judge_order
from bot.verdict.number import Judgement
from bot.working.assembly import Worked


def overtook(sought: Sought, now: Worked, work: Callable[[Sought], Worked]) -> Worked:
    """What comes of an order now, judged by that of the year before; `work` works one out."""
    if now.derivation is None:
        return now
    judged = judge_order(now.derivation, sought.rank)
    if judged.verdict is Verdict.SUPPORTED:
        then = work(replace(sought, sides=tuple(map(_a_year_before, sought.sides)))).derivation
        judged = _turned(judge_order(then, sought.rank) if then is not None else None)
    return replace(now, judged=judged)


def _turned(then: Judgement | None) -> Judgement:
    """Ahead now; the judgement on who was ahead then."""
    if then is None or then.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.TREND_NOT_ON_FILE)
    if then.verdict is Verdict.SUPPORTED:
        return Judgement(Verdict.REFUTED, Reason.ORDER_DISAGREES)
    return Judgement(Verdict.SUPPORTED, Reason.ORDER_AGREES)


def _a_year_before(side: tuple[Topic, ...]) -> tuple[Topic, ...]:
    return tuple(
        replace(
            topic,
            periods=tuple(replace(one, readings=shifted(one.readings, 1)) for one in topic.periods),
        )
        for topic in side
    )
