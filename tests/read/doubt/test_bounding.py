"""A second number that tells which of them are counted, or how often each was."""

from __future__ import annotations

import pytest

from tests.northland import claims


@pytest.mark.parametrize(
    ("text", "bounded"),
    [
        ("Northmarsh had 500 heron thefts over £5,000 in 2020", True),
        ("Northmarsh had £9m in heron losses below £500 in 2020", True),
        ("Northmarsh had 500 heron thefts worth over £5,000 in 2020", True),
        ("Northmarsh had 500 heron thefts and losses over £5,000 in 2020", False),
        ("Northmarsh had 500 herons stolen twice in 2020", True),
        ("The cost of two heron thefts was £500 in 2020", True),
        ("The cost of heron thefts was £500 in 2020", False),
    ],
)
def test_a_number_is_bounded_by_another(text: str, bounded: bool) -> None:
    number = next(
        one for one in claims(text) if one.quantity and one.quantity.text in ("500", "£9m", "£500")
    )
    assert number.says_more is bounded
