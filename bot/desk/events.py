"""Events taken on and questions under way: what keeps answers single, and people from silence."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime, timedelta

from bot.desk.desk import Occasion, Surface

REMEMBERED = timedelta(days=7)
"""Slack repeats an event for an hour at most; a week is ample."""
HOPELESS = timedelta(minutes=10)
"""No answer takes so long; its process is gone, even if another goes by its number now."""


def claim(db: sqlite3.Connection, event: str) -> bool:
    """True for the first who claims this event."""
    done = db.execute("insert or ignore into seen values (?, ?)", (event, _now()))
    return done.rowcount == 1


def release(db: sqlite3.Connection, event: str) -> None:
    """Let an event be claimed again."""
    db.execute("delete from seen where event = ?", (event,))


def forget_old(db: sqlite3.Connection) -> None:
    """Forget events that nobody will repeat any more."""
    db.execute("delete from seen where at < ?", (_ago(REMEMBERED),))


def begin(db: sqlite3.Connection, event: str, occasion: Occasion) -> None:
    """Note that this process is answering an event."""
    where = (occasion.surface, occasion.channel, occasion.thread, occasion.person)
    db.execute(
        "insert or replace into waiting (event, process, since, surface, channel, thread, person)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        (event, os.getpid(), _now(), *where),
    )


def finish(db: sqlite3.Connection, event: str) -> None:
    """Note that it has been answered."""
    db.execute("delete from waiting where event = ?", (event,))


def take_abandoned(db: sqlite3.Connection) -> tuple[Occasion, ...]:
    """Take the occasions whose process is gone; nobody else gets them."""
    found = []
    for event, process, since in db.execute("select event, process, since from waiting").fetchall():
        if _is_alive(process) and since > _ago(HOPELESS):
            continue
        row = db.execute(
            "delete from waiting where event = ? and since = ?"
            " returning surface, channel, thread, person",
            (event, since),
        ).fetchone()
        if row:  # else another process was quicker
            found.append(Occasion(Surface(row[0]), row[1], row[2], row[3]))
    return tuple(found)


def _is_alive(process: int) -> bool:
    """True while another process of this machine goes by this number."""
    if process == os.getpid():
        return False  # asked at the start: in a container every run has the same number
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _ago(time: timedelta) -> str:
    return (datetime.now(UTC) - time).isoformat()
