"""Reports of wrong figures: kept once, open until somebody has dealt with them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.desk.desk import Desk, Occasion, Surface, Told
from bot.desk.migrations import migrations
from bot.desk.sqlite import SqliteDesk
from bot.errors import UnknownKey
from bot.model.channel import ChannelSettings
from bot.model.finding import Verdict
from bot.model.report import Fault, Report

ASKED = Occasion(Surface.MENTION, "C0NEWS", None, "U0REPORTER")
TOLD = Told(0, Verdict.SUPPORTED, "herons-northmarsh", 2)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return SqliteDesk(tmp_path / "desk.db")


def report(desk: Desk, note: str = "") -> Report:
    number = desk.enter(ASKED, "41 thefts of herons", [TOLD])
    return Report("U0EDITOR", "C0NEWS", number, "herons-northmarsh", 2, Fault.PERIOD, note)


def test_reports_come_back_newest_first(desk: Desk) -> None:
    first, second = report(desk, "last year's"), report(desk)
    numbers = [desk.report("V1", first), desk.report("V2", second)]
    assert [one.report for one in desk.reports()] == [second, first]
    assert [one.number for one in desk.reports()] == numbers[::-1]
    assert desk.count_reports() == 2


def test_a_form_is_kept_once(desk: Desk) -> None:
    one = report(desk)
    assert desk.report("V1", one) == desk.report("V1", one)
    assert desk.count_reports() == 1


def test_a_report_that_was_dealt_with_is_open_no_more_but_not_lost(desk: Desk) -> None:
    number = desk.report("V1", report(desk))
    desk.settle(number, "A. Editor")
    assert desk.reports() == ()
    assert desk.count_reports() == 0
    (settled,) = desk.reports(settled=True)
    assert settled.settled_by == "A. Editor"
    assert settled.settled is not None
    assert settled.settled >= settled.made


def test_only_an_open_report_can_be_settled(desk: Desk) -> None:
    number = desk.report("V1", report(desk))
    desk.settle(number, "A. Editor")
    for wrong in (number, 99):
        with pytest.raises(UnknownKey, match=f"no open report {wrong}"):
            desk.settle(wrong, "B. Editor")


def test_a_report_on_no_answer_is_refused(desk: Desk) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        desk.report("V1", Report("U1", "C1", 99, None, None, Fault.OTHER, ""))


def test_a_desk_of_an_earlier_release_learns_to_keep_reports(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with sqlite3.connect(path) as old:
        migrations.apply(Database(old), stop_before="m005_reports")
        old.execute(
            "insert into answers values (1, 'mention', 'C0', null, 'U0', '2021-03-04', 'x', null)"
        )
    desk = SqliteDesk(path)
    assert desk.reports() == ()
    assert desk.report("V1", Report("U0", "C0", 1, None, None, Fault.OTHER, "")) == 1
    assert desk.channel("C0") == ChannelSettings()
