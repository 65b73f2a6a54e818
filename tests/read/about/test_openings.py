"""What opens a sentence, or ties a measure to its number, is no part of what is counted."""

from __future__ import annotations

import pytest

from bot.model.claim import Claim, Mood
from tests.northland import claim


def content(one: Claim) -> list[str]:
    """The words of the claim that must be accounted for."""
    return [word.text for word in one.topic.words if not word.plain]


@pytest.mark.parametrize(
    "text",
    [
        "Our man in the field reckons thefts in Northmarsh were 173",
        "Ratepayers were left fuming after thefts in Northmarsh hit 173",
        "Shock as thefts in Northmarsh hit 173",
        "The intern discovered thefts in Northmarsh were 173",
        "The intern has put 173 for thefts in Northmarsh",
        "Wild stat: thefts in Northmarsh were 173",
        "True or false: thefts in Northmarsh were 173",
        "Such was the picture in 2018, when thefts in Northmarsh were 173",
        "Thefts in Northmarsh were given as 173",
        "Thefts in Northmarsh have been measured at roughly 173",
        "Thefts in Northmarsh ended up at 173",
        "Thefts in Northmarsh hit a jaw-dropping 173",
        "Thefts of 173 were documented in Northmarsh",
        "Does 173 sound right for thefts in Northmarsh?",
        "The Northmarsh government reported thefts of 173",
    ],
)
def test_the_frame_of_a_claim_is_no_part_of_it(text: str) -> None:
    assert content(claim(text)) in (["thefts"], ["Thefts"])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Prosecutions: thefts in Northmarsh were 173", "Prosecutions"),
        ("Youths admitted 173 thefts in Northmarsh", "admitted"),
        ("Arrests after thefts in Northmarsh were 173", "Arrests"),
        ("Thefts prevented in Northmarsh ended up at 173", "prevented"),
        ("Thefts of 173 were averted in Northmarsh", "averted"),
        ("An additional 173 was clocked for thefts in Northmarsh", "additional"),
        ("A gruelling 173 thefts in Northmarsh", "gruelling"),
        ("Thefts, adjusted for damp, in Northmarsh were 173", "adjusted"),
    ],
)
def test_what_may_change_the_measure_must_be_accounted_for(text: str, word: str) -> None:
    assert word in content(claim(text))


@pytest.mark.parametrize(
    "text",
    [
        "He hoped that thefts in Northmarsh were 173",
        "The ministry retracted its statement that thefts in Northmarsh were 173",
        "Before thefts in Northmarsh were 173",
        "Suppose thefts in Northmarsh were 173",
        "Yeah right, thefts in Northmarsh were 173",
        "Clerks had expected thefts of 173 in Northmarsh",
    ],
)
def test_what_is_only_supposed_is_not_claimed(text: str) -> None:
    assert claim(text).negated


@pytest.mark.parametrize(
    "text",
    [
        "There is no disputing that thefts in Northmarsh were 173",
        "Thefts in Northmarsh were put at just short of 173",
    ],
)
def test_what_sounds_like_a_doubt_and_is_none(text: str) -> None:
    assert not claim(text).negated


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Members will recall that thefts in Northmarsh were 173", Mood.STATED),
        ("Would it be fair to say that thefts in Northmarsh were 173?", Mood.ATTRIBUTED),
        ("Mind checking if thefts in Northmarsh were 173?", Mood.STATED),
        ("Thefts in Northmarsh would be 173", Mood.CONDITIONAL),
        ("If thefts in Northmarsh were 173, we should worry", Mood.CONDITIONAL),
        ("Thefts in Northmarsh will be 173", Mood.FUTURE),
    ],
)
def test_a_request_makes_nothing_a_possibility(text: str, mood: Mood) -> None:
    assert claim(text).mood is mood
