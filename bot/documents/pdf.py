"""A PDF's text, page by page. Notes can't be written into one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO
from time import monotonic

from pypdf import PdfReader, apply_configuration
from pypdf.errors import DependencyError, LimitReachedError, WrongPasswordError

from bot.documents.limits import LONGEST_DOCUMENT, must_be_read_at_once
from bot.errors import BadDocument, Broken, Encrypted, TooLarge
from bot.model.document import Document, Format, Stretch

MOST_PAGES = 1_000
SECONDS = 30
"""A page that has been begun is read to its end; after so long no further one is."""
_STREAM = 10_000_000
"""Bytes that one page or one font may unpack to; those of articles have a few thousand."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)
# Its warnings quote what stands in the file, and nothing of a document may get into a log.


def read_pdf(name: str, data: bytes) -> Document:
    """The text of all pages. Raises Encrypted, Broken or TooLarge."""
    with apply_configuration(
        zlib_maximum_output_length=_STREAM,
        lzw_maximum_output_length=_STREAM,
        run_length_maximum_output_length=_STREAM,
        array_based_stream_maximum_output_length=_STREAM,
        stream_decoding_work_maximum_length=4 * _STREAM,
        stream_parsing_work_maximum_count=500_000,
    ):
        pages = _guarded(name, data)
    text = "\n".join(pages)
    blank = sum(not page.strip() for page in pages)
    return Document(name, Format.PDF, text, (Stretch(0, len(text)),), _remarks(blank, len(pages)))


def _remarks(blank: int, pages: int) -> tuple[str, ...]:
    if not blank or blank == pages:
        return ()
    return (
        f"On {blank} of {pages} pages there is no text (a picture?); nothing there was checked.",
    )


def _guarded(name: str, data: bytes) -> tuple[str, ...]:
    try:
        return tuple(_pages(name, data))
    except BadDocument:
        raise
    except (DependencyError, WrongPasswordError) as error:
        raise _locked(name) from error
    except LimitReachedError as error:
        raise TooLarge(
            f"{name} unpacks to more than is read of a PDF. Send the text alone."
        ) from error
    except Exception as error:  # a damaged PDF makes pypdf raise almost anything
        raise Broken(
            f"{name} is damaged: it can't be read as a PDF. Save it anew, or send the text."
        ) from error


def _pages(name: str, data: bytes) -> Iterator[str]:
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise _locked(name)
    if len(reader.pages) > MOST_PAGES:
        raise TooLarge(
            f"{name} has {len(reader.pages):,} pages; at most {MOST_PAGES:,} are read. Split it."
        )
    until, length = monotonic() + SECONDS, 0
    for page in reader.pages:
        text = page.extract_text()
        length += len(text)
        must_be_read_at_once(name, min(length, LONGEST_DOCUMENT + 1))
        if monotonic() > until:
            raise TooLarge(
                f"{name} takes longer than {SECONDS} seconds to read. Send the text alone."
            )
        yield text


def _locked(name: str) -> Encrypted:
    return Encrypted(
        f"{name} is locked with a password. Save it without one, and send that, or send the text."
    )
