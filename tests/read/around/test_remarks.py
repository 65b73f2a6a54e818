"""Remarks on a figure say nothing of it; what is counted in it is no remark."""

from __future__ import annotations

import pytest

from bot.read.around.remarks import find_remarks

CORE = "Heron thefts in Northmarsh were 500 in 2020"


@pytest.mark.parametrize(
    "remark",
    [
        ", a figure that barely made the inside pages at the time",
        ", a number that shocked ministers",
        ", a fact not lost on the opposition",
        ", the Courier can reveal",
        ", and your readers deserve to know",
        " unless somebody shouts",
        " on this government's watch",
    ],
)
def test_a_remark_is_found(remark: str) -> None:
    text = f"{CORE}{remark}"
    assert [text[span.start : span.end] for span in find_remarks(text)] == [remark]


@pytest.mark.parametrize(
    "addition",
    [
        ", a figure that excludes Sundays",
        ", a figure that drew on surveys of keepers",
        ", a total that takes in both forces",
        ", a figure that made no sense",
        ", a number that went wrong",
        ", a figure that rose by a third",
    ],
)
def test_what_is_counted_is_no_remark(addition: str) -> None:
    assert not list(find_remarks(f"{CORE}{addition}"))
