"""A store held against itself: what adds up, what doesn't, and what explains it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.check import Checker
from bot.model.derivation import Agreement
from bot.read.values import numbers_in
from bot.working.consistency import consistency
from bot.write.agreement import agreement_line, agreement_summary
from tests.check_cases import ROOT
from tests.facts.invented import Tables, figure, invented, load, store


def told(checker: Checker) -> dict[str, Agreement]:
    """The sums of a store, by their working."""
    sums = consistency(checker.store, numbers_in).all()
    return {agreement_line(one).split(": ", 1)[1].split(" [")[0]: one for one in sums}


@pytest.mark.parametrize(
    "working",
    [
        "162 + 288 + 32 = 482 offences",
        "482 ÷ 877 = 54.96 per cent",
        "more than 4,000 ÷ 365 days = 10.96 offences a day, from 10.96 to 13.7",
    ],
)
def test_what_holds_on_the_shipped_figures(working: str, checker: Checker) -> None:
    assert told(checker)[working].holds


@pytest.mark.parametrize(
    ("working", "explained"),
    [
        ("19 + 22 + 3 = 44 per cent, give or take 1.5", "add up to 44 per cent"),
        ("29 + 69 + 8 = 106 offences", "rounds 106 to 100"),
    ],
)
def test_what_differs_there_is_explained(working: str, explained: str, checker: Checker) -> None:
    found = told(checker)[working]
    assert not found.holds
    assert explained in found.explained


def whole(value: str) -> Tables:
    """Two platforms, and the whole that they are said to make."""
    tables = invented()
    tables["figures"] += [
        figure("land-any", "northland|any", value),
        figure("land-loop", "northland|loopnet", "90"),
    ]
    return tables


def test_parts_that_make_more_than_their_whole_are_told(tmp_path: Path) -> None:
    [found] = told(Checker(store(tmp_path, whole("390")))).values()
    assert (found.holds, found.possible, found.explained) == (False, False, "")
    assert agreement_line(found).startswith("contradicts: 310 + 90 = 400 offences")
    assert agreement_summary([found]).endswith("1 differ with no explanation on file.")


def verify(path: Path) -> subprocess.CompletedProcess[str]:
    """The command, on a store."""
    command = [sys.executable, "-m", "bot", "verify", "--facts", str(path)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_fails_only_where_nothing_explains_it(tmp_path: Path) -> None:
    for value, status in (("400", 0), ("390", 1)):
        load(tmp_path / value, whole(value))
        done = verify(tmp_path / value / "facts.db")
        assert done.returncode == status, done.stdout + done.stderr
        assert "310 + 90 = 400 offences" in done.stdout
