"""What the check found out about a claim, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.model.claim import Claim, Slot
from bot.model.derivation import Derivation
from bot.model.figure import Caveat, Figure, Misquote
from bot.model.interval import Interval


class Verdict(StrEnum):
    """What can be said of a claim; the values are those of the JSON."""

    SUPPORTED = "supported"
    MISLEADING = "misleading"
    REFUTED = "refuted"
    FOUND = "found"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"


class Reason(StrEnum):
    """Why; the values are those of the JSON, and `bot.write` has exactly one phrase for each."""

    NUMBER_AGREES = "number_agrees"
    LITERALLY_TRUE = "literally_true"
    STATED_AS_FACT = "stated_as_fact"
    NUMBER_DISAGREES = "number_disagrees"
    HERE_IS_THE_FIGURE = "here_is_the_figure"
    NOTHING_ON_FILE = "nothing_on_file"
    MEASURE_DIFFERS = "measure_differs"
    PLACE_DIFFERS = "place_differs"
    BREAKDOWN_DIFFERS = "breakdown_differs"
    PERIOD_DIFFERS = "period_differs"
    UNIT_DIFFERS = "unit_differs"
    ASKS_NO_FIGURE = "asks_no_figure"
    NOT_NAMED = "not_named"
    SEVERAL_FIT = "several_fit"
    MORE_PRECISE = "more_precise"
    UNDECIDED = "undecided"
    NEGATED = "negated"
    SAYS_MORE = "says_more"
    ONLY_POSSIBLE = "only_possible"
    PART_OF_A_WHOLE = "part_of_a_whole"
    TREND_NOT_ON_FILE = "trend_not_on_file"
    CHANGE_NOT_LEVEL = "change_not_level"
    NO_LONGER_STANDS = "no_longer_stands"
    KNOWN_MISQUOTE = "known_misquote"
    ORDER_AGREES = "order_agrees"
    ORDER_DISAGREES = "order_disagrees"
    COVERAGE_DIFFERS = "coverage_differs"
    SOURCE_DIFFERS = "source_differs"
    SERIES_BROKEN = "series_broken"
    PARTS_OVERLAP = "parts_overlap"
    NOT_A_PART = "not_a_part"
    NOT_ADDABLE = "not_addable"
    OTHERS_NOT_ON_FILE = "others_not_on_file"


@dataclass(frozen=True, slots=True)
class SlotScore:
    """How one slot of a figure fits a claim, with the reason in words.

    `agrees` is True (the claim says the same), False (it says another) or None (it says nothing).
    `score` runs from 0 to 1 and only orders figures; it never makes a verdict.
    """

    slot: Slot
    agrees: bool | None
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that a claim may be about, slot by slot."""

    figure: Figure
    slots: tuple[SlotScore, ...]

    @property
    def differs_in(self) -> tuple[Slot, ...]:
        """The slots in which the claim says something else than the figure."""
        return tuple(score.slot for score in self.slots if score.agrees is False)

    @property
    def left_out(self) -> tuple[Slot, ...]:
        """The slots that the claim leaves open."""
        return tuple(score.slot for score in self.slots if score.agrees is None)


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one claim.

    `figure` is None when the verdict is not_enough_evidence. `assumed` are the slots that the
    claim left out and the figure filled. `nearest` are other candidates, best first. `allowed`
    is what the claim's wording allows, in the figure's unit (None where no number was judged).
    `derivation` is what was worked out from several figures where no single one says it; `figure`
    is None then, and the figures are the derivation's operands.
    """

    claim: Claim
    verdict: Verdict
    reason: Reason
    figure: Figure | None = None
    assumed: tuple[Slot, ...] = ()
    nearest: tuple[Candidate, ...] = ()
    allowed: Interval | None = None
    derivation: Derivation | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A finding with what must be said along with it.

    `caveats` are those of the finding's figure (of all that a derivation uses), narrowest scope
    first, each once. `quote` is the
    source's own sentence where the document is at hand, else None.
    """

    finding: Finding
    caveats: tuple[Caveat, ...] = ()
    misquotes: tuple[Misquote, ...] = ()
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Everything the desk has to say about one text: an answer a claim, in the text's order."""

    text: str
    answers: tuple[Answer, ...]


def told(finding: Finding) -> tuple[Figure, ...]:
    """The figures that a finding gives: its own, or all that its derivation uses."""
    if finding.derivation is not None:
        return finding.derivation.operands
    return (finding.figure,) if finding.figure is not None else ()
