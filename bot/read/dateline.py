"""An article's own date: the line that says when it was published."""

from __future__ import annotations

from datetime import date

from bot.read.when.periods import read_periods

_HEAD = 12
"""Lines; a date further down is part of the story."""
_SHORT = 60


def dateline(text: str, today: date) -> date | None:
    """The day that a short line near the top names as a whole date, else None."""
    for line in text.splitlines()[:_HEAD]:
        if not 0 < len(line.strip()) <= _SHORT:
            continue
        for mention in read_periods(line, today):
            if len(mention.readings) == 1 and _is_a_day(mention.text, line):
                first = mention.readings[0]
                if (first.end - first.start).days == 1:
                    return first.start
    return None


def _is_a_day(written: str, line: str) -> bool:
    """The line is little else than a date with its year: no sentence that mentions one."""
    return (
        any(
            part.isdigit() and len(part) == 4
            for part in written.replace("-", " ").replace("/", " ").split()
        )
        and len(line) - len(written) < 40
    )
