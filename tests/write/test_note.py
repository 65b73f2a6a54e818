"""What a note says: the verdict, the figure, its source, and the caveats that must be shown."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.model.derivation import Derivation, Operation
from bot.model.figure import Caveat
from bot.model.finding import Answer
from bot.model.interval import Interval
from bot.write.note import NOT_IN_STORE, note_lines, notes
from bot.write.text import headline
from tests.write.replies import (
    EVERY,
    FIGURE,
    MAY,
    MISQUOTE,
    MUST,
    NOTHING,
    REFUTED,
    SEVERAL,
    UNLINKED,
    reply,
)


@pytest.mark.parametrize("name", EVERY)
def test_a_note_opens_with_the_verdict_in_plain_words(name: str) -> None:
    first, *rest = note_lines(EVERY[name])
    assert first == (NOT_IN_STORE if name == "nothing" else headline(EVERY[name].finding))
    assert all(line.strip() and "\n" not in line for line in rest)
    figure = EVERY[name].finding.figure
    if figure is not None:
        assert f"Figure: {figure.statement}" in rest
        assert any(line.startswith(f"Source: {figure.source.title}") for line in rest)


def test_caveats_that_must_be_shown_are_and_the_others_are_left_to_the_store() -> None:
    lines = [*note_lines(replace(REFUTED, caveats=(MAY, MUST), misquotes=(MISQUOTE,)))]
    assert f"Caveat: {MUST.text}" in lines
    assert not any(MAY.text in line for line in lines)
    assert any(line.startswith("Often misquoted: ") for line in lines)


def test_what_fits_several_figures_names_them() -> None:
    assert sum(line.startswith("- ") for line in note_lines(SEVERAL)) == len(
        SEVERAL.finding.nearest
    )


def test_there_is_a_note_for_each_number_in_order_and_none_for_what_has_none() -> None:
    claim = replace(REFUTED.finding.claim, quantity=None)
    silent = Answer(replace(REFUTED.finding, claim=claim))
    found = notes(reply(REFUTED, silent, NOTHING))
    assert [one.lines[0] for one in found] == [headline(REFUTED.finding), NOT_IN_STORE]
    quantity = REFUTED.finding.claim.quantity
    assert quantity is not None
    assert {(one.start, one.end) for one in found} == {(quantity.start, quantity.end)}


def test_what_is_worked_out_shows_the_working_even_where_no_number_is_stated() -> None:
    between = Interval(Decimal(3000), Decimal(5000))
    total = Derivation(
        Operation.SUM, (FIGURE, UNLINKED), (), Decimal(4041), between, between, "thefts"
    )
    claim = replace(REFUTED.finding.claim, quantity=None)
    finding = replace(REFUTED.finding, claim=claim, figure=None, derivation=total)
    (note,) = notes(reply(Answer(finding)))
    assert (note.start, note.end) == (claim.start, claim.end)
    assert any(line.startswith("Worked out: ") and "4,041" in line for line in note.lines)
    assert sum(line.startswith("From: ") for line in note.lines) == 2


def test_a_caveat_of_two_lines_is_put_on_one() -> None:
    broken = Caveat("c", "coverage", True, "One\ntwo")
    assert "Caveat: One two" in [*note_lines(replace(REFUTED, caveats=(broken,)))]
