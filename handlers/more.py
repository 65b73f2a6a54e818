"""*More*: everything on file about the figures of a card, for the person who asked."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from bot.write.card import MORE
from handlers.front_desk import FrontDesk
from handlers.mishaps import apologies
from handlers.pressed import pressed_in
from handlers.sending import whisper


def register(app: App) -> None:
    """Answer the *More* button."""
    app.action(MORE)(on_more)


def on_more(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Show all caveats, definitions and versions of the card's figures, in private."""
    ack()
    with apologies(body, client):
        asked = pressed_in(body)
        if not front_desk.takes(asked.claim):
            return
        occasion = Occasion(Surface.MORE, asked.channel, asked.thread, asked.person)
        ready = front_desk.all_about(occasion, tuple(asked.value.split(" ")))
        whisper(asked.response_url, ready.cards, asked.thread)
        front_desk.delivered(ready, asked.channel, "")
