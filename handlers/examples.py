"""Statements from the store that the desk can answer right now, to show people how to ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from bot.check import Checker
from bot.facts.store import FactStore, Search
from bot.model.finding import Verdict

HOW_MANY = 3
TRIED = 12
"""Measures looked at; enough to find three, few enough to answer at once."""


def examples(checker: Checker, facts: FactStore, day: date) -> tuple[str, ...]:
    """Up to three statements, each of another measure, each of which the check supports today."""
    return tuple(islice(_supported(checker, facts, day), HOW_MANY))


def _supported(checker: Checker, facts: FactStore, day: date) -> Iterator[str]:
    for measure in facts.vocabulary().measures[:TRIED]:
        for figure in facts.search(Search(measure.key, limit=1)):
            answers = checker.check(figure.statement, day).answers if figure.statement else ()
            if len(answers) == 1 and answers[0].finding.verdict is Verdict.SUPPORTED:
                yield figure.statement
