"""What a measure's definition says of its own words: goals are league goals where it has them so.

A statement may then say it too. Only what stands right before a word of the measure's name, or is
what a share is of, is taken from a definition; nothing of a list ("of homes and shops"), whose
parts are other measures, and nothing behind a word that leaves something out ("excluding …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.plain import EXCLUSIONS, GRAMMAR, NEGATIONS
from bot.language.tokens import Token, tokens

_ENDS = re.compile(
    r"[;:(.]|\b(?:before|other than|rather than|but|unless|whether|minus|less)\b", re.I
)
_LIST = re.compile(r",|\b(?:and|or)\b|/", re.I)
_SHARE = re.compile(r"\b(?:share|percentage|proportion|per cent|fraction) of (?:the |all )?", re.I)
_LONGEST_WHOLE = 3
"""Words of what a share is of."""
_OUT = NEGATIONS | EXCLUSIONS


@dataclass(frozen=True, slots=True)
class Defined:
    """What a definition allows to be said: pairs of stems, and stems of what a share is of."""

    pairs: frozenset[tuple[str, str]]
    whole: frozenset[str]


def defined(definition: str, named: frozenset[str]) -> Defined:
    """What the definition of a measure says of the words `named` in its name, by their stems."""
    told = _until_it_leaves_out(definition)
    return Defined(frozenset(_pairs(told, named)), frozenset(_whole(told)))


def _until_it_leaves_out(definition: str) -> str:
    end = _ENDS.search(definition)
    told = definition[: end.start()] if end else definition
    out = next((one.start for one in tokens(told) if one.folded in _OUT), len(told))
    return told[:out]


def _pairs(told: str, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    words = tokens(told)
    for at, (one, other) in enumerate(pairwise(words)):
        if one.folded in GRAMMAR or other.stem not in named or other.start > one.end + 1:
            continue
        if not _is_in_a_list(told, words, at):
            yield one.stem, other.stem


def _is_in_a_list(told: str, words: Sequence[Token], at: int) -> bool:
    """True where "and", "or" or a comma stands right before the pair, or right behind it."""
    before = told[words[at - 1].start : words[at].start] if at else ""
    behind = told[words[at + 1].end : words[at + 2].end] if at + 2 < len(words) else ""
    return bool(_LIST.search(before) or _LIST.match(behind.strip()))


def _whole(told: str) -> tuple[str, ...]:
    """The stems of what a share is of, none where it is of several things."""
    led = _SHARE.search(told)
    if led is None:
        return ()
    found: list[str] = []
    end = led.end()
    for word in tokens(told[led.end() :]):
        start = led.end() + word.start
        if _LIST.search(told[end:start]) or word.text in ("and", "or"):
            return ()
        if _ends_phrase(word) or len(found) == _LONGEST_WHOLE:
            break
        if word.folded not in GRAMMAR:  # the A and the & of A&E
            found.append(word.stem)
        end = led.end() + word.end
    return tuple(found)


def _ends_phrase(word: Token) -> bool:
    """True for a participle or small word; "A&E" is neither."""
    small = word.folded in GRAMMAR and not word.text.isupper() and word.text != "&"
    return small or word.folded.endswith(("ed", "ing"))
