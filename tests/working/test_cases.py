"""Labelled statements over an invented store and the shipped one; see `tests.derived_cases`.

What is answered wrongly today stands in tests/cases/derived/known_failures.txt.
"""

from __future__ import annotations

import pytest

from bot.model.finding import Verdict
from tests.derived_cases import FALSELY_CONFIRMED, HALVES, KNOWN, Case, cases, finding
from tests.known_failures import known_failures, parameters

ALL = [case for name in HALVES for case in cases(name)]


@pytest.mark.parametrize("case", parameters(ALL, known_failures(KNOWN)))
def test_a_labelled_statement(case: Case) -> None:
    found = finding(case)
    assert case.holds(found), (found.verdict, found.reason, case.text)


def test_a_false_confirmation_stands_under_no_other_heading() -> None:
    known = known_failures(KNOWN)
    for case in ALL:
        if case.text in known:
            confirmed = finding(case).verdict is Verdict.SUPPORTED
            said = known[case.text].startswith(FALSELY_CONFIRMED)
            assert confirmed == said, case.text
