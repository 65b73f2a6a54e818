"""Verbs that add nothing to what a measure counts: points are taken, staff are employed.

They are told by the nouns of the measure's name or unit: see doing.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.language.heads import done_to, head_of
from bot.language.tokens import folded_words, name_tokens, stem

_TABLE = Path(__file__).with_name("doing.txt")


def _read(mark: str) -> dict[str, frozenset[str]]:
    """The stems behind a mark by the stem of each noun; the file says how it is written."""
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        nouns, marked, verbs = line.partition(mark)
        if not marked or line.startswith("#"):
            continue
        added = frozenset(map(stem, folded_words(verbs)))
        for noun in map(stem, folded_words(nouns)):
            found[noun] = found.get(noun, frozenset()) | added
    return found


_ADDING_NOTHING, _SAYING = _read(":"), _read("=")


def doing(names: Sequence[str], unit: frozenset[str]) -> frozenset[str]:
    """The stems of all verbs that say nothing more of a measure of these names, its own first.

    Only what is counted decides, the unit (its stems) or the noun that a name is about: homes are
    built, but the price of homes built is another than that of homes. Where the measure's own name
    tells what was done, another verb tells of others: homes sold are not homes built. And patients
    are treated, but a list of them is not, although it is told in patients.
    """
    own = frozenset(token.stem for token in name_tokens(names[0]))
    counted = (unit & own).union(_best(names[0]), *map(_head, names))
    verbs = _NONE.union(*(_ADDING_NOTHING.get(noun, _NONE) for noun in counted))
    if done_to(names[0]) and not own & verbs:
        verbs = _NONE
    return verbs.union(*(_SAYING.get(noun, _NONE) for noun in counted))


def _best(name: str) -> frozenset[str]:
    """The superlatives of a name: what is cheapest starts at its price."""
    return frozenset(token.stem for token in name_tokens(name) if token.folded.endswith("est"))


_NONE = frozenset[str]()


def saying(names: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The words that say what a name is about, each with it, all as stems: (pump, emission)."""
    about = _NONE.union(*(_head(name) for name in names))
    return frozenset((word, noun) for noun in about for word in _SAYING.get(noun, _NONE))


def _head(name: str) -> frozenset[str]:
    """The stem of the noun that a name is about: price of "price of a home", of "house price".

    A share is about what it is a share of.
    """
    head = head_of(_SHARE.sub("", name))
    return frozenset({head}) if head else frozenset()


_SHARE = re.compile(
    r"^\s*(?:share|proportion|percentage|per cent) of (?:the |all )?", re.IGNORECASE
)
