"""What an earlier sentence lends to the next one, and what stops it."""

from __future__ import annotations

import pytest

from bot.model.claim import Claim, Slot
from tests.northland import claims

OPENING = "Northmarsh recorded 500 heron thefts in 2020."


def last(text: str) -> Claim:
    return claims(text)[-1]


def carried(one: Claim) -> list[str]:
    return [key for term in one.topic.terms if term.lent for key in term.keys]


@pytest.mark.parametrize(
    "between",
    ["", "Sign up here.", "\n\nSign up to our newsletter\n\n", "The Heron Post, 12 May 2021."],
)
def test_place_period_and_measure_are_carried(between: str) -> None:
    one = last(f"{OPENING} {between} Of these, 29 were on ponds.")
    assert carried(one) == ["northmarsh"]
    assert one.topic.carried == {Slot.PLACE, Slot.PERIOD}
    assert {"heron", "thefts"} <= {word.text for word in one.topic.lent}


def test_a_long_sentence_of_something_else_ends_it() -> None:
    between = "The council met in the town hall on Tuesday and talked of bins at some length."
    one = last(f"{OPENING} {between} Of these, 29 were on ponds.")
    assert carried(one) == []
    assert one.topic.periods == ()
    assert one.topic.lent == ()


def test_a_place_of_its_own_is_not_overridden() -> None:
    one = last(f"{OPENING} Eastholme recorded 300 heron thefts.")
    assert carried(one) == []
    assert [term.keys for term in one.topic.terms] == [("eastholme",)]
    assert Slot.PLACE not in one.topic.carried


def test_a_period_of_its_own_is_not_overridden() -> None:
    one = last(f"{OPENING} Of these, 29 were in March 2020.")
    assert [period.text for period in one.topic.periods] == ["March 2020"]


def test_a_breakdown_is_lent_only_where_the_words_point_back() -> None:
    opening = "In Northmarsh 500 heron thefts were on ponds."
    assert "pond" in carried(last(f"{opening} Of these, 29 were solved."))
    assert "pond" not in carried(last(f"{opening} Another 29 were solved."))


def test_of_several_breakdowns_none_is_lent() -> None:
    opening = "In Northmarsh 500 heron thefts were on ponds and 300 on canals."
    assert carried(last(f"{opening} Of these, 29 were solved.")) == ["northmarsh"]


def test_the_first_sentence_is_lent_nothing() -> None:
    one = claims(OPENING)[0]
    assert (one.topic.lent, one.topic.carried) == ((), frozenset())
