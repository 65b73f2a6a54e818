"""What each number of a sentence is about: its own words first, then what the rest lends it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.language.tokens import fold, stem
from bot.model.claim import Slot, TermMention, Topic, Word
from bot.model.period import PeriodMention
from bot.model.quantity import Hedge, Kind
from bot.read.about.attribution import credited, is_credited
from bot.read.about.context import Context, dimensions
from bot.read.about.denominator import outside_denominator
from bot.read.about.relation import points_at_them, related
from bot.read.about.respectively import respective
from bot.read.about.zone import Ground, zone
from bot.read.sentence import Sentence, between, mention_words, sort_words
from bot.read.text.clauses import Share, shares
from bot.read.vocabulary.lexicon import Lexicon
from bot.read.when.ends import anchored

_ALTOGETHER = re.compile(r"\b(?:in (?:total|all)|altogether|overall|all told)\b", re.IGNORECASE)
"""Words after which a number is no longer about the breakdown named before."""
_OF = re.compile(r"\s*of\s+(?!course)", re.IGNORECASE)
_OF_THE = re.compile(
    r"\s*of\s+(?:the|this|that|these|those|its|their|all|our|his|her)\b", re.IGNORECASE
)
"""After a unit only this tells a part: "40 tonnes of wheat" says what was weighed."""
_REACH = 12
"""Numbers to either side that may lend something; a longer list says it nearer by."""


@dataclass(frozen=True, slots=True)
class _Own:
    """A number with what stands in its own stretches."""

    share: Share
    topic: Topic
    is_total: bool

    def is_part(self, text: str, lexicon: Lexicon) -> bool:
        """True for "173 of the crimes" where nothing says which of them."""
        told = any(not lexicon.is_place(term) for term in self.topic.terms)
        vague = self.share.quantity.hedge is Hedge.VAGUE
        of = _OF_THE if self.share.quantity.kind is Kind.MEASURE else _OF
        partitive = self.share.is_part or (
            not vague and of.match(text, self.share.quantity.end) is not None
        )
        return partitive and not told


def topics(sentence: Sentence, context: Context, lexicon: Lexicon) -> Iterator[tuple[Share, Topic]]:
    """Each number of the sentence with its topic, in order."""
    sentence = _without_credits(sentence, lexicon)
    cut = shares(sentence.statement.text, sentence.quantities, sentence.kept)
    owns = [_own(sentence.near(*share.span), share, lexicon) for share in cut]
    paired = respective(sentence, lexicon)
    if paired:
        owns = [_with_pair(own, term, lexicon) for own, term in zip(owns, paired, strict=True)]
    for index, own in enumerate(owns):
        topic = with_context(_inheriting(owns, index, lexicon), context, lexicon)
        if points_at_them(sentence.statement.text, own.share.quantity):
            topic = replace(topic, words=(*topic.words, *topic.lent))
        part = own.is_part(sentence.statement.text, lexicon)
        yield replace(own.share, is_part=part), topic


def _with_pair(own: _Own, term: TermMention, lexicon: Lexicon) -> _Own:
    """The number with its member of the list, in place of the list."""
    others = (
        one for one in own.topic.terms if not dimensions(one, lexicon) & dimensions(term, lexicon)
    )
    return replace(own, topic=replace(own.topic, terms=(*others, term)))


def _without_credits(sentence: Sentence, lexicon: Lexicon) -> Sentence:
    """Who says it is no breakdown: "Instagram said…" is not about Instagram."""
    spans = credited(sentence, lexicon.words)
    if not spans:
        return sentence
    sayers = [
        term
        for term in sentence.terms
        if is_credited(term.start, spans) and not lexicon.is_place(term)
    ]
    names = (Word(t.text, stem(fold(t.text)), t.start, t.end) for t in sayers)
    return replace(
        sentence,
        terms=tuple(term for term in sentence.terms if term not in sayers),
        periods=tuple(
            one
            for one in sentence.periods
            if not is_credited(one.start, spans)
            or sentence.statement.text[: one.start].endswith("for ")  # "records for 1971 show"
        ),
        words=tuple(sorted((*sentence.words, *names), key=lambda word: word.start)),
    )


def _own(sentence: Sentence, share: Share, lexicon: Lexicon) -> _Own:
    """What stands in the number's own stretches; the words of its clause, and those around it."""
    text = sentence.statement.text
    terms = tuple(
        related(term, text, min(dimensions(term, lexicon)))
        for term in sentence.terms
        if share.holds(term.start)
    )
    periods = tuple(period for period in sentence.periods if share.holds(period.start))
    named = [(term.start, term.end) for term in terms]
    timed = [(period.start, period.end) for period in periods]
    ground = Ground(text, sentence.tokens, sentence.kept, named + timed, timed, lexicon.words)
    own = {word.start for part in zone(share, ground)
           for word in between(sentence.words, part.start, part.end)}  # fmt: skip
    topic = Topic(
        words=tuple(word for word in sentence.words if word.start in own),
        terms=outside_denominator(text, share.quantity, terms, lexicon),
        periods=periods,
        counted=_counted(share, sentence.words, text, lexicon.nouns),
        around=(
            *(word for word in sentence.words if word.start not in own),
            *(word for term in sentence.terms for word in mention_words(term)),
            *(word for term in terms for word in sort_words(term, lexicon)),
        ),
    )
    total = any(_ALTOGETHER.search(text[part.start : part.end]) for part in share.stretches)
    return _Own(share, topic, share.is_whole or total)


