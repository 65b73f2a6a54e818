"""Verbs by which money comes in or goes out: "brought in", "cost"; they count nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.model.claim import Claim, Topic
from bot.model.figure import Figure, FigureKind
from bot.model.finding import Finding
from bot.model.quantity import Kind

_IN = frozenset(
    """
    took take takes taken taking brought bring brings raised raise raises raked netted pocketed
    earned made grossed yielded generated
    """.split()
)
_OUT = frozenset(
    """
    spent spend spends cost costs paid pay pays bill bills outlay put puts laid shelled forked
    splashed poured pumped ploughed lavished invested
    """.split()
)
_COMES_IN = re.compile(
    r"\b(?:collect|income|revenue|receipt|taking|rais|earn|fine|sale|levied)", re.I
)
_GOES_OUT = re.compile(r"\b(?:spen[dt]|cost|paid|pay|budget|expenditure|bill)", re.IGNORECASE)


_RETURNS = re.compile(
    rf"\b(?:{'|'.join(sorted(_IN | _OUT))})\s+(?:back|off|down|aside|away|by|over|up)\b",
    re.IGNORECASE,
)
""" "Paid back", "put aside": what a word behind the verb makes of it."""


def without_flow(topic: Topic, text: str) -> Topic | None:
    """The topic without the verbs of money coming in or going out; None where it has none."""
    if _RETURNS.search(text):
        return None
    kept = tuple(word for word in topic.words if word.text.lower() not in _IN | _OUT)
    if len(kept) == len(topic.words):
        return None
    return replace(topic, words=tuple(replace(word, led="") for word in kept))


def flowing(claim: Claim, find: Callable[[Claim], Finding]) -> Finding | None:
    """The finding on money of which a verb only says that it came in or went out; else None."""
    if claim.quantity is None or claim.quantity.kind is not Kind.MONEY:
        return None
    plain = without_flow(claim.topic, claim.text)
    found = None if plain is None else find(replace(claim, topic=plain))
    if found is None or found.figure is None or not flows(claim.topic, found.figure):
        return None
    return found


def flows(topic: Topic, figure: Figure) -> bool:
    """True where the figure is of money that goes the way that the topic's verbs say."""
    if figure.kind is not FigureKind.MONEY:
        return False
    measure = figure.measure
    told = " ".join((measure.name, measure.definition, *measure.aliases))
    said = {word.text.lower() for word in topic.words}
    comes_in, goes_out = bool(said & _IN), bool(said & _OUT)
    return (not comes_in or _COMES_IN.search(told) is not None) and (
        not goes_out or _GOES_OUT.search(told) is not None
    )
