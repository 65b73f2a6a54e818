"""Every figure of the shipped store defends itself."""

from datetime import date

import pytest

from bot.check import Checker
from bot.config import SHIPPED_FACTS
from bot.facts.sqlite import SqliteFacts
from bot.selftest.report import lines
from bot.selftest.run import Outcome, run
from bot.selftest.saying import Change


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    store = SqliteFacts(SHIPPED_FACTS)
    return run(store, store.keys(), Checker(store), date(2026, 1, 15))


def test_nothing_is_confused(outcome: Outcome) -> None:
    assert outcome.passed, "\n".join(lines(outcome))


def test_every_figure_is_tried_in_every_way(outcome: Outcome) -> None:
    assert outcome.figures == outcome.on_file
    assert set(outcome.tried) == {None, *Change} - {Change.FACT, Change.STATUS}
    assert outcome.tried[None] > 10 * outcome.figures
    assert outcome.tried.total() > 50 * outcome.figures
