"""What else was going on: "before the pandemic", ", the first year of lockdown".

The year that is named says when it was; what everybody knows of that year says nothing of a number.
Only times that all share are taken so, and only apart from the statement: a country's own strike
or election may be what the number is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.read.text.characters import Span
from bot.read.text.screened import screened

_TIME = (
    r"(?:the )?(?:covid(?:[- ]?19)?(?: pandemic| crisis)?|(?:coronavirus )?pandemic|"
    r"(?:first |second |third )?(?:national )?lockdowns?|financial crisis|credit crunch|"
    r"great recession|cost[- ]of[- ]living crisis|brexit|war in ukraine|invasion of ukraine|"
    r"second world war|first world war|millennium)"
)
_WHEN = (
    r"(?:just |right |long |shortly |well )?(?:before|after|during|amid|at the height of|"
    r"at the start of)"
)
_BEGAN = r"(?: hit| struck| began)?"
_YEAR_OF = (
    r"the (?:first|second|third|last)(?: full)? (?:financial )?year (?:of|after|before|since)"
)
_APART = (
    screened(rf"^\W*(?P<era>{_WHEN} {_TIME}{_BEGAN},)\s", re.IGNORECASE),
    screened(rf"(?P<era>, (?:{_WHEN}|{_YEAR_OF}) {_TIME}{_BEGAN})(?=[.,;!?]|\W*$)", re.IGNORECASE),
)


def find_eras(text: str) -> Iterator[Span]:
    """The stretches that only say what time it was."""
    for pattern in _APART:
        for found in pattern.finditer(text):
            yield Span(*found.span("era"))
