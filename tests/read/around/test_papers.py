"""Who tells and who is told: a paper that gives a figure, a station that hears it."""

from __future__ import annotations

import pytest

from tests.read.around.test_talk import strange


@pytest.mark.parametrize(
    "text",
    [
        "Northmarsh's own figures for 2020 gave its heron thefts as 500.",
        "Official records for 2020 list Northmarsh's heron thefts as 500.",
        "The yearbook for 2020 gave Northmarsh's heron thefts as 500.",
        "A report published on Tuesday gives heron thefts in Northmarsh in 2020 as 500.",
        "A release sent out on Friday lists heron thefts in Northmarsh in 2020 as 500.",
        "Last month's report gave heron thefts in Northmarsh as 500 in 2020.",
        "Northmarsh's yearbook gave its heron thefts in 2020 as 500.",
        "The handbook's page on Northmarsh gives its heron thefts in 2020 as 500.",
        "Relying on the official series, heron thefts in Northmarsh were 500 in 2020.",
        "“Heron thefts in Northmarsh were 500 in 2020,” she told the BBC.",
        "She told Sky News that heron thefts in Northmarsh were 500 in 2020.",
        "A minister told ITV the heron thefts in Northmarsh were 500 in 2020.",
    ],
)
def test_telling_is_passed_over(text: str) -> None:
    assert not strange(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Anglers in 2020 gave their heron thefts in Northmarsh as 500.", "give"),
        ("Draft figures for 2020 gave Northmarsh's heron thefts as 500.", "give"),
        ("First figures for 2020 gave Northmarsh's heron thefts as 500.", "give"),
        ("A survey of anglers in 2020 gave Northmarsh's heron thefts as 500.", "angler"),
        ("The swan figures for 2020 gave Northmarsh's heron thefts as 500.", "swan"),
        ("January's figures put heron thefts in Northmarsh at 500 in 2020", "januari"),
        ("Northmarsh's members had heron thefts of 500 in 2020", "member"),
        ("Going by the adjusted series, heron thefts in Northmarsh were 500 in 2020.", "adjust"),
        ("She had told of the BBC that heron thefts in Northmarsh were 500 in 2020.", "bbc"),
    ],
)
def test_another_teller_is_kept(text: str, kept: str) -> None:
    assert kept in strange(text)
