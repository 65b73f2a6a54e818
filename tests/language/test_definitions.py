"""What a definition lets a statement say of the circumstances."""

from __future__ import annotations

import pytest

from bot.language.definitions import defined
from bot.language.tokens import stem

VOTES = defined("Valid votes cast for a party at an Assembly election", frozenset({"vote"}))
GATES = defined("Mean crowd at home league matches over the season", frozenset({"crowd"}))


@pytest.mark.parametrize(
    ("word", "lead", "following", "told"),
    [
        ("election", "at", "", True),
        ("election", "in", "", True),
        ("election", "for", "", False),
        ("election", "of", "", False),
        ("Assembly", "at", "election", True),
        ("Assembly", "", "vote", True),
        ("Assembly", "in", "", False),
    ],
)
def test_a_phrase_keeps_its_lead(word: str, lead: str, following: str, told: bool) -> None:
    assert VOTES.surrounds(word, stem(word.lower()), lead, stem(following)) is told


def test_what_is_no_name_may_stand_by_itself() -> None:
    assert GATES.surrounds("home", "home", "at", "")


def test_nothing_is_taken_of_a_list_or_behind_non() -> None:
    passed = defined("Candidates who passed in both English and maths", frozenset({"pass"}))
    assert stem("english") not in passed.besides
    off = defined("Operations called off for non-clinical reasons", frozenset({"oper"}))
    assert not {one for one, _, _ in off.around} & {stem("clinical"), stem("reasons")}
