"""Evens out the characters of a text, one for one, so that every offset stays true."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
)
_DASHES = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
_TABLE = (
    {ord(space): " " for space in _SPACES}
    | {ord(dash): "-" for dash in _DASHES}
    | {ord("０") + digit: str(digit) for digit in range(10)}
    | {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("“"): '"', ord("”"): '"'}
    | {
        ord("％"): "%",
        ord("，"): ",",
        ord("．"): ".",
        ord("＄"): "$",
        ord("￡"): "£",
        ord("+"): "+",
    }
)
MASK = "\ue000"
"""Stands for a character that is no part of a quantity: neither space, letter, digit nor sign."""


def even(text: str) -> str:
    """The text with look-alike spaces, dashes, quotes and digits made plain; the same length."""
    return text.translate(_TABLE)


def lower(text: str) -> str:
    """The text in lower case; letters whose small form is longer are left, so the length stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def small(pattern: str) -> re.Pattern[str]:
    """A pattern for texts in lower case: a long list of words takes a third of the time so.

    Raises ValueError for a pattern with a capital letter, which would never match.
    """
    if re.search("[A-Z]", re.sub(r"\\.|\(\?P<", "", pattern)):
        raise ValueError(f"a pattern for texts in lower case has a capital letter: {pattern}")
    return re.compile(pattern)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, from character `start` up to, not including, `end`."""

    start: int
    end: int


class Blanked(str):
    """A text of which some is masked; it holds nothing that the `whole` text doesn't."""

    whole: str


def blank(text: str, spans: Iterable[Span]) -> str:
    """The text with these stretches masked; the same length."""
    parts, at = list[str](), 0
    for span in sorted(spans):
        if span.end > at:
            start = max(span.start, at)
            parts += [text[at:start], MASK * (span.end - start)]
            at = span.end
    if not parts:
        return text
    made = Blanked("".join([*parts, text[at:]]))
    made.whole = text.whole if isinstance(text, Blanked) else text
    return made
