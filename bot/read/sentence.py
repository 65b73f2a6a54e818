"""One sentence → what it names: its numbers, times, terms and words, each with its place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import Protocol, TypeVar

from bot.language.bodies import PLACE
from bot.language.measures import is_grammar
from bot.language.plain import NEUTRAL
from bot.language.tokens import Token, fold, name_tokens, stem, tokens
from bot.model.claim import Statement, TermMention, Word
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.read.around.asides import find_asides, without_asides
from bot.read.around.datelines import without_datelines
from bot.read.around.eras import find_eras
from bot.read.around.framing import find_frames
from bot.read.around.plainness import Surroundings
from bot.read.around.qualifying import claimed, is_mute, years_among
from bot.read.around.runs import Core, Stone
from bot.read.around.talk import talk
from bot.read.doubt.mood import asks
from bot.read.quantities import NumberReading, read_numbers
from bot.read.text.characters import Span
from bot.read.text.spelling import Speller
from bot.read.vocabulary.lexicon import Lexicon
from bot.read.vocabulary.numbered import is_in_a_measure
from bot.read.vocabulary.parts import counts_parts, is_in_a_name, without_counts
from bot.read.vocabulary.terms import find_terms


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement taken apart; all offsets are those of the statement's own text.

    `today` is the day from which relative times are reckoned. `tokens` are all its words, spelling
    mended, but those inside numbers, times and names with digits; `words` those of them that are no
    term and no mere grammar. `asked` is true for a question that wants a figure.
    """

    statement: Statement
    today: date
    quantities: tuple[Quantity, ...]
    periods: tuple[PeriodMention, ...]
    terms: tuple[TermMention, ...]
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    asked: bool

    @property
    def kept(self) -> tuple[tuple[int, int], ...]:
        """The spans that belong together, so that no clause is cut inside them."""
        named = [(mention.start, mention.end) for mention in self.terms]
        timed = [(mention.start, mention.end) for mention in self.periods]
        return (*named, *timed, *((number.start, number.end) for number in self.quantities))

    def near(self, start: int, end: int) -> Sentence:
        """The part of a very long sentence that may bear on what stands from `start` to `end`.

        A paragraph without full stops, a pasted table: what stands far off belongs to others.
        """
        if len(self.statement.text) <= _LONG:
            return self
        low, high = start - _REACH, end + _REACH
        return replace(
            self,
            quantities=between(self.quantities, low, high),
            periods=between(self.periods, low, high),
            terms=between(self.terms, low, high),
            tokens=between(self.tokens, low, high),
            words=between(self.words, low, high),
        )


_LONG = 1_200
_REACH = 400
"""Characters; a sentence of the news has some 150."""


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_Item = TypeVar("_Item", bound=_Placed)


def between(items: tuple[_Item, ...], low: int, high: int) -> tuple[_Item, ...]:
    """The items that begin in a stretch; they must be in order of their starts."""
    first = bisect_left(items, low, key=_START)
    return items[first : bisect_left(items, high, lo=first, key=_START)]


_START = attrgetter("start")


def read_sentence(
    statement: Statement, lexicon: Lexicon, speller: Speller, today: date
) -> Sentence:
    """Take one statement apart; relative times are reckoned from `today`."""
    text = statement.text
    asides = (*find_asides(text), *find_frames(text, lexicon.words), *find_eras(text))
    asked = asks(without_asides(text))
    numbers = _without(read_numbers(text, today, lexicon.ends_in_name), asides)
    quantities, counting, periods = _stated(numbers, text, lexicon, asked=asked)
    spans = [(number.start, number.end) for number in (*quantities, *counting)]
    spans += [(period.start, period.end) for period in periods]
    spans += [(span.start, span.end) for span in numbers.masked if is_mute(text, span)]
    spans += [(span.start, span.end) for span in asides]
    free = tuple(_mended(token, speller) for token in _outside(tokens(text), spans))
    found, used = find_terms(free, without_counts(text, counting), lexicon)
    terms = tuple(replace(term, text=text[term.start : term.end]) for term in found)
    stones = _stones(free, quantities, periods, terms, lexicon.words)
    places = frozenset(one.end for one in terms if _is_place(one, lexicon))
    around = Surroundings(
        words=free,
        quantities=quantities,
        named=frozenset(free[at].start for at in used),
        dimensions=lexicon.nouns,
        places=places,
        talk=talk(text, free, stones, placed=bool(places)),
        measured=lexicon.words,
    )
    words = tuple(around.word(at) for at, token in enumerate(free)
                  if at not in used and (not is_grammar(token) or around.speaks(at)))  # fmt: skip
    return Sentence(
        statement=statement,
        today=today,
        quantities=quantities,
        periods=tuple(without_datelines(periods, text, len(quantities))),
        terms=terms,
        tokens=free,
        words=words,
        asked=asked,
    )


