"""Where a figure stands in its document, as the tables write it."""

from __future__ import annotations

import pytest

from bot.facts.locators import Locator, Part, read_locator


@pytest.mark.parametrize(
    ("text", "locator"),
    [
        ("", None),
        ("line 7", Locator(Part.LINE, number=7)),
        ("page 12", Locator(Part.PAGE, number=12)),
        ("row 100000", Locator(Part.ROW, number=100_000)),
        ('quote:"fell, he said"', Locator(Part.QUOTE, words="fell, he said")),
        ('quote:"a "fine" wall"', Locator(Part.QUOTE, words='a "fine" wall')),
    ],
)
def test_a_place(text: str, locator: Locator | None) -> None:
    assert read_locator(text) == locator


@pytest.mark.parametrize(
    "text", ["line", "line 0", "line -1", "Line 7", "lines 7-8", "line 7 ", 'quote:""', "quote:x"]
)
def test_no_place(text: str) -> None:
    with pytest.raises(ValueError, match='names no place; write line 7, page 7, row 7 or quote:"'):
        read_locator(text)
