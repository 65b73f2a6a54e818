"""How much is checked at once: a text that is too long or has too many numbers is refused."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from bot.errors import TooLong
from bot.read.sentence import Sentence
from bot.read.sentence_claims import how_many

LONGEST = 200_000
"""Characters of one text; a longer one is refused, never cut."""
MOST = 2_000
"""Numbers and questions of one text; a text with more is refused, never cut."""


def few(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences, read a few ahead, so that too many claims are refused before they are made.

    Raises TooLong.
    """
    ahead, claims = deque[Sentence](), 0
    for sentence in sentences:
        ahead.append(sentence)
        claims += how_many(sentence)
        if claims > MOST:
            raise TooLong(
                f"The text has more than {MOST:,} numbers; at most {MOST:,} are checked at once. "
                "Split it, and check the parts."
            )
        if len(ahead) > _AHEAD:
            yield ahead.popleft()
    yield from ahead


_AHEAD = 8
"""No more than are still at hand, word by word, when their claims are made."""


def must_fit(text: str) -> None:
    """Raises TooLong for a text over `LONGEST` characters."""
    if len(text) > LONGEST:
        raise TooLong(
            f"The text has {len(text):,} characters; at most {LONGEST:,} are read at once. "
            "Split it, and check the parts."
        )
