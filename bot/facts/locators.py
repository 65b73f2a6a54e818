"""Where in its document a figure stands: `line N`, `page N`, `row N`, or `quote:"a few words"`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

FORMATS = 'write line 7, page 7, row 7 or quote:"a few words"'

_COUNTED = re.compile(r"(line|page|row) ([1-9][0-9]{0,8})")
_QUOTED = re.compile(r'quote:"(.*\S.*)"', re.DOTALL)


class Part(StrEnum):
    """What a locator counts, or that it quotes."""

    LINE = "line"
    PAGE = "page"
    ROW = "row"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in a document: the part's number, counted from 1, or the words quoted."""

    part: Part
    number: int = 0
    words: str = ""


@lru_cache(maxsize=1024)
def read_locator(text: str) -> Locator | None:
    """The place that a cell names; None for a blank one. Raises ValueError for another format."""
    if not text:
        return None
    if found := _COUNTED.fullmatch(text):
        return Locator(Part(found[1]), number=int(found[2]))
    if found := _QUOTED.fullmatch(text):
        return Locator(Part.QUOTE, words=found[1].strip())
    raise ValueError(f'"{text}" names no place; {FORMATS}')
