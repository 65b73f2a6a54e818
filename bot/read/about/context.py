"""What an earlier sentence lends to the next one, and when it stops.

"Of these, 29 involved Facebook" takes place, period and measure from what was just said. A word
that points back reaches over a line of something else; without one only the very next sentence is
lent to. A sentence that is about something else ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.language.plain import ANAPHORA, RHYTHM
from bot.model.claim import TermMention, Word
from bot.model.period import PeriodMention
from bot.read.sentence import Sentence, mention_words
from bot.read.vocabulary.lexicon import Lexicon

_SHORT = 9
"""Words; a line that short and without a number (a date line, an advert) interrupts nothing."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is being talked about."""

    terms: tuple[TermMention, ...] = ()
    periods: tuple[PeriodMention, ...] = ()
    words: tuple[Word, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing is lent."""
        return not (self.terms or self.periods or self.words)


EMPTY = Context()


def points_back(sentence: Sentence) -> bool:
    """True when the sentence opens by pointing to what was just said, or is a mere answer to it.

    "Heron thefts on ponds? 12 in 2020."
    """
    opening = sentence.tokens[:6]
    if any(word.folded in ANAPHORA for word in opening):
        return True
    return not sentence.terms and all(word.folded in _LEADS for word in sentence.tokens)


_LEADS = frozenset("in for during at by over just only the year a an".split())
"""All that an answer needs besides a number and a time."""


def dimensions(mention: TermMention, lexicon: Lexicon) -> frozenset[str]:
    """The dimensions that a mention may belong to."""
    if mention.dimension is not None:
        return frozenset({mention.dimension})
    return frozenset(lexicon.dimensions[key] for key in mention.keys)


def lent(context: Context, sentence: Sentence, lexicon: Lexicon) -> Context:
    """What this sentence takes from the context; breakdowns only where it points back."""
    if context.is_empty or points_back(sentence):
        return context
    places = tuple(term for term in context.terms if "place" in dimensions(term, lexicon))
    return Context(places, context.periods, context.words)


def after(context: Context, sentence: Sentence, lexicon: Lexicon) -> Context:
    """The context for the next sentence."""
    if not sentence.quantities and len(sentence.tokens) > _SHORT:
        return EMPTY
    if not sentence.quantities and not sentence.terms:
        return replace(context, periods=sentence.periods) if sentence.periods else context
    taken = lent(context, sentence, lexicon)
    own = frozenset[str]().union(*(dimensions(term, lexicon) for term in sentence.terms))
    kept = tuple(term for term in taken.terms if not dimensions(term, lexicon) & own)
    content = tuple(
        word for word in sentence.words if not word.plain and word.text.lower() not in RHYTHM
    )
    named = tuple(word for term in sentence.terms for word in mention_words(term))
    whole = [term for term in sentence.terms if not _is_part(term, sentence.statement.text)]
    return Context(
        terms=(*kept, *_unmistakable(whole, lexicon)),
        periods=sentence.periods[-1:] or taken.periods,
        words=(*(content if len(content) > 1 else (*taken.words, *content)), *named),
    )


_SETTLEMENT = re.compile(
    r" (?:village|town|hamlet|suburb|parish|estate|airport|hospital|prison|university|college|"
    r"school|station|market|harbour|beach)\b"
)


def _is_part(term: TermMention, text: str) -> bool:
    """ "Dunmoor village": what follows is told of the village, and not of Dunmoor."""
    return _SETTLEMENT.match(text, term.end) is not None


def _unmistakable(terms: Iterable[TermMention], lexicon: Lexicon) -> tuple[TermMention, ...]:
    """The last place, and of the breakdowns those of which the sentence named one only."""
    by_dimension: dict[frozenset[str], list[TermMention]] = {}
    for term in terms:
        by_dimension.setdefault(dimensions(term, lexicon), []).append(term)
    return tuple(
        named[-1]
        for where, named in by_dimension.items()
        if "place" in where or len({term.keys for term in named}) == 1
    )
