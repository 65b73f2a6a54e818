"""The part of which nothing is known: "the platform was unknown in 94 of the 412"."""

from __future__ import annotations

import re

from bot.model.claim import TermMention
from bot.read.sums.sides import Ground
from bot.read.text.clauses import Stretch

_NOT = r"(?:not|n['’]t)"
_KNOWN = r"(?:known|recorded|identified|stated|specified|established)"
_UNKNOWN = re.compile(
    rf"\b(?:the\s+)?(?P<noun>\w+)\s+(?:was|is|were|are)\s*(?:{_NOT} {_KNOWN}|unknown|unclear)\b"
    rf"|\b(?:with\s+)?(?:an?\s+|no\s+)?(?:unknown|unidentified|unspecified)\s+"
    r"(?P<which>(?!in\b|for\b|to\b)\w+)"
    rf"|\b(?:could|can|did)\s*(?:{_NOT})\s+(?:say|tell|know|establish|record)\s+(?:which|what|the)\s+"
    rf"(?P<asked>\w+)(?:\s+(?:was|had been|were)\s+(?:used|involved))?"
    r"|\bno\s+known\s+(?P<none>\w+)"
    rf"|\bno\s+(?P<any>\w+)\s+(?:was|were|is|had been)\s+(?:given|named|{_KNOWN})\b"
    rf"|(?P<short>\bunknown|\b{_NOT} {_KNOWN})(?=\s+(?:in|for)\s+(?:\w+\s+){{0,2}}$)",
    re.IGNORECASE,
)


_NOUNS = ("noun", "which", "asked", "none", "any")


def unknown(ground: Ground) -> tuple[Stretch, tuple[TermMention, ...]] | None:
    """What is known, taken out, with the words that say so; None where nothing is unknown."""
    start = ground.quantity.start if ground.quantity else 0
    for end in (start, len(ground.text)):
        found = _UNKNOWN.search(ground.text, 0 if end == start else start, end)
        if found is None:
            continue
        noun = next((found[it] for it in _NOUNS if found[it]), "").lower()
        keys = _known_of(noun, ground)
        if len(keys) == 1:
            return Stretch(*found.span()), (TermMention(found[0], *found.span(), keys),)
    return None


def _known_of(noun: str, ground: Ground) -> tuple[str, ...]:
    """The keys of what is called known in the dimension of that name, "" for any."""
    lexicon = ground.lexicon
    found = {
        key
        for names in lexicon.names.values()
        for name in names
        for key in name.keys
        if "known" in name.words and (not noun or lexicon.sorts[key] in (noun, noun[:-1]))
    }
    return tuple(found)
