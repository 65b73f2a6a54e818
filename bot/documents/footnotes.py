"""Notes in text and Markdown: a mark after the number, the note at the end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.documents.text import HEADING
from bot.documents.visible import Visible
from bot.model.document import Note, Stretch

_NUMBERED = re.compile(r"\[(\d{1,6})\]")
_OURS = re.compile(r"\[\^caveat-(\d{1,6})\]")
_BREAK = "  \n    "
"""A line break inside a footnote."""
_SPECIAL = re.compile(r"[\\`*\[\]<>|]|(?<!\w)_|_(?!\w)")


def with_numbered_notes(source: str, seen: Visible, notes: Sequence[Note]) -> str:
    """A text with "[1]" after each place and a list at its end.

    Numbers go on from the highest that stands in square brackets already. `seen` is what is seen
    of the source, in whose text the notes' offsets count.
    """
    if not notes:
        return source
    first = _next(_NUMBERED, source)
    marked = _marked(source, _ends(seen, notes), lambda number: f"[{number + first}]")
    listed = (
        "\n".join((f"[{number}] {note.lines[0]}", *(f"    {line}" for line in note.lines[1:])))
        for number, note in enumerate(notes, first)
    )
    return marked + _in_its_lines(source, "\n\n".join((HEADING, *listed)) + "\n")


def with_footnotes(source: str, seen: Visible, notes: Sequence[Note]) -> str:
    """A Markdown source with "[^caveat-1]" after each place and the footnotes at its end.

    `seen` is what is seen of the source, in whose text the notes' offsets count. A mark on a word
    of a link stands after the link.
    """
    if not notes:
        return source
    first = _next(_OURS, source)
    marked = _marked(source, _ends(seen, notes), lambda number: f"[^caveat-{number + first}]")
    listed = (
        f"[^caveat-{number}]: {_BREAK.join(map(_escaped, note.lines))}"
        for number, note in enumerate(notes, first)
    )
    return marked + _in_its_lines(source, "\n\n".join(listed) + "\n")


def _next(mark: re.Pattern[str], text: str) -> int:
    return max((int(found[1]) for found in mark.finditer(text)), default=0) + 1


def _marked(text: str, ends: Sequence[int], mark: Callable[[int], str]) -> str:
    """The text with a mark at each offset; notes are numbered in their order, not by their ends."""
    return "".join(_pieces(text, sorted((end, number) for number, end in enumerate(ends)), mark))


def _pieces(
    text: str, ends: Sequence[tuple[int, int]], mark: Callable[[int], str]
) -> Iterator[str]:
    at = 0
    for end, number in ends:
        yield text[at:end]
        yield mark(number)
        at = end
    yield text[at:]


def _ends(seen: Visible, notes: Sequence[Note]) -> list[int]:
    """Where in the source each mark goes: after the note's last character."""
    return [_outside(seen.places[note.end - 1] + 1, seen.closed) for note in notes]


def _outside(place: int, closed: Sequence[Stretch]) -> int:
    return max((one.end for one in closed if one.start < place < one.end), default=place)


def _escaped(line: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", line)


def _in_its_lines(text: str, added: str) -> str:
    """What is added, after an empty line and with line breaks like those of the text."""
    begun = f"\n{added}" if text.endswith("\n") else f"\n\n{added}"
    return begun.replace("\n", "\r\n") if "\r\n" in text else begun
