"""What a claim says of a measure, by stems: its words, its names, and what its number tells."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.measures import MEAN, MeasureForm, Way
from bot.language.persons import PEOPLE, SEXES_AND_AGES
from bot.language.plain import GENERIC
from bot.language.tokens import name_tokens, stem
from bot.language.units import parse_unit
from bot.model.claim import Claim, Topic, Word
from bot.model.quantity import Kind


def own_stems(claim: Claim, form: MeasureForm) -> set[str]:
    """The stems that a claim's own clause says, with what they imply of a measure."""
    terms = _term_stems(claim.topic)
    said = stems_of(claim.topic.words) | terms | _said_by_number(claim)
    if terms & SEXES_AND_AGES:
        said |= PEOPLE
    return said | _implied(claim, form, said) | _sort_of(claim, form, terms)


def said_in_full(claim: Claim, form: MeasureForm) -> tuple[Way, ...]:
    """The ways to name the measure that the claim's words fill."""
    topic = claim.topic
    return filled(form, own_stems(claim, form) | stems_of((*topic.around, *topic.lent)))


def filled(form: MeasureForm, said: set[str]) -> tuple[Way, ...]:
    """The ways to name the measure that the stems fill."""
    return tuple(way for way in form.ways if way.required <= said)


def stems_of(words: Iterable[Word]) -> set[str]:
    """The words' stems."""
    return {word.stem for word in words}


def _term_stems(topic: Topic) -> set[str]:
    return {token.stem for mention in topic.terms for token in name_tokens(mention.text)}


def _implied(claim: Claim, form: MeasureForm, said: set[str]) -> set[str]:
    """The noun that a verb says: 2.7m fans drawn are an attendance, gas pumped out an emission.

    What the number counts must be what the measure counts, and an average must be said to be one.
    """
    if not form.saying or (form.is_mean and not said & MEAN):
        return set()
    counted = claim.topic.counted
    if counted and counted not in form.unit and counted not in form.heads:
        return set()
    return {noun for word, noun in form.saying if word in said}


def _sort_of(claim: Claim, form: MeasureForm, terms: set[str]) -> frozenset[str]:
    """The generic noun that a term stands for: 493 robberies are offences of that sort."""
    number = claim.quantity
    noun = [word.stem for word in name_tokens(number.unit)] if number else []
    wanted = [word.stem for word in name_tokens(claim.wanted_noun)]
    return GENERIC & form.unit if any(one in terms for one in noun or wanted) else frozenset()


def _said_by_number(claim: Claim) -> set[str]:
    """What the number itself says of the measure: the head of "$29,313 a head", the days of frost
    in "17 days", the hours of sunshine in "1,869 hours".
    """
    number = claim.quantity
    if number is None:
        return set()
    said = {word.stem for word in name_tokens(number.unit)} if number.kind in _IN_UNITS else set()
    if number.unit.endswith("watt hours"):
        said.add(_ELECTRICITY)
    if number.unit in _DEGREES and MEAN & stems_of(claim.topic.words):
        said.add(_TEMPERATURE)
    if not number.per or number.kind not in (Kind.MONEY, *_IN_UNITS):
        return said
    written = number.unit if " per " in f" {number.unit}" else f"{number.unit} per {number.per}"
    return said | parse_unit(written).per


_ELECTRICITY, _TEMPERATURE = stem("electricity"), stem("temperature")
_DEGREES = ("°C", "°F", "degrees")
_IN_UNITS = (Kind.MEASURE, Kind.DURATION, Kind.RATE)
