"""That a figure was in the news says nothing of it; what made news may be a part of it, though."""

from __future__ import annotations

import pytest

from tests.read.around.test_talk import strange


@pytest.mark.parametrize(
    "text",
    [
        "At 500, heron thefts in Northmarsh in 2020 made the front page.",
        "At 500, heron thefts in Northmarsh in 2020 led the bulletins.",
        "Heron thefts of 500 in Northmarsh in 2020 were all over the papers.",
        "Heron thefts of 500 in Northmarsh in 2020 drew much attention.",
        "With heron thefts of 500 in 2020, Northmarsh was in the news.",
        "With heron thefts at 500 in 2020, Northmarsh was on the front pages.",
        "With 500 heron thefts in 2020, Northmarsh topped the news.",
        "Northmarsh was in the news in 2020 with heron thefts of 500.",
        "At 500, Northmarsh's heron thefts were front-page news in 2020.",
    ],
)
def test_making_news_is_passed_over(text: str) -> None:
    assert not strange(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("500 heron thefts in Northmarsh made the front page in 2020.", "page"),
        ("In 2020, 500 heron thefts in Northmarsh made the front page.", "page"),
        ("Northmarsh's 500 heron thefts in 2020 were in the news.", "news"),
        ("Of 500 heron thefts in 2020, those in Northmarsh made the front page.", "page"),
        ("Of 500 heron thefts in 2020 that in Northmarsh made the front page.", "page"),
        ("Heron thefts of 500 in Northmarsh in 2020 were in the news agenda for swans.", "swan"),
        ("With heron thefts of 500 in 2020, the north of Northmarsh was in the news.", "north"),
    ],
)
def test_what_made_news_may_be_counted(text: str, kept: str) -> None:
    assert kept in strange(text)
