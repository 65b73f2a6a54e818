"""Text → claims: every number with what it is about, or the one thing that is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.model.claim import Claim, Mood, Reading, Slot, Statement, TermMention, Topic, Word
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.model.vocabulary import Vocabulary
from bot.read.clauses import Share, Stretch, shares
from bot.read.context import EMPTY, Context, after, dimensions, lent
from bot.read.lexicon import Lexicon, build_lexicon
from bot.read.mood import asks, denies, mood, wanted
from bot.read.sentence import Sentence, read_sentence
from bot.read.spelling import Speller
from bot.read.statements import split
from bot.read.terms import named_terms
from bot.read.zone import zone

_ALTOGETHER = re.compile(r"\b(?:in (?:total|all)|altogether|overall|all told)\b", re.IGNORECASE)
"""Words after which a number is no longer about the breakdown named before."""


NamedMeasures = Callable[[frozenset[str]], tuple[str, ...]]


@dataclass(frozen=True)
class Reader:
    """Reads texts in the words of one store."""

    lexicon: Lexicon
    speller: Speller

    def claims(self, text: str, today: date) -> tuple[Claim, ...]:
        """The claims of a text in order: each number, and each sentence that has none."""
        return tuple(self._claims(text, today))

    def sentences(self, text: str, today: date) -> Iterator[Sentence]:
        """The text's sentences, taken apart."""
        for statement in _rejoined(text, split(text)):
            yield read_sentence(statement, self.lexicon, self.speller, today)

    def reading(self, text: str, today: date, named: NamedMeasures) -> Reading:
        """Everything that is read of a text; `named` tells which measures a run of stems names."""
        sentences = tuple(self.sentences(text, today))
        measures = (
            key for one in sentences for key in named(frozenset(word.stem for word in one.words))
        )
        return Reading(
            text=text,
            quantities=tuple(
                _moved(number, one.statement.start)
                for one in sentences
                for number in one.quantities
            ),
            periods=tuple(period for one in sentences for period in one.periods),
            terms=tuple(
                term
                for one in sentences
                for mention in one.terms
                for term in named_terms(mention, self.lexicon)
            ),
            measures=tuple(dict.fromkeys(measures)),
        )

    def _claims(self, text: str, today: date) -> Iterator[Claim]:
        context = EMPTY
        for sentence in self.sentences(text, today):
            yield from _of_sentence(sentence, lent(context, sentence, self.lexicon), self.lexicon)
            context = after(context, sentence, self.lexicon)


_SHORTENED = re.compile(r"\b(?:pop|approx|est|avg|no|vs|cf|ca|incl|excl)\.\s*$", re.IGNORECASE)


