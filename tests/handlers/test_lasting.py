"""A running desk works on its own lasting copy of the figures."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.errors import BadStore
from bot.facts.sqlite import SqliteFacts
from handlers.lasting import lasting_copy, up_to_date
from tests.facts.invented import contents, invented, load


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    path = tmp_path / "shipped.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table figures (key text)")
        connection.execute("insert into figures values ('herons')")
    return path


def keys(path: Path) -> list[tuple[str]]:
    return sqlite3.connect(path).execute("select key from figures").fetchall()


def test_made_at_the_first_start(shipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "lasting" / "facts.db"
    assert lasting_copy(path, shipped) == path
    assert keys(path) == [("herons",)]
    assert sorted(file.name for file in path.parent.iterdir()) == ["facts.db", "facts.db.lock"]


def test_what_stands_is_kept(shipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    lasting_copy(path, shipped)
    with sqlite3.connect(path) as connection:
        connection.execute("insert into figures values ('added by an editor')")
    lasting_copy(path, shipped)
    assert len(keys(path)) == 2


def test_a_copy_cut_off_half_way_is_made_anew(shipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    Path(f"{path}.part").write_bytes(b"half of a da")
    assert keys(lasting_copy(path, shipped)) == [("herons",)]


def test_many_may_start_at_once(shipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: len(keys(lasting_copy(path, shipped))), range(8))) == {1}


def test_nothing_shipped(tmp_path: Path) -> None:
    with pytest.raises(BadStore, match="make facts"):
        lasting_copy(tmp_path / "facts.db", tmp_path / "nowhere.db")


def test_a_broken_shipped_store_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = tmp_path / "shipped.db"
    broken.write_bytes(b"no database at all " * 100)
    path = tmp_path / "facts.db"
    with pytest.raises(BadStore, match="can't be made"):
        lasting_copy(path, broken)
    assert not path.exists()


def older(folder: Path) -> Path:
    """A store as the release before this one left it."""
    load(folder, invented())
    path = folder / "facts.db"
    with sqlite3.connect(path) as connection:
        connection.execute("drop index figures_review")
        connection.execute("delete from _sqlite_migrations where name = 'm002_review'")
        connection.execute("pragma user_version = 1")
    return path


def test_a_store_of_an_older_release_is_brought_up_to_date_with_all_it_holds(
    tmp_path: Path,
) -> None:
    load(tmp_path / "new", invented())
    path = older(tmp_path / "old")
    with pytest.raises(BadStore, match="older Caveat"):
        SqliteFacts(path)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: up_to_date(path), range(8))) == {path}
    with SqliteFacts(path) as upgraded, SqliteFacts(tmp_path / "new" / "facts.db") as fresh:
        assert contents(upgraded) == contents(fresh)


def test_a_store_of_this_release_is_only_looked_at(tmp_path: Path) -> None:
    load(tmp_path, invented())
    path = tmp_path / "facts.db"
    before = path.read_bytes()
    up_to_date(path)
    assert path.read_bytes() == before
    assert not Path(f"{path}.lock").exists()
