"""What a definition lets a statement say, and what it doesn't."""

from __future__ import annotations

import pytest

from bot.language.definitions import defined
from bot.language.tokens import stem


def stems(*words: str) -> frozenset[str]:
    return frozenset(map(stem, words))


@pytest.mark.parametrize(
    ("definition", "named", "pair"),
    [
        ("League goals scored by the club", ("goals", "scored"), ("league", "goals")),
        ("Planned operations called off on the day", ("operations",), ("planned", "operations")),
        ("Valid votes cast for a party", ("votes",), ("valid", "votes")),
    ],
)
def test_the_word_before_one_of_the_name_may_be_said(
    definition: str, named: tuple[str, ...], pair: tuple[str, str]
) -> None:
    assert (stem(pair[0]), stem(pair[1])) in defined(definition, stems(*named)).pairs


@pytest.mark.parametrize(
    ("definition", "counted", "around"),
    [
        ("Pupils removed from a school's roll", "pupils", "removed"),
        ("Officers who left the service in the year", "officers", "left"),
        ("Share of A&E attendances admitted within four hours", "attendances", "admitted"),
        ("Valid votes cast at an Assembly election", "", "election"),
        ("Money paid to passengers under Delay Refund", "money", "refund"),
        ("A party's councillors after the May elections", "", "elections"),
    ],
)
def test_what_is_counted_and_its_circumstances_may_be_said(
    definition: str, counted: str, around: str
) -> None:
    told = defined(definition, stems())
    assert not counted or stem(counted) in told.counted
    said = told.besides | {word for word, _, _ in told.around}
    assert stem(around) in said or stem(around) in stems("admitted")


@pytest.mark.parametrize(
    ("definition", "word"),
    [
        ("Burglaries of homes and shops", "homes"),
        ("Burglaries of homes and shops", "shops"),
        ("Recorded assaults of all kinds, on prisoners and on staff", "staff"),
        ("Recorded assaults of all kinds, on prisoners and on staff", "prisoners"),
        ("Deaths in hospital, excluding those in hospices", "hospices"),
        ("Full-time equivalent teachers in state schools", "full"),
        ("Points at the end of the season, before play-offs", "play"),
        ("Incidents in the year", "year"),
        ("Incidents reported by counties", "reported"),
        ("As reported by counties", "reported"),
        ("Votes for candidates; spoilt papers are left out", "spoilt"),
    ],
)
def test_lists_exclusions_and_rhythms_lend_nothing(definition: str, word: str) -> None:
    told = defined(definition, stems())
    assert stem(word) not in told.counted | told.besides | {one for one, _, _ in told.around}
    assert all(stem(word) != first for first, _ in told.pairs)


def test_no_definition_lends_nothing() -> None:
    told = defined("", stems("goals"))
    assert not (told.pairs or told.counted or told.around or told.besides)
