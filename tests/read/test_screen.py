"""One pattern in place of many: it is found exactly where one of them is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.read.characters import even, lower
from bot.read.masks import _SORTS
from bot.read.screen import any_of

CASES = Path(__file__).parents[1] / "cases"


def _texts() -> list[str]:
    rows = (json.loads(line) for file in sorted(CASES.glob("*/*.jsonl")) for line in file.open())
    return [lower(even(row["text"])) for row in rows]


def test_no_mask_of_any_case_is_missed() -> None:
    texts = _texts()
    held = 0
    for sort in _SORTS:
        for text in texts:
            matches = any(pattern.search(text) for pattern in sort.patterns)
            assert (sort.screen.search(text) is not None) is matches, text
            held += matches
    assert held > 100, "the cases hold too few masks to show anything"


PATTERNS = (
    r"(?<!\w)ab|(?<!\w)c[|)\]]d",
    r"(?<!\w)(?:x|y(?:z|\|))",
    r"[]|]b",
    r"(?<![\w£$€.,])(?P<n>\d)+|[^|a]\|",
    r"\(|(?<=a)\)",
)


@pytest.mark.parametrize("left_out", range(-1, len(PATTERNS)))
@given(text=st.text("abcdxyz|()[]£.1 ", max_size=8))
def test_a_choice_is_cut_only_outside_brackets(left_out: int, text: str) -> None:
    kept = [pattern for at, pattern in enumerate(PATTERNS) if at != left_out]
    one_by_one = any(re.search(pattern, text) for pattern in kept)
    assert (any_of(kept).search(text) is not None) is one_by_one
