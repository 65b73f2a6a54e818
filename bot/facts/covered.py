"""For a body: which sources it reported to and which not, as far as it is on file."""

from __future__ import annotations

import difflib

from bot.errors import UnknownKey
from bot.facts.catalogue import PLACE
from bot.facts.coverage import Entry, entries_of
from bot.facts.snapshot import Snapshot
from bot.model.covered import Covered, Return
from bot.model.figure import Coverage
from bot.model.vocabulary import Term


def returns_of(snapshot: Snapshot, body: str) -> Covered:
    """What a body reported. `body` is a place's key, name or alias, or as coverage.csv has it.

    Raises UnknownKey, naming near ones, for a body that is not in the store, and for a name that
    several places share.
    """
    term, name = _named(snapshot, " ".join(body.split()))
    own = _own_figures(snapshot, term)
    catalogue = snapshot.catalogue
    dated = sorted(
        catalogue.sources.items(), key=lambda item: str(item[1].published or ""), reverse=True
    )
    returns = (
        Return(source, _rows(entries_of(snapshot, source.key), term, name), own.get(number, 0))
        for number, source in dated
    )
    return Covered(name, term.key if term else None, tuple(returns))


def _named(snapshot: Snapshot, body: str) -> tuple[Term | None, str]:
    """The place that is meant and its name, or None and the name as coverage.csv writes it."""
    wanted = body.casefold()
    places = [term for term in snapshot.catalogue.terms.values() if term.dimension == PLACE]
    for exact in (True, False):
        meant = [term for term in places if wanted in _names(term, key_only=exact)]
        if len(meant) > 1:
            keys = ", ".join(term.key for term in meant)
            raise UnknownKey(f'"{body}" may be any of {keys}. Write the key of the one you mean.')
        if meant:
            return meant[0], meant[0].name
    written = {row[0].casefold(): row[0] for row in _bodies(snapshot)}
    if wanted in written:
        return None, written[wanted]
    near = _near(wanted, [*written.values(), *(term.name for term in places)])
    raise UnknownKey(f'Nothing is on file of a body called "{body}".{near}')


def _names(term: Term, *, key_only: bool) -> set[str]:
    names = (term.key,) if key_only else (term.name, *term.aliases)
    return {name.casefold() for name in names}


def _bodies(snapshot: Snapshot) -> list[tuple[str]]:
    rows = snapshot.connection.execute("SELECT DISTINCT body FROM coverage WHERE term IS NULL")
    return rows.fetchall()


def _near(wanted: str, names: list[str]) -> str:
    by_folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(wanted, by_folded, n=3, cutoff=0.5)
    return f" Did you mean {', '.join(by_folded[name] for name in near)}?" if near else ""


def _rows(entries: tuple[Entry, ...], term: Term | None, name: str) -> tuple[Coverage, ...]:
    if term is not None:
        return tuple(entry.row for entry in entries if entry.term == term)
    folded = name.casefold()
    return tuple(e.row for e in entries if e.term is None and e.row.body.casefold() == folded)


def _own_figures(snapshot: Snapshot, term: Term | None) -> dict[int, int]:
    """How many figures of the body's own each source gives, by the store's number of the source."""
    if term is None:
        return {}
    return dict(
        snapshot.connection.execute(
            "SELECT f.source, count(*) FROM series_terms d JOIN figures f ON f.series = d.series "
            "WHERE d.term = ? AND f.status <> 'draft' GROUP BY f.source",
            (snapshot.catalogue.term_ids[term.key],),
        )
    )
