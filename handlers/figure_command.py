"""`/figure`, with a statement or a question: a private answer that can be shared."""

from __future__ import annotations

from datetime import date
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from handlers.front_desk import FrontDesk
from handlers.mishaps import apologies
from handlers.sending import whisper
from handlers.typed import plain


def register(app: App) -> None:
    """Answer the slash command."""
    app.command("/figure")(on_command)


def on_command(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Answer the person who typed the command, and nobody else."""
    ack()
    with apologies(body, client):
        if not front_desk.takes(f"command {body['trigger_id']}"):
            return
        channel = str(body["channel_id"])
        occasion = Occasion(Surface.COMMAND, channel, None, str(body["user_id"]))
        text = plain(str(body.get("text") or ""))
        ready = front_desk.answer(occasion, text, date.today(), private=True)
        whisper(str(body["response_url"]), ready.cards)
        front_desk.delivered(ready, channel, "")
