"""A store of an older release is brought up to date by the next load, and loses nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from bot.errors import BadStore
from bot.facts import connection, migrations, writing
from bot.facts.sqlite import SqliteFacts
from tests.facts.invented import contents, figure, invented, load, store


@pytest.fixture
def old_store(tmp_path: Path) -> Path:
    with store(tmp_path, invented()):
        return tmp_path / "facts.db"


@pytest.fixture
def next_release(old_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the old store was made: a release that has one migration more: figures get a column."""
    grown = Migrations("facts")
    grown(name="m001_figures")(migrations.m001_figures)
    grown(name="m002_review")(migrations.m002_review)

    @grown(name="m003_colour")
    def colour(db: Database) -> None:
        db.execute("ALTER TABLE figures ADD COLUMN colour TEXT")
        db.execute("PRAGMA user_version = 3")

    monkeypatch.setattr(migrations, "facts", grown)
    monkeypatch.setattr(connection, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(writing, "SCHEMA_VERSION", 3)


@pytest.mark.usefixtures("next_release")
def test_reading_says_how_to_migrate_and_a_load_does(tmp_path: Path, old_store: Path) -> None:
    with pytest.raises(BadStore, match="was written by an older Caveat"):
        SqliteFacts(old_store)
    tables = invented()
    tables["figures"].append(figure("new", "lower", "1"))
    assert load(tmp_path, tables).figures_same == 7
    load(tmp_path, tables, "fresh.db")
    with SqliteFacts(old_store) as migrated, SqliteFacts(tmp_path / "fresh.db") as fresh:
        assert contents(migrated) == contents(fresh)
    with sqlite3.connect(old_store) as raw:
        assert raw.execute("SELECT colour FROM figures WHERE key = 'new'").fetchone() == (None,)


def test_a_step_that_fails_is_undone(
    tmp_path: Path, old_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Migrations("facts")
    broken(name="m001_figures")(migrations.m001_figures)
    broken(name="m002_review")(migrations.m002_review)

    @broken(name="m003_broken")
    def half(db: Database) -> None:
        db.execute("DELETE FROM versions")
        db.execute("SELECT nonsense FROM figures")

    before = contents(SqliteFacts(old_store))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "facts", broken)
        patch.setattr(connection, "SCHEMA_VERSION", 3)
        patch.setattr(writing, "SCHEMA_VERSION", 3)
        with pytest.raises(BadStore, match="nonsense"):
            load(tmp_path, invented())
    assert contents(SqliteFacts(old_store)) == before
