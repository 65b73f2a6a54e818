"""The end of every kind of payload: nothing is left unacknowledged, or Slack would repeat it."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.write.notice import notice
from handlers.mishaps import apologies
from handlers.sending import whisper

ANYTHING = re.compile(".*", re.DOTALL)
NOT_MINE = "I don't know what to do with that; it may come from an older version of this app."


def register(app: App) -> None:
    """Acknowledge whatever no other listener takes; registered last."""
    app.event(ANYTHING)(on_news)
    app.command(ANYTHING)(on_request)
    app.action(ANYTHING)(on_request)
    app.attachment_action(ANYTHING)(on_request)
    app.shortcut(ANYTHING)(on_news)
    app.view(ANYTHING)(on_news)
    app.view_closed(ANYTHING)(on_news)
    app.options(ANYTHING)(on_options)


def on_news(ack: Ack) -> None:
    """Take note of what needs no answer."""
    ack()


def on_options(ack: Ack) -> None:
    """Offer no options: no list of the desk's asks for any."""
    ack(options=[])


def on_request(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Tell the person who pressed or typed something that it leads nowhere."""
    ack()
    with apologies(body, client):
        address = body.get("response_url")
        if address:
            whisper(str(address), [notice(NOT_MINE)])
