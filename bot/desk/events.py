"""Events taken on and questions under way: what keeps answers single, and people from silence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.desk.desk import Occasion, Surface

REMEMBERED = timedelta(days=7)
"""Slack repeats an event for an hour at most; a week is ample."""


def claim(db: sqlite3.Connection, event: str) -> bool:
    """True for the first who claims this event."""
    done = db.execute("insert or ignore into seen values (?, ?)", (event, _now()))
    return done.rowcount == 1


def release(db: sqlite3.Connection, event: str) -> None:
    """Let an event be claimed again."""
    db.execute("delete from seen where event = ?", (event,))


def forget_old(db: sqlite3.Connection) -> None:
    """Forget events that nobody will repeat any more."""
    horizon = (datetime.now(UTC) - REMEMBERED).isoformat()
    db.execute("delete from seen where at < ?", (horizon,))


def begin(db: sqlite3.Connection, process: str, event: str, occasion: Occasion) -> None:
    """Note that a process is answering an event."""
    where = (occasion.surface, occasion.channel, occasion.thread, occasion.person)
    db.execute(
        "insert or replace into waiting (event, process, surface, channel, thread, person)"
        " values (?, ?, ?, ?, ?, ?)",
        (event, process, *where),
    )


def finish(db: sqlite3.Connection, event: str) -> None:
    """Note that it has been answered."""
    db.execute("delete from waiting where event = ?", (event,))


def take_abandoned(db: sqlite3.Connection, is_alive: Callable[[str], bool]) -> tuple[Occasion, ...]:
    """Take the occasions whose process is gone; nobody else gets them."""
    processes = db.execute("select distinct process from waiting").fetchall()
    found: list[Occasion] = []
    for (process,) in processes:
        if is_alive(process):
            continue
        rows = db.execute(
            "delete from waiting where process = ? returning surface, channel, thread, person",
            (process,),
        )
        found += [Occasion(Surface(row[0]), row[1], row[2], row[3]) for row in rows.fetchall()]
    return tuple(found)


def _now() -> str:
    return datetime.now(UTC).isoformat()
