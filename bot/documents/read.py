"""A file's bytes → a document; one way in for all formats."""

from __future__ import annotations

from bot.documents.formats import recognise
from bot.documents.limits import LARGEST, LONGEST_DOCUMENT, must_be_read_at_once, must_fit
from bot.documents.markdown import read_markdown
from bot.documents.text import read_text
from bot.errors import Empty, NoText
from bot.model.document import Document, Format

__all__ = ["LARGEST", "LONGEST_DOCUMENT", "read_document"]


def read_document(name: str, data: bytes) -> Document:
    """The text of a .docx, .txt, .md or .pdf file; `name` is only looked at for its ending.

    A file without one of these endings is known by its content. Raises a BadDocument, each with
    its remedy: Empty, TooLarge (over `LARGEST` bytes or `LONGEST_DOCUMENT` characters),
    UnknownFormat, Mislabelled, Encrypted, Broken, NoText.
    """
    must_fit(name, data)
    if not data.strip():
        raise Empty(f"{name} is empty. Was it saved before it was sent?")
    document = _read(recognise(name, data), name, data)
    must_be_read_at_once(name, len(document.text))
    if not document.text.strip():
        raise NoText(f"{name} holds no text. {_NO_TEXT[document.format]}")
    return document


_NO_TEXT = {
    Format.WORD: "If its pages are pictures, paste the text instead.",
    Format.TEXT: "Was it saved before it was sent?",
    Format.MARKDOWN: "Was it saved before it was sent?",
    Format.PDF: "It seems to be scanned: pictures of pages. Send the text, or a PDF saved from "
    "the program that it was written in.",
}


def _read(found: Format, name: str, data: bytes) -> Document:
    match found:
        case Format.WORD:
            from bot.documents.word import read_word  # noqa: PLC0415 - slow to import

            return read_word(name, data)
        case Format.PDF:
            from bot.documents.pdf import read_pdf  # noqa: PLC0415 - slow to import

            return read_pdf(name, data)
        case Format.MARKDOWN:
            return read_markdown(name, data)
        case Format.TEXT:
            return read_text(name, data)
