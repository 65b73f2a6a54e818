"""Replies as cards for Slack: pure functions from a reply to blocks. START HERE for the cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from bot.model.finding import Answer, Reply, told
from bot.write.aloud import aloud
from bot.write.answer_blocks import answer_blocks
from bot.write.card import MORE, SHARE, WRONG, Block, Card
from bot.write.nearest import shown
from bot.write.notice import notice
from bot.write.pages import Group, pages
from bot.write.pieces import button, byline, divider
from bot.write.retold import block_id
from bot.write.text import NOTHING_TO_CHECK, render

VALUE = 2000
"""Characters that Slack allows in a button's value."""
SHARE_TO_CHANNEL = "Share to channel"
SHARE_IN_THREAD = "Share in thread"


def cards_of(
    reply: Reply,
    share: str | None = None,
    shared_by: str = "",
    share_label: str = SHARE_TO_CHANNEL,
    number: int | None = None,
    day: date | None = None,
) -> tuple[Card, ...]:
    """The messages that tell a reply, in order; several where one would be over Slack's limits.

    `share` is the value of a Share button, for an answer that only its asker sees, and
    `share_label` what stands on it. `shared_by` is the id of the person who shared the reply.
    `number` is the answer's in the ledger: with it, a figure can be reported as wrong. `day` is
    the day from which the reply counts: with it, a statement can be judged against a figure that
    is chosen; in private the whole text travels along, in public no more than the card shows.
    """
    if not reply.answers:
        return (notice(NOTHING_TO_CHECK),)
    groups = [
        Group(place, answer_blocks(answer, place, _retold(reply, place, day, share)))
        for place, answer in enumerate(reply.answers)
    ]
    sheets = pages(groups)
    shared = [share_button(share, share_label)] if share else []
    return tuple(
        _card(
            _part(reply, sheet),
            sheet,
            answer_buttons(
                _part(reply, sheet).answers, number, shared if sheet is sheets[-1] else []
            ),
            shared_by if sheet is sheets[0] else "",
        )
        for sheet in sheets
    )


def _retold(reply: Reply, place: int, day: date | None, share: str | None) -> str:
    clause = reply.answers[place].finding.claim.text.strip(" ,;:")
    return block_id(place, day, reply.text if share else "", clause) if day else ""


def _part(reply: Reply, sheet: tuple[Group, ...]) -> Reply:
    """The answers of a reply that stand on one message."""
    places = dict.fromkeys(group.number for group in sheet)
    return Reply(reply.text, tuple(reply.answers[place] for place in places))


def _card(part: Reply, sheet: tuple[Group, ...], buttons: Iterator[Block], shared_by: str) -> Card:
    blocks: list[Block] = []
    for group in sheet:
        blocks += [divider(), *group.blocks] if blocks else group.blocks
    blocks += buttons
    blocks += byline("Shared by", shared_by)
    return Card(tuple(blocks), aloud(render(part), part.answers, shared_by))


def answer_buttons(
    answers: Sequence[Answer], number: int | None, share: Sequence[Block] = ()
) -> Iterator[Block]:
    """*More* and *Wrong figure?* where figures are named, near ones too; *Share* in private."""
    findings = [answer.finding for answer in answers]
    answering = [figure for finding in findings for figure in told(finding)]
    near = [candidate.figure for finding in findings for candidate in shown(finding)]
    keys = " ".join(dict.fromkeys(figure.key for figure in (*answering, *near)))
    more = [button("More", MORE, keys)] if keys and len(keys) <= VALUE else []
    wrong = [wrong_button(number)] if keys and number is not None else []
    buttons = [*more, *share, *wrong]
    if buttons:
        yield {"type": "actions", "elements": buttons}


def share_button(value: str, label: str = SHARE_TO_CHANNEL) -> Block:
    """*Share*, for a private answer."""
    return button(label, SHARE, value)


def wrong_button(number: int) -> Block:
    """*Wrong figure?*, for the answer of this number in the ledger."""
    return button("Wrong figure?", WRONG, str(number))
