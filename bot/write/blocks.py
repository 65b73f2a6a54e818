"""Replies as cards for Slack: pure functions from a reply to blocks. START HERE for the cards."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model.finding import Reply
from bot.write.answer_blocks import answer_blocks
from bot.write.card import MORE, SHARE, Block, Card
from bot.write.nearest import shown
from bot.write.notice import notice
from bot.write.pages import Group, pages
from bot.write.pieces import button, cut, divider, escape
from bot.write.text import NOTHING_TO_CHECK, render

VALUE = 2000
"""Characters that Slack allows in a button's value."""
TEXT = 39_000
"""Characters of fallback text; Slack takes 40,000."""
SHARE_TO_CHANNEL = "Share to channel"
SHARE_IN_THREAD = "Share in thread"


def cards_of(
    reply: Reply, share: str | None = None, shared_by: str = "", share_label: str = SHARE_TO_CHANNEL
) -> tuple[Card, ...]:
    """The messages that tell a reply, in order; several where one would be over Slack's limits.

    `share` is the value of a Share button, for an answer that only its asker sees, and
    `share_label` what stands on it. `shared_by` is the id of the person who shared the reply.
    """
    if not reply.answers:
        return (notice(NOTHING_TO_CHECK),)
    groups = [
        Group(number, answer_blocks(answer, number)) for number, answer in enumerate(reply.answers)
    ]
    sheets = pages(groups)
    last = len(sheets) - 1
    button_row = [share_button(share, share_label)] if share else []
    return tuple(
        _card(reply, sheet, button_row if number == last else [], "" if number else shared_by)
        for number, sheet in enumerate(sheets)
    )


def _card(reply: Reply, sheet: tuple[Group, ...], share: list[Block], shared_by: str) -> Card:
    blocks: list[Block] = []
    for group in sheet:
        blocks += [divider(), *group.blocks] if blocks else group.blocks
    numbers = dict.fromkeys(group.number for group in sheet)
    part = Reply(reply.text, tuple(reply.answers[number] for number in numbers))
    blocks += _buttons(part, share)
    blocks += _sharer(shared_by)
    return Card(tuple(blocks), cut(escape(render(part)), TEXT))


def _buttons(part: Reply, share: list[Block]) -> Iterator[Block]:
    """*More* on every figure that is named, near ones too, and *Share* on a private answer."""
    buttons = []
    findings = [answer.finding for answer in part.answers]
    answering = [finding.figure for finding in findings if finding.figure]
    near = [candidate.figure for finding in findings for candidate in shown(finding)]
    keys = " ".join(dict.fromkeys(figure.key for figure in (*answering, *near)))
    if keys and len(keys) <= VALUE:
        buttons.append(button("More", MORE, keys))
    buttons += share
    if buttons:
        yield {"type": "actions", "elements": buttons}


def share_button(value: str, label: str = SHARE_TO_CHANNEL) -> Block:
    """*Share*, for a private answer."""
    return button(label, SHARE, value)


def _sharer(person: str) -> Iterator[Block]:
    """Who shared the answer; a mention in rich text, which no text of a person's can forge."""
    if person:
        words = {"type": "text", "text": "Shared by "}
        who = {"type": "user", "user_id": person}
        line = {"type": "rich_text_section", "elements": [words, who]}
        yield {"type": "rich_text", "elements": [line]}
