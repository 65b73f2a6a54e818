"""What looks like a number and is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.read.masks import find_masks
from bot.read.quantities import read_quantities

TODAY = date(2025, 2, 12)
NAMES = (
    "G7|Covid-19|Section 230|iPhone 11|F-35|MI5|Article 50|Channel 4|Radio 5 Live|Boeing 737|M25|"
    "A14|"
    "Formula 1|Apollo 11|Unit 8200|Type 2 diabetes|COP26|5G|4x4|No 10|10 Downing Street|page 3|"
    "chapter 7|Psalm 23|World War Two|Elizabeth II|24/7|9/11|7/7|catch-22|cloud nine|net zero|"
    "square one|the Big Four|the Six Nations|the FTSE 100|Windows 11|Exhibit 4|a Leopard 2"
).split("|")
CLOCKS = (
    "10.30pm|6:10 am|7pm|1400 GMT|half past three|six o'clock|04:32|2pm to 4pm|9am-5pm"
).split("|")
AGES = (
    "aged 11 to 17|a 34-year-old|under-18s|over-75s|the age of 12|children under five|a man, 45,|"
    "in his 40s|16- to 24-year-olds|as young as 11"
).split("|")
SCORES = "won 2-1|a 3-0 defeat|6-4, 6-2|254 for 6 declared|nil-nil|through 4-2".split("|")
OTHERS = (
    "020 7946 0958|EC1A 1BB|desk@northmarsh.example|https://example.org/2023/04|1st|21st|the third|"
    "twenty-first|the second half|a third man|no one|one of them|one day|one-off|call 999|NHS 111|"
    "14 Acacia Avenue|1.234,56|v2.0.1"
).split("|")


@pytest.mark.parametrize("words", [*NAMES, *CLOCKS, *AGES, *SCORES, *OTHERS])
def test_not_a_quantity(words: str) -> None:
    assert not read_quantities(f"They said that {words} was mentioned.", TODAY)


COUNTED = [
    ("In Leeds 40 people died.", ["40"]),
    ("In Kent 12 died.", ["12"]),
    ("Facebook 29, Instagram 69 and WhatsApp 8.", ["29", "69", "8"]),
    ("Labour 43 per cent, Greens 9.", ["43 per cent", "9"]),
    ("MPs aged over 50 cast 312 votes.", ["312"]),
    ("Type 2 diabetes affects 4m people.", ["4m"]),
    ("At 7pm 60 fans left.", ["60"]),
    ("The M25 has 117 miles of road.", ["117 miles"]),
    ("At least one person died.", ["At least one"]),
    ("Two-thirds of 999 calls", ["Two-thirds"]),
]


@pytest.mark.parametrize(("text", "quantities"), COUNTED)
def test_what_stands_beside_a_mask_is_still_read(text: str, quantities: list[str]) -> None:
    assert [q.text for q in read_quantities(text, TODAY)] == quantities


def nothing(_before: str) -> bool:
    """No name is on file."""
    return False


SIGNS = st.text(st.sampled_from("0123456789 ,.-/:'#£$%()×\n@+;"), max_size=30)
LETTERS = st.text(st.sampled_from("0123456789 ,.-/'sxmgkhntoi\n"), max_size=30)


@given(st.one_of(SIGNS, LETTERS))
def test_what_else_a_text_says_further_on_changes_no_mask(text: str) -> None:
    """Rules that need a word are left out where a text has none: that must not be seen."""
    assert set(find_masks(text, text, nothing)) == set(
        find_masks(f"{text}\n\nwe", f"{text}\n\nwe", nothing)
    )
