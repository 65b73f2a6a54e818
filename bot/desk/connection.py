"""Opens the desk's file, one connection a thread, and names it in every complaint."""

from __future__ import annotations

import fcntl
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from bot.desk.alive import SignOfLife, tidy_up
from bot.desk.migrations import migrations
from bot.errors import BadStore

PATIENCE = 10.0
"""Seconds to wait for another process's write."""


class DeskFile:
    """The file at `path`, made and upgraded where need be. Raises BadStore where it can't be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        with self._naming():
            self._prepare()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """This thread's own connection; all or nothing of what is written in the block.

        Raises BadStore, and sqlite3.IntegrityError for rows that contradict the tables.
        """
        with self._naming():
            connection = self._connection()
            with connection:
                yield connection

    @contextmanager
    def _naming(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            raise  # a fault of the caller's, not of the file's
        except (OSError, sqlite3.Error) as error:
            raise BadStore(
                f"{self.path} can't be used as the desk's database ({error}). Set DESK_DB to a "
                "file in a folder that can be written; a broken file must be restored from a "
                "backup."
            ) from error

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.path, timeout=PATIENCE)
            connection.execute("pragma foreign_keys = on")
            self._local.connection = connection
        return connection

    def _prepare(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with Path(f"{self.path}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two processes may start in the same moment
            connection = self._connection()
            connection.execute("pragma journal_mode = wal")
            migrations.apply(Database(connection))
            tidy_up(self.path)
            self.sign = SignOfLife(self.path)
        self.path.chmod(0o600)  # who asked what is nobody else's business
