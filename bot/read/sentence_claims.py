"""One sentence → its claims: a claim for every number, or the one thing that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from bot.model.claim import Claim, Mood, Topic
from bot.model.period import Period
from bot.model.quantity import Direction, Quantity
from bot.read.about.context import Context
from bot.read.about.denominator import has_odd_whole
from bot.read.about.openings import after_opening
from bot.read.about.topics import topics, with_context
from bot.read.around.asides import without_asides
from bot.read.doubt.bounding import is_bounded
from bot.read.doubt.crossing_out import is_crossed_out
from bot.read.doubt.doubts import denies, is_doubted
from bot.read.doubt.mood import asks_other, asks_whether, mood, wanted, wanted_noun
from bot.read.doubt.movement import is_rhythmic, trend, trend_base, with_rhythm
from bot.read.doubt.saying_more import claims_besides, is_ranked, started_at
from bot.read.doubt.spreading import is_spread
from bot.read.doubt.taking_back import is_taken_out, withdrawn
from bot.read.doubt.upholding import without_upheld
from bot.read.sentence import Sentence, between
from bot.read.sums.rank import only_ranks
from bot.read.sums.rest import tells_rest
from bot.read.sums.sides import Ground
from bot.read.sums.sought import is_reckoned, sought, sought_for
from bot.read.sums.summed import is_summed
from bot.read.text.characters import Span, blank
from bot.read.text.clauses import Share, Stretch
from bot.read.vocabulary.lexicon import Lexicon


def how_many(sentence: Sentence) -> int:
    """How many claims a sentence has, which is known before what they are."""
    if sentence.asked or not sentence.quantities or only_ranks(sentence):
        return 1 if sentence.words or sentence.terms else 0
    return len(sentence.quantities)


def of_sentence(sentence: Sentence, context: Context, lexicon: Lexicon) -> Iterator[Claim]:
    """The claims of one sentence, which takes over from what was said before (`context`)."""
    if sentence.asked or not sentence.quantities or only_ranks(sentence):
        if sentence.words or sentence.terms:
            yield _without_number(sentence, context, lexicon)
        return
    text = sentence.statement.text
    told = without_asides(text)
    back = withdrawn(without_upheld(told))
    doubted = is_crossed_out(told) or is_taken_out(text) or is_doubted(told, lexicon.words)
    spread = is_spread(_without_parts(sentence), lexicon.words)
    for share, topic in topics(sentence, context, lexicon):
        near = sentence.near(*share.span)
        claim = _with_number(near, share, topic, told, lexicon.words)
        quantity = replace(share.quantity, per=claim.quantity.per if claim.quantity else None)
        ground = Ground(near, share.stretches, claim.topic, lexicon, quantity)
        yield replace(
            claim,
            negated=claim.negated
            or doubted
            or has_odd_whole(text, share, near, lexicon.units)
            or back.holds(share.quantity.start)
            or tells_rest(ground),
            says_more=claim.says_more
            or spread
            or is_bounded(text, share.quantity, sentence.quantities)
            or is_reckoned(ground),
            sought=partial(sought_for, ground, share),
        )


def _without_number(sentence: Sentence, context: Context, lexicon: Lexicon) -> Claim:
    statement = sentence.statement
    words = after_opening(sentence.words, sentence.tokens, lexicon.words)
    own = Topic(words, sentence.terms, sentence.periods)
    topic = _bounded(with_context(own, context, lexicon))
    whole = (Stretch(0, len(statement.text)),)
    return Claim(
        text=statement.text,
        start=statement.start,
        end=statement.end,
        topic=topic,
        quantity=None,
        sought=partial(sought, Ground(replace(sentence, words=words), whole, topic, lexicon, None)),
        mood=Mood.ASKED if sentence.asked else mood(sentence.tokens),
        wanted=wanted(statement.text),
        wanted_noun=wanted_noun(statement.text),
        asks_other=asks_other(statement.text),
    )


def _with_number(
    sentence: Sentence, share: Share, topic: Topic, told: str, known: frozenset[str]
) -> Claim:
    """The claim of one number; `told` is the sentence's text without its asides.

    `known` are the words of the store's names.
    """
    text, at = sentence.statement.text, sentence.statement.start
    inside = [
        token
        for stretch in share.stretches
        for token in between(sentence.tokens, stretch.start, stretch.end)
    ]
    start, end = (0, len(text)) if len(sentence.quantities) == 1 else share.span
    part = text[start:end]
    direction = trend(_without_names(sentence), share.quantity)
    return Claim(
        text=part.strip(_EDGES),
        start=at + end - len(part.lstrip(_EDGES)),
        end=at + start + len(part.rstrip(_EDGES)),
        topic=_bounded(topic),
        quantity=moved(with_rhythm(share.quantity, told[start:end]), at),
        mood=Mood.STATED if asks_whether(text) else mood(inside),
        negated=denies(_unsigned(told[start:end]), inside, known) or share.is_operand,
        says_more=(
            is_ranked(_timeless(sentence, told)[start:end], known)
            or claims_besides(_timeless(sentence, told)[start:end])
            or started_at(_timeless(sentence, text), share.quantity, _own_names(topic))
            or is_rhythmic(share.quantity, _timeless(sentence, told)[start:end])
            or is_summed(text, share.quantity, sentence.quantities)
            or _is_crowded(topic)
        ),
        trend=direction,
        trend_base=(
            trend_base(text, share.quantity, sentence.periods, topic)
            if direction is not Direction.LEVEL
            else ()
        ),
        is_part=share.is_part,
        is_whole=share.is_whole,
    )


def _unsigned(told: str) -> str:
    """The text with spaces for the minus of a number below zero, which leaves nothing out."""
    return _MINUS.sub(lambda found: found[1] + " " * len("minus "), told)


_MINUS = re.compile(
    r"\b((?:was|were|hit|of|at|to|is|averaged|reached|averages) )minus (?=[£$€]?\d)", re.IGNORECASE
)


def _without_parts(sentence: Sentence) -> str:
    """The text with spaces for quarters and halves that are named: nothing is spread over one."""
    named = (one for one in sentence.periods if one.readings and all(map(_is_short, one.readings)))
    return blank(sentence.statement.text, [Span(one.start, one.end) for one in named])


def _is_short(period: Period) -> bool:
    return (period.end - period.start).days <= _HALF_A_YEAR


_HALF_A_YEAR = 184


def _without_names(sentence: Sentence) -> str:
    """The text with spaces for names on file: Fell Country and Rise Park went nowhere."""
    return blank(sentence.statement.text, [Span(one.start, one.end) for one in sentence.terms])


def _timeless(sentence: Sentence, told: str) -> str:
    """The text with spaces for its times: "8 weeks in the second quarter" is no rhythm."""
    return blank(told, [Span(one.start, one.end) for one in sentence.periods])


def _own_names(topic: Topic) -> frozenset[int]:
    """Where the names and times begin that are said of the number itself."""
    named = (term.start for term in topic.terms if not term.lent)
    return frozenset(named) | {period.start for period in topic.periods}


_EDGES = " \t\n,;:–—-"
"""What stands between two claims of a sentence and belongs to neither."""
_MOST_NAMES, _MOST_WORDS = 24, 120
"""More than any clause of the news has: what is said of a number there nobody can tell."""


def _is_crowded(topic: Topic) -> bool:
    return len(topic.terms) > _MOST_NAMES or len(topic.words) > _MOST_WORDS


def _bounded(topic: Topic) -> Topic:
    """The topic with no more names and words than are looked at; see `_is_crowded`."""
    return replace(
        topic,
        words=topic.words[:_MOST_WORDS],
        terms=topic.terms[:_MOST_NAMES],
        around=topic.around[:_MOST_WORDS],
        lent=topic.lent[:_MOST_WORDS],
    )


def moved(quantity: Quantity, by: int) -> Quantity:
    """The quantity with its offsets moved."""
    return replace(quantity, start=quantity.start + by, end=quantity.end + by)
