"""What a store covers, counted once for each of its states; what is due and new, by index."""

from __future__ import annotations

import sqlite3
from datetime import date

from bot.facts.figures import find_figure
from bot.facts.snapshot import Snapshot
from bot.model.overview import Addition, Due, Holdings, Overview
from bot.model.period import Period

_ANSWERS = "f.status IN ('verified', 'disputed')"
_MOST_DUE = 1_000
"""Due figures are counted no further."""
_SHOWN = 5
_LOOKED_AT = 500
"""Newest rows among which additions and changes are sought; the others may be drafts."""


class Overviews:
    """Gives overviews of one store; what is the same until the next load is counted once."""

    def __init__(self) -> None:
        self._counted: tuple[int, Holdings] | None = None

    def of(self, snapshot: Snapshot, day: date) -> Overview:
        """The store at a glance; what is due is due on `day`."""
        return Overview(self._holdings(snapshot), _due(snapshot, day), _recent(snapshot))

    def _holdings(self, snapshot: Snapshot) -> Holdings:
        counted = self._counted  # two threads may count at once, and come to the same
        if counted is None or counted[0] != snapshot.catalogue.revision:
            counted = (snapshot.catalogue.revision, _count(snapshot))
            self._counted = counted
        return counted[1]


def _count(snapshot: Snapshot) -> Holdings:
    """Two walks, each through an index alone."""
    connection, catalogue = snapshot.connection, snapshot.catalogue
    measures = connection.execute(
        "SELECT f.measure, count(*), min(nullif(f.starts, '')), max(f.starts) FROM figures f "  # noqa: S608 - constants only
        f"WHERE {_ANSWERS} GROUP BY f.measure"
    ).fetchall()
    terms = connection.execute(
        "SELECT DISTINCT d.term FROM series_terms d WHERE EXISTS "  # noqa: S608 - constants only
        f"(SELECT 1 FROM figures f WHERE f.series = d.series AND {_ANSWERS})"
    )
    with_figures, with_terms = {row[0] for row in measures}, {row[0] for row in terms}
    starts = [(row[2], row[0]) for row in measures if row[2]]
    ends = [(row[3], row[0]) for row in measures if row[3]]
    return Holdings(
        figures=sum(row[1] for row in measures),
        measures=tuple(it for number, it in catalogue.measures.items() if number in with_figures),
        terms=tuple(it for number, it in catalogue.terms.items() if number in with_terms),
        oldest=_period(connection, *min(starts)) if starts else None,
        newest=_period(connection, *max(ends)) if ends else None,
    )


def _period(connection: sqlite3.Connection, starts: str, measure: int) -> Period:
    """The longest period of a measure that begins on this day."""
    label, start, end = connection.execute(
        "SELECT f.period, f.starts, f.ends FROM figures f WHERE f.measure = ? AND f.starts = ? "  # noqa: S608 - constants only
        f"AND {_ANSWERS} ORDER BY f.ends DESC LIMIT 1",
        (measure, starts),
    ).fetchone()
    return Period(label, date.fromisoformat(start), date.fromisoformat(end))


def _due(snapshot: Snapshot, day: date) -> Due:
    found = snapshot.connection.execute(
        "SELECT f.key FROM figures f WHERE f.review_by <> '' AND f.review_by <= ? "  # noqa: S608 - constants only
        f"AND {_ANSWERS} ORDER BY f.review_by LIMIT ?",
        (day.isoformat(), _MOST_DUE + 1),
    ).fetchall()
    first = tuple(find_figure(snapshot, key) for (key,) in found[:_SHOWN])
    return Due(min(len(found), _MOST_DUE), len(found) > _MOST_DUE, first)


def _recent(snapshot: Snapshot) -> tuple[Addition, ...]:
    """The newest of both kinds by the day of recording; those without one come last."""
    changed = _newest(
        snapshot, "SELECT figure, version FROM changes ORDER BY id DESC LIMIT ?", is_new=False
    )
    known = {it.figure.key for it in changed}
    added = _newest(
        snapshot,
        "SELECT id AS figure, 1 AS version FROM figures ORDER BY id DESC LIMIT ?",
        is_new=True,
    )
    both = [*changed, *(it for it in added if it.figure.key not in known)]
    both.sort(key=lambda it: it.recorded, reverse=True)
    return tuple(both[:_SHOWN])


def _newest(snapshot: Snapshot, rows: str, *, is_new: bool) -> list[Addition]:
    """The newest of these rows (figure, version) that answer, each figure once."""
    found = snapshot.connection.execute(
        f"SELECT f.key, v.recorded FROM ({rows}) n JOIN figures f ON f.id = n.figure "  # noqa: S608 - constants only
        "JOIN versions v ON v.figure = n.figure AND v.version = n.version "
        f"WHERE {_ANSWERS}",
        (_LOOKED_AT,),
    )
    newest: dict[str, str] = {}
    for key, recorded in found:
        newest.setdefault(key, recorded)
        if len(newest) == _SHOWN:
            break
    return [Addition(find_figure(snapshot, key), is_new, day) for key, day in newest.items()]
