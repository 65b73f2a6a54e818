"""What makes a rate of a number, and a quarter that doesn't."""

from __future__ import annotations

from datetime import date

import pytest

from bot.read.doubt.movement import is_rhythmic, with_rhythm
from bot.read.quantities import read_quantities

TODAY = date(2024, 6, 1)


@pytest.mark.parametrize(
    ("text", "rhythmic"),
    [
        ("Theft rates were 15 per cent a month in 2004", True),
        ("24 percent a week", True),
        ("2.1 per cent a night", True),
        ("nearly a quarter of pupils were absent", False),
        ("15 per cent of pupils were absent", False),
        ("12 per cent a year", False),
    ],
)
def test_a_share_may_have_a_rhythm(text: str, rhythmic: bool) -> None:
    assert is_rhythmic(read_quantities(text, TODAY)[0], text) is rhythmic


def test_a_quarter_of_a_million_is_no_rhythm() -> None:
    text = "nearly a quarter of a million days were lost"
    assert with_rhythm(read_quantities(text, TODAY)[0], text).per is None
