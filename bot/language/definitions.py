"""What a measure's definition lets a statement say as well: goals are league goals by definition.

Taken are the word right before one of the measure's name ("League goals scored"), what is counted
or what a share is of ("Pupils who missed…"), and the circumstances that a preposition leads to
("at an Assembly election"). Nothing is taken of a list ("of homes and shops"), whose parts are
other measures, and nothing behind a word that leaves something out ("excluding …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.heads import IRREGULAR
from bot.language.plain import EXCLUSIONS, GRAMMAR, NEGATIONS, RECORDING, RHYTHM, SAYING
from bot.language.tokens import Token, tokens

_ENDS = re.compile(
    r"[;:(.]|\b(?:before|other than|rather than|but|unless|whether|minus|less)\b", re.I
)
_LIST = re.compile(r",|\b(?:and|or|both|either)\b|/", re.I)
_SHARE = re.compile(r"\b(?:share|percentage|proportion|per cent|fraction) of (?:the |all )?", re.I)
_MORE = re.compile(r"\s*(?:/|,[^,;]{1,30}(?:,|\b(?:and|or)\b)|(?:and|or)\b)", re.I)
"""What makes the last of a phrase the first of several: a comma alone may only end it."""
_PAIR = re.compile(r"goods and services|oil and gas", re.I)
"""What is one thing, and no list of two."""
_LEADING = frozenset("in at on of during over after for".split())
_WHO = frozenset("who that which".split())
_FOLLOWING = frozenset("in at on of".split())
_LONGEST = 3
"""Words of a phrase."""
_JOINING = frozenset({"and", "or", "both", "either"})
_OUT = NEGATIONS | EXCLUSIONS | {"non"}


@dataclass(frozen=True, slots=True)
class Defined:
    """What a definition lets a statement say, by stems.

    `pairs` are words with those of the name that they stand before, `counted` the noun for what is
    counted or what a share is of ("teachers" of full-time equivalent ones, no "full-time"),
    `around` what its circumstances are, each with what leads to it and the word that must follow
    it ("" for the last): "at an Assembly election" says nothing of what went on in the Assembly.
    `besides` are what is done to what is counted, and names.
    """

    pairs: frozenset[tuple[str, str]]
    counted: frozenset[str]
    around: frozenset[tuple[str, str, str]]
    besides: frozenset[str]

    def surrounds(self, word: str, stem: str, lead: str, following: str) -> bool:
        """True for a word of the circumstances, led to as there, with its phrase behind it.

        Only a name by itself is another place: "at home" is where home matches are played.
        """
        led = {(told, then) for one, told, then in self.around if one == stem}
        if not lead:
            return bool(led)
        free = not word[:1].isupper() or word.endswith("s")
        return any(
            told == _place_or_time(lead) and (free or then in ("", following)) for told, then in led
        )


def defined(definition: str, named: frozenset[str]) -> Defined:
    """What the definition of a measure says of the words `named` in its name, by their stems."""
    told = _until_it_leaves_out(definition)
    words = tokens(told)
    counted, around = _counted(told, words), frozenset(_around(told, words))
    return Defined(
        pairs=frozenset(_pairs(told, words, named)),
        counted=frozenset(words[at].stem for at in counted[:1]),
        around=around,
        besides=(frozenset(_names(told, words)) - {one for one, _, _ in around})
        | {words[at].stem for at in counted[1:] if _may_be_said(words[at])},
    )


def _until_it_leaves_out(definition: str) -> str:
    end = _ENDS.search(definition)
    told = definition[: end.start()] if end else definition
    out = next((one.start for one in tokens(told) if one.folded in _OUT), len(told))
    return told[:out]


def _pairs(told: str, words: Sequence[Token], named: frozenset[str]) -> Iterator[tuple[str, str]]:
    for at, (one, other) in enumerate(pairwise(words)):
        if one.folded in GRAMMAR or other.stem not in named or other.start > one.end + 2:
            continue
        if not _is_in_a_list(told, words, at, at + 1):
            yield one.stem, other.stem


def _counted(told: str, words: Sequence[Token]) -> tuple[int, ...]:
    """The places of what stands first, or behind "share of", and of the word that tells which.

    That is a participle ("pupils removed") or a verb ("officers who left"); a noun of which no
    more is told is what the measure is called, and none where there are several.
    """
    led = _SHARE.search(told)
    start = led.end() if led else 0
    first = next((at for at, word in enumerate(words) if word.start >= start), len(words))
    last = first
    while last < len(words) and last - first < _LONGEST + 2 and not _ends_phrase(words[last]):
        last += 1
    if first == last or _is_in_a_list(told, words, first, last - 1):
        return ()
    following = words[last].folded if last < len(words) else ""
    if _is_participle(following):
        return (last - 1, last)
    if following in _WHO and last + 1 < len(words):
        return (last - 1, last + 1)
    return (last - 1,) if led or following in _FOLLOWING else ()


def _names(told: str, words: Sequence[Token]) -> Iterator[str]:
    """Names in capitals inside a definition: Delay Repay, the Certificate, not of a list."""
    return (
        word.stem
        for at, word in enumerate(words)
        if at and word.capitalised and word.folded not in GRAMMAR
        and not _is_in_a_list(told, words, at, at)
    )  # fmt: skip


def _place_or_time(lead: str) -> str:
    """One preposition for all that stand before places and times: "at an election", "in" one."""
    return "in" if lead in _INSIDE else lead


_INSIDE = frozenset("in at on during over".split())


def _around(told: str, words: Sequence[Token]) -> Iterator[tuple[str, str, str]]:
    """The words of phrases that a preposition leads to."""
    for at, word in enumerate(words):
        if word.folded not in _LEADING:
            continue
        first = at + 1
        while first < len(words) and words[first].folded in ("a", "an", "the", "its", "all"):
            first += 1
        last = first
        while last < len(words) and last - first < _LONGEST and not _ends_phrase(words[last]):
            last += 1
        if first < last and not _is_in_a_list(told, words, first, last - 1):
            lead = _place_or_time(word.folded)
            behind = (*(one.stem for one in words[first + 1 : last]), "")
            phrase = zip(words[first:last], behind, strict=True)
            yield from ((one.stem, lead, then) for one, then in phrase if _may_be_said(one))


def _may_be_said(word: Token) -> bool:
    """No rhythm ("in the year"), for that would make a rate of a count, no number, and nothing of
    how it was told: whoever reports something may be another.
    """
    return word.folded not in _NEVER_SAID and not word.folded.isdigit()


_NEVER_SAID = GRAMMAR | RHYTHM | SAYING | RECORDING | {"open"}
"""Nor is what is open what was opened."""


def _ends_phrase(word: Token) -> bool:
    """True for a participle or a small word in small letters; the A of "A&E" is neither."""
    opens = word.start == 0 and len(word.text) > 1
    small = word.folded in GRAMMAR and (opens or word.text.islower())  # May is a month
    return small or _is_participle(word.folded)


_STATES = frozenset("open alive present available vacant empty due absent awake".split())
"""What is said of the noun before it, as a participle is: "shops open at 31 December"."""


def _is_participle(folded: str) -> bool:
    return folded.endswith(("ed", "ing")) or folded in IRREGULAR | _STATES


def _is_in_a_list(told: str, words: Sequence[Token], first: int, last: int) -> bool:
    """True where "and", "or" or a comma stands right before a phrase, in it or right behind it.

    Before it a preposition may stand between: "on prisoners and on staff".
    """
    back = 2 if first and words[first - 1].folded in GRAMMAR - _JOINING else 1
    before = told[words[max(0, first - back)].start : words[first].start] if first else ""
    inside = _PAIR.sub("", told[words[first].start : words[last].end])
    return bool(_LIST.search(before) or _LIST.search(inside) or _MORE.match(told, words[last].end))
