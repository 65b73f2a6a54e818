"""`python -m bot selftest`, run as a process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.selftest.stores import disagreeing, northmarsh


def selftest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "selftest", "--facts", str(folder / "facts.db")]
    return subprocess.run([*command, *options], capture_output=True, text=True, check=False)


def test_nothing_confused(tmp_path: Path) -> None:
    northmarsh(tmp_path)
    done = selftest(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 figures: ")
    assert done.stdout.endswith("; none confused.\n")


def test_confused(tmp_path: Path) -> None:
    disagreeing(tmp_path)
    done = selftest(tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("Not recognised (a right statement was not supported): ")
    assert "\n  all\n" in done.stdout
    assert "\n  leaflet\n" in done.stdout


def test_json(tmp_path: Path) -> None:
    disagreeing(tmp_path)
    done = selftest(tmp_path, "--json", "--limit", "1", "--today", "2026-01-15")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert list(told) == [
        *("passed", "figures", "on_file", "seed", "tried", "false_confirmation", "another_figure"),
        *("contradicted", "not_recognised", "confused"),
    ]
    assert (told["passed"], told["figures"], told["on_file"]) == (False, 1, 2)
    assert told["tried"]["right"] == told["not_recognised"] == len(told["confused"])
    first = told["confused"][0]
    assert first == {
        "figure": first["figure"],
        "statement": first["statement"],
        "changed": None,
        "confusion": "not_recognised",
        "verdict": "not_enough_evidence",
        "reason": "several_fit",
        "taken_for": ["all", "leaflet"],
    }


@pytest.mark.parametrize("options", [("--limit", "0"), ("--limit", "many"), ("--today", "soon")])
def test_wrong_usage(tmp_path: Path, options: tuple[str, ...]) -> None:
    northmarsh(tmp_path)
    assert selftest(tmp_path, *options).returncode == 2


def test_a_missing_store_is_said(tmp_path: Path) -> None:
    done = selftest(tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert "facts.db" in done.stderr
