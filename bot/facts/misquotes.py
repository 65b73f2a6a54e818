"""The known wrong wordings of a figure."""

from __future__ import annotations

from bot.facts.snapshot import Snapshot
from bot.model.figure import Misquote


def misquotes_of(snapshot: Snapshot, figure: str) -> tuple[Misquote, ...]:
    """The misquotes that name a figure, in the tables' order; each with all its figures."""
    rows = snapshot.connection.execute(
        "SELECT m.id, m.key, m.said, m.correct, m.why FROM misquotes m "
        "JOIN misquote_figures mf ON mf.misquote = m.id JOIN figures f ON f.id = mf.figure "
        "WHERE f.key = ? ORDER BY m.id",
        (figure,),
    )
    return tuple(
        Misquote(key, _figures(snapshot, number), said, right, why)
        for number, key, said, right, why in rows.fetchall()
    )


def _figures(snapshot: Snapshot, misquote: int) -> tuple[str, ...]:
    rows = snapshot.connection.execute(
        "SELECT f.key FROM misquote_figures mf JOIN figures f ON f.id = mf.figure "
        "WHERE mf.misquote = ? ORDER BY f.id",
        (misquote,),
    )
    return tuple(row[0] for row in rows)
