"""Home's blocks: within Slack's limits for any store, no number without its caveats."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.model.overview import Addition, Due, Holdings, Overview
from bot.model.vocabulary import Measure, Term
from bot.write.blocks import cards_of
from bot.write.home import MOST_BLOCKS, home_blocks
from tests.slack_fake.block_rules import strings
from tests.slack_fake.home_tab import faults
from tests.write.replies import EVERY, FIGURE, reply

WHEN = date(2021, 1, 31)
EMPTY = Overview(Holdings(0, (), (), None, None), Due(0, False, ()), ())
SMALL = Overview(
    Holdings(1, (FIGURE.measure,), FIGURE.terms, FIGURE.period, FIGURE.period),
    Due(1, False, (replace(FIGURE, review_by=WHEN),)),
    (Addition(FIGURE, False, "2021-05-03"), Addition(FIGURE, True, "")),
)
LONG = "very <long> & *wide* " * 60


def huge() -> Overview:
    measures = tuple(Measure(f"m{n}", f"{LONG}{n}", "x", "x") for n in range(300))
    terms = tuple(
        Term(f"t{n}", "place" if n % 2 else f"kind{n % 5}", f"{LONG}{n}") for n in range(900)
    )
    figures = tuple(
        replace(FIGURE, key=f"k{n}", measure=measures[n], terms=terms[:9], review_by=WHEN)
        for n in range(5)
    )
    return Overview(
        Holdings(1_000_000, measures, terms, FIGURE.period, FIGURE.period),
        Due(1000, True, figures),
        tuple(Addition(it, True, "2021-05-03") for it in figures),
    )


def words(overview: Overview) -> str:
    return "\n".join(strings(list(home_blocks(overview))))


@pytest.mark.parametrize("overview", [EMPTY, SMALL, huge()], ids=["empty", "small", "huge"])
@pytest.mark.parametrize("name", [None, *EVERY])
def test_slack_takes_it(overview: Overview, name: str | None) -> None:
    answer = cards_of(reply(EVERY[name]))[0].blocks if name else ()
    view = {"type": "home", "blocks": list(home_blocks(overview, answer))}
    assert list(faults(view)) == []


def test_the_fullest_card_and_the_fullest_store_fit_together() -> None:
    (first, *_) = cards_of(reply(*(EVERY["assumed"] for _ in range(60))))
    blocks = home_blocks(huge(), first.blocks)
    assert len(first.blocks) > 40
    assert len(blocks) < MOST_BLOCKS
    assert list(faults({"type": "home", "blocks": list(blocks)})) == []


def test_an_empty_store_says_so_and_nothing_else() -> None:
    text = words(EMPTY)
    assert "There are no figures on file yet." in text
    assert "No figure is due for review." in text
    assert "Oldest" not in text
    assert "Recently" not in text


def test_lists_name_figures_without_their_numbers() -> None:
    text = words(SMALL)
    assert "4,000" not in text
    assert "9,259" not in text
    for part in ("*1 figure*", "1 figure is due", "to be reviewed by 31 January 2021",
                 "changed: version 2, 3 May 2021", "thefts of herons"):  # fmt: skip
        assert part in text


def test_a_huge_store_is_counted_not_listed() -> None:
    text = words(huge())
    waiting = "more than 1,000 figures are due for review; these have waited longest"
    for part in ("*1,000,000 figures*", "and 290 more", "and 440 more", waiting):
        assert part in text
