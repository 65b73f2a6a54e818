"""What a text must hold for a pattern to be found in it, read off the pattern itself.

Of "\\b(?:apart|away) from\\b" it is " from". Where nothing can be told, nothing is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

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
