"""Walks through a Word document in reading order and notes which element holds which words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.documents.limits import must_be_read_at_once
from bot.documents.trees import Node, W, is_element
from bot.model.document import Stretch

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATE = f"{_MC}AlternateContent"
PARAGRAPH, ROW, CELL = "\n\n", "\n", "\t"
"""What stands between two paragraphs, two rows and two cells."""

_INLINE = {f"{W}{name}" for name in (
    "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "rubyBase",
    "sdt", "sdtContent",
)}  # fmt: skip
"""Elements within a paragraph that are looked into; deleted and moved text is in none of them."""
_BLOCK = {f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}
_PICTURES = {f"{W}{name}" for name in ("drawing", "pict", "object")}
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_ONE_LINE = str.maketrans("\n\r\t", "   ")
"""Word shows line breaks in the source of a text as blanks; so they stay one character each."""
_MARK = re.compile(r"[\d,* ]+")
_OFF = {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one element. `at` is their offset in the text.

    `run` is the stretch of one format that they are in. `anchor` is the run of the story that a
    comment on them must be put at where they stand outside it (a footnote, a text box).
    """

    at: int
    text: str
    element: Node
    run: Node
    anchor: Node | None


@dataclass(frozen=True, slots=True)
class Words:
    """A document's text, its stretches, and the pieces that it is made of, in order."""

    text: str
    stretches: tuple[Stretch, ...]
    pieces: tuple[Piece, ...]


class Walk:
    """One walk through one document; `notes` are its footnotes and endnotes by their numbers."""

    def __init__(self, name: str, notes: Mapping[str, Mapping[str, Node]]) -> None:
        self._name = name
        self._notes = notes
        self._pieces: list[Piece] = []
        self._parts: list[str] = []
        self._stretches: list[Stretch] = []
        self._at = self._begun = 0
        self._gap = ""
        self._boxes: list[tuple[Node, Node]] = []
        self._called: list[tuple[Node, Node]] = []
        self._met: set[tuple[str, str]] = set()
        self._anchor: Node | None = None

    def words(self, body: Iterable[Node]) -> Words:
        """The story, then its text boxes, then its notes. Raises TooLarge."""
        self._blocks(body)
        self._close()
        for node, anchor in self._asides():
            self._gap = PARAGRAPH if self._parts else ""
            self._anchor = anchor
            self._blocks(node)
            self._close()
        return Words("".join(self._parts), tuple(self._stretches), tuple(self._pieces))

    def _asides(self) -> Iterator[tuple[Node, Node]]:
        """Text boxes, then notes, each with its anchor; reading one may add to both."""
        boxes = notes = 0
        while boxes < len(self._boxes) or notes < len(self._called):
            if boxes < len(self._boxes):
                yield self._boxes[boxes]
                boxes += 1
            else:
                yield self._called[notes]
                notes += 1

    def _call(self, kind: str, number: str, anchor: Node) -> None:
        """Remember a footnote or endnote that the text refers to, once."""
        note = self._notes[kind].get(number)
        if note is not None and (kind, number) not in self._met:
            self._met.add((kind, number))
            self._called.append((note, anchor))

    def _close(self) -> None:
        """End a stretch: what follows lends nothing to what was before, nor takes from it."""
        if self._at > self._begun:
            self._stretches.append(Stretch(self._begun, self._at))
        self._begun = self._at

    def _blocks(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            if node.tag == f"{W}p":
                self._paragraph(node)
            elif node.tag == f"{W}tbl":
                self._table(node)
            elif node.tag in _BLOCK:
                self._blocks(node)
            elif node.tag == ALTERNATE:
                self._blocks(_chosen(node))

    def _paragraph(self, paragraph: Node) -> None:
        self._inline(paragraph)
        mark = paragraph.find(f"{W}pPr/{W}rPr/{W}del")
        if mark is None and self._parts:  # else the change joins it to the next one
            self._gap = PARAGRAPH

    def _table(self, table: Node) -> None:
        self._close()
        for row in _within(table, "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            before = self._at
            for cell in _within(row, "tc"):
                if cell.find(f"{W}tcPr/{W}cellDel") is None:
                    self._cell(cell)
            self._gap = ROW if self._at > before else self._gap
        self._gap = PARAGRAPH if self._parts else ""

    def _cell(self, cell: Node) -> None:
        before = self._at
        self._blocks(cell)
        self._close()
        self._gap = CELL if self._at > before else self._gap

    def _inline(self, parent: Iterable[Node]) -> None:
        for node in parent:
            if node.tag == f"{W}r":
                if not _is_unread(node):
                    self._run(node, node)
            elif node.tag in _INLINE:
                self._inline(node)
            elif node.tag == ALTERNATE:
                self._inline(_chosen(node))

    def _run(self, run: Node, nodes: Iterable[Node]) -> None:
        anchor = run if self._anchor is None else self._anchor
        for node in nodes:
            if node.tag == f"{W}t":
                self._add((node.text or "").translate(_ONE_LINE), node, run)
            elif node.tag in _SIGNS:
                self._add(_SIGNS[node.tag], node, run)
            elif node.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                kind = node.tag.removeprefix(W).removesuffix("Reference")
                self._call(kind, node.get(f"{W}id", ""), anchor)
            elif node.tag in _PICTURES:
                self._boxes += [(box, anchor) for box in _boxes(node)]
            elif node.tag == ALTERNATE:
                self._run(run, _chosen(node))
            elif node.tag == f"{W}ruby":
                self._inline(node)

    def _add(self, text: str, element: Node, run: Node) -> None:
        if not text:
            return
        if self._gap:
            self._parts.append(self._gap)
            self._begun += len(self._gap) if self._begun == self._at else 0
            self._at += len(self._gap)
            self._gap = ""
        self._pieces.append(Piece(self._at, text, element, run, self._anchor))
        self._parts.append(text)
        self._at += len(text)
        must_be_read_at_once(self._name, self._at)


def _chosen(alternatives: Node) -> Iterable[Node]:
    """The children of the first of several forms of the same content."""
    return next((node for node in alternatives if is_element(node)), ())


def _within(parent: Node, name: str) -> Iterator[Node]:
    """The rows of a table or the cells of a row, also those inside content controls."""
    for node in parent:
        if node.tag == f"{W}{name}":
            yield node
        elif node.tag in _BLOCK:
            yield from _within(node, name)


def _boxes(picture: Node) -> Iterator[Node]:
    """The text boxes of a drawing, each once: not those inside another one."""
    for node in _chosen(picture) if picture.tag == ALTERNATE else picture:
        if node.tag == f"{W}txbxContent":
            yield node
        elif is_element(node):
            yield from _boxes(node)


def _is_unread(run: Node) -> bool:
    """True for hidden text, and for a raised number: a note's mark, typed by hand, would else be
    read as the last digit of the number that it stands at.
    """
    hidden = run.find(f"{W}rPr/{W}vanish")
    if hidden is not None and hidden.get(f"{W}val", "1") not in _OFF:
        return True
    height = run.find(f"{W}rPr/{W}vertAlign")
    if height is None or height.get(f"{W}val") != "superscript":
        return False
    return bool(_MARK.fullmatch("".join(node.text or "" for node in run.iterchildren(f"{W}t"))))
