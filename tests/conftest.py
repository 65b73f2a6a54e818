"""Stores and checkers that tests of several parts need, built once a run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from bot.check import Checker
from bot.config import SHIPPED_FACTS
from bot.facts.sqlite import SqliteFacts
from tests.check_cases import fresh_checker

settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("hunt", deadline=None, max_examples=2_000)
settings.load_profile("steady")
"""No test is about time: a busy machine must not fail one. Nor may luck: the same code passes or
fails the same. New examples are hunted with `pytest --hypothesis-profile=hunt`."""


def pytest_xdist_auto_num_workers() -> int:
    """Two workers a core: the tests of the desk and of the command line wait for processes."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(scope="session")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    """A checker on a store that is freshly built from the tables in data/."""
    return fresh_checker(tmp_path_factory.mktemp("facts"))


@pytest.fixture(scope="session")
def shipped() -> Checker:
    """A checker on the store that is shipped."""
    return Checker(SqliteFacts(SHIPPED_FACTS))
