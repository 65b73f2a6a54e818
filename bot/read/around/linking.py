"""Words that only tie a measure to its number: "was given as 12", "ended up at 12", "an eerie 12".

They are known by where they stand, not by a list of them: what is said of every measure alike
can't make it another one. Only the few that can are listed.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.plain import GRAMMAR, NEUTRAL
from bot.language.tokens import Token
from bot.model.quantity import Quantity
from bot.read.around.view import Around

_TO_THE_NUMBER = frozenset({"at", "as", "to", "be", "been", "have"})
_PARTICLES = frozenset("in out up down over off back bang in on around only just".split())
_BE = frozenset("is are was were be been being".split())
_HELPERS = _BE | frozenset({"has", "have", "had", "also", "since", "later", "first", "now", "then"})
_LEVEL = frozenset(
    """
    ended averaged worked turned settled finished closed weighed rolled panned tipped hovered
    remained landed tallied totted printed levelled stabilised stayed held sat stood lay ran got
    went came shook stuck sits stands ends runs works weighs sitting standing running hovering
    """.split()
)
"""Verbs that take no object: their subject is at a level, nobody does anything to it."""
_ENDING = frozenset({"ended", "finished", "closed"})
""" "Ended 2010 with a rate of 12"."""
_ANOTHER = tuple(
    """
    forecast project predict expect target aim cap limit budget plan pledg promis adjust peak
    start began begin open bottom trough max fined sold charg sentenc solv clear prevent stop foil
    thwart avoid avert caught dismiss reject drop withdr compar direct arrest jail oppos known
    refer relat due suppos meant used intend scheduled slated anticipat hoped fear allow
    pencil permit licens restrict exceed miss undershoot overshoot
    """.split()
)
"""How verbs begin that make another number of it: a forecast, a target, a peak, offences solved."""
_BEFORE_NOUNS = frozenset(
    "of in among amongst for by with from the a an aged per between and or who that which".split()
)
_SUFFIXES = ("ed", "en", "wn", "ut", "id", "ft", "nd", "ad")


def ties(around: Around, at: int) -> bool:
    """True for a word that leads from what is counted to the sentence's first number."""
    if not around.quantities:
        return False
    number = around.quantities[0]
    if around.words[at].start >= number.end:
        return _is_put_down(around, at, number)
    return _is_tie(around, at, number) or _is_epithet(around, at, number)


def _is_put_down(around: Around, at: int, number: Quantity) -> bool:
    """ "A rate of 12 was documented": what is done to a rate, not to those who are counted."""
    verb, words = around.folded(at), around.words
    if around.folded(at - 1) not in _BE or words[at - 1].start != number.end + 1:
        return False
    if verb.startswith(_ANOTHER) or not verb.endswith(_SUFFIXES) or at < _SHORTEST:
        return False
    of, what = words[at - 2], around.folded(at - 3)
    return of.folded == "of" and of.end + 1 == number.start and what not in NEUTRAL


def _is_tie(around: Around, at: int, number: Quantity) -> bool:
    """ "Was given as 12", "has been measured at 12", "ended up at 12"."""
    verb = around.folded(at)
    if around.words[at].end >= number.start or verb.startswith(_ANOTHER):
        return False
    after = at + 1
    while around.folded(after) in _PARTICLES:
        after += 1
    if verb in _ENDING and around.folded(after) == "with":
        return True
    if not _reaches(around, after, number) or around.folded(at - 1) in _BEFORE_NOUNS:
        return False
    if verb.endswith("ly"):
        return False
    passive = around.folded(at - 1) in _HELPERS and verb.endswith((*_SUFFIXES, "ing"))
    return passive or verb in _LEVEL or (after > at + 1 and verb.endswith(_SUFFIXES))


def _reaches(around: Around, at: int, number: Quantity) -> bool:
    """True where from here on only "at", "as", "to be" stand before the number."""
    if number.start == around.words[at - 1].end + 1:
        return number.text.lower().startswith(_HEDGED_AT)
    if around.folded(at) not in _TO_THE_NUMBER:
        return False
    while around.folded(at) in _TO_THE_NUMBER:
        at += 1
    between = [word for word in around.words[at : at + _FEW] if word.start < number.start]
    return len(between) < _FEW and all(_is_epithet_at(around, at, number) for at in
                                       range(at, at + len(between)))  # fmt: skip


_HEDGED_AT = ("at ", "as ", "to ")
"""A hedge may have the preposition in it: "at roughly 12"."""
_FEW = 4
_SHORTEST = 3
"""Words in front of what is done: "thefts of were"."""


def _is_epithet_at(around: Around, at: int, number: Quantity) -> bool:
    return around.folded(at) in _DETERMINERS or _is_epithet(around, at, number)


_DETERMINERS = frozenset({"a", "an", "the", "that", "this"})
_JUDGING = ("ing", "ful", "ous", "able", "ible", "ic", "some", "less")
_NO_JUDGEMENT = tuple(
    """
    remain miss outstand pend exist grow ris fall increas decreas ongo follow preced correspond
    surviv liv work pay learn previous various numer econom histor domestic averag project publ
    simultan indigen religi homeless compar addition further seasonal weigh stand
    """.split()
)
"""How words begin that look like judgements and say something of what is counted."""


def _is_epithet(around: Around, at: int, number: Quantity) -> bool:
    """ "A jaw-dropping 12", "an astonishing 12": it judges the number, and counts nothing."""
    words = around.words
    if _is_far(words, at, number):
        return False
    first, last = at, at
    while first > 0 and _adjoin(words, first - 1) and around.folded(first - 1) not in _DETERMINERS:
        first -= 1
    while last + 1 < len(words) and _adjoin(words, last):
        last += 1
    led = around.folded(first - 1) in _DETERMINERS or around.folded(first) in _DETERMINERS
    close = 0 <= number.start - words[last].end <= _CURRENCY and last - first < _FEW
    return (
        led
        and close
        and not _counts(words, number)
        and all(
            _judges(around, one)
            for one in range(first, last + 1)
            if around.folded(one) not in _DETERMINERS
        )
    )


def _is_far(words: Sequence[Token], at: int, number: Quantity) -> bool:
    """True where more words stand before the number than would judge it."""
    return at + _FEW < len(words) and words[at + _FEW].end + _CURRENCY < number.start


_CURRENCY = 2
"""A space and perhaps a sign of money stand between a word and the number it judges."""


def _counts(words: Sequence[Token], number: Quantity) -> bool:
    """True for "12 offences": what stands before the number may be said of them."""
    following = next((word for word in words if word.start >= number.end), None)
    if following is None or following.start > number.end + 1:
        return False
    return following.folded not in GRAMMAR


def _adjoin(words: Sequence[Token], at: int) -> bool:
    return words[at + 1].start == words[at].end + 1


def _judges(around: Around, at: int) -> bool:
    """A word that ends like a judgement, or is the first half of a compound that does."""
    folded = around.folded(at)
    if folded.startswith(_NO_JUDGEMENT):
        return False
    return folded.endswith(_JUDGING) or _is_first_half(around, at)


def _is_first_half(around: Around, at: int) -> bool:
    following = around.folded(at + 1)
    return following.endswith(("ing", "ed")) and not following.startswith(_NO_JUDGEMENT)
