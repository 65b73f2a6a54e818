"""An age group has many names, and they are all of the same years."""

from __future__ import annotations

import pytest

from bot.language.ages import age_forms, side_of
from bot.language.tokens import folded_words


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("aged under 15", "14 and under"),
        ("aged under 15", "0 to 14"),
        ("aged under 15", "under 15 years old"),
        ("aged 0 to 14", "14 or younger"),
        ("aged 25 to 64", "25 64"),
        ("aged 25 to 64", "25 to 64 years old"),
        ("65 and over", "65+"),
        ("65 and over", "65 years and over"),
        ("65 and over", "65 or more"),
    ],
)
def test_a_group_is_known_by_its_other_names(name: str, written: str) -> None:
    assert tuple(written.split()) in age_forms(tuple(name.split()))


@pytest.mark.parametrize(
    ("name", "other"),
    [("aged under 15", "15 and under"), ("65 and over", "over 66"), ("aged 25 to 64", "25 to 65")],
)
def test_another_year_is_another_group(name: str, other: str) -> None:
    assert tuple(other.split()) not in age_forms(tuple(name.split()))


def test_a_name_without_ages_has_no_other_forms() -> None:
    assert not age_forms(("Northmarsh", "men"))


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("aged under 15", "under"),
        ("under the age of 15", "under"),
        ("people younger than 15", "under"),
        ("aged 15 and under", "under"),
        ("15 or younger", "under"),
        ("over the age of 15", "over"),
        ("aged 15 and over", "over"),
        ("15 years and over", "over"),
        ("at least 15", "over"),
        ("aged 15 plus", "over"),
        ("aged 15", ""),
        ("aged 15 to 17", ""),
        ("people aged 15 were under arrest", ""),
    ],
)
def test_an_age_has_a_side(text: str, side: str) -> None:
    words = folded_words(text)
    assert side_of(words, words.index("15")) == side
