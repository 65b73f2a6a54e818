"""The caveats of a figure: written ones and computed ones, narrowest scope first, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.facts.coverage_words import computed_caveats
from bot.facts.snapshot import Snapshot
from bot.model.figure import Caveat, Figure

_OF_FIGURE = (
    "SELECT key, kind, must_show, text FROM written_caveats "
    "WHERE figure = (SELECT id FROM figures WHERE key = ?) ORDER BY place"
)
_OF_TERM = (
    "SELECT key, kind, must_show, text FROM written_caveats "
    "WHERE term = (SELECT id FROM terms WHERE key = ?) ORDER BY place"
)
_OF_MEASURE = (
    "SELECT key, kind, must_show, text FROM written_caveats "
    "WHERE measure = (SELECT id FROM measures WHERE key = ?) ORDER BY place"
)
_OF_SOURCE = (
    "SELECT key, kind, must_show, text FROM written_caveats "
    "WHERE source = (SELECT id FROM sources WHERE key = ?) ORDER BY place"
)


def caveats_of(snapshot: Snapshot, figure: Figure) -> tuple[Caveat, ...]:
    """What must and may be said with a figure.

    In this order: computed for it from coverage, written for the figure, for its terms, for its
    measure, for its source. The same words come once, at the narrowest scope; if they must be
    shown at any scope, they must be shown.
    """
    found: dict[str, Caveat] = {}
    for caveat in _narrowest_first(snapshot, figure):
        words = " ".join(caveat.text.casefold().split())
        first = found.setdefault(words, caveat)
        if caveat.must_show and not first.must_show:
            found[words] = Caveat(first.key, first.kind, True, first.text)
    return tuple(found.values())


def _narrowest_first(snapshot: Snapshot, figure: Figure) -> Iterator[Caveat]:
    yield from computed_caveats(snapshot, figure)
    yield from _written(snapshot, _OF_FIGURE, [figure.key])
    yield from _written(snapshot, _OF_TERM, [term.key for term in figure.terms])
    yield from _written(snapshot, _OF_MEASURE, [figure.measure.key])
    yield from _written(snapshot, _OF_SOURCE, [figure.source.key])


def _written(snapshot: Snapshot, query: str, keys: Iterable[str]) -> Iterator[Caveat]:
    for key in keys:
        for row in snapshot.connection.execute(query, (key,)):
            yield Caveat(row[0], row[1], bool(row[2]), row[3])