def _counted(share: Share, words: Sequence[Word], text: str, nouns: frozenset[str]) -> str:
    """The stem of the last noun of the phrase after the number ("stop and searches").

    `nouns` are those of the store's dimensions, which are plain and may still stand in a phrase:
    "season ticket holders" where tickets are of several sorts.
    """
    end, head = share.quantity.end, ""
    for word in words:
        if word.start < end:
            continue
        between = text[end : word.start]
        idle = word.plain and word.text.lower() not in nouns
        done = bool(head) and word.text.endswith("ed")  # "1.83m tourists visited"
        if idle or done or not (_JOINED if head else _NEXT).fullmatch(between):
            break
        end, head = word.end, word.stem
    return head


_NEXT = re.compile(r"[\s-]?|\+ ")
_JOINED = re.compile(r"[\s-]|\s(?:and|or|&)\s")
"""What stands between two words of one phrase ("stop and searches")."""


def _inheriting(owns: Sequence[_Own], index: int, lexicon: Lexicon) -> Topic:
    """Fill what the number's stretch leaves out from the rest of its sentence, nearest first.

    Places and periods hold for a whole sentence; a breakdown holds for the numbers after it, but
    not for a total.
    """
    own = owns[index]
    topic = own.topic
    for other in reversed(owns[max(0, index - _REACH) : index]):
        terms = [t for t in other.topic.terms if not own.is_total or lexicon.is_place(t)]
        topic = _filled(topic, terms, other.topic.periods, lexicon)
    for other in owns[index + 1 : index + 1 + _REACH]:
        terms = [term for term in other.topic.terms if lexicon.is_place(term)]
        topic = _filled(topic, terms, other.topic.periods, lexicon)
    return topic


def _filled(
    topic: Topic,
    terms: Sequence[TermMention],
    periods: tuple[PeriodMention, ...],
    lexicon: Lexicon,
) -> Topic:
    timed = not topic.periods and bool(periods)
    if not terms and not timed:
        return topic
    held = frozenset[str]().union(*(dimensions(term, lexicon) for term in topic.terms))
    new = tuple(term for term in terms if not dimensions(term, lexicon) & held)
    if not new and not timed:
        return topic
    slots = {Slot.PLACE if lexicon.is_place(term) else Slot.BREAKDOWN for term in new}
    return replace(
        topic,
        terms=(*topic.terms, *(replace(term, lent=True) for term in new)),
        periods=topic.periods or periods,
        inherited=topic.inherited | slots | ({Slot.PERIOD} if timed else set()),
    )


def with_context(topic: Topic, context: Context, lexicon: Lexicon) -> Topic:
    """The topic, filled with what was said before the sentence where it leaves something out."""
    topic = replace(topic, periods=anchored(topic.periods, context.periods[-1:]))
    filled = _filled(topic, context.terms, context.periods, lexicon)
    return replace(
        filled,
        lent=context.words,
        inherited=topic.inherited,
        carried=filled.inherited - topic.inherited,
    )
