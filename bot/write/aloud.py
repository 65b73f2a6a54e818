"""A card's text: all that its blocks say, for whoever hears it or sees only a notification."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.finding import Answer
from bot.write.nearest import NEAR_CAVEATS, shown
from bot.write.pieces import cut_markup, escape

TEXT = 39_000
"""Characters of a text, with some to spare; Slack takes 40,000."""


def aloud(words: str, answers: Sequence[Answer], shared_by: str = "") -> str:
    """The words that tell these answers, escaped for Slack, and what the card says beside them.

    `shared_by` is the id of the person who shared them.
    """
    said = [cut_markup(escape(words), TEXT)]
    if any(shown(answer.finding) for answer in answers):
        said.append(NEAR_CAVEATS)
    if shared_by:
        said.append(f"Shared by <@{shared_by}>.")
    return "\n".join(said)
