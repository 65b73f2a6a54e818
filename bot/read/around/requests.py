"""How figures were come by: "freedom of information requests", "FoI data"."""

from __future__ import annotations

from typing import Protocol

_WORDS = ("freedom", "of", "information")
_SHORT = "foi"
FOI = frozenset({*_WORDS, _SHORT})
REQUESTS = frozenset({"request", "requests"})


class Around(Protocol):
    """A sentence's words by their places."""

    def folded(self, at: int) -> str:
        """The folded word at a place, "" outside."""


def is_request(around: Around, at: int) -> bool:
    """True for the requests of "freedom of information requests"."""
    return around.folded(at - 1) == _SHORT or _is_foi(around, at - 3)


def is_information(around: Around, at: int) -> bool:
    """True for "FoI", and for each word of "freedom of information"."""
    folded = around.folded(at)
    return folded == _SHORT or _is_foi(around, at - _WORDS.index(folded))


def _is_foi(around: Around, begin: int) -> bool:
    return tuple(around.folded(at) for at in range(begin, begin + 3)) == _WORDS
