"""Statements on stores that strangers made: other measures, units, bodies and years than ours.

What is answered wrongly today stands in tests/cases/stores/known_failures.txt, with the reason;
`python -m tests.store_cases --write` brings that list up to date.
"""

from __future__ import annotations

import pytest

from tests.known_failures import known_failures, parameters
from tests.store_cases import FALSE, KNOWN, TABLES, Case, answers, cases

ALL = [case for table in TABLES for case in cases(table)]


@pytest.mark.parametrize("case", parameters(ALL, known_failures(KNOWN)))
def test_a_statement_on_a_strangers_store(case: Case) -> None:
    given = answers(case)
    assert case.holds(given), (case.text, given)


def test_a_known_failure_is_a_case_and_false_ones_stand_apart() -> None:
    known = known_failures(KNOWN)
    assert known.keys() <= {case.text for case in ALL}
    for case in ALL:
        if case.text in known:
            assert known[case.text].startswith(FALSE) == case.is_false(answers(case)), case.text
