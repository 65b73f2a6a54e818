"""Reports of wrong figures: kept until somebody has dealt with them, and afterwards too."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from bot.errors import UnknownKey
from bot.model.report import Fault, KeptReport, Report

_COLUMNS = (
    "number, made, person, channel, answer, figure, version, fault, note, settled, settled_by"
)


def keep(db: sqlite3.Connection, form: str, report: Report) -> int:
    """Keep a report; returns its number, the same again for the same `form`."""
    db.execute(
        "insert or ignore into reports"
        " (form, made, person, channel, answer, figure, version, fault, note)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            form,
            datetime.now(UTC).isoformat(),
            report.person,
            report.channel,
            report.answer,
            report.figure,
            report.version,
            report.fault,
            report.note,
        ),
    )
    return int(db.execute("select number from reports where form = ?", (form,)).fetchone()[0])


def reports(db: sqlite3.Connection, settled: bool) -> tuple[KeptReport, ...]:
    """The open reports, or with `settled` all of them, newest first."""
    where = "" if settled else " where settled is null"
    query = f"select {_COLUMNS} from reports{where} order by number desc"  # noqa: S608 - constants only
    return tuple(_kept(row) for row in db.execute(query))


def count_open(db: sqlite3.Connection) -> int:
    """How many reports are open."""
    return int(db.execute("select count(*) from reports where settled is null").fetchone()[0])


def settle(db: sqlite3.Connection, number: int, by: str) -> None:
    """Note that a report has been dealt with. Raises UnknownKey for one that isn't open."""
    done = db.execute(
        "update reports set settled = ?, settled_by = ? where number = ? and settled is null",
        (datetime.now(UTC).isoformat(), by, number),
    )
    if done.rowcount != 1:
        raise UnknownKey(f"There is no open report {number}.")


def _kept(row: tuple[str, ...]) -> KeptReport:
    number, made, person, channel, answer, figure, version, fault, note, settled, settled_by = row
    return KeptReport(
        number=int(number),
        made=datetime.fromisoformat(made),
        report=Report(
            person=person,
            channel=channel,
            answer=int(answer),
            figure=figure,
            version=None if version is None else int(version),
            fault=Fault(fault),
            note=note,
        ),
        settled=datetime.fromisoformat(settled) if settled else None,
        settled_by=settled_by or "",
    )
