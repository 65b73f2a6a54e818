"""Verbs and phrases that put one thing above or below another: "A outnumbered B"."""

from __future__ import annotations

import re

from bot.model.claim import Rank
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_ABOVE = (
    r"outnumber(?:ed|s)?|exceed(?:ed|s)?|outstrip(?:ped|s)?|beat(?:en|s)?|surpass(?:ed|es)?|"
    r"over(?:took|takes|taken|hauled)|out-?(?:paced?|ranked?|sold|spen[dt]|did|done|scored?|"
    r"performed|weighed)|eclipsed?|dwarfed|topped|led|edged (?:out|ahead of)|pipped|bested|"
    r"(?:had|held|has) (?:the|an?) (?:edge|lead|advantage) over"
)
_BELOW = r"trail(?:ed|s)?|lag(?:ged|s)?(?: behind)?|undershot"
_STANDING = (
    r"(?:was|were|is|are|came|come|stood|stands?|finished|ranked|placed|remained|ran|sat|lay)"
    r"(?: out)?"
)
_PASSIVE = screened(
    rf"\b(?:was|were|is|are|been|being)\s+(?:\w+ly\s+)?(?P<verb>{_ABOVE})\b(?P<how>[^.;,]*?)\bby\b"
    r"(?!\s+(?:\S+\s+){0,3}to[ -](?:one|1)\b)",
    re.IGNORECASE,
)
_VERB = screened(
    rf"\b(?:(?P<above>{_ABOVE}|"
    rf"{_STANDING} (?:\w+ly |well |far |just |way )?(?:ahead of|above|clear of))"
    rf"|(?P<below>{_BELOW}|fell short of|"
    rf"{_STANDING} (?:\w+ly |well |far |just |way )?(?:behind|below)))\b",
    re.IGNORECASE,
)


def over(text: str) -> tuple[Stretch, Rank] | None:
    """Where a verb puts what stands before it above or below what stands after; None for none.

    "A was outnumbered by B" puts A below.
    """
    passive = _PASSIVE.search(text)
    if passive is not None:
        return Stretch(*passive.span()), Rank.LESS
    verb = _VERB.search(text)
    if verb is None:
        return _headed(text)
    return Stretch(*verb.span()), Rank.MORE if verb["above"] else Rank.LESS


def _headed(text: str) -> tuple[Stretch, Rank] | None:
    """ "A ahead of B for burglaries": a headline leaves the verb out, right behind the name."""
    found = _HEADED.match(text)
    if found is None:
        return None
    return Stretch(*found.span("words")), Rank.MORE if found["above"] else Rank.LESS


_HEADED = screened(
    r"\W*(?:(?-i:[A-Z])[\w'’-]*\s+){1,3}(?P<words>(?:\w+ly |well |far |just |way )?"
    r"(?:(?P<above>ahead of|above|clear of)|behind|below))\s+(?-i:[A-Z])",
    re.IGNORECASE,
)


def overtakes(text: str) -> bool:
    """True where the verb says that it was the other way round before."""
    return _OVERTAKING.search(text) is not None


_OVERTAKING = re.compile(
    r"\b(?:over(?:took|takes?|taken|taking|hauled)|moved ahead of)\b", re.IGNORECASE
)
