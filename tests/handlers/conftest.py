"""A stand-in for Slack, a store built from the shipped tables, and running desks in both modes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.facts.load import load_tables
from handlers.settings import Mode
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import ROOT, FakeSlack


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("facts") / "facts.db"
    load_tables(ROOT / "data", path)
    return path


@pytest.fixture(scope="module")
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as running:
        yield running


@pytest.fixture(scope="module", params=Mode, ids=lambda mode: mode.name.lower())
def desk(
    request: pytest.FixtureRequest,
    slack: FakeSlack,
    facts: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[DeskProcess]:
    """A desk for a whole module of tests, once in each mode."""
    home = tmp_path_factory.mktemp("desk")
    with DeskProcess(slack, request.param, facts, home / "desk.db") as running:
        yield running
