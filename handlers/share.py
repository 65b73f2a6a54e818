"""*Share to channel*, *Share in thread*: a private answer becomes a message of the app's own.

What goes through a `response_url` can't be edited later; an own message can, when a figure is
corrected.
"""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.desk.desk import Occasion, Surface
from bot.errors import UnknownKey
from bot.write.card import SHARE
from bot.write.notice import notice
from handlers.asked import Asked, asked_by
from handlers.front_desk import GONE, FrontDesk
from handlers.mishaps import apologies
from handlers.pressed import Pressed, pressed_in
from handlers.sending import NOT_A_MEMBER, post, whisper

INVITE = (
    "I can't write in this channel, because I'm not a member of it. Type /invite @Caveat here, "
    "then share it again."
)


def register(app: App) -> None:
    """Answer the *Share* button."""
    app.action(SHARE)(on_share)


def on_share(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Post the answer where everyone sees it, once."""
    ack()
    with apologies(body, client):
        _share(pressed_in(body), client, front_desk)


def _share(pressed: Pressed, client: WebClient, front_desk: FrontDesk) -> None:
    asked = asked_by(pressed.value)
    once = f"share {asked.number}"
    if not front_desk.takes(once):
        already = notice("This answer has been shared already.")
        whisper(pressed.response_url, [already], pressed.thread)
        return
    try:
        _post(client, front_desk, pressed, asked)
    except UnknownKey:
        whisper(pressed.response_url, [notice(GONE)])
        return
    except SlackApiError as error:
        front_desk.desk.release(once)
        if error.response["error"] not in NOT_A_MEMBER:
            raise
        whisper(pressed.response_url, [notice(INVITE)], pressed.thread)
        return
    shared = "Shared in the thread." if asked.thread else "Shared to the channel."
    whisper(pressed.response_url, [notice(shared)], replace=True)


def _post(client: WebClient, front_desk: FrontDesk, pressed: Pressed, asked: Asked) -> None:
    thread = asked.thread or pressed.thread
    occasion = Occasion(Surface.SHARED, pressed.channel, thread, pressed.person)
    ready = front_desk.share(occasion, asked)
    for card in ready.cards:
        ts = post(client, pressed.channel, thread, card)
        front_desk.delivered(ready, pressed.channel, ts)
