"""Text → tokens: words with their offsets, folded so that case, accents and endings don't count."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from snowballstemmer import stemmer

from bot.language.synonyms import canonical

_WORD = re.compile(
    r"&(?=[^#\w]|\w)"
    r"|\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?![\w])\+?"
    r"|[^\W_]{0,40}[^\W\d_][^\W_]*(?:['’][^\W\d_]+)?"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_STEMMER = stemmer("english")
_LAST_OF_ENDINGS = frozenset("'cdegilmnrsty")
"""The last letters of all endings that the stemmer takes off: -ic, -ed, -able, -ing, -li, -al…"""
_LONGEST_STEMMED = 40
"""No English word is longer; what is, is not worth stemming."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as written, with character offsets; `folded` is what names are compared by."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def stem(self) -> str:
        """The word without endings, synonyms made one."""
        return stem(self.folded)

    @property
    def capitalised(self) -> bool:
        """True when it is written like a name."""
        return self.text[:1].isupper()


@lru_cache(maxsize=64)  # a sentence's are asked for by several that read it
def tokens(text: str) -> tuple[Token, ...]:
    """The words and plain numbers of a text in order; punctuation is none."""
    return tuple(
        Token(match.group(), fold(match.group()), match.start(), match.end())
        for match in _WORD.finditer(text)
    )


@lru_cache(maxsize=16384)
def name_tokens(name: str) -> tuple[Token, ...]:
    """The tokens of a name or a unit, remembered: the same few come again and again."""
    return tokens(name)


@lru_cache(maxsize=16384)
def name_stems(name: str) -> frozenset[str]:
    """The stems of a name or a unit, remembered."""
    return frozenset(token.stem for token in name_tokens(name))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word in lower case, without accents and possessive ending; "&" is "and"."""
    if word == "&":
        return "and"
    if word[0].isdigit() and not word[-1].isalpha():
        return word.replace(",", "")
    plain = word.replace("’", "'")
    if "'" in plain:
        plain = _POSSESSIVE.sub("", plain)
    if plain.isascii():
        return plain.lower()
    decomposed = unicodedata.normalize("NFKD", plain)
    if decomposed.isalpha():  # then there is no mark among them
        return decomposed.casefold()
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).casefold()


@lru_cache(maxsize=65536)
def stem(folded: str) -> str:
    """The stem of a folded word, its synonyms made one: offences and crimes are the same word."""
    if len(folded) > _LONGEST_STEMMED:
        return folded
    if folded[-1:] not in _LAST_OF_ENDINGS and folded[:1] != "'":  # it would be left, but slowly
        return canonical(folded)
    return canonical(str(_STEMMER.stemWord(folded)))


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a name or an alias, in order."""
    return tuple(token.folded for token in tokens(text))
