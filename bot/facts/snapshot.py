"""Reading one state of a store: a connection for each reader, one transaction for each question."""

from __future__ import annotations

import sqlite3
import threading
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


_SPARE = 8
"""Connections that are kept open while nobody reads; each holds up to two megabytes of pages."""


class Readers:
    """Read-only connections to one file, each lent to one reader at a time.

    A connection that has read before is the faster one: it knows the tables and has pages of them
    at hand. So whichever thread asks gets the one that was given back last.
    """

    def __init__(self, path: Path, wait: float) -> None:
        self.path = path
        self._wait = wait
        self._spare: list[sqlite3.Connection] = []
        self._lending = threading.Lock()
        self._gate = Gate()
        self._catalogue: Catalogue | None = None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One state of the store, for as long as the block lasts. Raises BadStore."""
        with self._connection() as connection, self._gate, naming(self.path):
            connection.execute("BEGIN")
            try:
                yield Snapshot(connection, self._current(connection))
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Closes every connection, one that is lent when it comes back; a question opens anew."""
        with self._lending:
            spare, self._spare = self._spare, []
        for connection in spare:
            connection.close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lending:
            spare = self._spare
            known = spare.pop() if spare else None
        connection = known or open_to_read(self.path, self._wait)
        try:
            yield connection
        finally:
            with self._lending:
                keep = spare is self._spare and len(spare) < _SPARE  # else closed meanwhile
                if keep:
                    spare.append(connection)
            if not keep:
                connection.close()

    def _current(self, connection: sqlite3.Connection) -> Catalogue:
        """The catalogue of this state, shared by all threads until the next load."""
        catalogue = self._catalogue
        if catalogue is None or catalogue.revision != read_revision(connection):
            catalogue = read_catalogue(connection)
            self._catalogue = catalogue
        return catalogue
