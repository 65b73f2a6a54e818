"""Patterns that are tried only where a text holds what they need: most need words that few have.

"apart from", "rather than", "far from": no text without one of these can match, and whether it has
one is asked for all patterns at once, in the time that a single one would take. What a pattern
needs is read off the pattern itself, so that the two can't part; where nothing can be read off, it
is always tried.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from bot.read.characters import Blanked

_END = sys.maxsize
_TIMES = r"(?:[?*+]|\{\d*,?\d*\})[?+]?"
_PIECE = re.compile(
    rf"[a-z ']+(?![?*+{{])|\((?:\?(?:<?[=!]|:|P<\w+>|P=\w+|-?i:))?|{_TIMES}|"
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.",
    re.DOTALL,
)
"""Letters, an opening bracket, a number of times, an escaped character, a set, any character."""
_LOOKING = ("?=", "?!", "?<=", "?<!")
"""How groups end that look ahead or back and take no room."""
_FEW = re.compile(r"\[(?!\^)(?:\\d|[^\\\]-]){1,16}-?\]")
"""A set of a few characters: one of them is needed."""
_NO_WIDTH = ("^", "$", r"\b", r"\B", r"\A", r"\Z")
_SOME_DIGITS = re.compile(r"\[[\d-]+\]")
_NOTHING = frozenset[str]()


@dataclass(frozen=True, slots=True, eq=False)
class Screened:
    """A pattern that is tried only on texts that may hold a match."""

    pattern: re.Pattern[str]
    is_needy: bool

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

    def sub(self, other: str, text: str) -> str:
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
    """The pattern, compiled, and entered in the books under all that it needs."""
    needed = needs(pattern)
    made = Screened(re.compile(pattern, flags), bool(needed))
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


@cache
def _strangers() -> re.Pattern[str]:
    """Runs of characters that nobody needs: a text in another script is looked through quickly."""
    needed = {letter for book in (*_SHORT, _BY_START) for start in book for letter in start}
    needed |= {letter for book in _BY_START.values() for need in book for letter in need}
    return re.compile(f"[^{re.escape(''.join(sorted(needed)))}]+")


def folded(text: str) -> str:
    """The text in small letters, all digits 0.

    The letters that a pattern takes for i or s where it ignores case become i and s.

    """
    if text.isascii():
        return text.lower().translate(_ZEROS)
    low = _ANY_DIGIT.sub("0", text).replace("\u0130", "i").lower()
    return low.replace("\u0131", "i").replace("\u017f", "s")


_ZEROS = str.maketrans("123456789", "000000000")
_ANY_DIGIT = re.compile(r"\d")


def needs(pattern: str) -> frozenset[str]:
    """The strings of a folded text of which every match holds one; none where that isn't told."""
    reading = _Reading(_PIECE.findall(pattern))
    found = reading.choice()
    if reading.next():
        raise ValueError(f"a bracket too many: {pattern}")
    return found


@dataclass(slots=True)
class _Reading:
    """A pattern's pieces, read from left to right; `at` is the next one."""

    pieces: list[str]
    at: int = 0

    def next(self) -> str:
        """The next piece, "" at the end."""
        return self.pieces[self.at] if self.at < len(self.pieces) else ""

    def choice(self) -> frozenset[str]:
        """What alternatives need, up to a closing bracket: something of each of them."""
        ways = [self._row()]
        while self.next() == "|":
            self.at += 1
            ways.append(self._row())
        return _NOTHING.union(*ways) if all(ways) else _NOTHING

    def _row(self) -> frozenset[str]:
        """What one alternative needs: the best that any part of it does."""
        best, run = _NOTHING, ""
        while (piece := self.next()) not in ("", "|", ")"):
            one = self._one()
            if piece.endswith(_LOOKING):
                best = _better(best, one) if isinstance(one, frozenset) else best
                continue
            least, once = self._times()
            if isinstance(one, str):
                run += one if least else ""
                if once:
                    continue
            best, run = _better(best, frozenset({run} - {""})), ""
            if least and not isinstance(one, str):
                best = _better(best, one)
        return _better(best, frozenset({run} - {""}))

    def _one(self) -> str | frozenset[str]:
        """The next thing: what stands there, or what a group needs."""
        piece = self.next()
        self.at += 1
        if not piece.startswith("("):
            return _stands(piece)
        if self.next().startswith("?"):
            raise ValueError("a group of a kind that is not known here")
        inside = self.choice()
        self.at += 1
        return _NOTHING if piece.endswith("!") else inside

    def _times(self) -> tuple[bool, bool]:
        """Whether the last thing must be there at all, and whether exactly once."""
        times = self.next()
        if not times.startswith(("?", "*", "+", "{")):
            return True, True
        self.at += 1
        return not times.startswith(("?", "*", "{0", "{,")), False


@cache
def _stands(piece: str) -> str | frozenset[str]:
    """What stands in a folded text where a piece matches that is no group."""
    if piece in _NO_WIDTH:
        return ""
    if piece == r"\d" or _SOME_DIGITS.fullmatch(piece):
        return "0"
    if _FEW.fullmatch(piece):
        few = piece[1:-1].replace(r"\d", "0")
        return frozenset(map(folded, few)) if _is_plain(few) else _NOTHING
    if piece == "." or piece[0] == "[" or (piece[0] == "\\" and piece[1].isalnum()):
        return _NOTHING
    return folded(piece.removeprefix("\\")) if _is_plain(piece) else _NOTHING


def _is_plain(piece: str) -> bool:
    """True where no letter is beyond the English ones, whose capitals are another matter."""
    return all(one.isascii() or one.lower() == one.upper() for one in piece)


def _better(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """What tells more: what is long is rare."""
    return max(one, other, key=lambda found: (min(map(len, found), default=0), -len(found)))
