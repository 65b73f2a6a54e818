"""A checked article is told in full, whatever its size, within Slack's limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model.derivation import Derivation, Operation
from bot.model.finding import Answer, Reply
from bot.model.interval import Interval
from bot.write.card import MORE, WRONG, Card
from bot.write.copy_cards import AROUND, CheckedCopy, copy_cards, named
from bot.write.nearest import shown
from tests.slack_fake.block_rules import faults, strings
from tests.write.replies import (
    ASSUMED,
    ELSEWHERE,
    EVERY,
    FIGURE,
    FOUND,
    MAY,
    MISLEADING,
    MUST,
    NOTHING,
    REFUTED,
    SUPPORTED,
    WARNED,
)

DAY = date(2021, 6, 15)


def cards(*answers: Answer, name: str = "", sentence: str = "") -> tuple[Card, ...]:
    reply = Reply(" ".join(it.finding.claim.text for it in answers), answers)
    sentences = tuple(sentence or it.finding.claim.text for it in answers)
    return copy_cards(CheckedCopy(name, reply, sentences, DAY), 7)


def seen(told: tuple[Card, ...]) -> str:
    return "\n".join(words for card in told for words in strings(list(card.blocks)))


def text(told: tuple[Card, ...]) -> str:
    return "\n".join(card.text for card in told)


def test_the_count_comes_first_and_alone() -> None:
    first, *_ = cards(SUPPORTED, REFUTED, ELSEWHERE, NOTHING, name="a <draft> & more.docx")
    counts = "4 numbers: 1 supported, 1 wrong, 1 can't tell, 1 not in the store."
    assert first.text.startswith(f"a &lt;draft&gt; &amp; more.docx\n{counts}\n")
    assert "counted from 15 June 2021" in first.text
    assert "a <draft> & more.docx" in seen((first,))
    assert "4,000" not in first.text


def test_what_needs_a_look_goes_before_the_rest() -> None:
    _, attention, rest = cards(NOTHING, SUPPORTED, REFUTED, MISLEADING)
    assert attention.text.index("1 of 2: “4,000+”\nWrong") < attention.text.index("2 of 2")
    assert "Supported" not in attention.text
    assert rest.text.index("Not in the store") < rest.text.index("Supported:")


@pytest.mark.parametrize("answer", [SUPPORTED, REFUTED, MISLEADING, FOUND, WARNED, ASSUMED])
def test_caveats_that_must_be_shown_are(answer: Answer) -> None:
    told = cards(answer)
    assert MUST.text.replace("<", "&lt;").replace(">", "&gt;") in text(told)
    assert MUST.text in seen(told).replace("&lt;", "<").replace("&gt;", ">")
    if answer in (SUPPORTED, FOUND):
        assert MAY.text not in seen(told)


def test_caveats_and_sources_of_many_are_told_once_with_their_lines() -> None:
    told = text(cards(*[SUPPORTED] * 40))
    assert told.count("Only 4 of 5 forces") == 1
    assert "• All: Only 4 of 5 forces" in told
    assert "• All: Heron thefts" in told


def test_it_is_said_which_lines_a_caveat_belongs_to() -> None:
    bare = replace(SUPPORTED, caveats=())
    told = text(cards(SUPPORTED, SUPPORTED, SUPPORTED, bare, SUPPORTED, FOUND))
    assert "• 4. “4,000+”: " in told
    assert "• 1 to 3, 5 to 6: Only 4 of 5 forces" in told


def test_the_whole_sentence_is_told() -> None:
    sentence = "It was a bad year: Northmarsh logged 4,000+ heron thefts, and cried."
    for answer in (REFUTED, NOTHING):
        assert sentence in text(cards(answer, sentence=sentence))
        assert sentence in seen(cards(answer, sentence=sentence))


def test_of_an_endless_sentence_what_stands_around_the_number_is_told() -> None:
    claim = replace(NOTHING.finding.claim, text="x " * 20_000 + "4,000+" + " y" * 20_000)
    quantity = claim.quantity
    assert quantity is not None
    quantity = replace(quantity, start=40_000, end=40_006)
    far = replace(
        NOTHING, finding=replace(NOTHING.finding, claim=replace(claim, quantity=quantity))
    )
    told = cards(far)
    assert "x 4,000+ y" in text(told)
    assert len(text(told)) < 4 * AROUND
    assert all(faults(list(card.blocks)) == [] for card in told)


def test_who_said_it_goes_before_a_projections_number() -> None:
    supported = replace(SUPPORTED, finding=replace(SUPPORTED.finding, figure=WARNED.finding.figure))
    rest = cards(supported)[-1].text
    assert rest.index("The Northmarsh Bird Office warned") < rest.index("up to 4,000 thefts")


def test_figures_can_be_looked_up_and_doubted() -> None:
    _, attention, rest = cards(REFUTED, SUPPORTED)
    for card in (attention, rest):
        assert {it["action_id"] for it in card.blocks[-1]["elements"]} == {MORE, WRONG}
    assert cards(NOTHING)[-1].blocks[-1]["type"] == "rich_text"


def test_nothing_of_the_copy_travels_in_a_value() -> None:
    for card in cards(*EVERY.values(), sentence="zanzibarheron"):
        for row in (block for block in card.blocks if block["type"] == "actions"):
            assert "zanzibarheron" not in row.get("block_id", "")
            for element in row["elements"]:
                values = [element.get("value", "")]
                values += [option["value"] for option in element.get("options", [])]
                assert "zanzibarheron" not in str(values)


def test_what_is_not_named_is_not_entered_as_told() -> None:
    assert named(NOTHING.finding) == ()
    assert named(ELSEWHERE.finding) == shown(ELSEWHERE.finding) != ()


def test_a_wrong_comparison_without_a_number_is_looked_at_too() -> None:
    silent = replace(REFUTED.finding.claim, quantity=None, text="More herons than gulls.")
    wrong = replace(REFUTED, finding=replace(REFUTED.finding, claim=silent))
    first, attention, _ = cards(wrong, SUPPORTED)
    assert "1 number: 1 supported." in first.text
    assert "Besides, of what states no number: 1 wrong." in first.text
    assert "1 of 1\nWrong" in attention.text
    assert "More herons than gulls." in attention.text


def test_a_sum_of_very_many_figures_goes_on_in_further_lines() -> None:
    figures = tuple(replace(FIGURE, key=f"herons-{number}") for number in range(300))
    between = Interval(Decimal(3000), Decimal(5000))
    total = Derivation(Operation.SUM, figures, (), Decimal(4041), between, between, "thefts")
    finding = replace(SUPPORTED.finding, figure=None, derivation=total)
    told = cards(replace(SUPPORTED, finding=finding))
    assert all(faults(list(card.blocks)) == [] for card in told)
    assert all(f"herons-{number}]" in text(told) for number in range(300))
    assert "continued" in text(told)


def test_no_number_at_all_is_said() -> None:
    silent = replace(NOTHING.finding.claim, quantity=None)
    (card,) = cards(replace(NOTHING, finding=replace(NOTHING.finding, claim=silent)))
    assert "No number was found" in card.text


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.sampled_from(list(EVERY.values())), max_size=90),
    st.text(max_size=3_000),
    st.text(max_size=300),
)
def test_any_article_fits_slack_and_is_whole(
    answers: list[Answer], sentence: str, name: str
) -> None:
    told = cards(*answers, sentence=sentence, name=name.strip())
    for card in told:
        assert faults(list(card.blocks)) == []
        assert len(card.text) <= 39_000
        assert not card.text.endswith("…") or "…" in sentence
    assert len(told[0].text) <= 4_000
