"""Text → claims: every number with what it is about, or the one thing that is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.model.claim import Claim, Reading
from bot.model.vocabulary import Vocabulary
from bot.read.about.context import EMPTY, after, lent
from bot.read.doubt.announcing import announces, recounts
from bot.read.doubt.calling_back import calls_back, corrects
from bot.read.doubt.qualified import qualifies
from bot.read.sentence import Sentence, read_sentence
from bot.read.sentence_claims import moved, of_sentence
from bot.read.statements import rejoined, split
from bot.read.text.spelling import Speller
from bot.read.vocabulary.building import build_lexicon
from bot.read.vocabulary.lexicon import Lexicon
from bot.read.vocabulary.terms import named_terms

NamedMeasures = Callable[[frozenset[str]], tuple[str, ...]]


@dataclass(frozen=True)
class Reader:
    """Reads texts in the words of one store."""

    lexicon: Lexicon
    speller: Speller

    def claims(self, text: str, today: date) -> Iterator[Claim]:
        """The claims of a text in order: each number, and each sentence that has none."""
        yield from self.claims_of(self.sentences(text, today))

    def claims_of(self, sentences: Iterable[Sentence]) -> Iterator[Claim]:
        """The claims of a text's sentences in order."""
        context, before, under, idle = EMPTY, "", -1, 0
        pending: list[Claim] = []
        for sentence in sentences:
            told, paragraph = sentence.statement.text, sentence.statement.paragraph
            if pending and calls_back(told, before):
                kept = any(corrects(one.text) for one in pending)
                pending = pending if kept else [_taken_back(one) for one in pending]
            if pending and not sentence.quantities and qualifies(told):
                pending = [replace(one, says_more=True, sought=tuple) for one in pending]
            idle = 0 if sentence.quantities else idle + 1
            if idle == 0 or idle >= _WAITING:
                yield from pending
                pending.clear()
            read = of_sentence(sentence, lent(context, sentence, self.lexicon), self.lexicon)
            disowned = paragraph <= under or recounts(told, before)
            pending += (_taken_back(one) if disowned else one for one in read)
            context, before = after(context, sentence, self.lexicon), told
            under = paragraph + 1 if announces(told) else under
        yield from pending

    def sentences(self, text: str, today: date) -> Iterator[Sentence]:
        """The text's sentences, taken apart; one that comes again is read once."""
        known: dict[str, Sentence] = {}
        for statement in rejoined(text, split(text)):
            seen = known.get(statement.text)
            if seen is None:
                seen = read_sentence(statement, self.lexicon, self.speller, today)
                known[statement.text] = seen
            yield seen if seen.statement is statement else replace(seen, statement=statement)

    def reading(self, text: str, today: date, named: NamedMeasures) -> Reading:
        """Everything that is read of a text; `named` tells which measures a run of stems names."""
        sentences = tuple(self.sentences(text, today))
        measures = (
            key for one in sentences for key in named(frozenset(word.stem for word in one.words))
        )
        return Reading(
            text=text,
            quantities=tuple(
                moved(number, one.statement.start) for one in sentences for number in one.quantities
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


_WAITING = 3
"""Sentences without a number after which nothing before them is taken back any more."""


def _taken_back(claim: Claim) -> Claim:
    """The claim, negated; nothing is worked out for it either: no sum knows of that."""
    return replace(claim, negated=True, sought=tuple)


def reader(vocabulary: Vocabulary) -> Reader:
    """A reader for the measures and terms of one store."""
    lexicon = build_lexicon(vocabulary)
    return Reader(lexicon, Speller(lexicon.words, lexicon.named))
