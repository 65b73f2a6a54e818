"""Plain text: everything is seen but the notes that were put into it before."""

from __future__ import annotations

import re

from bot.documents.plain import decode
from bot.documents.visible import Blinds, Visible
from bot.model.document import Document, Format, Stretch

HEADING = "Notes by Caveat, the figure desk"
_LIST = re.compile(rf"(?<!\s)\s*+^{HEADING}\s*$(?:\s*^\[\d+\] .*(?:\r?\n {{4}}.*)*)*", re.MULTILINE)
_MARK = re.compile(r"(?<=[^\s\[\]([{\"'“‘])(?:\[\d{1,6}\])+(?!\w)")
"""A number in square brackets that hangs on a word points to a note. One that stands alone is what
an editor puts into a quotation: “[12] people were there”."""


def read_text(name: str, data: bytes) -> Document:
    """The text as it stands. Raises Broken for bytes that are no text."""
    plain = decode(name, data)
    text = visible_text(plain.text).text
    whole = (Stretch(0, len(text)),)
    return Document(name, Format.TEXT, text, whole, plain.remarks, plain.encoding)


def visible_text(source: str) -> Visible:
    """The text without marks of notes, and without our own notes."""
    blinds = Blinds(source)
    blinds.hide_all(_LIST, _MARK)
    return blinds.visible()
