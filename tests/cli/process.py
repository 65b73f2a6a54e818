"""Runs `python -m bot …` as a process of its own, as a shell would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.check_cases import ROOT

DAY = "2019-12-06"
OWN = ("FACTS_DB", "DOCUMENTS", "DESK_DB")
"""Settings of whoever runs the tests, which must not decide their outcome."""


def environment(**more: str) -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key not in OWN} | more


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "bot", *map(str, arguments)]


def run(
    *arguments: str | Path, stdin: str | bytes = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """The finished process; its outputs are read as UTF-8."""
    done = subprocess.run(
        command(*arguments),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=environment(**settings),
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def answered(*arguments: str | Path, **settings: str) -> str:
    """What is printed by a command that must go well."""
    done = run(*arguments, **settings)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def refused(*arguments: str | Path, status: int = 1, stdin: str | bytes = "") -> str:
    """The error of a command that must fail with this status, without a traceback."""
    done = run(*arguments, stdin=stdin)
    assert (done.returncode, done.stdout) == (status, ""), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def claims(text: str, *arguments: str | Path) -> list[dict[str, Any]]:
    """The claims of a text as JSON, on the day after the first source was published."""
    printed = answered("check", text, "--json", "--today", DAY, *arguments)
    found: list[dict[str, Any]] = json.loads(printed)["claims"]
    return found


def verdicts(records: Sequence[dict[str, Any]]) -> list[str]:
    return [record["verdict"] for record in records]
