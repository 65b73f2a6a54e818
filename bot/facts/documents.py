"""Reads the passage that a locator names from a document of the archive; nothing of it is kept."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path
from zipfile import BadZipFile

from bot.errors import BadDocument
from bot.facts.locators import Locator, Part

_LIKE = str.maketrans("“”‘’–—\N{NO-BREAK SPACE}", "\"\"''-- ")


def document_path(archive: Path | None, name: str) -> Path | None:
    """The document of that name in the archive; None if there is none, or it lies outside."""
    if archive is None or not name:
        return None
    path = (archive / name).resolve()
    inside = path.is_relative_to(archive.resolve())
    return path if inside and path.is_file() else None


def passage(path: Path, locator: Locator) -> str | None:
    """The text at a place in a document; None if the place is beyond the end or not in it.

    Lines are those of a text (the paragraphs of a Word document), pages those of a PDF (or what
    form feeds part), rows those of a CSV file, the header being row 1. Raises BadDocument.
    """
    parts = _parts(path, locator.part, path.stat().st_mtime_ns)
    if locator.part is Part.QUOTE:
        words = _plain(locator.words)
        return next((part for part in parts if words in _plain(part)), None)
    return parts[locator.number - 1] if locator.number <= len(parts) else None


def _plain(text: str) -> str:
    return " ".join(text.translate(_LIKE).casefold().split())


@lru_cache(maxsize=8)
def _parts(path: Path, part: Part, _changed: int) -> tuple[str, ...]:
    """A document in the parts that a locator counts; a quotation is looked for in lines.

    `_changed` is when the file was last written, so that a changed document is read again.
    """
    try:
        if part is Part.ROW:
            with path.open(encoding="utf-8-sig", newline="") as file:
                return tuple(" | ".join(row) for row in csv.reader(file))
        return _pages(path) if part is Part.PAGE else _lines(path)
    except (OSError, ValueError, csv.Error) as error:
        raise BadDocument(f"{path.name} can't be read: {error}") from error


def _pages(path: Path) -> tuple[str, ...]:
    return _pdf_pages(path) if _is(path, ".pdf") else tuple(_text(path).split("\f"))


def _lines(path: Path) -> tuple[str, ...]:
    if _is(path, ".docx"):
        return _paragraphs(path)
    if _is(path, ".pdf"):
        return tuple(line for page in _pdf_pages(path) for line in page.splitlines())
    return tuple(_text(path).split("\n"))


def _is(path: Path, suffix: str) -> bool:
    return path.suffix.casefold() == suffix


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def _pdf_pages(path: Path) -> tuple[str, ...]:
    from pypdf import PdfReader  # noqa: PLC0415 - slow to import, and few documents need it
    from pypdf.errors import PyPdfError  # noqa: PLC0415 - the same

    try:
        return tuple(page.extract_text() for page in PdfReader(path).pages)
    except PyPdfError as error:
        raise ValueError(str(error)) from error


def _paragraphs(path: Path) -> tuple[str, ...]:
    from docx import Document  # noqa: PLC0415 - slow to import, and few documents need it
    from docx.exceptions import PythonDocxError  # noqa: PLC0415 - the same
    from docx.opc.exceptions import OpcError  # noqa: PLC0415 - the same

    try:
        return tuple(paragraph.text for paragraph in Document(str(path)).paragraphs)
    except (KeyError, BadZipFile, OpcError, PythonDocxError) as error:
        raise ValueError(str(error)) from error
