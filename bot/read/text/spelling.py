"""A typo → the word of the store that was meant; real words are left alone.

Only a word that no dictionary, gazetteer or list of ours knows can be a typo, and only where one
word of the store is nearer than any other: Niger is not Nigeria, South is not North. A name is
mended only where no letter was changed for another: Northmarch is a place of its own.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.places import place_words
from bot.language.plain import ATTRIBUTION, CONDITIONAL, EXCLUSIONS, NEGATIONS, NEUTRAL

_LISTED = NEUTRAL | NEGATIONS | EXCLUSIONS | CONDITIONAL | ATTRIBUTION
_SHORTEST = 5
_LONG = 8
_LONGEST = 30


@dataclass(frozen=True)
class Speller:
    """Knows the words of one store; `names` are those that stand in names alone."""

    words: frozenset[str]
    names: frozenset[str] = frozenset()

    def corrected(self, word: str) -> str:
        """The store's word that a folded word is a slip of; the word itself where there is none."""
        if word in self.words or not _SHORTEST <= len(word) <= _LONGEST or word in _LISTED:
            return word
        return _nearest(self, word)


@lru_cache(maxsize=16384)
def _nearest(speller: Speller, word: str) -> str:
    slips = 2 if len(word) >= _LONG else 1
    near = process.extract(
        word, _choices(speller), scorer=OSA.distance, score_cutoff=slips, limit=2
    )
    if not near or is_english(word) or _is_tie(near) or not _alike(word, near[0][0]):
        return word
    meant = str(near[0][0])
    return word if meant in speller.names and not _is_hasty(word, meant) else meant


def _is_hasty(word: str, meant: str) -> bool:
    """Two letters swapped, one left out or one doubled: what a hurried hand does to a name."""
    if len(word) == len(meant):
        return sorted(word) == sorted(meant) and OSA.distance(word, meant) == 1
    short, long = sorted((word, meant), key=len)
    if len(long) - len(short) != 1:
        return False
    dropped = [at for at in range(len(long)) if long[:at] + long[at + 1 :] == short]
    return bool(dropped) and (long == meant or len(dropped) > 1)


def is_like_a_name(word: str, names: frozenset[str]) -> bool:
    """True for a word that looks like one of these names and is none of them, nor any other word.

    So do Pennick and Pennock: where only one of them is on file, the other is a place as well.
    """
    if word in names or not _SHORTEST <= len(word) <= _LONGEST or word in _LISTED:
        return False
    return _is_near(names, word) and not is_english(word)


@lru_cache(maxsize=16384)
def _is_near(names: frozenset[str], word: str) -> bool:
    slips = 2 if len(word) >= _LONG else 1
    return process.extractOne(word, names, scorer=OSA.distance, score_cutoff=slips) is not None


@lru_cache(maxsize=8)
def _choices(speller: Speller) -> tuple[str, ...]:
    return tuple(sorted(word for word in speller.words if len(word) >= _SHORTEST - 1))


def _is_tie(near: list[tuple[str, int, int]]) -> bool:
    return len(near) > 1 and near[0][1] == near[1][1] and near[0][0] != near[1][0] + "s"


def _alike(word: str, meant: str) -> bool:
    """A slip seldom hits the first letter; a plural of another word is not a slip."""
    return word[0] == meant[0] or word[:2] == meant[1::-1]


def is_english(word: str) -> bool:
    """True for a word that a dictionary or the list of places knows, in either spelling."""
    return (
        word in place_words()
        or word in _dictionary()
        or word.replace("our", "or").replace("ence", "ense") in _dictionary()
        or word.rstrip("s").replace("our", "or").replace("ence", "ense") in _dictionary()
        or word.replace("is", "iz") in _dictionary()
    )


@cache
def _dictionary() -> frozenset[str]:
    """The spell checker's English words, read off its own file: half the time of asking it."""
    packed = files("spellchecker") / "resources" / "en.json.gz"
    return frozenset(json.loads(gzip.decompress(packed.read_bytes())))
