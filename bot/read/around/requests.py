"""How figures were come by: "freedom of information requests", "FoI data"."""

from __future__ import annotations

from bot.read.around.view import Around

_WORDS = ("freedom", "of", "information")
_SHORT = "foi"
FOI = frozenset({*_WORDS, _SHORT})
REQUESTS = frozenset({"request", "requests"})


def is_request(around: Around, at: int) -> bool:
    """True for the requests of "freedom of information requests"."""
    return around.folded(at - 1) == _SHORT or _is_foi(around, at - 3)


def is_information(around: Around, at: int) -> bool:
    """True for "FoI", and for each word of "freedom of information"."""
    folded = around.folded(at)
    return folded == _SHORT or _is_foi(around, at - _WORDS.index(folded))


def _is_foi(around: Around, begin: int) -> bool:
    return tuple(around.folded(at) for at in range(begin, begin + 3)) == _WORDS
