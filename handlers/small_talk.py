"""Tells a greeting, a call for help or a mere nod at a message from something to check."""

from __future__ import annotations

import re

GREETINGS = frozenset(
    "hello hi hiya hey hullo yo good morning afternoon evening day there all everyone caveat bot"
    " help please thanks thank you cheers ta test testing ping how are what can do does it work"
    " who info usage".split()
)
WORD = re.compile(r"[^\W\d_]+")
POINTING = frozenset(
    "check please pls this that it is true right correct accurate can could you what about the"
    " above message statement claim figure figures number numbers fact".split()
)


def is_wordless(text: str) -> bool:
    """True where there is neither a letter nor a digit: nothing, a sign, an emoji."""
    return not any(character.isalnum() for character in text)


def points_elsewhere(text: str) -> bool:
    """True where the words only point at another message: "check this please", or none at all."""
    if any(character.isnumeric() for character in text):
        return False
    words = WORD.findall(text.casefold())
    return len(words) <= 8 and all(word in POINTING for word in words)


def is_small_talk(text: str) -> bool:
    """True where nothing but greetings, calls for help and signs is left; a digit never is."""
    if any(character.isnumeric() for character in text):
        return False
    words = WORD.findall(text.casefold())
    return len(words) <= 8 and all(word in GREETINGS for word in words)
