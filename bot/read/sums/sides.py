"""What stands on either side of a comparison, as a topic of its own that can be looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from bot.model.claim import TermMention, Topic, Word
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.read.about.context import dimensions
from bot.read.about.relation import related
from bot.read.sentence import Sentence
from bot.read.sums.idle import COMPARING, HAPPENING
from bot.read.sums.times import by_itself, timed
from bot.read.text.clauses import PARTITIVE, Stretch
from bot.read.vocabulary.lexicon import Lexicon

FRONTED = re.compile(
    r"\W*(?:(?:out )?of|among|amongst)\b(?P<whole>.+),\s*(?:\w+\s+){0,3}$", re.IGNORECASE
)
"""A whole that comes before the number: "Of the 482 offences in…, a third were on…"."""
_LEADING = re.compile(r"[:;](?!\d)|\s(?:[–—]|--?)\s")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a comparison is read: the sentence, the words that belong to the claim, what is lent.

    `base` is the claim's topic with what its sentence and the ones before lend to it.
    """

    sentence: Sentence
    own: tuple[Stretch, ...]
    base: Topic
    lexicon: Lexicon
    quantity: Quantity | None

    @property
    def is_part(self) -> bool:
        """True where the number is told as a part of the next one ("60% of the 482")."""
        if self.quantity is None:
            return False
        end = self.quantity.end
        after = next((one.start for one in self.sentence.quantities if one.start >= end), None)
        return after is not None and PARTITIVE.match(self.text[end:after]) is not None

    @property
    def clause(self) -> int:
        """Where the claim's own clause begins: what comes before ":" or ";" only leads to it."""
        at = self.quantity.start if self.quantity else 0
        return max((mark.end() for mark in _LEADING.finditer(self.text, 0, at)), default=0)

    @property
    def text(self) -> str:
        """The sentence as it was written."""
        return self.sentence.statement.text

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """All of the claim's own words, from the beginning of its clause."""
        return self.between(0, len(self.text))

    def between(self, start: int, end: int) -> tuple[Stretch, ...]:
        """The claim's own stretches, as far as they lie from `start` up to `end`."""
        start = max(start, self.clause)
        cut = (Stretch(max(one.start, start), min(one.end, end)) for one in self.own)
        return tuple(one for one in cut if one.start < one.end)


def side(
    ground: Ground,
    stretches: Sequence[Stretch],
    operator: Stretch,
    idle: frozenset[str] = frozenset(),
    others: Sequence[Stretch] = (),
) -> Topic:
    """What the stretches are about; the operator's own words lead to nothing and away from nothing.

    `others` are more words of the operator, `idle` those that are part of it wherever they stand. A
    name or a time that other words lead away from ("outside Northmarsh") stays a stranger.
    """
    operators = (operator, *others)
    text = _PLUS.sub("and ", reduce(_blanked, operators, ground.text))
    sentence = ground.sentence
    terms = (term for term in sentence.terms if _in(term.start, stretches))
    periods = (period for period in sentence.periods if _in(period.start, stretches))
    run = _run(ground)
    return Topic(
        words=tuple(
            replace(word, led="") if word.start in run else word
            for word in sentence.words
            if _in(word.start, stretches)
            and not _in(word.start, operators)
            and word.text.lower() not in idle
            and word.text.lower() not in HAPPENING
            and not _AGED.match(ground.text, word.start)
        ),
        terms=tuple(related(term, text, min(dimensions(term, ground.lexicon))) for term in terms),
        periods=tuple(timed(period, text, sentence) for period in periods),
    )


_PLUS = re.compile(r"\bplus\b", re.IGNORECASE)
""" "A plus B" puts B beside A; elsewhere it leads away from what the number is of."""
_AGED = re.compile(
    r"(?:people|persons?|adults|children|residents|those)\s+(?:aged|under|over|between)\b",
    re.IGNORECASE,
)
"""Whoever is of an age: the age is what the name on file says."""


def _in(start: int, stretches: Iterable[Stretch]) -> bool:
    return any(one.holds(start) for one in stretches)


def _blanked(text: str, span: Stretch) -> str:
    return text[: span.start] + " " * (span.end - span.start) + text[span.end :]


def reread(mention: PeriodMention, ground: Ground) -> PeriodMention:
    """The time by itself, whatever leads to it ("since 2015")."""
    return by_itself(mention, " " * len(ground.text), ground.sentence)


