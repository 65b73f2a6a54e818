"""What a row's statements amount to: right answers, and what is confirmed though it isn't there."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench.ranking.paraphrases import Batch
from bench.ranking.trial import Tried

HALVES = 500
SEED = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """One row of the table; counts are of the unseen wordings unless they say otherwise.

    `first` is the right measure first, whatever the likeness; `accepted` right and at or over the
    threshold; `wrong` another measure accepted though the right one is on file; `false` accepted
    in a store without it, `unguarded_false` so many where there is no threshold. `hindsight` would
    be right at the least threshold that accepts nothing false in either batch. The `halved` ones
    are what comes on average of a threshold that is set on any half of the measures and kept for
    the other, `unlucky` the share of halves in which it accepts something false.
    """

    name: str
    statements: int
    first: int
    accepted: int
    wrong: int
    false: int
    threshold: float
    seen_accepted: int
    seen_false: int
    unguarded_false: int
    hindsight: int
    halved_right: float
    halved_false: float
    unlucky: float
    check_ms: float
    model_ms: float
    installed: float
    resident: float


def safe_threshold(tried: Iterable[Tried]) -> float:
    """The least likeness that accepts no trap and no wrong measure of these; none does at inf."""
    likely = [one.likeness for one in tried if one.likeness is not None and _misleads(one)]
    return math.nextafter(max(likely), math.inf) if likely else -math.inf


def _misleads(one: Tried) -> bool:
    return one.statement.is_trap or one.first != one.statement.measure


def named(one: Tried, threshold: float) -> str:
    """The measure that is accepted, "" for none: what words name, else what is likely enough."""
    if one.words or one.likeness is None:
        return one.words
    return one.first if one.likeness >= threshold else ""


def tally(name: str, tried: Sequence[Tried], installed: float, resident: float) -> Tally:
    """The row: the threshold is set on the seen wordings, the counts are of the unseen."""
    threshold = safe_threshold(one for one in tried if one.statement.batch is Batch.SEEN)
    hindsight = safe_threshold(tried)
    halved = list(_halved(tried))
    unseen = [one for one in tried if one.statement.batch is Batch.UNSEEN]
    seen = [one for one in tried if one.statement.batch is Batch.SEEN]
    asked = [one for one in unseen if not one.statement.is_trap]
    return Tally(
        name=name,
        statements=len(asked),
        first=sum(one.statement.measure in (one.words, one.first) for one in asked),
        accepted=_right(unseen, threshold),
        wrong=_wrong(unseen, threshold),
        false=_false(unseen, threshold),
        threshold=threshold,
        seen_accepted=_right(seen, threshold),
        seen_false=_false(seen, threshold),
        unguarded_false=_false(unseen, -math.inf),
        hindsight=_right(unseen, hindsight),
        halved_right=statistics.mean(right for right, _ in halved),
        halved_false=statistics.mean(false for _, false in halved),
        unlucky=sum(false > 0 for _, false in halved) / len(halved),
        check_ms=statistics.median(one.check_ms for one in tried),
        model_ms=statistics.median([one.model_ms for one in tried if one.model_ms] or [0.0]),
        installed=installed,
        resident=resident,
    )


def _halved(tried: Sequence[Tried]) -> Iterator[tuple[int, int]]:
    """What is right, and what false, in one half at the threshold that is safe in the other."""
    draw = random.Random(SEED)
    measures = sorted({one.statement.measure for one in tried})
    for _ in range(HALVES):
        known = set(draw.sample(measures, len(measures) // 2))
        threshold = safe_threshold(one for one in tried if one.statement.measure in known)
        rest = [one for one in tried if one.statement.measure not in known]
        yield _right(rest, threshold), _false(rest, threshold) + _wrong(rest, threshold)


def _wrong(tried: Iterable[Tried], threshold: float) -> int:
    own = [one for one in tried if not one.statement.is_trap]
    return sum(named(one, threshold) not in ("", one.statement.measure) for one in own)


def _right(tried: Iterable[Tried], threshold: float) -> int:
    own = [one for one in tried if not one.statement.is_trap]
    return sum(named(one, threshold) == one.statement.measure for one in own)


def _false(tried: Iterable[Tried], threshold: float) -> int:
    return sum(bool(named(one, threshold)) for one in tried if one.statement.is_trap)