def _stones(
    words: Sequence[Token],
    quantities: Sequence[Quantity],
    periods: Sequence[PeriodMention],
    terms: Sequence[TermMention],
    known: frozenset[str],
) -> tuple[Stone, ...]:
    """What is counted, named or dated, in order; `known` are the words of the store's names."""
    counted = (Stone(one.start, one.end, Core.NUMBER) for one in quantities)
    timed = (Stone(one.start, one.end, Core.NAME) for one in periods)
    named = (Stone(one.start, one.end, Core.NAME) for one in terms)
    measured = (
        Stone(one.start, one.end, Core.MEASURE)
        for one in words
        if one.folded in known and one.folded not in NEUTRAL and not one.folded.isdigit()
    )
    return tuple(sorted((*counted, *timed, *named, *measured), key=attrgetter("start")))


def _without(numbers: NumberReading, asides: Sequence[Span]) -> NumberReading:
    """The numbers and times that aren't told in passing ("Fig. 2", "we start tonight in")."""

    def stands(start: int) -> bool:
        return not any(span.start <= start < span.end for span in asides)

    return replace(
        numbers,
        quantities=tuple(one for one in numbers.quantities if stands(one.start)),
        periods=tuple(one for one in numbers.periods if stands(one.start)),
    )


def _stated(
    numbers: NumberReading, text: str, lexicon: Lexicon, *, asked: bool
) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...], tuple[PeriodMention, ...]]:
    """The numbers that are claimed, those that only count the parts of a whole, and the times."""
    years = years_among(numbers.quantities, numbers.periods, asked=asked)
    stated = tuple(q for q in numbers.quantities if all(q.start != y.start for y in years))
    own = claimed(_without_names(stated, text, lexicon, asked=asked), text, asked=asked)
    counting = tuple(one for one in own if counts_parts(one, text, lexicon))
    claims = tuple(
        one for one in own if one not in counting and not is_in_a_name(one, text, lexicon)
    )
    return claims, counting, (*numbers.periods, *years)


def _without_names(
    stated: tuple[Quantity, ...], text: str, lexicon: Lexicon, *, asked: bool
) -> tuple[Quantity, ...]:
    """The numbers without those in a measure's name, if another is claimed or one is asked for."""
    free = tuple(one for one in stated if not is_in_a_measure(one, text, lexicon.numbered))
    return free if free or asked else stated


def _is_place(term: TermMention, lexicon: Lexicon) -> bool:
    return any(lexicon.dimensions[key] == "place" for key in term.keys)


def mention_words(term: TermMention) -> tuple[Word, ...]:
    """The words of a mention; they may help to name a measure and need no account."""
    return tuple(
        Word(token.text, token.stem, term.start + token.start, term.start + token.end, plain=True)
        for token in name_tokens(term.text)
        if not is_grammar(token)
    )


def sort_words(term: TermMention, lexicon: Lexicon) -> tuple[Word, ...]:
    """The noun of a mention's dimension: who names a party says of its members that they are a
    party's. It stands nowhere in the sentence, and needs no account.
    """
    sorts = sorted({lexicon.sorts[key] for key in term.keys} - {PLACE})
    return tuple(Word(one, stem(fold(one)), _NOWHERE, _NOWHERE, plain=True) for one in sorts if one)


_NOWHERE = -1_000
"""A place that no other word is near."""


def _mended(token: Token, speller: Speller) -> Token:
    meant = speller.corrected(token.folded)
    return token if meant == token.folded else replace(token, folded=meant)


def _outside(found: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens that lie in none of the spans; both in order of their starts."""
    ordered, outside, at = sorted(spans), [], 0
    for token in found:
        while at < len(ordered) and ordered[at][1] <= token.start:
            at += 1
        if at == len(ordered) or token.end <= ordered[at][0]:
            outside.append(token)
    return outside
