"""Word comments at places of a document; every part that doesn't have to change stays as it is.

The parts are edited themselves: python-docx would write them all anew, and has no comment inside a
link or a tracked change. What is changed is the story (its runs are divided where a number begins
and ends, and marked), the comments, and the two lists that name a new part.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from bot.documents.package import CONTENT_TYPES, RELATIONS, Package, relations_of
from bot.documents.runs import divide, mark
from bot.documents.trees import WORD, Node, W, is_element, written
from bot.documents.word import story_of, words_of
from bot.errors import Broken
from bot.model.document import Document, Note

AUTHOR, INITIALS = "Caveat", "C"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TOO_LONG = 10
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def with_comments(document: Document, data: bytes, notes: Sequence[Note]) -> bytes:
    """The .docx with a comment for each note.

    Raises ValueError for bytes of another document, Broken where its comments can't be read.
    """
    package = Package(document.name, data)
    story = story_of(package)
    words = words_of(package, story)
    if words.text != document.text:
        raise ValueError(
            f"{document.name}: these are not the bytes that the document was read from"
        )
    if not notes:
        return data
    divide(words.pieces, (at for note in notes for at in (note.start, note.end)))
    pieces = words_of(package, story).pieces
    comments = _comments(package)
    first = _first_free(comments.tree, story)
    mark(pieces, notes, first)
    for number, note in enumerate(notes, first):
        comments.tree.append(_comment(number, note.lines))
    changed = {package.story: written(story), comments.part: written(comments.tree)}
    if comments.is_new:
        changed |= _named(package, comments.part)
    return package.archive.with_parts(changed)


@dataclass(frozen=True, slots=True)
class _Comments:
    """The part that holds the comments; `is_new` where the document has none so far."""

    part: str
    tree: Node
    is_new: bool


def _comments(package: Package) -> _Comments:
    part = package.related("comments")
    tree = package.tree(part) if part else None
    if part and tree is not None:
        if tree.tag != f"{W}comments":
            raise Broken(
                f"{package.name} is damaged: its comments can't be read. Open it in Word, save it "
                "under a new name, and send that."
            )
        return _Comments(part, tree, False)
    taken = {name.lower() for name in package.archive.names}
    folder = posixpath.dirname(package.story)
    names = (posixpath.join(folder, f"comments{number}.xml") for number in ("", *range(1, 3000)))
    free = next(name for name in names if name.lower() not in taken)
    return _Comments(free, etree.Element(f"{W}comments", nsmap={"w": WORD}), True)


def _first_free(comments: Node, story: Node) -> int:
    """A number that no comment has, nor any mark of one that has gone.

    Numbers of ten digits and more are none that Word would give: it counts to 2,147,483,647.
    """
    marks = story.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")
    used = (node.get(f"{W}id", "") for node in (*comments.iter(f"{W}comment"), *marks))
    known = (one for one in used if one.isdecimal() and len(one) < _TOO_LONG)
    return max(map(int, known), default=-1) + 1


def _comment(number: int, lines: Iterable[str]) -> Node:
    comment = etree.Element(f"{W}comment", nsmap={"w": WORD})
    for name, value in (("id", str(number)), ("author", AUTHOR), ("initials", INITIALS)):
        comment.set(f"{W}{name}", value)
    for line in lines:
        run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
        if len(comment) == 1:
            etree.SubElement(run, f"{W}annotationRef")
        etree.SubElement(run, f"{W}t").text = _NO_XML.sub(" ", line)
    return comment


def _named(package: Package, part: str) -> dict[str, bytes]:
    """The lists of content types and of the story's links, with the new part in both."""
    types = package.tree(CONTENT_TYPES)
    if types is None:  # a document that was read has them
        raise ValueError(f"{package.name} names no content types")
    kind = etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override")
    kind.set("PartName", f"/{part}")
    kind.set("ContentType", _TYPE)
    where = relations_of(package.story)
    links = package.tree(where)
    if links is None:
        links = etree.fromstring(f'<Relationships xmlns="{_PACKAGE}/relationships"/>')
    taken = {node.get("Id") for node in links if is_element(node)}
    link = etree.SubElement(links, f"{{{_PACKAGE}/relationships}}Relationship")
    link.set("Id", next(name for name in map("rId{}".format, range(1, 10**6)) if name not in taken))
    link.set("Type", f"{RELATIONS}/comments")
    link.set("Target", posixpath.basename(part))
    return {CONTENT_TYPES: written(types), where: written(links)}
