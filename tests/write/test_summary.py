"""A summary counts every number once, and says what there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.model.claim import Slot
from bot.model.finding import Answer, Candidate, Reason, SlotScore
from bot.write.summary import (
    ATTENTION,
    Standing,
    Summary,
    beside_numbers,
    standing,
    summarise,
    summary_text,
)
from tests.write.replies import (
    ELSEWHERE,
    EVERY,
    FOUND,
    MISLEADING,
    NOTHING,
    REFUTED,
    SUPPORTED,
    UNLINKED,
    reply,
)


def unnumbered(answer: Answer) -> Answer:
    claim = replace(answer.finding.claim, quantity=None)
    return replace(answer, finding=replace(answer.finding, claim=claim))


MANY = reply(
    *[SUPPORTED] * 3, REFUTED, NOTHING, MISLEADING, *[ELSEWHERE] * 2, NOTHING, unnumbered(FOUND)
)


@pytest.mark.parametrize("name", EVERY)
def test_every_answer_stands_somehow(name: str) -> None:
    assert standing(EVERY[name]) in Standing


def test_the_counts_add_up_and_what_has_no_number_is_not_counted() -> None:
    summary = summarise(MANY)
    assert summary == Summary(9, 3, 1, 1, 2, 2, 0)
    assert sum(standing(one) in ATTENTION for one in MANY.answers) == 4
    everything = summarise(reply(*EVERY.values()))
    counted = (everything.supported, everything.misleading, everything.refuted,
               everything.cant_tell, everything.not_in_store, everything.asked_for)  # fmt: skip
    assert sum(counted) == everything.numbers == len(EVERY)


def test_the_line_says_what_there_is() -> None:
    assert summary_text(summarise(MANY)) == (
        "9 numbers: 3 supported, 1 misleading, 1 wrong, 2 can't tell, 2 not in the store."
    )
    assert summary_text(summarise(reply(SUPPORTED))) == "1 number: 1 supported."
    assert summary_text(summarise(reply(FOUND))) == "1 number: 1 asked for."
    assert summary_text(summarise(reply())) == "No number was found in it."
    assert summary_text(Summary(1200, 1200, 0, 0, 0, 0, 0)) == "1,200 numbers: 1,200 supported."


def test_what_states_no_number_is_told_beside_them() -> None:
    said = reply(*map(unnumbered, (REFUTED, SUPPORTED, NOTHING, REFUTED)))
    assert beside_numbers(said) == "Besides, of what states no number: 2 wrong, 1 supported."
    assert summarise(said).numbers == 0
    assert beside_numbers(reply(REFUTED, unnumbered(NOTHING))) == ""


def test_what_is_counted_otherwise_and_in_another_unit_is_not_in_the_store() -> None:
    def differing(*slots: Slot) -> Answer:
        near = Candidate(UNLINKED, tuple(SlotScore(slot, False, 0, "") for slot in slots))
        finding = replace(ELSEWHERE.finding, reason=Reason.MEASURE_DIFFERS, nearest=(near,))
        return Answer(finding)

    assert standing(differing(Slot.MEASURE)) is Standing.CANT_TELL
    assert standing(differing(Slot.MEASURE, Slot.PLACE)) is Standing.CANT_TELL
    assert standing(differing(Slot.UNIT, Slot.MEASURE)) is Standing.NOT_IN_STORE


def test_no_figure_at_all_is_told_from_a_figure_that_differs() -> None:
    assert standing(NOTHING) is Standing.NOT_IN_STORE
    assert standing(ELSEWHERE) is Standing.CANT_TELL
