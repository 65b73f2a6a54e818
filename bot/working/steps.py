"""Whether something rose or fell at every step between two times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.derive.comparable import is_one_sort
from bot.derive.work import order
from bot.model.claim import Claim, Mood, Sought
from bot.model.figure import BREAK, Figure
from bot.model.finding import Reason, Verdict
from bot.verdict.derived import judge_order
from bot.verdict.number import Judgement
from bot.working.assembly import Worked
from bot.working.operands import Operands

_OPEN = Judgement(Verdict.NOT_ENOUGH_EVIDENCE, Reason.OTHERS_NOT_ON_FILE)


def each_step(operands: Operands, claim: Claim, sought: Sought, worked: Worked) -> Worked:
    """What came of the first and the last time, judged by all steps from the one to the other."""
    if worked.derivation is None or len(worked.operands) != len(("last", "first")):
        return worked
    if claim.mood in (Mood.CONDITIONAL, Mood.FUTURE):
        return worked
    last, first = worked.operands
    line = _line(operands, first, last)
    told = [order((later,), (earlier,)) for earlier, later in pairwise(line)]
    steps = [judge_order(one, sought.rank) for one in told]
    for one, step in zip(told, steps, strict=True):
        if step.verdict is Verdict.REFUTED:  # the reply shows that step
            return replace(worked, derivation=one, operands=one.operands, judged=step)
    if not _is_whole(line, first, last):
        return replace(worked, judged=_OPEN)
    unsure = next((step for step in steps if step.verdict is not Verdict.SUPPORTED), None)
    earlier = tuple(reversed(line[:-1]))  # the reply names every figure that was looked at
    shown = replace(worked.derivation, right=earlier, each=True)
    return replace(worked, derivation=shown, operands=shown.operands, judged=unsure or steps[-1])


def _line(operands: Operands, first: Figure, last: Figure) -> list[Figure]:
    """The same cell in all times from the first to the last, as its source has it."""
    keys = tuple(term.key for term in first.terms)
    found = {one.key: one for one in _between(operands, first, last, keys)}
    return sorted(found.values(), key=_start)


def _start(figure: Figure) -> date:
    return figure.period.start if figure.period else date.min


def _between(
    operands: Operands, first: Figure, last: Figure, keys: tuple[str, ...]
) -> Iterator[Figure]:
    if first.period is None or last.period is None:
        return
    for one in operands.cells(first, keys, timed=False):
        inside = one.period is not None and (
            first.period.start <= one.period.start and one.period.end <= last.period.end
        )
        if inside and one.terms == first.terms and is_one_sort(one, first):
            yield one


def _is_whole(line: list[Figure], first: Figure, last: Figure) -> bool:
    """True where no year is missing, nothing broke between, and one source has them all."""
    periods = [one.period for one in line if one.period is not None]
    return (
        len(line) > 1
        and line[0].key == first.key
        and line[-1].key == last.key
        and all(one.end == other.start for one, other in pairwise(periods))
        and len({one.source.key for one in line}) == 1
        and not any(BREAK in one.flags for one in line[1:])
    )
