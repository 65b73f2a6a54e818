"""Near figures, and in what each differs from the statement."""

from __future__ import annotations

from bot.model.finding import Candidate, Finding, Reason
from bot.write.amount import amount
from bot.write.origin import scope
from bot.write.phrases import SLOTS

NEAREST = 3
NEAR_CAVEATS = "These are not answers. Their caveats are behind More."
CHOICE = 10
"""Figures to choose from; whoever needs more must say more."""


def shown(finding: Finding) -> tuple[Candidate, ...]:
    """The near figures that an answer names: none beside a figure that answers, or a sum."""
    if finding.figure is not None or finding.derivation is not None:
        return ()
    return finding.nearest[: CHOICE if finding.reason is Reason.SEVERAL_FIT else NEAREST]


def to_choose(finding: Finding) -> tuple[Candidate, ...]:
    """The near figures that the statement may mean, where it only doesn't say which."""
    if finding.reason not in {Reason.SEVERAL_FIT, Reason.NOT_NAMED}:
        return ()
    return tuple(candidate for candidate in shown(finding) if not candidate.differs_in)


def near_line(candidate: Candidate) -> str:
    """One near figure in a line: its number, what it is of, what differs."""
    line = f"{amount(candidate.figure)}: {scope(candidate.figure)}"
    return f"{line} ({difference(candidate)})" if candidate.differs_in else line


def difference(candidate: Candidate) -> str:
    """In what a figure differs from the statement, with the reason that each slot gives."""
    parts = [
        f"{SLOTS[score.slot]}: {score.reason}" if score.reason else SLOTS[score.slot]
        for score in candidate.slots
        if score.agrees is False
    ]
    return "differs in " + "; ".join(parts) if parts else ""


def lead(finding: Finding) -> str:
    """What introduces the near figures."""
    if finding.reason is Reason.SEVERAL_FIT:
        return "Which of these do you mean?"
    return "Nearest on file:"
