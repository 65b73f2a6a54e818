"""The talk of a newsroom holds no word that turns a statement, supposes it or narrows it."""

from __future__ import annotations

import pytest

from bot.language.newsroom import DOING, PAPERS, PERSONS, is_talk
from bot.language.plain import CONDITIONAL, EXCLUSIONS, NEGATIONS
from bot.language.tokens import stem


@pytest.mark.parametrize("word", sorted(NEGATIONS | EXCLUSIONS - {"but"} | CONDITIONAL))
def test_what_turns_a_statement_is_no_talk(word: str) -> None:
    assert not is_talk(word, stem(word))


@pytest.mark.parametrize(
    "word",
    "women drivers pupils patients victims offenders solved cleared convicted injured rural urban "
    "young elderly growth decline average peak crime offences deaths".split(),
)
def test_who_and_what_is_counted_is_no_talk(word: str) -> None:
    assert not is_talk(word, stem(word))


@pytest.mark.parametrize("word", ["magazine", "spreadsheet", "councillor", "reads", "asap", "desk"])
def test_what_brings_a_figure_in_is_talk(word: str) -> None:
    assert is_talk(word, stem(word))


def test_papers_are_many_and_persons_are_as_written() -> None:
    assert len(PAPERS) > 200
    assert "ministers" in PERSONS
    assert DOING
