"""`/figure`: a private answer to a statement or a question, or one of the subcommands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from handlers import figure_copy, figure_covered, figure_help, figure_key
from handlers.command import Command, command_in
from handlers.front_desk import FrontDesk, Ready
from handlers.mishaps import apologies
from handlers.sending import whisper

Subcommand = Callable[[Command, FrontDesk, WebClient], Ready | None]
"""The answer to a command, or None where the command is not of this subcommand's shape."""
SUBCOMMANDS: tuple[Subcommand, ...] = (
    figure_help.take,
    figure_copy.take,
    figure_covered.take,
    figure_key.take,
)
"""One file each, asked in this order; what none of them takes is a statement or a question."""


def register(app: App) -> None:
    """Answer the slash command."""
    app.command("/figure")(on_command)


def on_command(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Answer the person who typed the command, and nobody else."""
    ack()
    with apologies(body, client):
        command = command_in(body)
        if not front_desk.takes(command.claim):
            return
        ready = _answer(command, front_desk, client)
        whisper(command.response_url, ready.cards)
        front_desk.delivered(ready, command.channel, "")


def _answer(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready:
    for take in SUBCOMMANDS:
        ready = take(command, front_desk, client)
        if ready is not None:
            return ready
    return front_desk.answer(command.occasion, command.text, command.day, private=True)
