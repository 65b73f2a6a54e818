"""Looks the sides of a sum up like any other claim, so that every gate holds for each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.facts.store import FactStore, Search
from bot.language.tokens import name_tokens
from bot.model.claim import Claim, Mood, Slot, Sought, TermMention, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure
from bot.model.finding import Finding, Verdict
from bot.model.quantity import Kind, Quantity
from bot.model.vocabulary import Term
from bot.read.sums.idle import COMPARING
from bot.read.vocabulary.lexicon import Lexicon
from bot.working.flows import flows, without_flow
from bot.working.reporting import is_reported, without_report

PLACE = "place"
MOST = 400
"""Figures of one table that are looked through; a larger one is left alone."""


@dataclass(frozen=True, slots=True)
class Found:
    """The figures of one side, to be added up, and the slots that they fill by themselves."""

    figures: tuple[Figure, ...]
    assumed: tuple[Slot, ...] = ()


def joined(found: Sequence[Found]) -> Found:
    """Several finds as one side."""
    return Found(
        tuple(figure for one in found for figure in one.figures),
        tuple(dict.fromkeys(slot for one in found for slot in one.assumed)),
    )


@dataclass(frozen=True)
class Operands:
    """Finds the figures of a topic in one store; `find` answers for a single claim."""

    find: Callable[[Claim], Finding]
    store: FactStore
    terms: Mapping[str, Term]
    lexicon: Lexicon

    def side(self, claim: Claim, sought: Sought, topics: Sequence[Topic]) -> Found | None:
        """The figures of one side; None where one of them is not on file."""
        found = [self._operand(claim, sought, topic) for topic in topics]
        known = [one for one in found if one is not None]
        return joined(known) if known and len(known) == len(found) else None

    def _operand(self, claim: Claim, sought: Sought, topic: Topic) -> Found | None:
        """The figure of a topic; where only its parts are on file, all of them."""
        single = self.single(claim, sought, topic)
        return single if single is not None else self.parts(claim, sought, topic)

    def single(self, claim: Claim, sought: Sought, topic: Topic) -> Found | None:
        """The one figure that a topic is about; a breakdown that it doesn't name is not assumed."""
        topic = self.without_heads(topic, sought)
        finding = self.find(question(claim, sought, topic))
        if finding.figure is None and all(one.differs_in for one in finding.nearest):
            finding = self.find(question(claim, _second(sought), topic))
        if finding.figure is None:
            finding = self._by_verb(claim, sought, topic) or finding
        if finding.verdict is not Verdict.FOUND or finding.figure is None:
            return None
        if Slot.BREAKDOWN in finding.assumed:
            return None
        return Found((finding.figure,), finding.assumed)

    def _by_verb(self, claim: Claim, sought: Sought, topic: Topic) -> Finding | None:
        """The finding without a verb that the figure bears out: "took in", "was reported"."""
        ways = (
            (without_flow(topic, claim.text), lambda figure: flows(topic, figure)),
            (without_report(topic, claim.text), is_reported),
        )
        for plain, bears_out in ways:
            found = None if plain is None else self.find(question(claim, sought, plain))
            if found is not None and found.figure is not None and bears_out(found.figure):
                return found
        return None

    def without_heads(self, topic: Topic, sought: Sought | None = None) -> Topic:
        """Without the nouns that names on file begin with and a short one leaves out.

        "Over-65s were the victims": it is victims aged 65 and over that the store names.
        """
        heads = {
            name_tokens(self.terms[key].name)[0].stem
            for each in (topic, *(one for side in (sought.sides if sought else ()) for one in side))
            for mention in each.terms
            for key in mention.keys
            if len(mention.keys) == 1 and _QUALIFIED.match(self.terms[key].name)
        }
        kept = tuple(word for word in topic.words if word.stem not in heads)
        return replace(topic, words=kept)

    def parts(self, claim: Claim, sought: Sought, topic: Topic) -> Found | None:
        """All parts of the one whole that the topic names, each looked up by itself."""
        ways = ((mention, way) for mention in topic.terms for way in self.ways(mention))
        for mention, way in ways:
            topics = [_instead(topic, mention, self.terms[key]) for key in way]
            found = [self.single(claim, sought, one) for one in topics]
            known = [one for one in found if one is not None]
            if len(known) == len(found):
                return joined(known)
        return None

    def ways(self, mention: TermMention) -> tuple[tuple[str, ...], ...]:
        """The ways to take the whole that is named apart; none where it is no whole."""
        return tuple(way for key in mention.keys for way in self.lexicon.parts.get(key, ()))

    def cells(self, figure: Figure, terms: Iterable[str], *, timed: bool) -> tuple[Figure, ...]:
        """The figures of a figure's measure that have these terms, in its period or in any.

        Nothing where there are `MOST` of them or more.
        """
        periods = (figure.period,) if timed and figure.period else ()
        found = self.store.search(Search(figure.measure.key, tuple(terms), periods, limit=MOST))
        return found if len(found) < MOST else ()


_QUALIFIED = re.compile(r"\w+\s+(?:aged|under|over|with|in|on|of|who|living)\b", re.IGNORECASE)
"""A name that opens with what is counted and then says which ("victims under 18")."""


def places(figure: Figure) -> tuple[str, ...]:
    """The keys of the places of a figure."""
    return tuple(term.key for term in figure.terms if term.dimension == PLACE)


_COUNTED = (Operation.SUM, Operation.REMAINDER, Operation.DIFFERENCE, Operation.RATE)
"""Results of these are so many of what the figures count."""


_NUMBERS = (Kind.COUNT, Kind.RATE, Kind.AVERAGE, Kind.RANGE, Kind.VAGUE)


def question(claim: Claim, sought: Sought, topic: Topic) -> Claim:
    """A side as a question for its figure: no number is claimed of it."""
    quantity = sought.quantity
    counts = sought.operation in _COUNTED and quantity is not None and quantity.kind in _NUMBERS
    return Claim(
        text=claim.text,
        start=claim.start,
        end=claim.end,
        topic=topic,
        quantity=None,
        mood=Mood.ASKED,
        wanted=sought.wanted,
        wanted_noun=sought.noun or (_counted(quantity) if quantity is not None and counts else ""),
    )


def _counted(quantity: Quantity) -> str:
    """What the number counts; "84,500 larger" counts nothing."""
    return "" if quantity.unit.lower() in COMPARING else quantity.unit


def _second(sought: Sought) -> Sought:
    """Who is first is a matter of counts, and of shares where no counts are on file."""
    ranks = sought.operation is Operation.ORDER
    return replace(sought, wanted=Kind.PERCENT) if ranks else sought


def _instead(topic: Topic, mention: TermMention, member: Term) -> Topic:
    """The topic with a part in the place of its whole."""
    others = tuple(one for one in topic.terms if one is not mention)
    part = replace(mention, text=member.name, keys=(member.key,), joined=False)
    return replace(topic, terms=(*others, part))
