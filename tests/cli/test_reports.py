"""`reports`, as a process: what people reported as wrong, from the desk's private database."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.desk.desk import Occasion, Surface, Told
from bot.desk.sqlite import SqliteDesk
from bot.model.finding import Verdict
from bot.model.report import Fault, Report
from tests.cli.process import run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    desk = SqliteDesk(tmp_path / "desk.db")
    told = Told(0, Verdict.SUPPORTED, "herons-northmarsh", 2)
    asked = Occasion(Surface.MENTION, "C0NEWS", None, "U0REPORTER")
    number = desk.enter(asked, "41 thefts of herons", [told])
    for form, note in (("V1", "See page 4."), ("V2", "")):
        desk.report(form, Report("U0EDITOR", "C0NEWS", number, told.figure, 2, Fault.PERIOD, note))
    return tmp_path / "desk.db"


def test_a_whole_list(path: Path) -> None:
    done = run("reports", "--desk", str(path))
    shown = re.sub(r"\d+ \w+ \d{4}, \d\d:\d\d UTC", "DAY", done.stdout)
    assert shown == (
        "Report 2: it is the wrong period (herons-northmarsh, version 2)\n"
        "  by U0EDITOR in C0NEWS, DAY, about answer 1\n"
        "\n"
        "Report 1: it is the wrong period (herons-northmarsh, version 2)\n"
        "  by U0EDITOR in C0NEWS, DAY, about answer 1\n"
        "  note: See page 4.\n"
    )


def test_one_that_is_dealt_with_is_listed_no_more(path: Path) -> None:
    done = run("reports", "--desk", str(path), "--settle", "1", "--by", "A. Editor")
    assert done.stdout == "Report 1 is noted as dealt with by A. Editor.\n"
    assert "Report 1" not in run("reports", "--desk", str(path)).stdout
    assert "dealt with by A. Editor" in run("reports", "--desk", str(path), "--all").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--settle", "7", "--by", "A. Editor"), 1, "no open report 7"),
        (("--settle", "1"), 2, "go together"),
        (("--by", "A. Editor"), 2, "go together"),
    ],
)
def test_what_can_not_be_done_is_said(
    path: Path, arguments: tuple[str, ...], status: int, words: str
) -> None:
    done = run("reports", "--desk", str(path), *arguments)
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_looking_makes_no_desk(tmp_path: Path) -> None:
    done = run("reports", "--desk", str(tmp_path / "none.db"))
    assert done.returncode == 1
    assert "DESK_DB" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_no_reports_are_said(tmp_path: Path) -> None:
    SqliteDesk(tmp_path / "desk.db")
    assert (
        run("reports", "--desk", str(tmp_path / "desk.db")).stdout == "There are no open reports.\n"
    )
