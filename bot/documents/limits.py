"""How much of a document is read. Beyond it a document is refused, never cut."""

from __future__ import annotations

from bot.errors import TooLarge

LARGEST = 10_000_000
"""Bytes of a file."""
LONGEST_DOCUMENT = 1_000_000
"""Characters of its text: more than a thick book has."""
TABLES = (
    "It has tables. What stands in a cell was checked by itself: that a number belongs to the "
    "headings of its row and column is not read."
)
"""What is said of a document with tables."""


def must_fit(name: str, data: bytes) -> None:
    """Raises TooLarge for a file over `LARGEST`."""
    if len(data) > LARGEST:
        raise TooLarge(
            f"{name} is larger than {LARGEST // 1_000_000} MB, the most that is read. "
            "Save it without its pictures, or send the text alone."
        )


def must_be_read_at_once(name: str, characters: int) -> None:
    """Raises TooLarge for a text over `LONGEST_DOCUMENT`."""
    if characters > LONGEST_DOCUMENT:
        raise TooLarge(
            f"{name} has more than {LONGEST_DOCUMENT:,} characters of text; no more are read at "
            "once. Split it, and check the parts."
        )
