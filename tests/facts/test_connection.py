"""A store that can't be used is refused with its name and a remedy; a sound one opens anywhere."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import BadStore
from bot.facts.export import export_tables
from bot.facts.load import load_tables
from bot.facts.schema import SCHEMA_VERSION
from bot.facts.sqlite import SqliteFacts
from tests.facts.invented import figure, invented, load, store, write

ROOT = Path(__file__).parents[2]


def missing(path: Path) -> None:
    path.unlink()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("key,measure,value\n" * 100, encoding="utf-8")


def another_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE songs (title TEXT)")


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def damaged(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 40 * 4096)


def newer(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def older(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION - 1}")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (missing, "there is no such file. Build it with: python -m bot load data --into"),
        (a_folder, "is a folder, not a store of figures. Name the file."),
        (empty, "is empty. Move it away, then build it with:"),
        (text, "is not a store of figures (not a database). Move it away"),
        (another_program, "is not a store of figures. Move it away"),
        (cut_short, "is damaged or cut short. Restore a copy of it, or move it away"),
        (damaged, "is damaged or cut short. Restore a copy of it, or move it away"),
        (newer, "was written by a newer Caveat (tables 3, this one knows 2). Update Caveat."),
        (older, "was written by an older Caveat (tables 1, this one needs 2). Any load brings"),
    ],
)
def test_a_store_that_is_none(tmp_path: Path, spoil: Callable[[Path], None], says: str) -> None:
    load(tmp_path, invented())
    path = tmp_path / "facts.db"
    spoil(path)
    for use in (SqliteFacts, lambda broken: export_tables(broken, tmp_path / "out")):
        with pytest.raises(BadStore) as caught:
            use(path)
        assert str(path) in str(caught.value)
        assert says in str(caught.value)


@pytest.mark.parametrize("spoil", [a_folder, empty, text, another_program, cut_short, newer])
def test_nothing_is_loaded_into_a_store_that_is_none(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    load(tmp_path, invented())
    path = tmp_path / "facts.db"
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(BadStore):
        load_tables(tmp_path / "tables", path)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_damage_that_shows_later_is_told_too(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    damaged(tmp_path / "facts.db")
    facts.close()
    with pytest.raises(BadStore, match="is damaged"):
        facts.keys()


def test_a_locked_store_is_told(tmp_path: Path) -> None:
    load(tmp_path, invented())
    with sqlite3.connect(tmp_path / "facts.db", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BadStore, match="is locked by another process"):
            SqliteFacts(tmp_path / "facts.db", wait=0.1)


def test_a_store_can_never_be_written_by_a_reader(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    with (
        facts._snapshot() as snapshot,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        snapshot.connection.execute("DELETE FROM versions")


def test_a_loaded_store_is_one_plain_file(tmp_path: Path) -> None:
    load(tmp_path, invented())
    tables = invented()
    tables["figures"].append(figure("new", "lower", "1"))
    load(tmp_path, tables)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.db", "tables"]
    # Bytes 18 and 19 of the header are 1 for a plain file and 2 for one that needs a log.
    assert (tmp_path / "facts.db").read_bytes()[18:20] == b"\x01\x01"


READ = """
import os, sys
from pathlib import Path
from bot.facts.sqlite import SqliteFacts
if os.getuid() == 0:  # to whom nothing is closed: become nobody
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
print(SqliteFacts(Path(sys.argv[1])).figure("upper").version)
"""


def test_a_store_opens_in_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    """The reader is a process of a user to whom file and folder are closed for writing."""
    load(tmp_path, invented())
    # A folder of its own: those of pytest are closed to other users altogether.
    with tempfile.TemporaryDirectory() as name:
        shipped = Path(name) / "facts.db"
        shutil.copy(tmp_path / "facts.db", shipped)
        shipped.chmod(0o444)
        shipped.parent.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ, str(shipped)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert [path.name for path in shipped.parent.iterdir()] == ["facts.db"]
        shipped.parent.chmod(0o755)
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_migrations_can_be_seen_and_are_numbered(tmp_path: Path) -> None:
    load(tmp_path, invented())
    with sqlite3.connect(tmp_path / "facts.db") as raw:
        names = raw.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert [name[0].split("_")[0] for name in names] == [
        f"m{number:03}" for number in range(1, SCHEMA_VERSION + 1)
    ]


def test_foreign_keys_are_real(tmp_path: Path) -> None:
    load(tmp_path, invented())
    with sqlite3.connect(tmp_path / "facts.db") as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        for table in ("sources", "measures", "terms", "figures", "series"):
            with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
                raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own


def test_a_writable_folder_may_hold_a_log(tmp_path: Path) -> None:
    """While somebody reads, a load leaves the log beside the store, and both go on."""
    facts = store(tmp_path, invented())
    with sqlite3.connect(tmp_path / "facts.db") as raw:
        raw.execute("PRAGMA journal_mode = WAL")
    assert len(facts.keys()) == 7
    tables = invented()
    tables["figures"].append(figure("new", "lower", "1"))
    load_tables(write(tmp_path / "tables", tables), tmp_path / "facts.db")
    assert len(facts.keys()) == 8
    assert len(SqliteFacts(tmp_path / "facts.db").keys()) == 8