def completed(own: Topic, other: Topic, ground: Ground) -> Topic:
    """A side with what it leaves to the other one and to the sentences before.

    Where both name a place, a part or a time, that is what is held against each other, and all
    words are said of both; else each side must say by itself what it counts.
    """
    contrasted = bool(_shared(own, other, ground.lexicon)) or bool(own.periods and other.periods)
    words = (*own.words, *other.words) if contrasted or not _content(own) else own.words
    taken = _with(replace(own, words=words), other.terms, other.periods, ground.lexicon)
    lent = _with(taken, _carried(ground), ground.base.periods, ground.lexicon)
    return replace(lent, lent=_lent(ground), around=ground.base.around)


def alone(own: Topic, ground: Ground) -> Topic:
    """A side that stands by itself, with what the sentences before lend to it."""
    lent = _with(own, _carried(ground), ground.base.periods, ground.lexicon)
    return replace(lent, lent=_lent(ground), around=ground.base.around)


def _lent(ground: Ground) -> tuple[Word, ...]:
    """The words of the sentences before, and of what leads to the claim's clause."""
    leading = (word for word in ground.sentence.words if word.start < ground.clause)
    return (*ground.base.lent, *leading)


def _content(topic: Topic) -> bool:
    return any(not word.plain for word in topic.words)


def _shared(one: Topic, other: Topic, lexicon: Lexicon) -> frozenset[str]:
    """The dimensions in which both sides name something."""
    return _dimensions(one, lexicon) & _dimensions(other, lexicon)


def _dimensions(topic: Topic, lexicon: Lexicon) -> frozenset[str]:
    return frozenset[str]().union(*(dimensions(term, lexicon) for term in topic.terms))


def _carried(ground: Ground) -> tuple[TermMention, ...]:
    """What is lent from elsewhere; what stands in the claim's own words is on one of the sides."""
    return tuple(term for term in ground.base.terms if term.lent or term.start < ground.clause)


def without_parts(whole: Topic, own: Topic, part: Topic, ground: Ground) -> Topic:
    """The whole without what was lent to it in a dimension in which the part names something.

    `own` is what its own words say.
    """
    named = _dimensions(part, ground.lexicon)
    kept = tuple(
        term
        for term in whole.terms
        if term in own.terms
        or term not in _carried(ground)
        or not dimensions(term, ground.lexicon) & named
    )
    return replace(whole, terms=kept)


def set_in(whole: Topic, part: Topic, ground: Ground) -> Topic:
    """ "In Wolden, a fifth of the offences were on Plover": the place is that of the whole, too.

    Not where the place is all that the part is a part by.
    """
    named = _dimensions(whole, ground.lexicon)
    apart = _dimensions(part, ground.lexicon) - {"place"}
    if "place" in named or not apart:
        return whole
    places = (term for term in part.terms if "place" in dimensions(term, ground.lexicon))
    return replace(whole, terms=(*whole.terms, *places))


def counted(ground: Ground, start: int) -> str:
    """The words that stand together from `start` on: what is counted ("child abuse images")."""
    words = tuple(_together(ground, start))
    end = words[-1].end if words else start
    noun = _REPORTS.match(ground.text, end) if words else None
    return " ".join([*(word.text for word in words), *([noun["noun"]] if noun else [])])


_REPORTS = re.compile(r"\s(?P<noun>reports|records|cases|incidents|claims|notices|calls)\b", re.I)
""" "Drone reports": a word that alone says little is the noun where others stand before it."""


def _run(ground: Ground) -> frozenset[int]:
    """Where the words of what the number counts begin: "by" leads to the number, not to them."""
    end = ground.quantity.end if ground.quantity else 0
    return frozenset(word.start for word in _together(ground, end))


def _together(ground: Ground, start: int) -> Iterator[Word]:
    end = start
    for word in ground.sentence.words:
        if word.start < start:
            continue
        if (
            word.plain
            or word.text.lower() in COMPARING
            or not _NEXT.fullmatch(ground.text, end, word.start)
        ):
            break
        yield word
        end = word.end


_NEXT = re.compile(r"[\s-]?(?:the )?")


def _with(
    topic: Topic,
    terms: Iterable[TermMention],
    periods: tuple[PeriodMention, ...],
    lexicon: Lexicon,
) -> Topic:
    """The topic with what it lacks: one name a dimension, and the time."""
    held = _dimensions(topic, lexicon)
    new = tuple(term for term in terms if not dimensions(term, lexicon) & held)
    return replace(topic, terms=(*topic.terms, *new), periods=topic.periods or periods)
