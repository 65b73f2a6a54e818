"""Times of telling, which are no times of what is told: "data released this week put …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.language.newsroom import PAPERS
from bot.language.tokens import fold, stem
from bot.model.period import PeriodMention
from bot.read.around.qualifying import within
from bot.read.text.screened import screened

_SAID = screened(
    r"\b(?:released|published|announced|said|says|showed|shows|show|issued|revealed|unveiled|reported|posted|out|"
    r"emerged|warned|told \w+)\s+(?:on\s+|late\s+|early\s+)?$",
    re.IGNORECASE,
)
_ISSUED = screened(
    r"(?P<paper>[^\W\d_]+)(?: (?:for|on|from)(?: [\w/’'-]+){1,3})?,?(?: (?:that|which))?"
    r"(?: (?:was|were|is|are|has|have|had|been|just|first|only|newly|sent|put|came|comes|come|"
    r"later|quietly|recently|finally))*"
    r" (?:released|published|issued|unveiled|posted|printed|launched|announced|out)"
    r"(?: by (?:the |its |our |their )?[a-z]+(?: [a-z]+){0,2}?)?"
    r"(?: (?:on|in|at|for the first time|late|early|back|during|earlier))*\s+$",
    re.IGNORECASE,
)
"""A paper and how it came out: of no other noun is the time that follows one of telling."""
_TELLING = screened(
    r"\b(?:said|says|told (?:the )?[^\W\d_]+(?: \w+)?|announced|reported|revealed|emerged|"
    r"confirmed|wrote|tweeted|learnt|learned|heard|warned|stated|noted|disclosed|claimed|admitted)"
    r"(?: (?:on|in|at|late|early|back|during|earlier))*\s+$",
    re.IGNORECASE,
)
_SAYS_ON = re.compile(r" (?:that|how)\b|[:,.”\"]|$")
"""After what is told, or before it, "said last week" tells no number itself."""
_RELATIVE = re.compile(r"(?:this|last|yester|today|tonight|(?:mon|tues|wednes|thurs|fri)day)", re.I)
_OF_THEN = re.compile(
    r"['’]?s? (?:[a-z]+ ){0,3}?(?P<paper>[a-z]+) (?:show|put|giv|gave|list|say|said|had|has|have|"
    r"suggest|reveal|record)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:and|or|to|until|till|but|&|/|[-–—])\s*(?:\d|[A-Z])")
_REACH = 60
_A_WEEK, _A_MONTH = 8, 31
_TOLD_THEN = re.compile(r"\s+(?:that|over (?:news|claims|reports|figures) that)\b", re.IGNORECASE)


def without_datelines(
    periods: Sequence[PeriodMention], text: str, numbers: int
) -> Iterator[PeriodMention]:
    """The times that may be those of the sentence's numbers, of which it has as many as told.

    A time of more than a day is one of telling only where each number has another time.
    """
    placed = [within(period, text) for period in periods if not _is_day_of_telling(period, text)]
    issued = [one for one in placed if _is_time_of_issue(one, text)]
    others = [one for one in placed if one not in issued and (one.readings or one.stood)]
    yield from (placed if len(others) < max(numbers, 1) else (p for p in placed if p not in issued))


def _is_day_of_telling(mention: PeriodMention, text: str) -> bool:
    """True for the day on which something was said: "statistics released on Tuesday"."""
    days = _days(mention)
    if 0 < days <= _A_WEEK and _TOLD_THEN.match(text, mention.end):
        return True  # "an inquiry heard this week that"
    before = text[max(0, mention.start - 30) : mention.start]
    return days <= 1 and _SAID.search_near(before, text) is not None


def _is_time_of_issue(mention: PeriodMention, text: str) -> bool:
    """True for "a report out last month", "this week's figures show"; not "the report for 2019"."""
    if _GOES_ON.match(text, mention.end):
        return False  # "published in 2012 and 2013" may be of both
    inner = re.match(r"(?:in|of|on|during) ", mention.text, re.IGNORECASE)
    start = mention.start + (inner.end() if inner else 0)
    before = text[max(0, start - _REACH) : start]
    if _TELLING.search_near(before, text) and _SAYS_ON.match(text, mention.end):
        return True
    came = _ISSUED.search_near(before, text)
    if came is None and _RELATIVE.match(mention.text) and _days(mention) <= _A_MONTH:
        came = _OF_THEN.match(text, mention.end)
    return came is not None and stem(fold(came["paper"])) in PAPERS


def _days(mention: PeriodMention) -> int:
    """How many days the first reading has, none where there is no reading."""
    return (mention.readings[0].end - mention.readings[0].start).days if mention.readings else 0
