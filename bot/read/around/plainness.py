"""Which words of a sentence carry no subject of their own, where they stand.

A word of the list of plain words may be no plain one here ("registered voters", "288 accounts"),
and another may be one ("a small number of", "police recorded", "took place").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.language.ages import side_of
from bot.language.leads import leads
from bot.language.measures import per_person
from bot.language.plain import MOVING, NEUTRAL
from bot.language.small import speaks
from bot.language.tokens import Token, stem
from bot.model.claim import Word
from bot.model.quantity import Quantity
from bot.read.around.happening import changed_stem, happens, is_consuming, is_single
from bot.read.around.idioms import (
    ASKED_SIZES,
    FITTING,
    PHRASES,
    SEEMING,
    SIZES,
    is_asked_for,
    is_committed,
    is_phrase,
    is_seeming,
    sizes_only,
)
from bot.read.around.linking import ties
from bot.read.around.narrowing import narrows
from bot.read.around.pricing import PRICE, tells_price
from bot.read.around.recorders import (
    INSTITUTIONS,
    RECORDERS,
    THEIRS,
    is_institution,
    is_recorder,
    is_reporting,
)
from bot.read.around.requests import FOI, REQUESTS, is_information, is_request
from bot.read.around.telling import NOUNS, counted, governing, is_prefixed, qualifies_next


@dataclass(frozen=True)
class Surroundings:
    """A sentence's words (numbers and times left out) with what stands around them.

    `named` are the starts of words that name terms, `dimensions` the store's ("platform"),
    `places` the ends of the places that are named, `talk` the starts of words that only bring the
    statement in, `measured` the words of the store's names.
    """

    words: Sequence[Token]
    quantities: Sequence[Quantity]
    named: frozenset[int]
    dimensions: frozenset[str]
    places: frozenset[int] = frozenset()
    talk: frozenset[int] = frozenset()
    measured: frozenset[str] = frozenset()

    def word(self, at: int) -> Word:
        """The word at a place, with whether it is plain there and what leads to it."""
        token = self.words[at]
        stem_, own = self._stem(at), changed_stem(self, at)
        plain = token.start in self.talk or (
            self._may_be_plain(at) and not self._means_something(at) and not self.speaks(at)
        )
        led = self._leads[at]
        if token.folded.isdigit():
            led = side_of(self._folded, at) or led
        return Word(token.text, own or stem_, token.start, token.end, plain and not own, led)

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        return tuple(token.folded for token in self.words)

    def speaks(self, at: int) -> bool:
        """True for a word of grammar that says something here: "own goals", "used 12 GWh"."""
        return speaks(self.words, at) or is_consuming(self, at) or is_single(self, at)

    def _stem(self, at: int) -> str:
        """The stem of a word, or of what it says where it stands: "sold for £5" tells a price."""
        if tells_price(self, at):
            return PRICE
        if self.folded(at + 1) == "out" and self.folded(at) in _TURNING:
            return _TURNOUT
        return per_person(self.words[at].stem, self._leads[at])

    def folded(self, at: int) -> str:
        """The folded word at a place, "" before the first and after the last."""
        known = self._folded
        return known[at] if 0 <= at < len(known) else ""

    def lead(self, at: int) -> str:
        """The preposition that leads to a word, "" where none does."""
        return self._leads[at]

    def _may_be_plain(self, at: int) -> bool:
        token = self.words[at]
        return (
            (token.folded in NEUTRAL and token.text != "US")
            or token.folded in self.dimensions
            or any(is_plain(self, at) for is_plain in _RULES.get(token.folded, ()))
            or _is_short_form(self, at)
            or ties(self, at)
        )

    def _means_something(self, at: int) -> bool:
        token = self.words[at]
        return (
            token.end in self._governing
            or (token.stem in NOUNS and token.start in self._counted)
            or qualifies_next(self, at)
            or is_prefixed(self, at)
            or narrows(self, at)
            or happens(self, at)
        )

    @cached_property
    def _leads(self) -> tuple[str, ...]:
        return tuple(leads(self.words, _bridged(self.words, self.quantities)))

    @cached_property
    def _governing(self) -> frozenset[int]:
        return frozenset(governing(self.words, self.quantities))

    @cached_property
    def _counted(self) -> frozenset[int]:
        return frozenset(token.start for one in self.quantities for token in counted(one, self))


_Rule = Callable[[Surroundings, int], bool]


def _by_word(*rules: tuple[frozenset[str], _Rule]) -> Mapping[str, tuple[_Rule, ...]]:
    """The rules for each word, from the words for each rule."""
    found: dict[str, tuple[_Rule, ...]] = {}
    for words, rule in rules:
        for word in words:
            found[word] = (*found.get(word, ()), rule)
    return found


_TURNOUT = stem("turnout")
_TURNING = frozenset("turned turn turns turning".split())
"""With "out" they are one noun: 52 per cent turned out."""
_AGES = frozenset("aged age ages old older over under between years year".split())


def _tells_an_age(around: Surroundings, at: int) -> bool:
    """ "Aged" right beside an age group that the store has."""
    near = (at - 3, at - 2, at - 1, at + 1, at + 2, at + 3)
    return any(
        0 <= one < len(around.words) and around.words[one].start in around.named for one in near
    )


def _is_age_group(around: Surroundings, at: int) -> bool:
    """ "In the 25 to 64 age group", right beside the ages that the store has."""
    return around.folded(at - 1) == "age" and _tells_an_age(around, at)


def _is_put_at(around: Surroundings, at: int) -> bool:
    """ "The analyst put it at 12"."""
    hedged = any(
        one.start == around.words[at].end + 1 and one.text.lower().startswith("at ")
        for one in around.quantities
    )
    return hedged or any(around.folded(near) in ("at", "as") for near in range(at + 1, at + 14))


_TOWARDS = frozenset({"to", "by", "from", "at", "above", "below"})


def _leads_to_a_number(around: Surroundings, at: int) -> bool:
    """ "Rose to", "fell by": not "173 were dropped"."""
    return any(around.folded(near) in _TOWARDS for near in range(at + 1, at + 7)) or (
        around.words[at].end + 1 in {one.start for one in around.quantities}
    )


_RULES = _by_word(
    (SIZES, sizes_only),
    (ASKED_SIZES, is_asked_for),
    (RECORDERS, is_recorder),
    (frozenset({"committed"}), is_committed),
    (REQUESTS, is_request),
    (FOI, is_information),
    (frozenset(word for phrase in PHRASES for word in phrase), is_phrase),
    (MOVING, _leads_to_a_number),
    (frozenset({"put", "puts"}), _is_put_at),
    (_AGES, _tells_an_age),
    (frozenset("group bracket band range".split()), _is_age_group),
    (SEEMING | FITTING, is_seeming),
    (INSTITUTIONS | THEIRS, is_institution),
    (frozenset({"reported"}), is_reporting),
)
"""By word, when it is plain; most words are in none of the rules."""


_SHORTEST = 3


def _is_short_form(around: Surroundings, at: int) -> bool:
    """ "… Center for Missing and Exploited Children (NCMEC)": the name again, in capitals."""
    short = around.words[at].text
    if not short.isupper() or len(short) < _SHORTEST:
        return False
    named = [word.text[0] for word in around.words[max(0, at - 9) : at] if word.capitalised]
    return "".join(named).endswith(short)


def _bridged(words: Sequence[Token], quantities: Sequence[Quantity]) -> frozenset[int]:
    """The starts of words that only a number parts from the word before ("to 32 forces")."""
    ends = {word.end for word in words}
    return frozenset(one.end + 1 for one in quantities if one.start - 1 in ends)
