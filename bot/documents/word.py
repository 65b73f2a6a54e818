"""A Word document's text, as it would be if all tracked changes were accepted."""

from __future__ import annotations

from collections.abc import Iterator

from bot.documents.limits import TABLES
from bot.documents.package import Package
from bot.documents.trees import Node, W
from bot.documents.walk import Walk, Words
from bot.errors import Broken
from bot.model.document import Document, Format

EMBEDDED = "It has other files embedded as text; what stands in them was not checked."


def read_word(name: str, data: bytes) -> Document:
    """The story with its tables, then text boxes, footnotes and endnotes.

    Not read: headers and footers, comments, deleted and hidden text, formulas, the numbers that
    Word itself counts lists with. Raises Broken, Encrypted, TooLarge or UnknownFormat.
    """
    package = Package(name, data)
    story = story_of(package)
    words = words_of(package, story)
    return Document(name, Format.WORD, words.text, words.stretches, tuple(_remarks(story)))


def _remarks(story: Node) -> Iterator[str]:
    if story.find(f".//{W}tbl") is not None:
        yield TABLES
    if story.find(f".//{W}altChunk") is not None:
        yield EMBEDDED


def story_of(package: Package) -> Node:
    """The tree of the part that holds the text. Raises Broken."""
    story = package.tree(package.story)
    if story is None or story.find(f"{W}body") is None:
        raise Broken(
            f"{package.name} is damaged: the part with its text is missing. Open it in Word, save "
            "it under a new name, and send that."
        )
    return story


def words_of(package: Package, story: Node) -> Words:
    """The text of a story, with the elements that it stands in. Raises Broken, TooLarge."""
    notes = {kind: _notes(package, kind) for kind in ("footnote", "endnote")}
    body = story.find(f"{W}body")
    try:
        return Walk(package.name, notes).words(() if body is None else body)
    except RecursionError as error:
        raise Broken(
            f"{package.name} is not read: its tables and boxes are nested too deeply. Send the "
            "text alone."
        ) from error


def _notes(package: Package, kind: str) -> dict[str, Node]:
    """The footnotes or endnotes by their numbers."""
    part = package.related(f"{kind}s")
    tree = package.tree(part) if part else None
    return {} if tree is None else {
        node.get(f"{W}id", ""): node for node in tree.iterchildren(f"{W}{kind}")
    }  # fmt: skip
