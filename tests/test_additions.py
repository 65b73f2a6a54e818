"""What stands around a true statement must not be confirmed along with it, or must not matter.

What is answered wrongly today stands in tests/cases/additions/known_failures.txt, with the reason;
`python -m tests.addition_cases --write` brings that list up to date.
"""

from __future__ import annotations

import pytest

from tests.addition_cases import CORES, KNOWN, LISTS, TODAY, Addition, additions
from tests.known_failures import known_failures, parameters
from tests.store_cases import checker

ALL = [one for name in LISTS for one in additions(name)]


@pytest.mark.parametrize(("store", "core"), CORES)
def test_the_statement_alone_is_right(store: str, core: str) -> None:
    [answer] = checker(store).check(core, TODAY).answers
    assert answer.finding.verdict.value == "supported"


@pytest.mark.parametrize("addition", parameters(ALL, known_failures(KNOWN)))
def test_an_addition(addition: Addition) -> None:
    assert addition.holds, addition.around(CORES[0][1])
