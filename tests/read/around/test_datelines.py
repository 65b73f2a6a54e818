"""When a figure was told is no time of the figure; when it may be, it is kept."""

from __future__ import annotations

import pytest

from tests.northland import claim, claims

CLAIM = "heron thefts in Northmarsh at 500 in 2020"


def times(text: str) -> list[str]:
    return [one.text for one in claim(text).topic.periods]


@pytest.mark.parametrize(
    "telling",
    [
        "Data released this week put",
        "Figures published last month put",
        "New statistics out this week show",
        "A report that came out last year put",
        "A study issued in 2021 put",
        "Figures for Northland, published in March 2021, put",
        "A bulletin, finally published in 2021, put",
        "This week's figures put",
        "Last month's report gave",
        "Statistics released on Tuesday put",
        "Figures issued by the ministry last month put",
        "The bureau said last month that it had",
        "The minister told parliament in March 2021 that it had",
        "It emerged this week: he had",
    ],
)
def test_a_time_of_telling_is_left_out(telling: str) -> None:
    assert times(f"{telling} {CLAIM}") == ["2020"]


@pytest.mark.parametrize(
    "text",
    [
        "Figures published in 2019 and 2020 put heron thefts in Northmarsh at 500",
        "Figures published in 2019 put heron thefts in Northmarsh at 500, compared with 2020",
        "Figures published in 2019 put heron thefts in Northmarsh at 500 by 2020",
        "Figures published in 2019 put heron thefts in Northmarsh at 500",
        "Anglers reported in 2019 heron thefts in Northmarsh at 500 in 2020",
        "The bureau said in 2019 that heron thefts in Northmarsh were at 500 before 2020",
        "Figures for 2019 put heron thefts in Northmarsh at 500 in 2020",
        "Herons released in 2019: heron thefts in Northmarsh at 500 in 2020",
    ],
)
def test_a_time_that_may_be_the_figures_is_kept(text: str) -> None:
    assert times(text)[0] != "2020"


def test_of_two_numbers_neither_loses_its_time() -> None:
    first, second = claims(
        "Figures published in 2019 gave heron thefts in Northmarsh as 500, against 400 in 2018"
    )
    assert "2018" not in [one.text for one in first.topic.periods]
    assert [one.text for one in second.topic.periods] == ["2018"]
