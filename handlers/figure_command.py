"""`/figure`, with a statement or a question: a private answer that can be shared."""

from __future__ import annotations

from datetime import date
from typing import Any

from slack_bolt import Ack, App

from bot.desk.desk import Occasion, Surface
from handlers.front_desk import FrontDesk
from handlers.sending import whisper
from handlers.typed import plain


def register(app: App) -> None:
    """Answer the slash command."""
    app.command("/figure")(on_command)


def on_command(ack: Ack, command: dict[str, Any], front_desk: FrontDesk) -> None:
    """Answer the person who typed the command, and nobody else."""
    ack()
    if not front_desk.takes(f"command {command['trigger_id']}"):
        return
    channel = str(command["channel_id"])
    occasion = Occasion(Surface.COMMAND, channel, None, str(command["user_id"]))
    text = plain(str(command.get("text") or ""))
    today = date.today()
    ready = front_desk.answer(occasion, text, today, private=True)
    whisper(str(command["response_url"]), ready.cards)
    front_desk.delivered(ready, channel, "")
