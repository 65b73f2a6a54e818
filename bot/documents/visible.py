"""What a reader sees of a source with markup, and where each character of it stands there."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass

from bot.model.document import Stretch


@dataclass(frozen=True, slots=True)
class Visible:
    """The text that is seen. `places` has for each of its characters the offset in the source.

    `closed` are stretches of the source, links and the like, into which nothing can be written;
    `asides` are stretches of the text that stand for themselves: footnotes,
    the head's date.
    """

    text: str
    places: array[int]
    closed: tuple[Stretch, ...] = ()
    asides: tuple[Stretch, ...] = ()

    def within(self, place: int) -> int:
        """The offset in the text of what is seen first from a place in the source on."""
        return bisect_left(self.places, place)


_SEEN, _AS_BREAK = 1, 2
"""A character is hidden (0), seen as it is, or seen as a line break."""


class Blinds:
    """Hides parts of a source bit by bit; patterns are looked for in what is left, from `start`."""

    def __init__(self, source: str, start: int = 0) -> None:
        self.left = source
        """The source with a blank for everything hidden: what patterns are looked for in."""
        self._source = source
        self._start = start
        self._seen = bytearray([_SEEN]) * len(source)

    def hide(self, start: int, end: int) -> None:
        """A part that isn't seen; no pattern meets it from the next `settle` on."""
        self._seen[start:end] = bytes(end - start)

    def show(self, start: int, end: int) -> None:
        """A part that is seen after all."""
        self._seen[start:end] = bytes([_SEEN]) * (end - start)

    def part(self, *patterns: re.Pattern[str]) -> None:
        """What the patterns find isn't seen, but parts what stands before it from what follows."""
        for pattern in patterns:
            for found in pattern.finditer(self.left, self._start):
                self.hide(found.start(), found.end())
                self._seen[found.start()] = _AS_BREAK
            self.settle()

    def hide_all(self, *patterns: re.Pattern[str]) -> None:
        """Everything that the patterns find, one after the other."""
        for pattern in patterns:
            for found in pattern.finditer(self.left, self._start):
                self.hide(found.start(), found.end())
            self.settle()

    def hide_around(self, pattern: re.Pattern[str]) -> tuple[Stretch, ...]:
        """All but the group "keep" of what the pattern finds; the whole stretches come back."""
        closed = []
        for found in pattern.finditer(self.left, self._start):
            self.hide(found.start(), found.start("keep"))
            self.hide(found.end("keep"), found.end())
            closed.append(Stretch(found.start(), found.end()))
        self.settle()
        return tuple(closed)

    def escape(self, pattern: re.Pattern[str]) -> None:
        """Of what the pattern finds the first character isn't seen, and the rest means nothing."""
        for found in pattern.finditer(self.left, self._start):
            self.hide(found.start(), found.start() + 1)
        self.left = pattern.sub(lambda found: " " * len(found[0]), self.left)

    def settle(self) -> None:
        """Leave blanks for what is hidden, so that no pattern meets it again."""
        self.left = "".join(
            character if seen == _SEEN or character == "\n" else " "
            for character, seen in zip(self.left, self._seen, strict=True)
        )

    def visible(self) -> Visible:
        """The text that is left to be seen."""
        places = array("I", (at for at, seen in enumerate(self._seen) if seen))
        text = "".join(self._source[at] if self._seen[at] == _SEEN else "\n" for at in places)
        return Visible(text, places)
