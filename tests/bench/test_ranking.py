"""The paraphrases share no word with what they are about, and a row's sums are right."""

from __future__ import annotations

import dataclasses
import math

import pytest

from bench import desk
from bench.ranking.paraphrases import Batch, Statement, paraphrased, statements, stores
from bench.ranking.tally import named, safe_threshold, tally
from bench.ranking.trial import Tried
from bot.language.measures import is_grammar
from bot.language.plain import OPTIONAL_IN_NAMES
from bot.language.tokens import tokens

UNITS_SAID = {"working days lost to industrial action": {"day"}}
"""A number needs its unit: nobody can speak of days without it."""


def test_no_paraphrase_shares_a_word_with_its_measure() -> None:
    for one in paraphrased():
        named_by = {token.stem for token in tokens(one.measure.name) if not is_grammar(token)}
        named_by -= OPTIONAL_IN_NAMES | UNITS_SAID.get(one.measure.name, set())
        for wording in one.wordings.values():
            said = {token.stem for token in tokens(wording)}
            assert not said & named_by, wording


def test_there_are_enough_and_half_are_set_aside() -> None:
    everything = list(statements())
    for batch in Batch:
        own = [one for one in everything if one.batch is batch]
        assert sum(one.is_trap for one in own) >= 100
        assert sum(not one.is_trap for one in own) >= 100
    texts = [one.text for one in everything if not one.is_trap]
    assert len(set(texts)) == len(texts)


def test_a_trap_is_asked_of_a_store_without_its_measure() -> None:
    paths = stores()
    held = {
        name: {measure.key for measure in desk.checker(path).store.vocabulary().measures}
        for name, path in paths.items()
    }
    for one in statements():
        assert (one.measure in held[one.store]) is not one.is_trap


@pytest.mark.parametrize("name", ["suicides", "petrol price", "voter turnout", "imports"])
def test_what_the_paraphrases_miss_the_plain_name_finds(name: str) -> None:
    """So a row of noughts is the words' fault and not the stores'."""
    checker = desk.checker(stores()["all"])
    reply = checker.check(f"What was the figure for {name} in France in 2018?", desk.TODAY)
    figures = [answer.finding.figure for answer in reply.answers if answer.finding.figure]
    assert [figure.measure.name for figure in figures] == [name]


def _tried(measure: str, first: str, likeness: float | None, *, trap: bool = False) -> Tried:
    asked = Statement("…", measure, Batch.SEEN, "all", trap)
    return Tried(asked, "", first, likeness, check_ms=1.0, model_ms=2.0)


def test_a_threshold_is_just_over_the_likeliest_falsehood() -> None:
    right = _tried("rent", "rent", 0.9)
    trap = _tried("rent", "house-price", 0.7, trap=True)
    wrong = _tried("rent", "house-price", 0.8)
    unheard = _tried("rent", "house-price", None, trap=True)
    assert safe_threshold([right, unheard]) == -math.inf
    assert safe_threshold([right, trap]) == math.nextafter(0.7, math.inf)
    assert safe_threshold([right, trap, wrong]) == math.nextafter(0.8, math.inf)
    assert named(trap, 0.7) == "house-price"
    assert named(trap, math.nextafter(0.7, math.inf)) == ""


def test_a_row_counts_the_unseen_at_the_threshold_of_the_seen() -> None:
    seen = [_tried("rent", "rent", 0.9), _tried("rent", "wages", 0.6, trap=True)]
    seen += [_tried("births", "births", 0.5), _tried("births", "rent", 0.4, trap=True)]
    unseen = [_as_unseen(one) for one in seen]
    unseen[3] = dataclasses.replace(unseen[3], likeness=0.95)
    row = tally("row", [*seen, *unseen], installed=1.0, resident=2.0)
    assert (row.statements, row.first, row.accepted, row.wrong, row.false) == (2, 2, 1, 0, 1)
    assert (row.seen_accepted, row.seen_false, row.unguarded_false, row.hindsight) == (1, 0, 2, 0)


def _as_unseen(one: Tried) -> Tried:
    return dataclasses.replace(
        one, statement=dataclasses.replace(one.statement, batch=Batch.UNSEEN)
    )
