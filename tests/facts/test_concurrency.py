"""Many threads read while another process writes; nobody sees half a state, nobody fails."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.facts.sqlite import SqliteFacts
from bot.facts.store import Search
from tests.facts.invented import entry, figure, invented, store, write

ROOT = Path(__file__).parents[2]
ROUNDS = 8

# Each round gives both figures the same new value: a reader must never see two that differ.
WRITE = """
import sys
from pathlib import Path
from bot.facts.load import load_tables
for folder in sys.argv[2:]:
    load_tables(Path(folder), Path(sys.argv[1]), recorded="2024-01-01")
"""


def rounds(folder: Path) -> list[str]:
    folders = []
    for number in range(1, ROUNDS + 1):
        tables = invented()
        tables["figures"] = [
            figure("land", "northland", str(number)),
            figure("upper", "upper", str(number)),
            *(figure(f"bulk-{n}", "lower", str(number), period=str(1500 + n)) for n in range(60)),
        ]
        tables["measures"][0]["aliases"] = f"round {number}"
        tables["coverage"] = [entry("oxley", "reported", note=str(number))]
        folders.append(str(write(folder / str(number), tables)))
    return folders


def read(facts: SqliteFacts, stop: threading.Event) -> int:
    """Asks until told to stop; says how many states it saw. Raises if one is torn."""
    seen: set[str] = set()
    while not stop.is_set():
        found = facts.search(Search("graffiti", ("northland",))) + facts.search(
            Search("graffiti", ("upper",))
        )
        assert {figure.key for figure in found} >= {"land", "upper"}
        bulk = facts.search(Search("graffiti", ("lower",), limit=1000))
        values = {str(figure.value) for figure in bulk}
        assert len(values) <= 1, f"a search saw two states: {values}"
        seen |= values
        newest = facts.figure("land")
        assert facts.versions("land")[newest.version - 1].value == newest.value
        assert facts.caveats(newest)
        assert facts.vocabulary().measures[0].aliases
    return len(seen)


def test_eight_threads_read_while_a_process_writes(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    stop = threading.Event()
    with ThreadPoolExecutor(8) as pool:
        readers = [pool.submit(read, facts, stop) for _ in range(8)]
        try:
            subprocess.run(
                [sys.executable, "-c", WRITE, str(tmp_path / "facts.db"), *rounds(tmp_path)],
                cwd=ROOT,
                check=True,
                timeout=60,
            )
        finally:
            stop.set()
        states = [reader.result() for reader in readers]
    assert max(states) > 1, "the readers saw nothing change"
    assert facts.figure("land").version == ROUNDS + 1
    assert facts.vocabulary().measures[0].aliases == (f"round {ROUNDS}",)


def test_readers_at_once_have_a_connection_each_and_give_it_back(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    barrier = threading.Barrier(12)

    def connection() -> int:
        with facts._readers._connection() as lent:
            barrier.wait()
            return id(lent)

    with ThreadPoolExecutor(12) as pool:
        numbers = {job.result() for job in [pool.submit(connection) for _ in range(12)]}
    assert len(numbers) == 12
    assert len(facts._readers._spare) == 8, "the rest were closed"
    with facts._readers._connection() as again:
        assert id(again) in numbers


def test_a_connection_that_is_lent_is_closed_when_it_comes_back(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    with facts._snapshot() as snapshot:
        facts.close()
        assert snapshot.connection.execute("SELECT count(*) FROM figures").fetchone() == (7,)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        snapshot.connection.execute("SELECT 1")
    assert len(facts.keys()) == 7
