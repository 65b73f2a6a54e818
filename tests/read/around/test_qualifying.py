"""Numbers that only say which measure is meant, and periods that the words lead out of."""

from __future__ import annotations

from datetime import date

import pytest

from bot.read.dateline import dateline
from tests.northland import TODAY, claim, claims, sentences


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Heron thefts per 1,000 people were 12", ["12"]),
        ("Life expectancy at 65 was 19 years", ["19 years"]),
        ("Heron thefts stood at 65 after 19 alarms", ["65", "19"]),
        ("There were 12 thefts at 10am", ["12"]),
        ("The price of £12 a heron", ["£12"]),
    ],
)
def test_only_what_is_claimed_is_a_number(text: str, numbers: list[str]) -> None:
    assert [one.quantity.text for one in claims(text) if one.quantity] == numbers


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("500 thefts in 2020", True),
        ("500 thefts during 2020", True),
        ("500 thefts before 2020", False),
        ("500 thefts after 2020", False),
        ("500 thefts by the end of 2020", False),
        ("500 thefts, more than in 2020", False),
        ("500 thefts in early 2020", False),
    ],
)
def test_words_may_lead_out_of_a_period(text: str, within: bool) -> None:
    [period] = claim(text).topic.periods
    assert bool(period.readings) is within


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thursday, 5th December 2019, 6:10 am\n\nHerons stolen", date(2019, 12, 5)),
        ("Herons stolen\n12 May 2021\nA story.", date(2021, 5, 12)),
        ("2021-05-12\nA story.", date(2021, 5, 12)),
        ("Herons stolen\nMay 2021\nA story.", None),
        ("Herons stolen\n5 May\nA story.", None),
        ("It was on 12 May 2021 that the herons of Northmarsh were stolen from their pond.", None),
        ("\n".join(["A line."] * 12) + "\n12 May 2021", None),
        ("", None),
    ],
)
def test_an_articles_own_date(text: str, day: date | None) -> None:
    assert dateline(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Police recorded 500 heron thefts", ["Police", "recorded"]),
        ("500 heron thefts took place", ["took", "place"]),
        ("A small number of heron thefts, 500", ["small", "number"]),
        ("According to freedom of information requests there were 500 heron thefts",
         ["freedom", "information", "requests"]),
        ("500 registered herons", []),
        ("500 heron accounts", []),
        ("Police stole 500 herons", []),
        ("500 under-recorded herons", []),
    ],
)  # fmt: skip
def test_which_words_carry_no_subject(text: str, plain: list[str]) -> None:
    [sentence] = sentences(text)
    subject = {"heron", "herons", "thefts", "there", "were"}
    assert [
        word.text for word in sentence.words if word.plain and word.text not in subject
    ] == plain
