"""A number by itself, and a sentence that says what it is: "12! That's what the rate was"."""

from __future__ import annotations

import pytest

from bot.model.claim import Mood
from tests.northland import claims

WHAT = "heron thefts in Northmarsh were in 2020"


@pytest.mark.parametrize(
    "text",
    [
        f"Honestly, 500! That's what {WHAT}.",
        f"Wow. 500. That is what {WHAT}.",
        f"Goodness me, nearly 500. That's how high {WHAT}.",
        f"500: that's what {WHAT}.",
        f"It was 500. That's what {WHAT}.",
        f"500 is what {WHAT}.",
        f"500?! That's what {WHAT}.",
        f"500, folks. That's what {WHAT}.",
        f"500. Yes, that's what {WHAT}.",
        f"One number: 500. It's what {WHAT}.",
        f"Here's what {WHAT}: 500.",
        f"This is how high {WHAT}: nearly 500 offences.",
        "Honestly, 500 offences! That's the heron thefts in Northmarsh in 2020.",
    ],
)
def test_the_number_is_what_is_pointed_at(text: str) -> None:
    *_, one = claims(text)
    assert one.quantity is not None
    assert (one.mood, one.negated) == (Mood.STATED, False)
    assert {term.text for term in one.topic.terms} == {"Northmarsh"}


@pytest.mark.parametrize(
    "text",
    [
        f"Not 500! That's what {WHAT}.",
        f"Honestly, 500! That's not what {WHAT}.",
        "Honestly, 500! That's what heron thefts in Northmarsh would be in 2020.",
        "Honestly, 500! That's what heron thefts in Northmarsh should have been in 2020.",
        "Honestly, 500! That's what you get if heron thefts in Northmarsh in 2020 are doubled.",
        "Honestly, 500! That's what we thought heron thefts in Northmarsh were in 2020.",
    ],
)
def test_nothing_is_pointed_at(text: str) -> None:
    assert not any(
        one.quantity is not None
        and one.mood is Mood.STATED
        and not one.negated
        and "Northmarsh" in {term.text for term in one.topic.terms}
        for one in claims(text)
    )


@pytest.mark.parametrize(
    ("opening", "negated"),
    [
        ("Going by the official series", False),
        ("Judging by the published tables", False),
        ("Based on the official statistics", False),
        ("Going by age", True),
        ("Going by anglers", True),
        ("Looking only at ponds", True),
    ],
)
def test_what_is_gone_by_is_all_there_is_or_a_part(opening: str, negated: bool) -> None:
    [one] = claims(f"{opening}, heron thefts in Northmarsh were 500 in 2020.")
    assert one.negated is negated


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("But Northmarsh had 500 heron thefts in 2020", True),
        ("That is a lot, but Northmarsh's heron thefts were 500 in 2020", True),
        ("Heron thefts were 500 in 2020, but Northmarsh had more", False),
        ("Everywhere but Northmarsh had 500 heron thefts in 2020", False),
    ],
)
def test_a_clause_that_begins_with_but_leaves_its_place_in(text: str, named: bool) -> None:
    [one] = claims(text)
    assert [term.keys for term in one.topic.terms] == [("northmarsh",) if named else ()]
