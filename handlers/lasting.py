"""The desk's lasting copy of the figures: made once, upgraded in place, never overwritten."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.config import SHIPPED_FACTS
from bot.errors import BadStore
from bot.facts.connection import naming
from bot.facts.writing import bring_up_to_date, is_older

WAIT = 30.0
"""Seconds to wait for another process that is writing."""


def lasting_copy(path: Path, shipped: Path = SHIPPED_FACTS) -> Path:
    """Make `path` from the shipped store if it isn't there yet; returns `path`.

    All or nothing: the copy is made beside it and moved into place. Raises BadStore.
    """
    if path.exists() or path.resolve() == shipped.resolve():
        return path
    if not shipped.exists():
        raise BadStore(f"{shipped} is missing: build it with `make facts`, or set FACTS_DB.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with Path(f"{path}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two processes may start in the same moment
            if not path.exists():
                _copy(shipped, path)
    except (OSError, sqlite3.Error) as error:
        raise BadStore(
            f"{path} can't be made from {shipped} ({error}). Set FACTS_DB to a file in a folder "
            "that can be written."
        ) from error
    return path


def up_to_date(path: Path) -> Path:
    """Bring a store of an older release up to date, with all that editors have added.

    Returns `path`; a store of this release is only looked at. Raises BadStore.
    """
    with naming(path):
        if is_older(path, WAIT):
            with Path(f"{path}.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)  # two processes may start in the same moment
                bring_up_to_date(path, WAIT)
    return path


def _copy(shipped: Path, path: Path) -> None:
    """Copy through SQLite, which takes what stands in a write-ahead log along."""
    half = Path(f"{path}.part")
    half.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"file:{shipped}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(half)) as target,
    ):
        source.backup(target)
    with half.open("rb") as written:
        os.fsync(written.fileno())
    half.replace(path)
