"""Notes go back into a document: Word comments, or footnotes in text and Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.footnotes import with_footnotes, with_numbered_notes
from bot.documents.markdown import visible_markdown
from bot.documents.plain import decode, encode
from bot.documents.text import visible_text
from bot.documents.visible import Blinds
from bot.errors import NoNotes
from bot.model.document import Document, Format, Note

OFFERED = {
    Format.WORD: (Format.WORD,),
    Format.TEXT: (Format.TEXT,),
    Format.MARKDOWN: (Format.MARKDOWN,),
    Format.PDF: (Format.TEXT, Format.MARKDOWN),
}
"""In which formats a document of each format comes back: its own, or for a PDF its text alone."""

_SEEN = {Format.TEXT: visible_text, Format.MARKDOWN: visible_markdown}
_WRITE = {Format.TEXT: with_numbered_notes, Format.MARKDOWN: with_footnotes}


def annotate(
    document: Document, data: bytes, notes: Sequence[Note], into: Format | None = None
) -> bytes:
    """The document with a note at each place; nothing else of it is changed.

    `data` are the bytes that `document` was read from, `notes` in the text's order. A .docx gets
    Word comments, a .md footnotes, a .txt numbers in square brackets and a list at its end. A PDF
    takes no notes; `into` may ask for its text with them (see `OFFERED`). Raises NoNotes for what
    isn't offered, Broken where a document's own comments can't be read, ValueError where `data` is
    not what `document` was read from.
    """
    wanted = into or document.format
    if wanted not in OFFERED[document.format]:
        raise NoNotes(_not_offered(document, wanted))
    if wanted is Format.WORD:
        from bot.documents.comments import with_comments  # noqa: PLC0415 - slow to import

        return with_comments(document, data, notes)
    if document.format is Format.PDF:
        whole = Blinds(document.text).visible()
        return _WRITE[wanted](document.text, whole, notes).encode()
    plain = decode(document.name, data)
    seen = _SEEN[wanted](plain.text)
    if document.text != seen.text:
        raise ValueError(f"{document.name}: these are not the bytes that it was read from")
    return encode(_WRITE[wanted](plain.text, seen, notes), plain.encoding)


def _not_offered(document: Document, wanted: Format) -> str:
    if document.format is Format.PDF:
        return (
            f"{document.name} is a PDF, and notes can't be written into one. Its text with the "
            "notes can be had as .txt or .md."
        )
    return f"{document.name} is a {document.format} and comes back as one, not as a {wanted}."
