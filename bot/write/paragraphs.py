"""Groups of paragraphs as cards: for what is read rather than judged."""

from __future__ import annotations

from collections.abc import Sequence

from bot.write.card import Block, Card
from bot.write.pages import Group, pages
from bot.write.pieces import divider, section

Paragraphs = Sequence[str]
"""Paragraphs that belong together, in Slack's markup, already escaped."""


def paragraph_cards(
    groups: Sequence[Paragraphs], buttons: Sequence[Block] = ()
) -> tuple[Card, ...]:
    """The messages that tell the groups, a line between two; `buttons` stand under the last."""
    laid = pages(
        [
            Group(number, tuple(block for one in group for block in section(one)))
            for number, group in enumerate(groups)
        ]
    )
    last = len(laid) - 1
    return tuple(
        _card(groups, sheet, buttons if number == last else ()) for number, sheet in enumerate(laid)
    )


def _card(groups: Sequence[Paragraphs], sheet: Sequence[Group], buttons: Sequence[Block]) -> Card:
    blocks: list[Block] = []
    for group in sheet:
        blocks += [divider(), *group.blocks] if blocks else group.blocks
    if buttons:
        blocks.append({"type": "actions", "elements": list(buttons)})
    numbers = dict.fromkeys(group.number for group in sheet)
    return Card(tuple(blocks), "\n\n".join("\n".join(groups[number]) for number in numbers))
