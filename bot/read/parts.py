"""Numbers that only count the parts of a whole ("the three apps"): a name, and no claim."""

from __future__ import annotations

import re

from bot.language.tokens import folded_words
from bot.model.quantity import Kind, Quantity
from bot.read.lexicon import Lexicon, Name

_DEFINITE = re.compile(
    r"\b(?:the|all|these|those|any of the|each of the|its|their|both|of)\s+$", re.IGNORECASE
)
_LONGEST = 60
"""Characters of a name that are looked at."""


def counts_parts(quantity: Quantity, text: str, lexicon: Lexicon) -> bool:
    """True for the three of "the three apps" where a whole of three parts is called so."""
    if quantity.kind is not Kind.COUNT or quantity.value is None:
        return False
    if not _DEFINITE.search(text[max(0, quantity.start - 14) : quantity.start]):
        return False
    words = folded_words(text[quantity.start : quantity.end + _LONGEST])
    if any(_opens(words, name) for name in lexicon.names.get(words[0], ()) if len(name.words) > 1):
        return True
    named = (name for name in lexicon.names.get(words[1], ())) if len(words) > 1 else ()
    return any(
        _opens(words[1:], name)
        and any(
            len(way) == quantity.value for key in name.keys for way in lexicon.parts.get(key, ())
        )
        for name in named
    )


def _opens(words: tuple[str, ...], name: Name) -> bool:
    return words[: len(name.words)] == name.words