def _rejoined(text: str, statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, with those rejoined that were cut after an abbreviation."""
    held: Statement | None = None
    for one in statements:
        whole = one if held is None else replace(
            one, text=text[held.start : one.end], start=held.start
        )  # fmt: skip
        held = whole if _SHORTENED.search(whole.text) else None
        if held is None:
            yield whole
    if held is not None:
        yield held


def reader(vocabulary: Vocabulary) -> Reader:
    """A reader for the measures and terms of one store."""
    lexicon = build_lexicon(vocabulary)
    return Reader(lexicon, Speller(lexicon.words))


def _of_sentence(sentence: Sentence, context: Context, lexicon: Lexicon) -> Iterator[Claim]:
    text = sentence.statement.text
    if asks(text) or not sentence.quantities:
        if sentence.words or sentence.terms:
            yield _without_number(sentence, context, lexicon)
        return
    cut = shares(text, sentence.quantities, sentence.kept)
    for index in range(len(cut)):
        yield _with_number(sentence, cut, index, context, lexicon)


def _without_number(sentence: Sentence, context: Context, lexicon: Lexicon) -> Claim:
    statement = sentence.statement
    own = Topic(sentence.words, sentence.terms, sentence.periods)
    return Claim(
        text=statement.text,
        start=statement.start,
        end=statement.end,
        topic=_with_context(own, context, lexicon),
        quantity=None,
        mood=Mood.ASKED if asks(statement.text) else mood(sentence.tokens),
        wanted=wanted(statement.text),
    )


def _with_number(
    sentence: Sentence, cut: Sequence[Share], index: int, context: Context, lexicon: Lexicon
) -> Claim:
    share, statement = cut[index], sentence.statement
    own = _own_topic(sentence, share, lexicon)
    topic = _inheriting(own, sentence, cut, index, lexicon)
    inside = [token for token in sentence.tokens if share.holds(token.start)]
    start = min(stretch.start for stretch in share.stretches)
    end = max(stretch.end for stretch in share.stretches)
    if len(cut) == 1:
        start, end = 0, len(statement.text)
    return Claim(
        text=statement.text[start:end].strip(),
        start=statement.start + start + _indent(statement.text[start:end]),
        end=statement.start + start + len(statement.text[start:end].rstrip()),
        topic=_with_context(topic, context, lexicon),
        quantity=_moved(share.quantity, statement.start),
        mood=mood(sentence.tokens),
        negated=denies(statement.text, inside),
    )


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, start=quantity.start + by, end=quantity.end + by)


def _own_topic(sentence: Sentence, share: Share, lexicon: Lexicon) -> Topic:
    """What stands in the number's own stretches; the words of its clause, and those around it."""
    clause = zone(sentence.statement.text, share, sentence.tokens, sentence.kept, lexicon.words)
    words = tuple(word for word in sentence.words if _in(word, clause))
    around = tuple(word for word in sentence.words if not _in(word, clause))
    return Topic(
        words=words,
        terms=tuple(term for term in sentence.terms if share.holds(term.start)),
        periods=tuple(period for period in sentence.periods if share.holds(period.start)),
        around=around,
    )


def _in(word: Word, stretches: Iterable[Stretch]) -> bool:
    return any(stretch.holds(word.start) for stretch in stretches)


def _inheriting(
    own: Topic, sentence: Sentence, cut: Sequence[Share], index: int, lexicon: Lexicon
) -> Topic:
    """Fill what the number's stretch leaves out from the rest of its sentence, nearest first.

    Places and periods hold for a whole sentence; a breakdown holds for the numbers after it, but
    not for a total.
    """
    before = [_own_topic(sentence, share, lexicon) for share in reversed(cut[:index])]
    later = [_own_topic(sentence, share, lexicon) for share in cut[index + 1 :]]
    topic = own
    total = cut[index].is_whole or _is_total(sentence, cut[index])
    for other in (*before, *later):
        wide = other in later or total
        terms = [term for term in other.terms if not wide or _is_place(term, lexicon)]
        topic = _filled(topic, terms, other.periods, lexicon)
    return topic


def _is_total(sentence: Sentence, share: Share) -> bool:
    text = sentence.statement.text
    return any(_ALTOGETHER.search(text[part.start : part.end]) for part in share.stretches)


def _is_place(term: TermMention, lexicon: Lexicon) -> bool:
    return "place" in dimensions(term, lexicon)


def _filled(
    topic: Topic,
    terms: Iterable[TermMention],
    periods: tuple[PeriodMention, ...],
    lexicon: Lexicon,
) -> Topic:
    held = frozenset[str]().union(*(dimensions(term, lexicon) for term in topic.terms))
    new = tuple(term for term in terms if not dimensions(term, lexicon) & held)
    timed = not topic.periods and bool(periods)
    slots = {Slot.PLACE if _is_place(term, lexicon) else Slot.BREAKDOWN for term in new}
    return replace(
        topic,
        terms=(*topic.terms, *(replace(term, lent=True) for term in new)),
        periods=topic.periods or periods,
        inherited=topic.inherited | slots | ({Slot.PERIOD} if timed else set()),
    )


def _with_context(topic: Topic, context: Context, lexicon: Lexicon) -> Topic:
    """Fill what the sentence leaves out from what was said before it."""
    filled = _filled(topic, context.terms, context.periods, lexicon)
    return replace(
        filled,
        around=(*topic.around, *context.words),
        inherited=topic.inherited,
        carried=filled.inherited - topic.inherited,
    )
