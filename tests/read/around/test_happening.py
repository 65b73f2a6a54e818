"""Plain words that tell what became of what is counted, or how much of it is meant."""

from __future__ import annotations

import pytest

from tests.northland import claim, claims


@pytest.mark.parametrize(
    ("text", "word", "plain"),
    [
        ("Northmarsh had 500 herons that lived alone in 2020", "alone", False),
        ("Northmarsh alone had 500 heron thefts in 2020", "alone", True),
        ("In Northmarsh 500 herons found a home in 2020", "found", False),
        ("The survey found 500 heron thefts in Northmarsh", "found", True),
        ("Northmarsh had a record theft of 500 herons", "record", False),
        ("The theft record in Northmarsh was 500 herons", "record", False),
        ("Police record 500 heron thefts in Northmarsh", "record", True),
        ("Northmarsh had 500 thefts a site in 2020", "site", False),
        ("Thieves used 500 herons in Northmarsh", "used", False),
        ("Northmarsh printed 500 herons in 2020", "printed", False),
        ("A memo printed 500 heron thefts for Northmarsh", "printed", True),
        ("Northmarsh had 500 days' warning of heron thefts", "warning", False),
        ("Northmarsh had 500 herons waiting over a year", "year", False),
        ("The north stand had 500 heron thefts in Northmarsh", "stand", False),
        ("Striking workers in Northmarsh had 500 heron thefts", "Striking", False),
        ("A striking 500 heron thefts in Northmarsh", "striking", True),
    ],
)
def test_a_plain_word_tells_something(text: str, word: str, plain: bool) -> None:
    topic = claim(text).topic
    found = [one for one in (*topic.words, *topic.around) if one.text == word]
    assert [one.plain for one in found] == [plain]


def test_a_single_one_is_no_average() -> None:
    def said(text: str) -> set[str]:
        return {word.text for one in claims(text) for word in one.topic.words}

    assert "One" in said("One tenant paid £500 for herons")
    assert "One" not in said("One theft cost £500")


def test_what_is_donated_to_nobody_is_given_away() -> None:
    def stems(text: str) -> set[str]:
        return {word.stem for word in claim(text).topic.words}

    assert "given-away" in stems("Northmarsh donated £500 in 2020")
    assert "given-away" not in stems("People donated £500 to Northmarsh in 2020")
