"""Messages: somebody writes to the desk directly, or in a channel, which the desk may watch."""

from __future__ import annotations

from typing import Any

from slack_bolt import App, BoltContext
from slack_sdk import WebClient

from handlers.front_desk import FrontDesk
from handlers.incoming import overheard_in
from handlers.posts import on_post
from handlers.watch import on_heard


def register(app: App) -> None:
    """Answer direct messages, and mentions that Slack reports only as messages; watch the rest."""
    app.event("message")(on_message)


def on_message(
    body: dict[str, Any], client: WebClient, context: BoltContext, front_desk: FrontDesk
) -> None:
    """Answer what is meant for the desk; of the rest, watch what is said in channels."""
    heard = overheard_in(body, context.bot_user_id)
    if heard is None:
        on_post(body, client, context, front_desk)
    else:
        on_heard(heard, client, front_desk)
