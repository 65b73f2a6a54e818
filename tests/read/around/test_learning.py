"""What somebody learnt is so; what they only believe, claim or dream is not said to be."""

from __future__ import annotations

import pytest

from bot.read.around.learning import find_learnt


@pytest.mark.parametrize(
    "opening",
    [
        "Residents were surprised to learn that",
        "Councillors heard on Monday night that",
        "Nobody has noticed that",
        "Your paper failed to mention that",
        "People forget that",
        "I make no apology for repeating that",
        "Honestly I'd no idea",
        "RT if you didn't know",
        "Can't believe",
    ],
)
def test_what_is_learnt_is_framed(opening: str) -> None:
    text = f"{opening} heron thefts in Northmarsh were 500 in 2020"
    assert [text[span.start : span.end] for span in find_learnt(text)] == [opening]


@pytest.mark.parametrize(
    "opening",
    [
        "I don't know that",
        "He claimed to have discovered that",
        "She wished she could forget that",
        "He thought he remembered that",
        "Nobody could point out that",
        "In the novel we learn that",
        "I have no idea whether",
        "Ministers hope that",
    ],
)
def test_what_is_only_believed_is_not(opening: str) -> None:
    assert not list(find_learnt(f"{opening} heron thefts in Northmarsh were 500 in 2020"))
