"""An editor's document as text, and the notes that go back into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """The formats that are read; the values are what people call them."""

    WORD = "Word document"
    TEXT = "text file"
    MARKDOWN = "Markdown file"
    PDF = "PDF"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a document that stands for itself: `start` and `end` are offsets in its text.

    The story is one stretch; every cell of a table, every text box and every footnote is one of
    its own. What one says lends nothing to the next, so that no number takes its subject from a
    neighbouring cell.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """What was read of a file.

    `text` is what a reader of the document sees, and every offset counts in it. `remarks` are
    sentences for whoever sent it, on what was read otherwise than expected ("2 of 9 pages hold no
    text"). `encoding` is the one in which the bytes of a text or Markdown file were read, else "".
    """

    name: str
    format: Format
    text: str
    stretches: tuple[Stretch, ...]
    remarks: tuple[str, ...] = ()
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be said at one place of a document: `start` and `end` are offsets in its text.

    `lines` are plain text, a paragraph each, the verdict first.
    """

    start: int
    end: int
    lines: tuple[str, ...]
