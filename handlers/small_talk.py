"""Tells a greeting or a call for help from something to check."""

from __future__ import annotations

import re

GREETINGS = frozenset(
    "hello hi hiya hey hullo yo good morning afternoon evening day there all everyone caveat bot"
    " help please thanks thank you cheers ta test testing ping how are what can do does it work"
    " who info usage".split()
)
WORD = re.compile(r"[^\W\d_]+")


def is_small_talk(text: str) -> bool:
    """True where nothing but greetings, calls for help and signs is left; a digit never is."""
    if any(character.isnumeric() for character in text):
        return False
    words = WORD.findall(text.casefold())
    return len(words) <= 8 and all(word in GREETINGS for word in words)
