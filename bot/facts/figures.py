"""Finds figures: by key, or by what they are of. Cost grows with what fits, not with the store."""

from __future__ import annotations

import difflib
import sqlite3
from datetime import date
from decimal import Decimal
from functools import lru_cache

from bot.errors import UnknownKey
from bot.facts.catalogue import Catalogue, day, split
from bot.facts.snapshot import Snapshot
from bot.facts.store import Search
from bot.model.figure import Figure, FigureKind, Qualifier, Status, Version
from bot.model.period import Period

_ROW = (
    "SELECT f.starts, f.ends, f.size, f.id, f.key, f.version, f.measure, f.terms, f.period, "
    "f.qualifier, f.value, f.value_high, f.unit, f.source, f.kind, f.flags, f.status, f.review_by, "
    "f.locator, f.statement"
)
_BY_KEY = f"{_ROW} FROM newest f WHERE f.key = ?"
_WHOLE = _ROW + " FROM newest f WHERE f.id IN ({cells})"
_Row = tuple[str, ...]

_ENOUGH = 1000
"""Series of a term are counted no further: beyond, any other term is as good to begin with."""

_REMEMBERED = 256
"""Measures of which the newest figures are kept at hand: a dozen or a few each, some megabytes."""

_NEIGHBOURS = 1000
"""Keys on each side of an unknown one that are looked at for likeness."""


def find_figure(snapshot: Snapshot, key: str) -> Figure:
    """The figure of this key. Raises UnknownKey, naming near keys."""
    row = snapshot.connection.execute(_BY_KEY, (key,)).fetchone()
    if row is None:
        raise UnknownKey(f'There is no figure "{key}".{_did_you_mean(snapshot, key)}')
    return _figure(row, snapshot.catalogue)


def search_figures(snapshot: Snapshot, wanted: Search) -> tuple[Figure, ...]:
    """The figures wanted, newest period first, then those with fewest terms; drafts never."""
    if wanted.terms or wanted.periods:
        return _looked_up(snapshot, wanted)
    # What a measure has at all is asked for with every claim that comes near it.
    remembered = snapshot.catalogue.newest
    found = remembered.get(wanted)
    if found is None:
        if len(remembered) >= _REMEMBERED:
            remembered.clear()
        found = remembered[wanted] = _looked_up(snapshot, wanted)
    return found


def _looked_up(snapshot: Snapshot, wanted: Search) -> tuple[Figure, ...]:
    measure = snapshot.catalogue.measure_ids.get(wanted.measure)
    terms = [snapshot.catalogue.term_ids.get(key) for key in dict.fromkeys(wanted.terms)]
    if measure is None or None in terms or wanted.limit < 1:
        return ()
    known = [term for term in terms if term is not None]
    rows = _rows(snapshot.connection, measure, known, wanted)
    return tuple(_figure(row, snapshot.catalogue) for row in rows)


def _rows(
    connection: sqlite3.Connection, measure: int, terms: list[int], wanted: Search
) -> list[_Row]:
    """The figures' rows: they are found and put in order in the indexes alone, then read."""
    tables, conditions, given = "figures f", ["f.measure = ?"], [measure]
    order = "f.starts DESC, f.ends DESC, f.size, f.id"
    if terms:
        first, *others = _rarest_first(connection, measure, terms)
        # CROSS JOIN keeps the order of the tables: from the term's few series to their figures.
        tables = "series_terms d CROSS JOIN figures f ON f.series = d.series"
        conditions, given = ["d.measure = ?", "d.term = ?"], [measure, first]
        for other in others:
            conditions.append(
                "EXISTS (SELECT 1 FROM series_terms o WHERE o.measure = d.measure "
                "AND o.term = ? AND o.series = d.series)"
            )
            given.append(other)
    found: list[_Row] = []
    for bounds in _each_period(wanted):
        where = " AND ".join([*conditions, *(["f.starts = ? AND f.ends = ?"] if bounds else [])])
        cells = (
            f"SELECT f.id FROM {tables} WHERE {where} AND f.status <> 'draft' "  # noqa: S608 - constants only
            f"ORDER BY {order} LIMIT ?"
        )
        found += connection.execute(_WHOLE.format(cells=cells), (*given, *bounds, wanted.limit))
    found.sort(key=lambda row: row[2:4])
    found.sort(key=lambda row: row[:2], reverse=True)
    return found[: wanted.limit]


