"""Reads the end of a time: "the end of last year", "year-end 2023", "ended 2023 with 40 cases".

What happened in a year and what there was at its end are different things, so an end is a day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.model.period import Period, PeriodMention
from bot.read.text.screened import screened
from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    END,
    FINANCIAL,
    YEAR,
    Readings,
    Rule,
    rule,
)

_END_OF = screened(
    r"(?<![\w-])(?:the )?(?:(?:end|close) of |end[ -]|(?:last|final) day of )"
    r"(?:the )?(?:calendar )?(?:year )?$"
)
_REACH = 32
_A_MONTH = timedelta(days=31)


def at_its_end(mention: PeriodMention, low: str) -> PeriodMention:
    """The mention with "the end of" that stands before it, and then the last days it may mean."""
    led = _END_OF.search_near(low[max(0, mention.start - _REACH) : mention.start], low)
    if led is None or any(_is_a_day(one) for one in mention.readings):
        return mention
    start = mention.start - len(led[0])
    days = tuple(_last_day(one) for one in mention.readings)
    return replace(mention, text=low[start : mention.end], start=start, readings=days)


_ENDED = screened(
    r"\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es|ed|ing)) (?:the )?(?:year )?$"
)
_WITH = re.compile(r" (?:with|on|at|having|still)\b")


def closing(mention: PeriodMention, low: str) -> PeriodMention:
    """The mention with the last day it may mean, where something "ended 2023 with" so many."""
    before = low[max(0, mention.start - _REACH) : mention.start]
    if not _WITH.match(low, mention.end) or not _ENDED.search_near(before, low):
        return mention
    return replace(mention, stood=tuple(_last_day(one) for one in mention.readings))


_BY = screened(r"\bby (?:the )?$")
_IN = screened(r"(?<!early )(?<!late )\bin $")
_TO_COME = screened(
    r"\b(?:will|would|should|could|might|may|must|need\w*|to be|due|set to|expect\w*|forecast\w*|"
    r"predict\w*|project(?:ed|ions?|s)|target\w*|goals?|aim\w*|plan\w*|pledg\w*|promis\w*|"
    r"hop(?:e|es|ed|ing)|"
    r"want\w*|inten[dt]\w*|ambition\w*|vow\w*|commit\w*|propos\w*|wish\w*|bid|deadline|budget\w*|"
    r"estimate[ds]? to|on (?:course|track)|going to|gonna|told to|ordered|asked to|'ll)(?!\w)"
)


def by_then(mention: PeriodMention, low: str) -> PeriodMention:
    """Of "by 31 March", "in March" the time is kept for what stood so then.

    Nothing is where it is only to come, and nothing of "for all of March".
    """
    before = low[max(0, mention.start - _REACH) : mention.start]
    days = all(_is_a_day(one) for one in mention.readings)
    led = (_BY if days else _IN).search_near(before, low)
    if led is None or not all(one.end - one.start <= _A_MONTH for one in mention.readings):
        return mention
    return mention if _TO_COME.search(low) else replace(mention, stood=mention.readings)


def _is_a_day(period: Period) -> bool:
    return period.end - period.start <= timedelta(days=1)


def _last_day(period: Period) -> Period:
    return cal.day(period.end - timedelta(days=1))


def _year_end(match: re.Match[str], plain: str, today: date) -> Readings:
    """At year-end 2023; without a year, the last year's, calendar or financial."""
    kind = (match["kind"] or "").strip()
    if match["y"] is None:
        if match["that"] or _TO_COME.search(plain.lower()):
            return ()
        financial = cal.day(date(cal.latest_financial_year(today) + 1, 3, 31))
        return (financial,) if kind else (cal.day(date(today.year - 1, 12, 31)), financial)
    year = int(match["y"])
    if match["z"]:
        return (cal.day(date(year + 1, 3, 31)),) if (year + 1) % 100 == int(match["z"]) else ()
    return (cal.day(date(year, 3, 31) if kind else date(year, 12, 31)),)


def _new_years_eve(match: re.Match[str], _plain: str, today: date) -> Readings:
    year = int(match["y"]) if match["y"] else today.year - 1
    return (cal.day(date(year, 12, 31)),)


_BARE = re.compile(
    r"(?:the )?(?:year(?:['\u2019]s)?[ -]end|end of (?:the|that) year)", re.IGNORECASE
)


def anchored(
    mentions: Sequence[PeriodMention], before: Sequence[PeriodMention] = ()
) -> tuple[PeriodMention, ...]:
    """The times of a sentence; "at year end" is that of the year named in it, or `before` it."""
    told = [one for one in (*before, *mentions) if not _BARE.fullmatch(one.text)]
    if not told:
        return tuple(mentions)
    year = told[-1].readings if len(told) == 1 else ()
    days = tuple(_last_day(one) for one in year if one.end - one.start > timedelta(days=359))
    return tuple(
        replace(one, readings=days, stood=days and one.stood and days)
        if _BARE.fullmatch(one.text)
        else one
        for one in mentions
    )


ENDS: tuple[Rule, ...] = (
    rule(
        rf"(?:(?<=at )|(?<=by ))(?:the )?(?:(?P<kind>{FINANCIAL} )?(?:calendar )?year(?:'s)?[ -]end"
        rf"(?:,? (?:of |in )?(?P<y>{YEAR})(?:[/-](?P<z>\d\d))?)?|"
        rf"(?:the )?end of (?:the|(?P<that>that)) year){END}",
        _year_end,
        "end",
    ),
    rule(
        rf"(?<![\w-])(?P<kind>{FINANCIAL} )?(?:calendar )?year[ -]end,? (?:of |in )?(?P<y>{YEAR})"
        rf"(?:[/-](?P<z>\d\d))?{END}",
        _year_end,
        "end",
    ),
    rule(rf"(?<!\w)new year's eve(?:,? (?:of |in )?(?P<y>{YEAR}))?{END}", _new_years_eve, "eve"),
)
