"""The whole route: every labelled statement through a real checker on a freshly built store.

What is answered wrongly today stands in tests/cases/check/known_failures.txt, with the reason;
`python -m tests.check_cases` brings that list up to date.
"""

from __future__ import annotations

from datetime import date

import pytest

from bot.check import Checker
from bot.errors import TooLong
from bot.limits import LONGEST
from tests.check_cases import KNOWN, Case, cases, told
from tests.known_failures import known_failures, parameters


@pytest.mark.parametrize("case", parameters(cases(), known_failures(KNOWN)))
def test_statement(case: Case, checker: Checker) -> None:
    answers = told(checker.check(case.text, case.today))
    assert answers, case.text
    assert not case.fault(answers), (case.text, answers)


@pytest.mark.parametrize("case", [pytest.param(it, id=it.name) for it in cases("statements")])
def test_the_shipped_store_answers_the_same(case: Case, checker: Checker, shipped: Checker) -> None:
    assert shipped.check(case.text, case.today) == checker.check(case.text, case.today)


def test_a_known_failure_is_a_case_and_has_a_reason() -> None:
    known = known_failures(KNOWN)
    assert known.keys() <= {case.text for case in cases()}
    assert all(known.values())


def test_no_case_is_labelled_twice_in_two_ways() -> None:
    labels: dict[tuple[str, date], set[tuple[str | None, str | None, str | None]]] = {}
    for case in cases():
        label = (case.verdict, case.never, case.key)
        labels.setdefault((case.text, case.today), set()).add(label)
    assert not {text: said for text, said in labels.items() if len(said) > 1}


def test_the_longest_text_is_read_and_a_longer_one_refused(checker: Checker) -> None:
    assert checker.check(" " * LONGEST).answers == ()
    for ask in (checker.check, checker.read):
        with pytest.raises(TooLong, match=r"200,001 characters; at most 200,000.*Split it"):
            ask(" " * (LONGEST + 1))


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "🙂", "\0", "…", "-"])
def test_what_says_nothing_has_no_answer(text: str, checker: Checker) -> None:
    assert checker.check(text).answers == ()
