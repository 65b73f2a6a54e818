"""The desk's tables, step by step; a step that has been released is never edited."""

from __future__ import annotations

import secrets

from sqlite_utils import Database, Migrations

migrations = Migrations("desk")


@migrations()
def m001_events(db: Database) -> None:
    """Events that somebody has taken on: one row an event, whichever process saw it first."""
    db.execute("create table seen (event text primary key, at text not null) strict, without rowid")
    db.execute("create index seen_at on seen (at)")


@migrations()
def m002_ledger(db: Database) -> None:
    """The ledger: answers, what each told, and the messages that carried it."""
    db.execute(
        """create table answers (
            number integer primary key autoincrement,
            surface text not null,
            channel text not null,
            thread text,
            person text not null,
            given text not null,
            text_hash text not null,
            shared_from integer references answers (number)
        ) strict"""
    )
    db.execute(
        """create table told (
            answer integer not null references answers (number) on delete cascade,
            claim integer not null,
            verdict text not null,
            figure text,
            version integer,
            nearest integer not null check (nearest in (0, 1)),
            check ((figure is null) = (version is null))
        ) strict"""
    )
    db.execute("create index told_figure on told (figure, version)")
    db.execute("create index told_answer on told (answer)")
    db.execute(
        """create table deliveries (
            answer integer not null references answers (number) on delete cascade,
            channel text not null,
            ts text not null
        ) strict"""
    )
    db.execute("create index deliveries_answer on deliveries (answer)")


@migrations()
def m003_hash_key(db: Database) -> None:
    """The key of this desk's hashes: without it nobody can try texts out against the ledger."""
    db.execute("create table secret (id integer primary key check (id = 1), key blob not null)")
    db.execute("insert into secret (id, key) values (1, ?)", [secrets.token_bytes(32)])


@migrations()
def m004_waiting(db: Database) -> None:
    """Questions that a process is answering right now; one that stays is one it died over."""
    db.execute(
        """create table waiting (
            event text primary key,
            process text not null,
            surface text not null,
            channel text not null,
            thread text,
            person text not null
        ) strict, without rowid"""
    )


@migrations()
def m005_reports(db: Database) -> None:
    """Reports of wrong figures; `form` is the modal that was sent, so that none is kept twice."""
    db.execute(
        """create table reports (
            number integer primary key autoincrement,
            form text not null unique,
            made text not null,
            person text not null,
            channel text not null,
            answer integer not null references answers (number),
            figure text,
            version integer,
            fault text not null,
            note text not null,
            settled text,
            settled_by text,
            check ((figure is null) = (version is null)),
            check ((settled is null) = (settled_by is null))
        ) strict"""
    )
    db.execute("create index reports_open on reports (number) where settled is null")


@migrations()
def m006_channels(db: Database) -> None:
    """How the desk behaves in each channel in which somebody has set it, and who has."""
    db.execute(
        """create table channels (
            channel text primary key,
            listening text not null,
            audience text not null,
            set_by text not null,
            set_at text not null
        ) strict, without rowid"""
    )
