"""Reading one state of a store: a connection for each thread, one transaction for each question."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.facts.catalogue import Catalogue, read_catalogue, read_revision
from bot.facts.connection import naming, open_to_read
from bot.facts.gate import Gate


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A connection that sees one state of the store, and the catalogue of that state."""

    connection: sqlite3.Connection
    catalogue: Catalogue


class _Held:
    """A connection that ends with its thread (a bare one can't be referred to weakly)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection


class Readers:
    """Read-only connections to one file, one a thread; SQLite's own must not be shared."""

    def __init__(self, path: Path, wait: float) -> None:
        self.path = path
        self._wait = wait
        self._own = threading.local()
        self._all: weakref.WeakSet[_Held] = weakref.WeakSet()
        self._opening = threading.Lock()
        self._gate = Gate()
        self._catalogue: Catalogue | None = None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One state of the store, for as long as the block lasts. Raises BadStore."""
        connection = self._connection()
        with self._gate, naming(self.path):
            connection.execute("BEGIN")
            try:
                yield Snapshot(connection, self._current(connection))
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Closes every thread's connection; the next question opens a new one."""
        with self._opening:
            for held in tuple(self._all):
                held.connection.close()
            self._all.clear()
            self._own = threading.local()

    def _connection(self) -> sqlite3.Connection:
        held: _Held | None = getattr(self._own, "held", None)
        if held is None:
            with self._opening:
                held = _Held(open_to_read(self.path, self._wait))
                self._own.held = held
                self._all.add(held)
        return held.connection

    def _current(self, connection: sqlite3.Connection) -> Catalogue:
        """The catalogue of this state, shared by all threads until the next load."""
        catalogue = self._catalogue
        if catalogue is None or catalogue.revision != read_revision(connection):
            catalogue = read_catalogue(connection)
            self._catalogue = catalogue
        return catalogue
