"""What a file really is: its content decides, and its name must agree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from bot.documents.archive import Archive
from bot.errors import Encrypted, Mislabelled, UnknownFormat
from bot.model.document import Format

ENDINGS = {
    ".docx": Format.WORD,
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".pdf": Format.PDF,
}
ENDING = {Format.WORD: ".docx", Format.TEXT: ".txt", Format.MARKDOWN: ".md", Format.PDF: ".pdf"}
"""The ending that each format is written with."""

_HEAD = 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_BOMS = (b"\xff\xfe", b"\xfe\xff")
_WANTED = "Save it as .docx, .txt, .md or as a PDF with text, and send that."


@dataclass(frozen=True, slots=True)
class _Content:
    """What the bytes are: in words, and the format if it is one that is read."""

    words: str
    format: Format | None = None


def recognise(name: str, data: bytes) -> Format:
    """The format of a file that is not empty.

    Text is Markdown if the name says so. Raises Mislabelled where the name says one thing and the
    content another, UnknownFormat where neither is one that is read, Encrypted for a locked Word
    document, Broken or TooLarge for an archive that can't be looked into.
    """
    ending = PurePath(name).suffix.lower()
    named = ENDINGS.get(ending)
    content = _content(name, data, named)
    if named is None:
        if content.format is None:
            raise UnknownFormat(f"{name} is {content.words}, which is not read. {_WANTED}")
        return content.format
    if content.format is named or (named is Format.MARKDOWN and content.format is Format.TEXT):
        return named
    remedy = f"Rename it to end in {ENDING[content.format]}." if content.format else _WANTED
    raise Mislabelled(f"{name} is named like a {named}, but it is {content.words}. {remedy}")


def _content(name: str, data: bytes, named: Format | None) -> _Content:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(name, data, named)
    if data.startswith(_OLE):
        return _ole(name, data)
    if b"%PDF-" in data[:_HEAD]:
        return _Content("a PDF", Format.PDF)
    return _written(data)


def _written(data: bytes) -> _Content:
    """What a file of characters is: a text, or something else that is written in characters."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"{\\rtf"):
        return _Content("a Rich Text document (.rtf)")
    if head.startswith((b"<!doctype html", b"<html")):
        return _Content("a web page (HTML)")
    if data.startswith(_BOMS) or b"\0" not in data:
        return _Content("plain text", Format.TEXT)
    return _Content("a file of another kind")


def _ole(name: str, data: bytes) -> _Content:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Encrypted(
            f"{name} is locked with a password. Unlock it (File, Info, Protect Document), save it, "
            "and send it again."
        )
    return _Content("a document of an old Office (.doc and the like)")


def _zipped(name: str, data: bytes, named: Format | None) -> _Content:
    """What an archive holds. One that can't be looked into is a Word document if it is named so."""
    if named not in {Format.WORD, None}:
        return _Content("a Word document or another archive")
    archive = Archive(name, data)
    for folder, words in (("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation")):
        if any(part.lower().startswith(folder) for part in archive.names):
            return _Content(words)
    if archive.read("[Content_Types].xml") is not None:
        return _Content("a Word document", Format.WORD)
    if b"opendocument" in (archive.read("mimetype") or b""):
        return _Content("an OpenDocument file (.odt and the like)")
    return _Content("an archive of other files (.zip)")
