"""Numbers in the names of measures: the four of "seen within four hours" claims nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.language.tokens import Token, stem, tokens
from bot.model.quantity import Quantity
from bot.model.vocabulary import Measure

_REACH = 60
"""Characters before and behind a number that are looked at: a word or two on either side."""
_EXCEEDING = frozenset({"than", "over", "beyond", "above"})
""" "Longer than 52 weeks" is "over 52 weeks"."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in a measure's name: the stem, and those of the word before ("" if none), and after.

    Where no word stands before it, two must follow: "52-week waits".
    """

    before: str
    number: str
    after: tuple[str, ...]


def numbered(measures: Iterable[Measure]) -> frozenset[Numbered]:
    """All numbers in the names and aliases of measures that count something there."""
    names = (name for measure in measures for name in (measure.name, *measure.aliases))
    return frozenset(found for name in names for found in _in_name(tokens(name)))


def _in_name(words: Sequence[Token]) -> Iterator[Numbered]:
    for at, word in enumerate(words):
        after = tuple(one.stem for one in words[at + 1 : at + 3])
        if not word.stem.isdigit() or not after:
            continue
        if at:
            yield Numbered(_lead(words[at - 1]), word.stem, after[:1])
        elif len(after) > 1:
            yield Numbered("", word.stem, after)


def _lead(word: Token) -> str:
    return "than" if word.folded in _EXCEEDING else word.stem


def is_in_a_measure(quantity: Quantity, text: str, known: frozenset[Numbered]) -> bool:
    """True for "within 4 hours" where a measure on file is called "seen within four hours"."""
    if not known or quantity.value is None:
        return False
    number = stem(f"{quantity.value:f}")
    around = [word for word in tokens(text[: quantity.end + _REACH]) if word.end > _begin(quantity)]
    at = next((i for i, one in enumerate(around) if _is_it(one, number, quantity)), None)
    if at is None:
        return False
    after = tuple(one.stem for one in around[at + 1 : at + 3])
    before = _lead(around[at - 1]) if at else ""
    return Numbered(before, number, after[:1]) in known or Numbered("", number, after) in known


def _begin(quantity: Quantity) -> int:
    return max(0, quantity.start - _REACH)


def _is_it(word: Token, number: str, quantity: Quantity) -> bool:
    return word.stem == number and quantity.start <= word.start < quantity.end
