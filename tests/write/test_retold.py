"""What a pick list carries comes back whole, or is not carried."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.write.retold import LONGEST, Retold, block_id, retold_in

DAY = date(2021, 6, 15)
LINE = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1)


@given(st.integers(0, 2000), st.dates(), LINE)
def test_a_text_comes_back(place: int, day: date, text: str) -> None:
    identity = block_id(place, day, text, "")
    if identity:
        assert retold_in(identity) == Retold(text, place, day)
    assert len(identity) <= LONGEST


@given(st.integers(0, 2000), st.dates(), LINE)
def test_a_clause_comes_back_as_a_text_with_one_answer(place: int, day: date, text: str) -> None:
    identity = block_id(place, day, "x" * LONGEST, text)
    if identity:
        assert retold_in(identity) == Retold(text, None, day)


def test_as_much_as_fits_travels() -> None:
    assert retold_in(block_id(0, DAY, "41 thefts.\nOf herons.", "41 thefts")) == Retold(
        "41 thefts", None, DAY
    )
    assert block_id(0, DAY, "x" * 242, "") != ""
    assert block_id(0, DAY, "x" * 243, "") == ""
    assert block_id(0, DAY, "🐦" * 121, "") != "", "242 characters, as Slack counts"
    assert block_id(0, DAY, "🐦" * 122, "") == ""


def test_several_lists_of_a_card_have_names_of_their_own() -> None:
    names = {block_id(place, DAY, whole, "41 thefts") for place in (0, 1) for whole in ("", "all")}
    assert len(names) == 4


@pytest.mark.parametrize("identity", ["", "b000001", "XyZ-1", "7", "7 soon x", "7 2021-06-15", "-"])
def test_an_id_of_slacks_own_carries_nothing(identity: str) -> None:
    assert retold_in(identity) is None
