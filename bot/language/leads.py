"""The prepositions that lead to words: some of them make another measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.plain import COUNTING, GRAMMAR, RECORDING, SAYING
from bot.language.tokens import Token

OUT_OF = "out of"
"""A preposition in two words: people out of work are not those in work."""

TELLING = frozenset(
    {"from", "against", "per", "under", "over", "without", "by", "to", "between", OUT_OF}
)
"""Prepositions that can't stand for another: thefts from vehicles, thefts of vehicles."""

AGENTS = frozenset({"by"})
"""What it leads to has done it: sex crimes by children are not sex crimes against them."""

_PREPOSITIONS = TELLING | {"of", "in", "among", "amongst", "for", "on", "at", "with", "involving"}
_VERBS = COUNTING | SAYING | RECORDING
_SKIPPED = frozenset(
    "the a an their its all every each any and or inside outside within behind".split()
)
"""What may stand between a preposition and what it leads to: "from inside vehicles"."""
_SELF_LED = frozenset({"according", "came", "come", "comes", "amounted", "rose", "fell"})
"""What takes its own preposition: "came to 12 offences" leads to no offences."""
_ENDING = (GRAMMAR | _VERBS) - _SKIPPED
"""What a phrase ends with."""


def leads(tokens: Sequence[Token], bridged: frozenset[int] = frozenset()) -> Iterator[str]:
    """For each word the preposition that leads to its phrase, "" where none does.

    `bridged` are the starts of words that only a number parts from the word before.
    """
    lead, end, before = "", -1, ""
    for token in tokens:
        if token.folded in _PREPOSITIONS:
            lead = _opened(token.folded, before)
        else:
            apart = end >= 0 and token.start - end > 1 and token.start not in bridged
            lead = "" if apart or token.folded in _ENDING else lead
            if lead == OUT_OF and token.start in bridged:
                lead = "of"  # nine out of ten offences are offences all the same
        end, before = token.end, token.folded
        yield lead


def _opened(preposition: str, before: str) -> str:
    if before in _SELF_LED:
        return ""
    return OUT_OF if (before, preposition) == ("out", "of") else preposition
