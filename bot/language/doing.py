"""Verbs that add nothing to what a measure counts: points are taken, staff are employed.

They are told by the nouns of the measure's name or unit: see doing.txt.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from bot.language.plain import GRAMMAR
from bot.language.tokens import folded_words, name_tokens, stem

_TABLE = Path(__file__).with_name("doing.txt")


def _read() -> dict[str, frozenset[str]]:
    """The stems of the verbs by the stem of each noun; the file says how it is written."""
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        nouns, colon, verbs = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        added = frozenset(map(stem, folded_words(verbs)))
        for noun in map(stem, folded_words(nouns)):
            found[noun] = found.get(noun, frozenset()) | added
    return found


_VERBS = _read()


def doing(names: Iterable[str], unit: frozenset[str]) -> frozenset[str]:
    """The stems of all verbs that say nothing more of a measure of these names.

    Only what is counted decides, the unit (its stems) or the noun that a name is about: homes are
    built, but the price of homes built is another than that of homes.
    """
    counted = unit.union(*(_head(name) for name in names))
    return frozenset[str]().union(*(_VERBS.get(noun, frozenset()) for noun in counted))


def _head(name: str) -> frozenset[str]:
    """The stem of the noun that a name is about: price of "price of a home", of "house price"."""
    words = name_tokens(name)
    own = tuple(takewhile(lambda word: word.folded not in GRAMMAR, words))
    return frozenset({own[-1].stem}) if own else frozenset()
