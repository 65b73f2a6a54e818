"""The store's vocabulary made ready for reading: every name and alias, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from bot.language.bodies import PLACE, is_place, plural
from bot.language.plain import GRAMMAR
from bot.language.tokens import folded_words
from bot.model.claim import TermMention
from bot.model.vocabulary import climb
from bot.read.vocabulary.numbered import Numbered

_LONGEST, _MOST_WORDS = 80, 6
"""Characters and words of a name that is looked for in front of a number."""
_FEW = 3
"""Bodies whose names have a word in common: it only tells what they are."""


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write some terms: its folded words and the keys it may mean."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    only_in_capitals: bool = False


@dataclass(frozen=True)
class Lexicon:
    """What can be recognised. `names` is keyed by a name's first word, longest name first.

    `parts` are the ways to take a whole apart into members, by its key; places have none, for
    those right below a place (`places`) may not be all that it has. Of the `words`, `named` are
    those that stand in names alone, and `placed` those in names of places. `numbered` are the
    numbers in names of measures, `units` the words for what is counted. Each key's dimension is in
    `sorts` as the store has it, and in `dimensions` as it is written of: clubs and hospitals are
    places there.
    """

    names: dict[str, tuple[Name, ...]]
    lists: dict[frozenset[str], tuple[str, ...]]
    words: frozenset[str]
    named: frozenset[str]
    placed: frozenset[str]
    dimensions: dict[str, str]
    sorts: dict[str, str]
    parents: dict[str, str | None]
    parts: dict[str, tuple[tuple[str, ...], ...]]
    places: dict[str, tuple[str, ...]]
    numbered: frozenset[Numbered]
    units: frozenset[str]

    def is_place(self, term: TermMention) -> bool:
        """True where a name may be one of a place, on file or not."""
        return term.dimension == PLACE or any(self.dimensions[key] == PLACE for key in term.keys)

    def ends_in_name(self, text: str) -> bool:
        """True for a text that ends in a name on file: what follows isn't part of it."""
        words = folded_words(text[-_LONGEST:])
        ways = (words[-length:] for length in range(1, min(_MOST_WORDS, len(words)) + 1))
        return any(way == name.words for way in ways for name in self.names.get(way[0], ()))

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The names of the store's dimensions.

        Of bodies also what several are called, and what their names have in common: trusts, and
        hospitals where there are three of them.
        """
        own = frozenset(self.sorts.values())
        bodies = frozenset(sort for sort in own if is_place(sort) and sort != PLACE)
        return own | frozenset(map(plural, bodies)) | self._common

    @cached_property
    def _common(self) -> frozenset[str]:
        """The words that the names of at least three bodies have in common, one or several."""
        keys: dict[str, set[str]] = {}
        for name in chain.from_iterable(self.names.values()):
            bodies = {key for key in name.keys if is_place(self.sorts[key])} - self._places
            for word in name.words if len(name.words) > 1 else ():
                keys.setdefault(word.removesuffix("s"), set()).update(bodies)
        shared = (word for word, bodies in keys.items() if len(bodies) >= _FEW)
        return frozenset(form for word in shared for form in (word, f"{word}s")) - GRAMMAR

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(key for key, sort in self.sorts.items() if sort == PLACE)

    def ancestors(self, key: str) -> Iterator[str]:
        """The keys above a term, nearest first."""
        return climb(key, self.parents.get)
