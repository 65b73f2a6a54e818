"""What a share is a share of, and where its parts lie."""

from __future__ import annotations

import pytest

from bot.model.claim import TermMention
from tests.northland import claim


def mention(text: str, name: str) -> TermMention:
    return next(one for one in claim(text).topic.terms if one.text.startswith(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12% of Northland's heron thefts were in Northmarsh", "Northland"),
        ("Northmarsh's share of Northland's heron thefts was 12%", "Northland"),
        ("12% of those who lost herons in Northmarsh were ponds", "ponds"),
    ],
)
def test_another_share_is_of_a_stranger(text: str, name: str) -> None:
    assert not mention(text, name).keys


@pytest.mark.parametrize(
    "text",
    [
        "12% of heron thefts in Northmarsh were on ponds",
        "Northmarsh's share of heron thefts on ponds was 12%",
    ],
)
def test_its_own_share_is_its_own(text: str) -> None:
    assert all(one.keys for one in claim(text).topic.terms)


def test_what_stands_in_the_whole_is_marked() -> None:
    text = "12% of heron thefts in Northmarsh were on ponds"
    assert mention(text, "Northmarsh").whole
    assert not mention(text, "ponds").whole
