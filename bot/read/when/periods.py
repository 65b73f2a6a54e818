"""Reads the periods a text names, with every honest meaning, likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.model.period import Period, PeriodMention
from bot.read.text.characters import even, lower
from bot.read.text.screened import Several
from bot.read.when.dates import DATES
from bot.read.when.ends import ENDS, anchored, at_its_end, by_then, closing
from bot.read.when.recent import RECENT
from bot.read.when.relative import RELATIVE
from bot.read.when.seasons import SEASONS, calendar_of
from bot.read.when.stretches import STRETCHES
from bot.read.when.years import YEARS

_RULES = {
    rule.pattern: rule for rule in (*DATES, *STRETCHES, *YEARS, *RELATIVE, *RECENT, *SEASONS, *ENDS)
}
_PATTERNS = Several(tuple(_RULES))
_SINCE = re.compile(
    r"(?<!\w)(?:since|ever since|starting (?:in|from)) (?:the )?(?:(?:early|late|mid|start "
    r"of|beginning of) )?$"
)


def read_periods(text: str, today: date) -> tuple[PeriodMention, ...]:
    """The periods of a text in its order; their stretches never overlap. Never raises.

    Relative ones count from `today`. "In 2018" is the calendar year alone; "2018/19" the
    financial year; "last year" the last complete one of either kind.
    """
    plain = even(text)
    low = lower(plain)
    found = sorted(_matches(plain, low, today), key=lambda m: (m.start, -m.end))
    kept: list[PeriodMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return anchored([_finished(text, low, mention) for mention in kept])


def _matches(plain: str, low: str, today: date) -> Iterator[PeriodMention]:
    for pattern in _PATTERNS.that_may_be_in(low):
        rule = _RULES[pattern]
        if rule.needs and not any(word in low for word in rule.needs):
            continue
        for match in pattern.finditer(low):
            readings = _readings(rule.read(match, plain, today))
            if readings is not None:
                mention = PeriodMention(match[0], match.start(), match.end(), readings)
                yield at_its_end(mention, low)


def _readings(read: tuple[Period, ...] | None) -> tuple[Period, ...] | None:
    return read if read is None else tuple(dict.fromkeys(read))


def _finished(text: str, low: str, mention: PeriodMention) -> PeriodMention:
    """The mention with the text as written, and whether it runs on from its start."""
    since = bool(_SINCE.search(low[max(0, mention.start - 30) : mention.start]))
    whole = replace(
        mention,
        text=text[mention.start : mention.end],
        open_end=since,
        calendar=calendar_of(low[mention.start : mention.end]),
    )
    return by_then(closing(whole, low), low)
