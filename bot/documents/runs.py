"""Divides the runs of a Word document where a number begins and ends, and marks it.

A run is a stretch of one format. Both halves keep it, and with it everything else that stands in
the run: the page looks as before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import pairwise

from lxml import etree

from bot.documents.trees import Node, W
from bot.documents.walk import Piece
from bot.model.document import Note

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OPEN = {f"{W}{name}" for name in ("p", "ins", "moveTo", "hyperlink", "dir", "bdo")}
"""Elements in which a mark may stand; it stands outside any other: a content control, a field."""


def divide(pieces: Sequence[Piece], places: Iterable[int]) -> None:
    """Divide the story's runs at these offsets; `pieces` are those of a walk just before."""
    starts = [piece.at for piece in pieces]
    follows = {right.at for left, right in pairwise(pieces) if left.run is right.run}
    for place in sorted(set(places), reverse=True):  # what stands before stays where it is
        index = bisect_right(starts, place) - 1
        if index < 0 or pieces[index].at + len(pieces[index].text) <= place:
            continue  # between two pieces: nothing to divide
        piece = pieces[index]
        direct = piece.element.getparent() is piece.run and piece.anchor is None
        if direct and (place > piece.at or place in follows):
            _divide(piece.run, piece.element, place - piece.at)


def _divide(run: Node, element: Node, offset: int) -> None:
    """Put what follows an offset in one of the run's elements into a run of its own."""
    second = etree.Element(run.tag)
    for name, value in run.attrib.items():
        second.set(name, value)
    form = run.find(f"{W}rPr")
    if form is not None:
        second.append(deepcopy(form))
    following = [*element.itersiblings()]
    if offset:
        second.append(_cut(element, offset))
    else:
        second.append(element)
    for node in following:
        second.append(node)
    run.addnext(second)


def _cut(element: Node, offset: int) -> Node:
    """Cut a text in two; the second half comes back."""
    rest = deepcopy(element)
    rest.tail = None
    text = element.text or ""
    element.text, rest.text = text[:offset], text[offset:]
    for half in (element, rest):
        if half.text != (half.text or "").strip():
            half.set(_SPACE, "preserve")
    return rest


def mark(pieces: Sequence[Piece], notes: Sequence[Note], first_number: int) -> None:
    """Put a comment's marks around each note's words; `pieces` are those after the dividing.

    Words outside the story (a footnote, a text box) are marked where the story refers to them:
    Word takes no comment there. Raises ValueError for a note that stands at no words.
    """
    starts = [piece.at for piece in pieces]
    for number, note in enumerate(notes, first_number):
        first = max(bisect_right(starts, note.start) - 1, 0)
        if starts[first] + len(pieces[first].text) <= note.start:
            first += 1  # the note begins between two pieces
        last = bisect_left(starts, note.end) - 1
        if last < first:
            raise ValueError("a note stands at no words of the document")
        _mark_range(_marked(pieces[first]), _marked(pieces[last]), number)


def _mark_range(first: Node, last: Node, number: int) -> None:
    first.addprevious(_mark("commentRangeStart", number))
    reference = etree.Element(f"{W}r")
    reference.append(_mark("commentReference", number))
    last.addnext(reference)
    last.addnext(_mark("commentRangeEnd", number))


def _marked(piece: Piece) -> Node:
    """The element beside which a mark may stand."""
    node = piece.run if piece.anchor is None else piece.anchor
    while (parent := node.getparent()) is not None and parent.tag not in _OPEN:
        node = parent
    return node


def _mark(name: str, number: int) -> Node:
    node = etree.Element(f"{W}{name}")
    node.set(f"{W}id", str(number))
    return node
