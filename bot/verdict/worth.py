"""Which answers of a text are worth saying: not every sentence deserves one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.claim import Mood, Slot
from bot.model.finding import Answer, Finding


def worth_saying(answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Without the sentences that state no number and for which there is no figure.

    Nor those whose figure a stated number is held against anyway: "The rate in Ohio? 12 in 2001."
    Somebody who asks gets an answer or a reason all the same: where nothing else is left, what
    was asked stays, else the first sentence.
    """
    held = [one.finding for one in answers if one.finding.claim.quantity]
    said = tuple(a for a in answers if _says_something(a.finding) and not _is_told(a.finding, held))
    asked = tuple(a for a in answers if a.finding.claim.mood is Mood.ASKED)
    return said or asked or answers[:1]


def _is_told(finding: Finding, held: Sequence[Finding]) -> bool:
    """True for a sentence without a number where a number is held against the same row."""
    if finding.claim.quantity or finding.figure is None:
        return False
    row = (finding.figure.measure.key, finding.figure.terms)
    same = [one.figure for one in held
            if one.figure and (one.figure.measure.key, one.figure.terms) == row]  # fmt: skip
    return finding.figure in same or (bool(same) and Slot.PERIOD in finding.assumed)


def _says_something(finding: Finding) -> bool:
    return bool(finding.claim.quantity or finding.figure or finding.derivation)
