"""A Share button brings back exactly what was asked, or is not offered."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.asked import LONGEST, Asked, asked_by, button_value

DAY = date(2019, 12, 6)


@given(st.integers(0, 10**9), st.dates(), st.text(max_size=1900))
def test_what_was_asked_comes_back(number: int, day: date, text: str) -> None:
    value = button_value(Asked(number, day, text=text))
    assert value is not None
    assert asked_by(value) == Asked(number, day, text=text)


def test_a_figure_comes_back() -> None:
    asked = Asked(7, DAY, figure="herons-northmarsh")
    assert asked_by(button_value(asked) or "") == asked


@given(st.none() | st.integers(0, 2000), st.text(min_size=1, max_size=1000))
def test_a_text_with_the_figure_chosen_for_it_comes_back(place: int | None, text: str) -> None:
    asked = Asked(7, DAY, text=text, figure="herons-northmarsh", place=place, thread="1.2")
    assert asked_by(button_value(asked) or "") == asked


def test_what_is_too_long_gets_no_button() -> None:
    value = button_value(Asked(7, DAY, text="x" * (LONGEST - 18)))
    assert value is not None
    assert len(value) == LONGEST
    assert button_value(Asked(7, DAY, text="x" * (LONGEST - 17))) is None


@pytest.mark.parametrize("value", ["", "7", "7 2019-12-06", "x 2019-12-06 text y", "7 soon text y"])
def test_a_value_of_nobodys_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        asked_by(value)
