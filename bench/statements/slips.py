"""What happens to a text that is typed in a hurry: no capitals, a letter too few or swapped."""

from __future__ import annotations

import random
import re

WORD = re.compile(r"[A-Za-z]{6,}")


def typo(text: str, candidates: str, draw: random.Random) -> str | None:
    """The text with one slip in a long word of the candidates; None where there is no such word."""
    words = [word for word in WORD.findall(candidates) if word in text]
    if not words:
        return None
    word = draw.choice(words)
    return text.replace(word, _slip(word, draw), 1)


def _slip(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word) - 2)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    dropped = word[:at] + word[at + 1 :]
    doubled = word[: at + 1] + word[at:]
    slips = [slip for slip in (swapped, dropped, doubled) if slip != word]
    return draw.choice(slips)
