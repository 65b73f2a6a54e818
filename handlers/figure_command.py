"""`/figure`: the answer to a statement or a question, or one of the subcommands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.model.channel import Audience
from bot.write.notice import notice
from handlers import (
    figure_copy,
    figure_covered,
    figure_help,
    figure_key,
    figure_reports,
    figure_settings,
)
from handlers.command import Command, command_in
from handlers.front_desk import FrontDesk, Ready
from handlers.mishaps import apologies
from handlers.sending import NOT_A_MEMBER, post, whisper

Subcommand = Callable[[Command, FrontDesk, WebClient], Ready | None]
"""The answer to a command, or None where the command is not of this subcommand's shape."""
SUBCOMMANDS: tuple[Subcommand, ...] = (
    figure_help.take,
    figure_copy.take,
    figure_settings.take,
    figure_reports.take,
    figure_covered.take,
    figure_key.take,
)
"""One file each, asked in this order; what none of them takes is a statement or a question."""
ONLY_YOU = (
    "In this channel everyone is to see the answers to /figure, but I'm not a member of it. Type "
    "/invite @Caveat here; until then only you see them."
)


def register(app: App) -> None:
    """Answer the slash command."""
    app.command("/figure")(on_command)


def on_command(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Answer the person who typed the command; everyone, where the channel is set so."""
    ack()
    with apologies(body, client):
        command = command_in(body)
        if not front_desk.takes(command.claim):
            return
        ready = _of_subcommand(command, front_desk, client)
        if ready is None:
            if _in_public(command, front_desk, client):
                return
            ready = front_desk.answer(command.occasion, command.text, command.day, private=True)
        whisper(command.response_url, ready.cards)
        front_desk.delivered(ready, command.channel, "")


def _of_subcommand(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    for take in SUBCOMMANDS:
        ready = take(command, front_desk, client)
        if ready is not None:
            return ready
    return None


def _in_public(command: Command, front_desk: FrontDesk, client: WebClient) -> bool:
    """Answer in the channel where it is set so; False where the answer is still to be given."""
    if front_desk.desk.channel(command.channel).audience is not Audience.PUBLIC:
        return False
    ready = front_desk.answer(command.occasion, command.text, command.day)
    if ready.number is None:
        return False  # an explanation or a refusal is nobody else's concern
    try:
        for card in ready.cards:
            front_desk.delivered(ready, command.channel, post(client, command.channel, None, card))
    except SlackApiError as error:
        if error.response["error"] not in NOT_A_MEMBER:
            raise
        whisper(command.response_url, [notice(ONLY_YOU)])
        return False
    return True
