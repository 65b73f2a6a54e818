"""An article's numbers in one line: how many are supported, wrong, not in the store…"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.model.claim import Slot
from bot.model.finding import Answer, Finding, Reason, Reply, Verdict
from bot.write.phrases import VERDICTS


class Standing(StrEnum):
    """How a number of an article stands; the values are the words that a summary uses."""

    SUPPORTED = VERDICTS[Verdict.SUPPORTED].lower()
    MISLEADING = VERDICTS[Verdict.MISLEADING].lower()
    REFUTED = VERDICTS[Verdict.REFUTED].lower()
    CANT_TELL = VERDICTS[Verdict.NOT_ENOUGH_EVIDENCE].lower()
    NOT_IN_STORE = "not in the store"
    FOUND = "asked for"


ATTENTION = frozenset({Standing.MISLEADING, Standing.REFUTED, Standing.CANT_TELL})
"""What an editor has to look at. A number that no figure is about is counted, and no more."""

_OF_VERDICT = {
    Verdict.SUPPORTED: Standing.SUPPORTED,
    Verdict.MISLEADING: Standing.MISLEADING,
    Verdict.REFUTED: Standing.REFUTED,
    Verdict.FOUND: Standing.FOUND,
}


@dataclass(frozen=True, slots=True)
class Summary:
    """How many numbers an article has, and how many of them stand how; the counts add up."""

    numbers: int
    supported: int
    misleading: int
    refuted: int
    cant_tell: int
    not_in_store: int
    asked_for: int
    """Numbers inside a question that a figure answers ("is 5 the most that…?"): rare."""


def standing(answer: Answer) -> Standing:
    """How one number stands. No figure at all about it is "not in the store", not "can't tell"."""
    finding = answer.finding
    if finding.reason is Reason.NOTHING_ON_FILE or _is_far(finding):
        return Standing.NOT_IN_STORE
    return _OF_VERDICT.get(finding.verdict, Standing.CANT_TELL)


def _is_far(finding: Finding) -> bool:
    """True where even the nearest figures count something else in another unit: paintings are no
    offences, and only the sentence before made them look near.
    """
    return finding.reason is Reason.MEASURE_DIFFERS and all(
        {Slot.MEASURE, Slot.UNIT} <= {*near.differs_in} for near in finding.nearest
    )


def summarise(reply: Reply) -> Summary:
    """The counts of one reply; what states no number is not counted."""
    counts = Counter(standing(answer) for answer in _numbers(reply))
    return Summary(
        numbers=counts.total(),
        supported=counts[Standing.SUPPORTED],
        misleading=counts[Standing.MISLEADING],
        refuted=counts[Standing.REFUTED],
        cant_tell=counts[Standing.CANT_TELL],
        not_in_store=counts[Standing.NOT_IN_STORE],
        asked_for=counts[Standing.FOUND],
    )


def summary_text(summary: Summary) -> str:
    """One line: "37 numbers: 12 supported, 1 misleading, 2 wrong, 6 can't tell, 16 not in the
    store." What there is none of is left out.
    """
    if not summary.numbers:
        return "No number was found in it."
    counts = (
        (summary.supported, Standing.SUPPORTED),
        (summary.misleading, Standing.MISLEADING),
        (summary.refuted, Standing.REFUTED),
        (summary.cant_tell, Standing.CANT_TELL),
        (summary.not_in_store, Standing.NOT_IN_STORE),
        (summary.asked_for, Standing.FOUND),
    )
    said = ", ".join(f"{count:,} {words}" for count, words in counts if count)
    return f"{summary.numbers:,} number{'' if summary.numbers == 1 else 's'}: {said}."


def beside_numbers(reply: Reply) -> str:
    """How the statements without a number stand ("more on Instagram than on Facebook"), "" if the
    text has none that a figure is about.
    """
    unnumbered = (one for one in reply.answers if one.finding.claim.quantity is None)
    counts = Counter(standing(one) for one in unnumbered if one.finding.figure or
                     one.finding.derivation)  # fmt: skip
    said = ", ".join(f"{count:,} {words}" for words, count in counts.items())
    return f"Besides, of what states no number: {said}." if said else ""


def _numbers(reply: Reply) -> Iterable[Answer]:
    return (answer for answer in reply.answers if answer.finding.claim.quantity is not None)
