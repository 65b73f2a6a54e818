"""How far one thing is said to be from another, in words: "slightly more", "rose sharply"."""

from __future__ import annotations

import re

from bot.model.claim import Degree

_SLIGHT = (
    r"slightly|marginally|fractionally|narrowly|barely|only just|just (?=ahead|behind|above|below)|"
    r"a (?:little|bit|touch|shade|fraction|whisker)"
)
_LARGE = (
    r"far|much|considerably|significantly|substantially|vastly|massively|hugely|markedly|sharply|"
    r"dramatically|steeply|a lot|many|well(?= ahead| behind| above| below| over| under)|easily|"
    r"comfortably|way(?= ahead| behind| above| below| more| fewer)|dwarfed"
)
_DEGREE = re.compile(rf"\b(?:(?P<slight>{_SLIGHT})|(?P<large>{_LARGE}))\b", re.IGNORECASE)
LEADING = re.compile(rf"\b(?:{_SLIGHT}|{_LARGE})\s+$", re.IGNORECASE)
"""Right before the word that ranks."""
ADVERBS = frozenset(
    """
    slightly marginally fractionally narrowly barely considerably significantly substantially vastly
    massively hugely markedly sharply dramatically steeply
    """.split()
)


def degree(text: str) -> Degree | None:
    """The degree that a text gives to a comparison; None where it gives none, or two."""
    found = {bool(one["slight"]) for one in _DEGREE.finditer(text)}
    if len(found) != 1:
        return None
    return Degree.SLIGHT if True in found else Degree.LARGE
