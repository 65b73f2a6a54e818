"""The other names of countries: demonyms and nicknames, so that stores need not list them.

They stand in demonyms.txt.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.language.tokens import folded_words

_FILE = Path(__file__).with_name("demonyms.txt")
"""A country (or an American state) a line: its name, then what people also write for it."""


@cache
def _lines() -> tuple[str, ...]:
    return tuple(_FILE.read_text(encoding="utf-8").splitlines())


@cache
def _groups() -> dict[tuple[str, ...], tuple[str, ...]]:
    groups: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in _lines():
        names = tuple(line.split("|"))
        groups[folded_words(names[0])] = names[1:]
    for names in list(groups.values()):
        for name in names:
            groups.setdefault(folded_words(name), ())
    return groups


def other_names(name: str) -> tuple[str, ...]:
    """The demonyms and nicknames of a country by its name; empty where none are known."""
    words = folded_words(name)
    known = _groups().get(words)
    if known:
        return known
    return next((names for names in _by_any_name().get(words, ())), ())


@cache
def _by_any_name() -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Full names of countries that tables write (Viet Nam, Czechia) → all names of the country."""
    found: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
    for line in _lines():
        names = tuple(line.split("|"))
        for name in names[1:]:
            words = folded_words(name)
            if len(names) > 1 and name[0].isupper():
                found[words] = (*found.get(words, ()), names)
    return found
