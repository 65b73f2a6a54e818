"""Cards that tell no figure: an explanation with examples, a plain message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.write.card import Card
from bot.write.pieces import context, escape, quote, section

WHAT = (
    "I check statements against the figures on file: paste one, and I reply with the verified "
    "number, its source and its caveats. Or ask for a figure."
)
WHERE = (
    "Mention me in a channel, write to me directly, or type /figure with your statement or "
    "question: then only you see the answer, and can share it. A whole article: paste it or drop "
    "the file into a direct message to me. /figure help lists all of it."
)
NO_EXAMPLES = "There are no figures on file yet."


def notice(text: str) -> Card:
    """A plain message; `text` is escaped here."""
    return Card(tuple(section(escape(text))), escape(text))


def help_card(typed: Sequence[tuple[str, str]], examples: Sequence[str], remark: str) -> Card:
    """What can be typed, each with what it does, an example from the store, and a remark."""
    lines = [f"• *{escape(words)}*: {escape(what)}" for words, what in typed]
    blocks = [*section("\n".join([WHAT, *lines]))]
    for example in examples:
        blocks += [*section("For example: */figure* and then"), *quote(example)]
    blocks += context(escape(remark))
    quoted = [f"For example: /figure and then: {escape(example)}" for example in examples]
    return Card(tuple(blocks), "\n".join([WHAT, *lines, *quoted, escape(remark)]))


def welcome(examples: Sequence[str]) -> Card:
    """What the desk is for, with statements that it can check as examples."""
    lead = "For example:" if examples else NO_EXAMPLES
    blocks = [*section(WHAT), *section(lead)]
    for example in examples:
        blocks += quote(example)
    blocks += section(WHERE)
    quoted = [f"> {escape(example)}" for example in examples]
    return Card(tuple(blocks), "\n".join([WHAT, lead, *quoted, WHERE]))
