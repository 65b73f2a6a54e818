"""Opens a store, and turns what a database may complain of into a BadStore with its remedy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import BadStore
from bot.facts.schema import APPLICATION_ID, SCHEMA_VERSION

BUILD = "Build it with: python -m bot load data --into {path}"
REBUILD = "Move it away, then build it with: python -m bot load data --into {path}"
RESTORE = (
    "Restore a copy of it, or move it away and build it with: python -m bot load data --into {path}"
)

_REMEDIES = {
    "SQLITE_NOTADB": "{path} is not a store of figures (not a database). " + REBUILD,
    "SQLITE_CORRUPT": "{path} is damaged or cut short. " + RESTORE,
    "SQLITE_CANTOPEN": (
        "{path} can't be opened. If its folder is read-only, the store must first be closed by "
        "whoever last wrote it (no {name}-wal beside it); else check who may read the file."
    ),
    "SQLITE_BUSY": "{path} is locked by another process. Try again when that has finished.",
    "SQLITE_LOCKED": "{path} is locked by another process. Try again when that has finished.",
    "SQLITE_READONLY": "{path} may not be written. Check who owns the file and its folder.",
    "SQLITE_PERM": "{path} may not be read. Check who owns the file and its folder.",
    "SQLITE_AUTH": "{path} may not be read. Check who owns the file and its folder.",
    "SQLITE_FULL": "The disk is full: {path} could not be written and is as it was. Make room.",
    "SQLITE_IOERR": (
        "{path} could not be read or written (disk error, or the disk is full); what it held "
        "before stands. Check the disk and the room on it."
    ),
}


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Raises BadStore, naming the file and the remedy, for any complaint of the database."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise BadStore(_explained(error, path)) from error


def _explained(error: sqlite3.DatabaseError, path: Path) -> str:
    # Extended codes name the case after the family: SQLITE_IOERR_WRITE, SQLITE_CANTOPEN_ISDIR.
    family = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    remedy = _REMEDIES.get(family, "{path}: the database says: {error}. " + REBUILD)
    return remedy.format(path=path, name=path.name, error=error)


def open_to_read(path: Path, wait: float) -> sqlite3.Connection:
    """A read-only connection to a store of this release; waits `wait` seconds for a lock.

    Raises BadStore for a file that is missing, empty, damaged, no store, or of another release.
    """
    must_be_there(path)
    with naming(path):
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro",
            uri=True,
            timeout=wait,
            isolation_level=None,
            # One thread after the other may use it; the store lends it to one at a time.
            check_same_thread=False,
        )
    try:
        with naming(path):
            must_be_a_store(connection, path)
            connection.execute("PRAGMA query_only = on")
    except BaseException:
        connection.close()
        raise
    return connection


def must_be_there(path: Path) -> None:
    """Raises BadStore for a file that is missing, empty or a folder."""
    if path.is_dir():
        raise BadStore(f"{path} is a folder, not a store of figures. Name the file.")
    if not path.exists():
        raise BadStore(f"{path}: there is no such file. {BUILD.format(path=path)}")
    if path.stat().st_size == 0:
        raise BadStore(f"{path} is empty. {REBUILD.format(path=path)}")


def must_be_a_store(connection: sqlite3.Connection, path: Path, *, or_older: bool = False) -> None:
    """Raises BadStore for a file of another program or of another release."""
    mark = pragma(connection, "application_id")
    version = pragma(connection, "user_version")
    if mark != APPLICATION_ID:
        raise BadStore(f"{path} is not a store of figures. {REBUILD.format(path=path)}")
    if version > SCHEMA_VERSION:
        raise BadStore(
            f"{path} was written by a newer Caveat (tables {version}, this one knows "
            f"{SCHEMA_VERSION}). Update Caveat."
        )
    if version < SCHEMA_VERSION and not or_older:
        raise BadStore(
            f"{path} was written by an older Caveat (tables {version}, this one needs "
            f"{SCHEMA_VERSION}). Any load brings it up to date: python -m bot load data "
            f"--into {path}"
        )


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """The whole number that a setting of the database has."""
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
