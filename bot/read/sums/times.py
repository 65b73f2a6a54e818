"""The times on either side of a comparison, whatever leads to them."""

from __future__ import annotations

from dataclasses import replace

from bot.model.period import PeriodMention
from bot.read.around.qualifying import within
from bot.read.sentence import Sentence
from bot.read.when.earlier import shifted, years_back
from bot.read.when.periods import read_periods


def timed(mention: PeriodMention, text: str, sentence: Sentence) -> PeriodMention:
    """The time by itself; "a year earlier" is reckoned from the other time of the sentence."""
    years = years_back(mention.text)
    others = [one for one in sentence.periods if years_back(one.text) is None and one.readings]
    if years is None or len(others) != 1:
        return by_itself(mention, text, sentence)
    return replace(mention, readings=shifted(others[0].readings, years))


def by_itself(mention: PeriodMention, text: str, sentence: Sentence) -> PeriodMention:
    """The time by itself: "than in 2018" is 2018 once "than" is known to compare."""
    if mention.readings:
        return mention
    again = read_periods(mention.text, sentence.today)
    if len(again) != 1:
        return mention
    found = replace(again[0], start=mention.start, end=mention.end, text=mention.text)
    return within(found, text)
