"""The desk's memory in an SQLite file, shared by every thread and process of the desk."""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import sqlite3
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from bot.desk.desk import Delivery, Entry, Occasion, Surface, Told
from bot.desk.migrations import migrations
from bot.errors import BadStore, UnknownKey
from bot.model.finding import Verdict

PATIENCE = 10.0
"""Seconds to wait for another process's write."""
REMEMBERED = timedelta(days=7)
"""Slack repeats an event for an hour at most; a week is ample."""


class SqliteDesk:
    """A desk at `path`, made where there is none. Raises BadStore where it can't be used."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        try:
            self._prepare()
        except (OSError, sqlite3.Error) as error:
            raise BadStore(
                f"{path} can't be used as the desk's database ({error}). Set DESK_DB to a file in "
                "a folder that can be written; a broken file must be restored from a backup."
            ) from error

    def claim(self, event: str) -> bool:
        """True for the first who claims this event, False for everyone after, in any process."""
        with self._connection() as db:
            done = db.execute("insert or ignore into seen values (?, ?)", (event, _now()))
            return done.rowcount == 1

    def release(self, event: str) -> None:
        """Let an event be claimed again."""
        with self._connection() as db:
            db.execute("delete from seen where event = ?", (event,))

    def enter(
        self,
        occasion: Occasion,
        text: str,
        told: Sequence[Told],
        shared_from: int | None = None,
    ) -> int:
        """Enter an answer before it is sent, all or nothing; returns its number."""
        where = (occasion.surface, occasion.channel, occasion.thread, occasion.person)
        with self._connection() as db:
            number = db.execute(
                "insert into answers (surface, channel, thread, person, given, text_hash,"
                " shared_from) values (?, ?, ?, ?, ?, ?, ?) returning number",
                (*where, _now(), self.text_hash(text), shared_from),
            ).fetchone()[0]
            db.executemany(
                "insert into told (answer, claim, verdict, figure, version, nearest)"
                " values (?, ?, ?, ?, ?, ?)",
                [
                    (number, it.claim, it.verdict, it.figure, it.version, int(it.nearest))
                    for it in told
                ],
            )
        return int(number)

    def delivered(self, number: int, delivery: Delivery) -> None:
        """Note a message that carried the answer."""
        with self._connection() as db:
            db.execute(
                "insert into deliveries (answer, channel, ts) values (?, ?, ?)",
                (number, delivery.channel, delivery.ts),
            )

    def entry(self, number: int) -> Entry:
        """One answer. Raises UnknownKey."""
        row = (
            self._connection()
            .execute(
                "select number, surface, channel, thread, person, given, text_hash, shared_from"
                " from answers where number = ?",
                (number,),
            )
            .fetchone()
        )
        if row is None:
            raise UnknownKey(f"The ledger has no answer {number}.")
        return Entry(
            number=row[0],
            occasion=Occasion(Surface(row[1]), row[2], row[3], row[4]),
            given=datetime.fromisoformat(row[5]),
            text_hash=row[6],
            told=self._told(number),
            deliveries=self._deliveries(number),
            shared_from=row[7],
        )

    def told(self, figure: str, version: int | None = None) -> tuple[Entry, ...]:
        """Every answer that told this figure (in this version, if given), oldest first."""
        rows = self._connection().execute(
            "select distinct answer from told where figure = ?1 and (?2 is null or version = ?2)"
            " order by answer",
            (figure, version),
        )
        return tuple(self.entry(number) for (number,) in rows.fetchall())

    def text_hash(self, text: str) -> str:
        """The keyed hash of a text: the same for the same text at this desk only."""
        return hmac.new(
            self._key, text.encode("utf-8", "surrogatepass"), hashlib.sha256
        ).hexdigest()

    def _told(self, number: int) -> tuple[Told, ...]:
        rows = self._connection().execute(
            "select claim, verdict, figure, version, nearest from told where answer = ?"
            " order by rowid",
            (number,),
        )
        return tuple(Told(row[0], Verdict(row[1]), row[2], row[3], bool(row[4])) for row in rows)

    def _deliveries(self, number: int) -> tuple[Delivery, ...]:
        rows = self._connection().execute(
            "select channel, ts from deliveries where answer = ? order by rowid", (number,)
        )
        return tuple(Delivery(*row) for row in rows)

    def _connection(self) -> sqlite3.Connection:
        """This thread's own connection; one can't be shared across listener threads."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self._path, timeout=PATIENCE)
            connection.execute("pragma foreign_keys = on")
            self._local.connection = connection
        return connection

    def _prepare(self) -> None:
        """Make or upgrade the tables, one process at a time, and forget events long past."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with Path(f"{self._path}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two processes may start in the same moment
            connection = self._connection()
            connection.execute("pragma journal_mode = wal")
            migrations.apply(Database(connection))
            with connection:
                horizon = (datetime.now(UTC) - REMEMBERED).isoformat()
                connection.execute("delete from seen where at < ?", (horizon,))
            self._key: bytes = connection.execute("select key from secret").fetchone()[0]
        self._path.chmod(0o600)  # who asked what is nobody else's business


def _now() -> str:
    return datetime.now(UTC).isoformat()
