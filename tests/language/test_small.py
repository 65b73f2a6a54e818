"""Small words that make another measure where they stand, and are grammar elsewhere."""

from __future__ import annotations

import pytest

from bot.language.small import speaks
from bot.language.tokens import tokens


@pytest.mark.parametrize(
    ("text", "word", "tells"),
    [
        ("They scored 90 own goals", "own", True),
        ("They scored 90 of their own goals", "own", False),
        ("Harrowmere's own goals were 90", "own", False),
        ("An average away crowd", "away", True),
        ("They gave away seats", "away", True),
        ("The ground is a mile away", "away", False),
        ("They won back 41 seats", "back", True),
        ("They won back in 2023", "back", False),
        ("Crowds were bigger back then", "back", False),
        ("Posts were carried over", "over", True),
        ("Crowds all over the league", "over", False),
        ("The bill for Band A homes", "A", True),
        ("The A-level pass rate", "A", True),
        ("A level of 12", "A", False),
        ("A bill for homes", "A", False),
        ("They waited under a year", "under", True),
        ("They waited up to a year", "up", True),
        ("The number is up to 12", "up", False),
        ("Electricity used in homes", "used", True),
        ("The app used in crimes", "used", False),
    ],
)
def test_a_small_word_tells_something(text: str, word: str, tells: bool) -> None:
    words = tokens(text)
    at = next(at for at, one in enumerate(words) if one.text == word)
    assert speaks(words, at) is tells
