"""Opens a store to write it: a new one in one stroke, an old one in one transaction."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

from bot.errors import BadStore
from bot.facts.connection import must_be_a_store, must_be_there, pragma
from bot.facts.migrations import migrate
from bot.facts.schema import SCHEMA_VERSION

_CACHE = -65_536
"""Kilobytes that a load keeps in memory, however many figures it writes."""

_PATIENCE = 5.0
"""Seconds in which a moment without readers is waited for, to begin the log in."""


@contextmanager
def new_store(path: Path, migrated: str) -> Iterator[sqlite3.Connection]:
    """A store that appears at `path` when the block ends well, whole, and not at all otherwise.

    `migrated` is noted as the date of its migrations, so that the same tables make the same file.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    _sweep(path)
    try:
        with closing(_connect(partial, "rwc", wait=0)) as connection:
            # Nobody sees this file before it is whole: it needs no journal of its own.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            migrate(connection)
            connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", (migrated,))
            connection.execute("BEGIN")
            yield connection
            connection.execute("UPDATE store SET revision = revision + 1")
            connection.execute("COMMIT")
        _publish(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def _publish(partial: Path, path: Path) -> None:
    """Gives the finished file its name; a file that has come there meanwhile is not replaced."""
    with partial.open("rb") as file:
        os.fsync(file.fileno())
    try:
        os.link(partial, path)
    except FileExistsError:
        raise BadStore(
            f"{path} was made by another process meanwhile and stands. Load again to add to it."
        ) from None


def _sweep(path: Path) -> None:
    """Removes what a load that was killed has left beside the store."""
    for left in path.parent.glob(f".{path.name}.*.partial"):
        owner = left.name.split(".")[-2]
        if owner.isdigit() and not _runs(int(owner)):
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def old_store(path: Path, wait: float) -> Iterator[sqlite3.Connection]:
    """A store in one transaction, brought up to date first; readers meanwhile see the old state.

    While it is written it keeps a write-ahead log; afterwards, unless somebody is reading, it is
    one plain file again, which can be read in a read-only folder.
    """
    with closing(_connect(path, "rw", wait)) as connection:
        _begin(connection, wait)
        before = connection.total_changes
        try:
            yield connection
            if connection.total_changes > before:
                connection.execute("UPDATE store SET revision = revision + 1")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            _settle(connection)


def _begin(connection: sqlite3.Connection, wait: float) -> None:
    """Begins to write, with a log, so that others can go on reading.

    Where another process never stops reading it is written without; then readers wait for a
    moment when the load ends.
    """
    enough = monotonic() + _PATIENCE
    while monotonic() < enough and _keeps_log(connection, wait):
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            return
        # Another load, which ended just now, has put the log away again.
        connection.execute("ROLLBACK")
    connection.execute("BEGIN IMMEDIATE")


def _keeps_log(connection: sqlite3.Connection, wait: float) -> bool:
    """Has the store keep a log; False where that needs more patience than there is."""
    connection.execute(f"PRAGMA busy_timeout = {int(1000 * min(wait, _PATIENCE))}")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(1000 * wait)}")
    return True


def _settle(connection: sqlite3.Connection) -> None:
    # Somebody reading keeps the log in use: then the last one to close the file settles it.
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA busy_timeout = 100")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")


def bring_up_to_date(path: Path, wait: float) -> None:
    """Migrates a store of an older release; one of this release is not touched."""
    if is_older(path, wait):
        with closing(_connect(path, "rw", wait)) as connection:
            migrate(connection)


def is_older(path: Path, wait: float) -> bool:
    """True for a store of an older release. Raises BadStore for a file that is no store."""
    must_be_there(path)
    with closing(_connect(path, "ro", wait)) as connection:
        must_be_a_store(connection, path, or_older=True)
        return pragma(connection, "user_version") < SCHEMA_VERSION


def _connect(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=wait, isolation_level=None
    )
    connection.execute(f"PRAGMA cache_size = {_CACHE}")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection
