"""A sentence behind a statement may say of whom its figure is; most say nothing of the kind."""

from __future__ import annotations

import pytest

from bot.read.doubt.qualified import qualifies


@pytest.mark.parametrize(
    "text",
    [
        "The figure is for rural areas.",
        "These are for women only.",
        "By that we mean the part recorded at weekends.",
        "Strictly, that is the change on the year before.",
        "In truth it was far lower.",
        "The capital is not included.",
        "We were told to aim for that number.",
        "Later recounts put it well below that.",
        "The board no longer stands by this figure.",
        "Editor's note: the number above is wrong and should be disregarded.",
    ],
)
def test_what_it_says_of_the_figure(text: str) -> None:
    assert qualifies(text)


@pytest.mark.parametrize(
    "text",
    [
        "That is the official figure.",
        "It is in the yearbook.",
        "That is not in doubt.",
        "The agency stands by it.",
        "It makes me angry, frankly.",
        "The figures are compiled by a small team.",
        "The statistics office is an independent body.",
        "Keep up the good work.",
        "It comes as campaigners call for action.",
    ],
)
def test_what_says_nothing_of_it(text: str) -> None:
    assert not qualifies(text)
