"""The words for every verdict and every reason: exactly one phrase each, for text and for cards."""

from __future__ import annotations

from bot.model.claim import Slot
from bot.model.finding import Reason, Verdict

VERDICTS: dict[Verdict, str] = {
    Verdict.SUPPORTED: "Supported",
    Verdict.MISLEADING: "Misleading",
    Verdict.REFUTED: "Wrong",
    Verdict.FOUND: "On file",
    Verdict.NOT_ENOUGH_EVIDENCE: "Can't tell",
}

REASONS: dict[Reason, str] = {
    Reason.NUMBER_AGREES: "The number agrees with what is on file.",
    Reason.LITERALLY_TRUE: "Literally true, but it gives a wrong idea of how many.",
    Reason.STATED_AS_FACT: "It is put as a fact, but is somebody's warning or claim, not a count.",
    Reason.NUMBER_DISAGREES: "The number can't be right.",
    Reason.HERE_IS_THE_FIGURE: "This is the figure on file.",
    Reason.NOTHING_ON_FILE: "No figure on file is about this.",
    Reason.MEASURE_DIFFERS: "The nearest figure on file counts something else.",
    Reason.PLACE_DIFFERS: "The nearest figure on file is for another place.",
    Reason.BREAKDOWN_DIFFERS: "The nearest figure on file is for another part of the whole.",
    Reason.PERIOD_DIFFERS: "The nearest figure on file is for another period.",
    Reason.UNIT_DIFFERS: "The nearest figure on file has another unit; they can't be compared.",
    Reason.ASKS_NO_FIGURE: "The question doesn't ask for a figure, and figures are all there is.",
    Reason.NOT_NAMED: "The statement doesn't say what exactly is counted.",
    Reason.SEVERAL_FIT: "Several figures on file fit, and the statement doesn't say which.",
    Reason.MORE_PRECISE: "The statement is more precise than the source.",
    Reason.UNDECIDED: "The figure on file neither bears this wording out nor rules it out.",
    Reason.NEGATED: "The statement denies something or leaves it out; a figure can't settle that.",
    Reason.SAYS_MORE: "The statement says more than the number, which no figure on file bears out.",
    Reason.ONLY_POSSIBLE: "The statement says only what may be; the figure on file is what was.",
    Reason.PART_OF_A_WHOLE: "The statement is about a part of the figure, and doesn't say which.",
    Reason.TREND_NOT_ON_FILE: "The number agrees, but whether it went up or down is not on file.",
    Reason.CHANGE_NOT_LEVEL: "The statement tells a change; the figure on file is a level.",
    Reason.NO_LONGER_STANDS: "The figure that was on file no longer stands.",
    Reason.KNOWN_MISQUOTE: "Near, but this is how the figures are known to be misquoted.",
    Reason.ORDER_AGREES: "That is how the figures on file stand to each other.",
    Reason.ORDER_DISAGREES: "The figures on file do not stand to each other like that.",
    Reason.COVERAGE_DIFFERS: "Different bodies reported in the two periods: they don't compare.",
    Reason.SOURCE_DIFFERS: "The figures for it come from different sources: they don't compare.",
    Reason.SERIES_BROKEN: "The way of counting changed between the two: they don't compare.",
    Reason.PARTS_OVERLAP: "One of the figures for it is partly counted in another.",
    Reason.NOT_A_PART: "The figure on file for the part is not a part of the one for the whole.",
    Reason.NOT_ADDABLE: "The figures on file for it are not such as can be put together.",
    Reason.OTHERS_NOT_ON_FILE: "Others, which are not on file, may be higher or lower.",
}

SLOTS: dict[Slot, str] = {
    Slot.MEASURE: "what is counted",
    Slot.PLACE: "place",
    Slot.BREAKDOWN: "breakdown",
    Slot.PERIOD: "period",
    Slot.UNIT: "unit",
}
