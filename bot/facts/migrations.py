"""The store's tables, one numbered step after another; a step that was released never changes.

A figure is one cell of a *series* (a measure with a set of terms): a table of 150 places and 50
years is 150 series. So a lookup walks the few series that fit, and not a million figures.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from bot.facts.schema import APPLICATION_ID

facts = Migrations("facts")

_FIRST_TABLES = (
    "CREATE TABLE store (id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL)",
    "INSERT INTO store VALUES (1, 0)",
    """CREATE TABLE sources (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL,
        publisher TEXT NOT NULL, published TEXT NOT NULL, accessed TEXT NOT NULL,
        origin TEXT NOT NULL, url TEXT NOT NULL, file TEXT NOT NULL,
        bodies_asked INTEGER, bodies_reporting INTEGER, note TEXT NOT NULL)""",
    """CREATE TABLE measures (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, unit TEXT NOT NULL,
        definition TEXT NOT NULL, aliases TEXT NOT NULL)""",
    """CREATE TABLE terms (
        id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, parent INTEGER REFERENCES terms (id), aliases TEXT NOT NULL)""",
    """CREATE TABLE series (
        id INTEGER PRIMARY KEY, measure INTEGER NOT NULL REFERENCES measures (id),
        terms TEXT NOT NULL, size INTEGER NOT NULL, UNIQUE (measure, terms))""",
    """CREATE TABLE series_terms (
        measure INTEGER NOT NULL REFERENCES measures (id),
        term INTEGER NOT NULL REFERENCES terms (id),
        series INTEGER NOT NULL REFERENCES series (id),
        PRIMARY KEY (measure, term, series)) WITHOUT ROWID""",
    """CREATE TABLE figures (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
        series INTEGER NOT NULL REFERENCES series (id),
        measure INTEGER NOT NULL REFERENCES measures (id), size INTEGER NOT NULL,
        period TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,
        unit TEXT NOT NULL CHECK (unit <> ''),
        source INTEGER NOT NULL REFERENCES sources (id), kind TEXT NOT NULL, flags TEXT NOT NULL,
        review_by TEXT NOT NULL, locator TEXT NOT NULL, statement TEXT NOT NULL,
        version INTEGER NOT NULL, value TEXT NOT NULL, value_high TEXT NOT NULL,
        qualifier TEXT NOT NULL, status TEXT NOT NULL)""",
    """CREATE TABLE versions (
        figure INTEGER NOT NULL REFERENCES figures (id), version INTEGER NOT NULL,
        value TEXT NOT NULL, value_high TEXT NOT NULL, qualifier TEXT NOT NULL,
        status TEXT NOT NULL, since TEXT NOT NULL, recorded TEXT NOT NULL,
        entered_by TEXT NOT NULL, approved_by TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY (figure, version)) WITHOUT ROWID""",
    """CREATE TABLE caveats (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
        must_show INTEGER NOT NULL CHECK (must_show IN (0, 1)), text TEXT NOT NULL)""",
    """CREATE TABLE caveat_targets (
        id INTEGER PRIMARY KEY, caveat INTEGER NOT NULL REFERENCES caveats (id),
        figure INTEGER REFERENCES figures (id), term INTEGER REFERENCES terms (id),
        measure INTEGER REFERENCES measures (id), source INTEGER REFERENCES sources (id),
        CHECK ((figure IS NOT NULL) + (term IS NOT NULL)
             + (measure IS NOT NULL) + (source IS NOT NULL) = 1))""",
    """CREATE TABLE coverage (
        id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES sources (id),
        measure INTEGER REFERENCES measures (id), dimension TEXT NOT NULL, body TEXT NOT NULL,
        term INTEGER REFERENCES terms (id), status TEXT NOT NULL, note TEXT NOT NULL)""",
    """CREATE TABLE source_places (
        source INTEGER NOT NULL REFERENCES sources (id),
        term INTEGER NOT NULL REFERENCES terms (id),
        PRIMARY KEY (source, term)) WITHOUT ROWID""",
    """CREATE TABLE misquotes (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, said TEXT NOT NULL,
        correct TEXT NOT NULL, why TEXT NOT NULL)""",
    """CREATE TABLE misquote_figures (
        figure INTEGER NOT NULL REFERENCES figures (id),
        misquote INTEGER NOT NULL REFERENCES misquotes (id),
        PRIMARY KEY (figure, misquote)) WITHOUT ROWID""",
    """CREATE TABLE changes (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
        figure INTEGER NOT NULL REFERENCES figures (id), version INTEGER NOT NULL)""",
)

_FIRST_VIEWS = (
    """CREATE VIEW newest AS
        SELECT f.*, s.terms FROM figures f JOIN series s ON s.id = f.series""",
    """CREATE VIEW written_caveats AS
        SELECT c.id AS place, t.figure, t.term, t.measure, t.source,
            c.key, c.kind, c.must_show, c.text
        FROM caveat_targets t JOIN caveats c ON c.id = t.caveat""",
)

_FIRST_INDEXES = (
    "CREATE INDEX terms_parent ON terms (parent)",
    "CREATE INDEX series_terms_series ON series_terms (series)",
    "CREATE INDEX figures_cell ON figures (series, starts DESC, ends DESC, size, status)",
    "CREATE INDEX figures_measure ON figures (measure, starts DESC, ends DESC, size, id, status)",
    "CREATE INDEX caveat_targets_caveat ON caveat_targets (caveat)",
    "CREATE INDEX caveats_of_figure ON caveat_targets (figure) WHERE figure IS NOT NULL",
    "CREATE INDEX caveats_of_term ON caveat_targets (term) WHERE term IS NOT NULL",
    "CREATE INDEX caveats_of_measure ON caveat_targets (measure) WHERE measure IS NOT NULL",
    "CREATE INDEX caveats_of_source ON caveat_targets (source) WHERE source IS NOT NULL",
    "CREATE INDEX figures_of_misquote ON misquote_figures (misquote)",
    "CREATE INDEX coverage_source ON coverage (source)",
)


@facts()
def m001_figures(db: Database) -> None:
    """Figures with their versions, and everything that hangs on them."""
    for statement in (*_FIRST_TABLES, *_FIRST_VIEWS, *_FIRST_INDEXES):
        db.execute(statement)
    for table, columns in (("measures", ["name", "aliases"]), ("terms", ["name", "aliases"])):
        db.table(table).enable_fts(columns, tokenize="porter unicode61", create_triggers=True)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@facts()
def m002_review(db: Database) -> None:
    """Figures by the day on which they are to be reviewed; most have none."""
    db.execute("CREATE INDEX figures_review ON figures (review_by, status) WHERE review_by <> ''")
    db.execute("PRAGMA user_version = 2")


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a store, or an empty database, up to SCHEMA_VERSION; a failing step is undone."""
    facts.apply(Database(connection))