def _each_period(wanted: Search) -> list[tuple[str, ...]]:
    """The days asked for, once each; one empty tuple where any period will do."""
    bounds = {(p.start.isoformat(), p.end.isoformat()): None for p in wanted.periods}
    return list(bounds) or [()]


def _rarest_first(connection: sqlite3.Connection, measure: int, terms: list[int]) -> list[int]:
    if len(terms) == 1:
        return terms
    count = (
        "SELECT count(*) FROM (SELECT 1 FROM series_terms WHERE measure = ? AND term = ? LIMIT ?)"
    )
    return sorted(
        terms, key=lambda term: connection.execute(count, (measure, term, _ENOUGH)).fetchone()
    )


def _figure(row: _Row, catalogue: Catalogue) -> Figure:
    starts, ends, _, _, key, version, measure, terms, label, qualifier = row[:10]
    value, high, unit, source, kind, flags, status, review_by, locator, statement = row[10:]
    return Figure(
        key=key,
        version=int(version),
        measure=catalogue.measures[int(measure)],
        terms=catalogue.terms_of(terms),
        period=_period(label, starts, ends) if label else None,
        qualifier=Qualifier(qualifier),
        value=Decimal(value),
        value_high=Decimal(high) if high else None,
        unit=unit,
        source=catalogue.sources[int(source)],
        kind=FigureKind(kind),
        flags=split(flags),
        status=Status(status),
        review_by=day(review_by),
        locator=locator,
        statement=statement,
    )


@lru_cache(maxsize=4096)
def _period(label: str, starts: str, ends: str) -> Period:
    """The period of a row; one object for all figures that share it."""
    return Period(label, date.fromisoformat(starts), date.fromisoformat(ends))


def list_versions(snapshot: Snapshot, key: str) -> tuple[Version, ...]:
    """The versions of a figure, oldest first. Raises UnknownKey, naming near keys."""
    rows = snapshot.connection.execute(
        "SELECT v.version, v.value, v.value_high, v.qualifier, v.status, v.since, v.recorded, "
        "v.entered_by, v.approved_by, v.reason FROM versions v JOIN figures f ON f.id = v.figure "
        "WHERE f.key = ? ORDER BY v.version",
        (key,),
    ).fetchall()
    if not rows:
        raise UnknownKey(f'There is no figure "{key}".{_did_you_mean(snapshot, key)}')
    return tuple(_version(key, row) for row in rows)


def _version(key: str, row: tuple[str, ...]) -> Version:
    number, value, high, qualifier, status, since, recorded, by, approved_by, reason = row
    return Version(
        figure=key,
        number=int(number),
        value=Decimal(value),
        value_high=Decimal(high) if high else None,
        qualifier=Qualifier(qualifier),
        status=Status(status),
        since=since,
        recorded=recorded,
        by=by,
        approved_by=approved_by,
        reason=reason,
    )


def near_keys(snapshot: Snapshot, key: str) -> tuple[str, ...]:
    """The keys most like a wrong one, best first, three at most; never a draft's.

    They are looked for next to the wrong one: a look at all would not do for a million.
    """
    folded = key.casefold()
    after = "SELECT key FROM figures WHERE key >= ? AND status <> 'draft' ORDER BY key LIMIT ?"
    before = "SELECT key FROM figures WHERE key < ? AND status <> 'draft' ORDER BY key DESC LIMIT ?"
    keys = {
        row[0].casefold(): row[0]
        for query in (before, after)
        for row in snapshot.connection.execute(query, (folded, _NEIGHBOURS))
    }
    return tuple(keys[near] for near in difflib.get_close_matches(folded, keys, n=3, cutoff=0.5))


def _did_you_mean(snapshot: Snapshot, key: str) -> str:
    near = near_keys(snapshot, key)
    return f" Did you mean {', '.join(near)}?" if near else " Look for it with: python -m bot check"
