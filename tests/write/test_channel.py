"""What is said in a channel unasked: every card of a contradiction, and why it is there."""

from __future__ import annotations

from bot.write.card import Card
from bot.write.channel import WATCHED, unasked
from bot.write.pieces import escape

FIRST, LAST = Card(({"type": "divider"},), "the first"), Card(({"type": "divider"},), "the last")


def test_every_card_is_told_and_the_last_says_why() -> None:
    first, last = unasked((FIRST, LAST), more=0)
    assert first == FIRST
    assert last.text == f"the last\n{escape(WATCHED)}"
    assert last.blocks[:1] == LAST.blocks
    assert "divider" not in {block["type"] for block in last.blocks[1:]}


def test_how_many_more_there_are_is_said_once() -> None:
    first, last = unasked((FIRST, LAST), more=2)
    assert "2 more numbers are contradicted" in last.text
    assert "more" not in first.text
