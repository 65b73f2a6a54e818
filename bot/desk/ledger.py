"""The ledger: every answer given, whom it reached, and which version of which figure it told."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.desk.desk import Delivery, Entry, Occasion, Surface, Told
from bot.errors import UnknownKey
from bot.model.finding import Verdict


def hash_key(db: sqlite3.Connection) -> bytes:
    """This desk's own key."""
    key: bytes = db.execute("select key from secret").fetchone()[0]
    return key


def keyed_hash(key: bytes, text: str) -> str:
    """The hash of a text; without the key nobody can try texts out against the ledger."""
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def enter(
    db: sqlite3.Connection,
    occasion: Occasion,
    text_hash: str,
    told_rows: Sequence[Told],
    shared_from: int | None,
) -> int:
    """Enter an answer; returns its number."""
    where = (occasion.surface, occasion.channel, occasion.thread, occasion.person)
    number = db.execute(
        "insert into answers (surface, channel, thread, person, given, text_hash, shared_from)"
        " values (?, ?, ?, ?, ?, ?, ?) returning number",
        (*where, datetime.now(UTC).isoformat(), text_hash, shared_from),
    ).fetchone()[0]
    db.executemany(
        "insert into told (answer, claim, verdict, figure, version, nearest)"
        " values (?, ?, ?, ?, ?, ?)",
        [
            (number, it.claim, it.verdict, it.figure, it.version, int(it.nearest))
            for it in told_rows
        ],
    )
    return int(number)


def deliver(db: sqlite3.Connection, number: int, delivery: Delivery) -> None:
    """Note a message that carried an answer."""
    db.execute(
        "insert into deliveries (answer, channel, ts) values (?, ?, ?)",
        (number, delivery.channel, delivery.ts),
    )


def entry(db: sqlite3.Connection, number: int) -> Entry:
    """One answer. Raises UnknownKey."""
    row = db.execute(
        "select number, surface, channel, thread, person, given, text_hash, shared_from"
        " from answers where number = ?",
        (number,),
    ).fetchone()
    if row is None:
        raise UnknownKey(f"The ledger has no answer {number}.")
    return Entry(
        number=row[0],
        occasion=Occasion(Surface(row[1]), row[2], row[3], row[4]),
        given=datetime.fromisoformat(row[5]),
        text_hash=row[6],
        told=_told_by(db, number),
        deliveries=_deliveries(db, number),
        shared_from=row[7],
    )


def told(db: sqlite3.Connection, figure: str, version: int | None) -> tuple[Entry, ...]:
    """Every answer that told this figure (in this version, if given), oldest first."""
    rows = db.execute(
        "select distinct answer from told where figure = ?1 and (?2 is null or version = ?2)"
        " order by answer",
        (figure, version),
    )
    return tuple(entry(db, number) for (number,) in rows.fetchall())


def _told_by(db: sqlite3.Connection, number: int) -> tuple[Told, ...]:
    rows = db.execute(
        "select claim, verdict, figure, version, nearest from told where answer = ? order by rowid",
        (number,),
    )
    return tuple(Told(row[0], Verdict(row[1]), row[2], row[3], bool(row[4])) for row in rows)


def _deliveries(db: sqlite3.Connection, number: int) -> tuple[Delivery, ...]:
    rows = db.execute(
        "select channel, ts from deliveries where answer = ? order by rowid", (number,)
    )
    return tuple(Delivery(*row) for row in rows)
