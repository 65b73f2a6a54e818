"""Puts the statements to the check, and keeps those that it takes for what they are not."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.check import Checker
from bot.facts.store import FactStore
from bot.model.finding import Finding, Reason, Reply, Verdict
from bot.selftest.saying import Change, Probe
from bot.selftest.shelf import Shelf
from bot.selftest.statements import probes

SEED = 20
_CONTRARY = (Verdict.REFUTED, Verdict.MISLEADING)


class Confusion(StrEnum):
    """How a statement was confused, the worst first; the values are those of the JSON."""

    FALSE_CONFIRMATION = "false_confirmation"
    """A wrong statement was supported."""
    ANOTHER_FIGURE = "another_figure"
    """A right statement was supported by another figure than its own."""
    CONTRADICTED = "contradicted"
    """A right statement was called wrong or misleading."""
    NOT_RECOGNISED = "not_recognised"
    """A right statement was not supported."""


@dataclass(frozen=True, slots=True)
class Confused:
    """A statement that was confused: with what verdict, and which figures it was taken for.

    Where nothing was taken for it, `taken_for` are the nearest figures.
    """

    probe: Probe
    confusion: Confusion
    verdict: Verdict
    reason: Reason
    taken_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the test found: how many figures of how many, and how many statements of each kind.

    `tried` counts statements by what was changed, None for the right ones.
    """

    figures: int
    on_file: int
    tried: Counter[Change | None]
    confused: tuple[Confused, ...]

    @property
    def passed(self) -> bool:
        """True when nothing is confused."""
        return not self.confused

    def count(self, confusion: Confusion) -> int:
        """How many statements were confused in this way."""
        return sum(one.confusion is confusion for one in self.confused)


def sample(keys: tuple[str, ...], limit: int | None) -> tuple[str, ...]:
    """All keys, or so many of them, the same ones every time."""
    if limit is None or limit >= len(keys):
        return keys
    draw = random.Random(SEED)  # noqa: S311 - which figures are tried is no secret
    return tuple(sorted(draw.sample(keys, limit)))


def run(
    store: FactStore, keys: Iterable[str], checker: Checker, today: date | None = None
) -> Outcome:
    """Tries all statements about these figures; `keys` may be a progress bar over them."""
    shelf = Shelf(store)
    tried: Counter[Change | None] = Counter()
    confused: list[Confused] = []
    figures = 0
    for key in keys:
        figures += 1
        for probe in probes(store.figure(key), shelf):
            tried[probe.changed] += 1
            confused += confusions(probe, checker.check(probe.text, today))
    return Outcome(figures, len(store.keys()), tried, tuple(confused))


def confusions(probe: Probe, reply: Reply) -> Iterator[Confused]:
    """The confusion of one statement, if there is one."""
    findings = [answer.finding for answer in reply.answers]
    supported = [one for one in findings if one.verdict is Verdict.SUPPORTED]
    taken = tuple(dict.fromkeys(one.figure.key for one in supported if one.figure))
    if probe.changed is not None:
        if supported:
            yield _confused(probe, Confusion.FALSE_CONFIRMATION, supported[0], taken)
    elif set(taken) - {probe.figure}:
        yield _confused(probe, Confusion.ANOTHER_FIGURE, supported[0], taken)
    elif contrary := [one for one in findings if one.verdict in _CONTRARY]:
        against = tuple(one.figure.key for one in contrary if one.figure)
        yield _confused(probe, Confusion.CONTRADICTED, contrary[0], against)
    elif not taken:
        yield _not_recognised(probe, findings)


def _not_recognised(probe: Probe, findings: Sequence[Finding]) -> Confused:
    if not findings:
        verdict, reason = Verdict.NOT_ENOUGH_EVIDENCE, Reason.NOTHING_ON_FILE
        return Confused(probe, Confusion.NOT_RECOGNISED, verdict, reason, ())
    finding = findings[0]
    near = tuple(one.figure.key for one in finding.nearest)
    return _confused(probe, Confusion.NOT_RECOGNISED, finding, near)


def _confused(
    probe: Probe, confusion: Confusion, finding: Finding, taken: tuple[str, ...]
) -> Confused:
    return Confused(probe, confusion, finding.verdict, finding.reason, taken)
