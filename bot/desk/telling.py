"""What a reply tells of which figures: the rows that go into the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.desk.desk import Told
from bot.model.finding import Candidate, Finding, Reply, told

Shown = Callable[[Finding], tuple[Candidate, ...]]
"""Says which near figures an answer names."""


def told_in(reply: Reply, shown: Shown) -> tuple[Told, ...]:
    """One row a claim for its figure (for each that a sum uses; or for its lack of any), and one
    for each near figure.
    """
    return tuple(
        row
        for number, answer in enumerate(reply.answers)
        for row in _told_of(number, answer.finding, shown)
    )


def _told_of(number: int, finding: Finding, shown: Shown) -> Iterator[Told]:
    figures = told(finding)
    if not figures:
        yield Told(number, finding.verdict)
    for figure in figures:
        yield Told(number, finding.verdict, figure.key, figure.version)
    for candidate in shown(finding):
        near = candidate.figure
        yield Told(number, finding.verdict, near.key, near.version, nearest=True)
