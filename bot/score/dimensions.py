"""Place and breakdown: the members that a claim names are exactly those of the figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.language.tokens import name_tokens
from bot.model.claim import Slot, TermMention
from bot.model.figure import Figure
from bot.model.finding import SlotScore
from bot.model.vocabulary import Term
from bot.score.subject import Subject

PLACE = "place"


def score_place(subject: Subject, figure: Figure, terms: Mapping[str, Term]) -> SlotScore:
    """Whether the claim names the figure's place, another one, or none."""
    return _score(Slot.PLACE, subject, figure, terms)


def score_breakdown(subject: Subject, figure: Figure, terms: Mapping[str, Term]) -> SlotScore:
    """Whether the claim names the figure's platform, age group and the like, others, or none."""
    return _score(Slot.BREAKDOWN, subject, figure, terms)


def _score(slot: Slot, subject: Subject, figure: Figure, terms: Mapping[str, Term]) -> SlotScore:
    has = {term.key for term in figure.terms}
    own = [term for term in figure.terms if slot_of(term.dimension) is slot]
    named = _narrowest(_named(slot, subject, has, terms), terms)
    wrong = [mention for mention in named if not has & set(mention.keys)]
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


def _named(
    slot: Slot, subject: Subject, has: set[str], terms: Mapping[str, Term]
) -> list[TermMention]:
    """The mentions that bear on the slot; those that are part of the measure's name don't."""
    return [
        mention
        for mention in subject.claim.topic.terms
        if _slot(mention, has, terms) is slot
        and (has & set(mention.keys) or not _is_in_name(mention, subject))
    ]


def _slot(mention: TermMention, has: set[str], terms: Mapping[str, Term]) -> Slot:
    """A name of several dimensions counts for the one in which the figure has it."""
    if mention.dimension is not None:
        return slot_of(mention.dimension)
    meant = [key for key in mention.keys if key in has] or list(mention.keys)
    return slot_of(terms[meant[0]].dimension)


def _is_in_name(mention: TermMention, subject: Subject) -> bool:
    stems = {token.stem for token in name_tokens(mention.text)}
    return any(stems <= way.stems for way in subject.full)


def _narrowest(named: list[TermMention], terms: Mapping[str, Term]) -> list[TermMention]:
    """Without those that only say in which larger one another lies ("Cambs, in the East")."""
    return [
        mention
        for mention in named
        if mention.joined
        or not any(_lies_in(other, mention, terms) for other in named if other is not mention)
    ]


def _lies_in(inner: TermMention, outer: TermMention, terms: Mapping[str, Term]) -> bool:
    return bool(inner.keys) and all(
        set(ancestors(key, terms)) & set(outer.keys) for key in inner.keys
    )


def ancestors(key: str, terms: Mapping[str, Term]) -> Iterable[str]:
    """The keys above a term, nearest first."""
    seen = {key}
    parent = terms[key].parent if key in terms else None
    while parent is not None and parent not in seen:
        yield parent
        seen.add(parent)
        parent = terms[parent].parent if parent in terms else None


def _overlap(own: list[Term], named: list[TermMention]) -> float:
    said = {key for mention in named for key in mention.keys}
    return sum(term.key in said for term in own) / (1 + len(own) + len(named))
