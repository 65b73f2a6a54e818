"""Patterns that are tried only where a text holds what they need: most need words that few have.

"apart from", "rather than", "far from": no text without one of these can match, and whether it has
one is asked for all patterns at once, in the time that a single one would take. What a pattern
needs is read off the pattern itself, so that the two can't part; where nothing can be read off, it
is always tried.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain

from bot.read.text.characters import Blanked
from bot.read.text.needs import folded, needs

_END = sys.maxsize


@dataclass(frozen=True, eq=False)
class Screened:
    """A pattern that is tried only on texts that may hold a match."""

    written: str
    flags: int
    is_needy: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first needs it: most texts need few, and compiling is slow."""
        return re.compile(self.written, self.flags)

    def may_be_in(self, text: str) -> bool:
        """False where the pattern can't match anywhere in the text."""
        return not self.is_needy or self in _held(text)

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.search(text, start, end) if self.may_be_in(text) else None

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.match(text, start, end) if self.may_be_in(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.fullmatch(text, start, end) if self.may_be_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """As of the pattern."""
        return self.pattern.finditer(text, start, end) if self.may_be_in(text) else iter(())

    def search_near(self, part: str, text: str) -> re.Match[str] | None:
        """The pattern's search in a part of a text, which spares looking at each of many parts."""
        return self.pattern.search(part) if self.may_be_in(text) else None

    def match_near(self, part: str, text: str) -> re.Match[str] | None:
        """As `search_near`, at the beginning of the part."""
        return self.pattern.match(part) if self.may_be_in(text) else None

    def sub(self, other: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As of the pattern."""
        return self.pattern.sub(other, text) if self.may_be_in(text) else text


@dataclass(frozen=True, slots=True, eq=False)
class Several:
    """Patterns that are held against the same texts one after the other."""

    patterns: tuple[Screened, ...]

    def that_may_be_in(self, text: str) -> list[Screened]:
        """Those of them that may match somewhere in the text, in their order."""
        held = _held(text)
        return [one for one in self.patterns if one in held or not one.is_needy]


def screened(pattern: str, flags: int = 0) -> Screened:
    """The pattern, entered in the books under all that it needs."""
    needed = needs(pattern)
    made = Screened(pattern, flags, bool(needed))
    for need in needed:
        if len(need) < _START:
            _SHORT[len(need) - 1].setdefault(tuple(need), []).append(made)
        else:
            _BY_START.setdefault(tuple(need[:_START]), {}).setdefault(need, []).append(made)
    _held.cache_clear()
    _that_may_be_in.cache_clear()
    _strangers.cache_clear()
    return made


_START = 4
_BY_START: dict[tuple[str, ...], dict[str, list[Screened]]] = {}
"""Who needs what, by the first letters of what is needed."""
_SHORT: tuple[dict[tuple[str, ...], list[Screened]], ...] = ({}, {}, {})
"""Who needs one letter, two, three."""


@lru_cache(maxsize=256)  # asked by every pattern that is held against a sentence
def _held(text: str) -> frozenset[Screened]:
    """The patterns of which a text may hold something that they need."""
    return _that_may_be_in(folded(text.whole if isinstance(text, Blanked) else text))


@lru_cache(maxsize=64)
def _that_may_be_in(low: str) -> frozenset[Screened]:
    """The patterns of which a folded text holds something: all are looked up at once."""
    if not low.isascii():
        low = _strangers().sub("\0", low)
    rows = [low[at:] for at in range(_START)]
    found = [
        book[letters]
        for length, book in enumerate(_SHORT, start=1)
        for letters in set(zip(*rows[:length], strict=False)) & book.keys()
    ]
    found += [
        screens
        for start in set(zip(*rows, strict=False)) & _BY_START.keys()
        for need, screens in _BY_START[start].items()
        if need in low
    ]
    return frozenset(chain.from_iterable(found))


def every_pattern() -> frozenset[Screened]:
    """All patterns that need something."""
    few = {one for book in _SHORT for screens in book.values() for one in screens}
    many = (one for book in _BY_START.values() for screens in book.values() for one in screens)
    return frozenset(few.union(many))


@cache
def _strangers() -> re.Pattern[str]:
    """Runs of characters that nobody needs: a text in another script is looked through quickly."""
    letters = {letter for start in chain(_BY_START, *_SHORT) for letter in start}
    letters |= {letter for book in _BY_START.values() for need in book for letter in need}
    return re.compile(f"[^{re.escape(''.join(sorted(letters)))}]+")
