"""Numbers that only count the parts of a whole ("the three apps"): a name, and no claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.tokens import folded_words
from bot.model.quantity import Kind, Quantity
from bot.read.lexicon import Lexicon, Name

_DEFINITE = re.compile(
    r"(?:\b(?:the|all|these|those|any of the|each of the|its|their|both|of)|"
    r"(?P<whose>\S+['’]s?))\s+$",
    re.IGNORECASE,
)
_OTHER_FEW = re.compile(r"\bthe other\s+$", re.IGNORECASE)
"""The two of "the other two apps" counts what is told of, and not what was counted."""
_LONGEST = 60
"""Characters of a name that are looked at."""


def is_in_a_name(quantity: Quantity, text: str, lexicon: Lexicon) -> bool:
    """True for the three of "the three apps", where a whole of three parts is called so."""
    if not _may_count(quantity, text):
        return False
    if not _DEFINITE.search(text, _window(quantity), quantity.start):
        return False
    return any(True for _ in _opening(_words(text, quantity.start), lexicon))


def counts_parts(quantity: Quantity, text: str, lexicon: Lexicon) -> bool:
    """True for the three of "the three Wader-owned apps" and of "Wader's three apps".

    The name of the whole is there without it, and the whole has as many parts.
    """
    if not _may_count(quantity, text):
        return False
    if (
        _OTHER_FEW.search(text, _window(quantity), quantity.start)
        and not quantity.text[0].isdigit()
    ):
        return True
    led = _DEFINITE.search(text, _window(quantity), quantity.start)
    if led is None:
        return False
    after = _words(text, quantity.end)
    whose = folded_words(led["whose"]) if led["whose"] else ()
    names = (*_opening(after, lexicon), *_opening((*whose, *after), lexicon))
    ways = (way for name in names for key in name.keys for way in lexicon.parts.get(key, ()))
    return any(len(way) == quantity.value for way in ways)


def without_counts(text: str, counting: Sequence[Quantity]) -> str:
    """The text with spaces where a number only counts parts: "Wader's       apps"."""
    for one in counting:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def _window(quantity: Quantity) -> int:
    """From where on the words before a number are looked at: a name and an article are short."""
    return max(0, quantity.start - _LONGEST)


def _may_count(quantity: Quantity, text: str) -> bool:
    """True for a plain number that stands after a word."""
    parted = text[max(0, quantity.start - 1) : quantity.start].isspace()
    return parted and quantity.kind is Kind.COUNT and quantity.value is not None


def _words(text: str, start: int) -> tuple[str, ...]:
    return folded_words(text[start : start + _LONGEST])


def _opening(words: Sequence[str], lexicon: Lexicon) -> tuple[Name, ...]:
    """The names of several words with which a run of words begins."""
    if not words:
        return ()
    named = lexicon.names.get(words[0], ())
    return tuple(
        name
        for name in named
        if len(name.words) > 1 and tuple(words[: len(name.words)]) == name.words
    )
