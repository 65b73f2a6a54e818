"""Numbers that only count the parts of a whole ("the three apps"): a name, and no claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.tokens import folded_words
from bot.model.quantity import Kind, Quantity
from bot.read.numbers.words import SMALL
from bot.read.text.screened import screened
from bot.read.vocabulary.lexicon import Lexicon, Name

_DEFINITE = screened(
    r"(?:\b(?:the|all|these|those|any of the|each of the|its|their|both|of)|"
    r"(?P<whose>\S+['’]s?))\s+$",
    re.IGNORECASE,
)
_OTHER_FEW = screened(r"\bthe other\s+$", re.IGNORECASE)
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
    if _counts_listed(quantity, text, lexicon) or _counts_them(quantity, text):
        return True
    if not _may_count(quantity, text):
        return False
    if _counts_places(quantity, text, lexicon):
        return True
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


PLACES_OF = re.compile(
    r"\b(?:the|all|both)\s+(?P<number>\w+)\s+(?:[\w-]+\s+)?(?:counties|areas|forces|regions|districts|"
    r"countries|boroughs|councils|states|cities)\s+(?:of|in|within|that make up|making up)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""What leads to a place by the number of places in it."""


def count_of(word: str) -> int:
    """The number that a word or digits stand for, 0 for none."""
    return int(word) if word.isdigit() else int(SMALL.get(word.lower(), 0))


def _counts_places(quantity: Quantity, text: str, lexicon: Lexicon) -> bool:
    """True for the three of "the three counties of East Northland", which has as many on file."""
    if not _DEFINITE.search(text, _window(quantity), quantity.start):
        return False
    led = _OF_PLACE.match(text, quantity.end)
    names = _opening(_words(text, led.end()), lexicon, shortest=1) if led else ()
    sizes = (len(lexicon.places.get(key, ())) for name in names for key in name.keys)
    return any(size == quantity.value for size in sizes)


_OF_PLACE = re.compile(
    r"\s+(?:[\w-]+\s+)?(?:counties|areas|forces|regions|districts|countries|boroughs|councils|"
    r"states|cities)\s+(?:of|in|within|that make up|making up)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def _counts_listed(quantity: Quantity, text: str, lexicon: Lexicon) -> bool:
    """True for the two of "two apps, A and B": as many names follow."""
    led = _LISTING.match(text, quantity.end) if quantity.kind is Kind.COUNT else None
    if led is None:
        return False
    at, found = led.end(), 0
    while named := _opening(_words(text, at), lexicon, shortest=1):
        joint = _JOINT.match(text, _past(text, at, len(named[-1].words)))
        found += 1
        if joint is None:
            break
        at = joint.end()
    return found == quantity.value


def _counts_them(quantity: Quantity, text: str) -> bool:
    """True for the three of "between the three of them"."""
    before = _BETWEEN.search(text, _window(quantity), quantity.start)
    return before is not None and _OF_THEM.match(text, quantity.end) is not None


_BETWEEN = screened(r"\b(?:between|among|amongst)\s+(?:the\s+)?$", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+of them\b", re.IGNORECASE)


def _past(text: str, start: int, words: int) -> int:
    """Where so many words from a place on end."""
    ends = [found.end() for found in re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", text[start:])]
    return start + ends[words - 1] if len(ends) >= words else len(text)


_LISTING = re.compile(
    r"\s+(?:[\w-]+\s+)?(?:counties|areas|forces|regions|districts|countries|councils|apps|platforms|"
    r"sites|services|networks)\s*(?:[,:(–—]|-\s|of\b)\s*(?:the\s+)?",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:,\s*(?:and\s+|or\s+)?|(?:and|or|&)\s+)", re.IGNORECASE)


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


def _opening(words: Sequence[str], lexicon: Lexicon, shortest: int = 2) -> tuple[Name, ...]:
    """The names of at least so many words with which a run of words begins."""
    if not words:
        return ()
    named = lexicon.names.get(words[0], ())
    return tuple(
        name
        for name in named
        if len(name.words) >= shortest and tuple(words[: len(name.words)]) == name.words
    )
