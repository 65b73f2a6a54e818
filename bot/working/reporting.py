""" "Were reported in": of a count of what was reported that says nothing, of any other it may."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.model.claim import Claim, Topic
from bot.model.figure import Figure
from bot.model.finding import Finding, Verdict

_SAYS = frozenset("reported".split())
_IS_REPORTED = re.compile(r"\breport(?:s|ed)?\b", re.IGNORECASE)
_PLAINLY = re.compile(
    r"\breported(?=\s+(?:in|across|during|over|between|each|every|last)\b|\s*[.,;?!]|\s*$)",
    re.IGNORECASE,
)
"""Not "reported by the police", "reported to have risen": where and when, and no more."""


def without_report(topic: Topic, text: str) -> Topic | None:
    """The topic without the word that something was reported; None where it isn't said."""
    kept = tuple(word for word in topic.words if word.text.lower() not in _SAYS)
    if len(kept) == len(topic.words) or not _PLAINLY.search(text):
        return None
    return replace(topic, words=tuple(replace(word, led="") for word in kept))


def is_reported(figure: Figure) -> bool:
    """True where what is counted are reports, by what the table says of itself."""
    measure = figure.measure
    return _IS_REPORTED.search(" ".join((measure.name, measure.definition))) is not None


def reported(claim: Claim, find: Callable[[Claim], Finding]) -> Finding | None:
    """The finding on a claim that only says of reports that they were reported; else None."""
    plain = without_report(claim.topic, claim.text) if claim.quantity is not None else None
    found = None if plain is None else find(replace(claim, topic=plain))
    if found is None or found.figure is None or not is_reported(found.figure):
        return None
    return found if found.verdict in (Verdict.SUPPORTED, Verdict.REFUTED) else None
