"""Bytes of a text file → text, in the encoding that they are in."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from bot.errors import Broken

UTF_8, UTF_8_MARKED, WINDOWS = "utf-8", "utf-8-sig", "cp1252"
MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
"""Encodings that are told by the mark at the beginning, which Python doesn't write by itself."""

GUESSED = (
    "It is not UTF-8, so it was read as Windows-1252, the old encoding of Western Europe. "
    "If quotation marks or pound signs look wrong, save it as UTF-8."
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with the encoding that it was read in."""

    text: str
    encoding: str

    @property
    def remarks(self) -> tuple[str, ...]:
        """That the encoding was guessed, if it was."""
        return (GUESSED,) if self.encoding == WINDOWS else ()


def decode(name: str, data: bytes) -> Plain:
    """UTF-8, UTF-16 with its mark, else Windows-1252. Raises Broken for what is none of them."""
    for encoding, mark in MARKS.items():
        if data.startswith(mark):
            return Plain(_decoded(name, data[len(mark) :], encoding), encoding)
    encoding = UTF_8_MARKED if data.startswith(codecs.BOM_UTF8) else UTF_8
    try:
        return Plain(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Plain(_decoded(name, data, WINDOWS), WINDOWS)


def encode(text: str, encoding: str) -> bytes:
    """The text as bytes in the encoding, its mark before it; UTF-8 if the encoding can't say it."""
    try:
        return MARKS.get(encoding, b"") + text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode(UTF_8_MARKED)


def _decoded(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Broken(
            f"{name} is in no encoding that is read (byte {error.start:,}). Save it as UTF-8, "
            "and send that."
        ) from error
