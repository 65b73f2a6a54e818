"""What looks like a number and is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.read.lookalikes.masks import find_masks
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
    "in his 40s|16- to 24-year-olds|as young as 11|a man who was 22, and|"
    "the girl was 12 at the time|she is 81 and|"
    "the pensioner died at 93, and|the twins, nine,|her brother, who is 34,|the 20-something"
).split("|")
SCORES = "won 2-1|a 3-0 defeat|6-4, 6-2|254 for 6 declared|nil-nil|through 4-2".split("|")
OTHERS = (
    "020 7946 0958|EC1A 1BB|desk@northmarsh.example|https://example.org/2023/04|1st|21st|the third|"
    "twenty-first|the second half|a third man|no one|one of them|one day|one-off|call 999|NHS 111|"
    "14 Acacia Avenue|1.234,56|v2.0.1|junctions 10 and 12|pages 4-9|seeds 1, 2 and 5|"
    "a gale force 9|the class of '92|PC 4471 Hallam|text HELP to 60777|calls to 999|a 4-4-2|"
    "a remake of 12 Angry Men|the 8.15 from Leeds|it resumes at two, and|she carded a 69, and|"
    "the 12 Days of Saltby|on floor 9"
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
    ("At 29 sites the air was foul.", ["29"]),
    ("The class of 30 was told of 12 Labour MPs.", ["30", "12"]),
    ("Junctions 10 and 12 were shut for six hours.", ["six hours"]),
    ("The Lords voted 227-221 against it.", ["227", "221"]),
    ("The skull is 300,000 years old.", ["300,000 years"]),
    ("It was shut for 17 hours after the spillage.", ["17 hours"]),
    ("They live for 11 months on average.", ["11 months"]),
    ("Forty were in Leeds and, in West Yorkshire, 27.", ["Forty", "27"]),
    ("The herons were over 18,100 in all.", ["over 18,100"]),
    ("Herons were over 18 thousand.", ["over 18 thousand"]),
    ("Sales were under 65.2 million.", ["under 65.2 million"]),
    ("Nests were over 16.5.", ["over 16.5"]),
    ("Those aged over 18 000 were counted.", ["over 18 000"]),
    ("Women over 40,000 in number", ["over 40,000"]),
    ("Those at the age of 12,500", ["12,500"]),
    ("A quarter to 6,500", ["A quarter", "6,500"]),
    ("It fell 1,250 days later to 40.", ["40"]),
    ("It fell 30,500 years ago to 40.", ["40"]),
    ("Of those aged 16, 300 voted.", ["300"]),
    ("At half past 12 300 fans left.", ["300"]),
    ("The price at the gate 34 pence", ["34 pence"]),
    ("Two-thirds of 999 calls", ["Two-thirds"]),
]


@pytest.mark.parametrize(("text", "quantities"), COUNTED)
def test_what_stands_beside_a_mask_is_still_read(text: str, quantities: list[str]) -> None:
    assert [q.text for q in read_quantities(text, TODAY)] == quantities


@pytest.mark.parametrize(
    "text",
    [
        "Police named the victim as Odell Marsh, 27.",
        "The dead are Ann Vole, 61, and Peter Vole, 64.",
        "At 29 she became the youngest minister.",
    ],
)
def test_an_age_at_either_end_of_a_sentence_counts_nothing(text: str) -> None:
    assert not read_quantities(text, TODAY)


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
