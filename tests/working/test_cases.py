"""Labelled statements over an invented store and the shipped one; see `tests.derived_cases`.

What is answered wrongly today stands in tests/cases/derived/known_failures.txt.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.model.finding import Verdict
from tests.derived_cases import HALVES, Case, cases, finding, known_failures


def _parameters() -> list[Any]:
    known = known_failures()
    return [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=known[case.text], strict=True)]
            if case.text in known
            else [],
        )
        for name in HALVES
        for case in cases(name)
    ]


@pytest.mark.parametrize("case", _parameters())
def test_a_labelled_statement(case: Case) -> None:
    found = finding(case)
    assert case.holds(found), (found.verdict, found.reason, case.text)


def test_none_of_the_known_failures_is_a_false_confirmation() -> None:
    known = known_failures()
    for name in HALVES:
        for case in cases(name):
            if case.text in known:
                assert finding(case).verdict is not Verdict.SUPPORTED, case.text
