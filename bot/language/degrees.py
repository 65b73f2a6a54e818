"""Words of degree before a hedge, and what they add: "well over 4,000" is more than "over"."""

from __future__ import annotations

import re

DEGREES = (
    "far|much|many|well|way|considerably|significantly|comfortably|substantially|vastly|massively|"
    "hugely|dramatically|markedly|easily|miles|long|"
    "(?:many|several|countless|umpteen) times|(?:orders|an order) of magnitude"
)
"""As a pattern, in lower case."""
_FAR = re.compile(rf"(?:{DEGREES}) ", re.IGNORECASE)
_FALLS_SHORT = re.compile(
    r"(?:fail(?:s|ed|ing)? to|did ?n[o'’]t|never|has not|have not) (?:reach|hit|top|exceed)",
    re.IGNORECASE,
)


def says_far(text: str) -> bool:
    """True for a number whose words put it far off: "well over 4,000", "far below 12"."""
    return _FAR.match(text) is not None


def says_missed(text: str) -> bool:
    """True for a number that is said not to have been reached."""
    return _FALLS_SHORT.match(text) is not None
