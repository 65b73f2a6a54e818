"""Place and breakdown: the members that a claim names are exactly those of the figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.language.measures import Way
from bot.language.tokens import name_stems
from bot.model.claim import Slot, TermMention
from bot.model.finding import SlotScore
from bot.model.vocabulary import Term, ancestors

PLACE = "place"


@dataclass(frozen=True, slots=True)
class Named:
    """The mentions of a claim, and those of them that are part of a measure's name."""

    mentions: tuple[TermMention, ...]
    in_name: tuple[TermMention, ...]


def named_beside(mentions: tuple[TermMention, ...], full: Iterable[Way]) -> Named:
    """The mentions beside a measure's name; `full` are the ways in which it is said."""
    stems = [way.stems for way in full]
    inside = (one for one in mentions if any(name_stems(one.text) <= way for way in stems))
    return Named(mentions, tuple(inside))


def score_terms(
    claimed: Named, known: Mapping[str, Term], has: tuple[Term, ...]
) -> tuple[SlotScore, SlotScore]:
    """Whether the claim names the place, and the breakdown, of a figure that `has` these terms.

    Or other ones, or none. A breakdown is a platform, an age group and the like.
    """
    keys = frozenset(term.key for term in has)
    places: list[TermMention] = []
    breakdowns: list[TermMention] = []
    for mention in _bearing(claimed, keys):
        named = places if _slot(mention, keys, known) is Slot.PLACE else breakdowns
        named.append(mention)
    own = [term for term in has if term.dimension == PLACE]
    parts = [term for term in has if term.dimension != PLACE]
    return (
        _score(Slot.PLACE, _narrowest(places, known), own, keys),
        _score(Slot.BREAKDOWN, _narrowest(breakdowns, known), parts, keys),
    )


def _score(slot: Slot, named: list[TermMention], own: list[Term], has: frozenset[str]) -> SlotScore:
    wrong = [mention for mention in named if has.isdisjoint(mention.keys)]
    if wrong:
        return SlotScore(slot, False, _overlap(own, named), f"“{wrong[0].text}” is another")
    said = {key for mention in named for key in mention.keys}
    open_ = [term for term in own if term.key not in said]
    if open_:
        return SlotScore(slot, None, _overlap(own, named), f"{open_[0].name} is not said")
    return SlotScore(slot, True, 1.0 if own else 0.9, "named" if own else "none needed")


def slot_of(dimension: str) -> Slot:
    """Places are a slot of their own; every other dimension is a breakdown."""
    return Slot.PLACE if dimension == PLACE else Slot.BREAKDOWN


def _bearing(claimed: Named, has: frozenset[str]) -> Iterator[TermMention]:
    """The mentions that bear on a slot; those that are part of the measure's name don't."""
    return (
        mention
        for mention in claimed.mentions
        if not (has.isdisjoint(mention.keys) and mention in claimed.in_name)
    )


def _slot(mention: TermMention, has: frozenset[str], terms: Mapping[str, Term]) -> Slot:
    """A name of several dimensions counts for the one in which the figure has it."""
    if mention.dimension is not None:
        return slot_of(mention.dimension)
    meant = [key for key in mention.keys if key in has] or list(mention.keys)
    return slot_of(terms[meant[0]].dimension)


def _narrowest(named: list[TermMention], terms: Mapping[str, Term]) -> list[TermMention]:
    """Without those that only say in which larger one another lies ("Cambs, in the East")."""
    known = [mention for mention in named if mention.keys]
    if len(known) < 2:
        return named
    return [
        mention
        for mention in named
        if mention.joined
        or not any(_lies_in(other, mention, terms) for other in known if other is not mention)
    ]


def _lies_in(inner: TermMention, outer: TermMention, terms: Mapping[str, Term]) -> bool:
    return all(set(ancestors(key, terms)) & set(outer.keys) for key in inner.keys)


def _overlap(own: list[Term], named: list[TermMention]) -> float:
    said = {key for mention in named for key in mention.keys}
    return sum(term.key in said for term in own) / (1 + len(own) + len(named))
