"""The message shortcut *Check this statement*: a private answer where the message stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from slack_bolt import Ack, App, BoltContext
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from bot.write.notice import notice
from handlers.front_desk import FrontDesk, Ready
from handlers.mishaps import apologies
from handlers.said import day_of, said_in
from handlers.sending import whisper
from handlers.small_talk import is_wordless

CHECK_STATEMENT = "check_statement"
"""The shortcut's callback, as the manifest declares it."""
MINE = "That message is an answer of mine; I can't check myself. Its figures are behind More."
NO_TEXT = "There is no text in that message that I could check."
FILE = "There is a file in that message and no text. To have it checked, type /figure copy."


@dataclass(frozen=True, slots=True)
class Picked:
    """A message that somebody wants checked.

    `occasion.thread` is the thread in which the answer may be shared: the message's own, else the
    one that starts at it. `stands_in` is the thread that the message stands in, None at the root.
    `refusal` says why there is nothing to check, "" where there is.
    """

    occasion: Occasion
    text: str
    day: date
    stands_in: str | None
    refusal: str
    response_url: str
    claim: str


def register(app: App) -> None:
    """Answer the message shortcut."""
    app.shortcut({"callback_id": CHECK_STATEMENT, "type": "message_action"})(on_shortcut)


def on_shortcut(
    ack: Ack,
    body: dict[str, Any],
    client: WebClient,
    context: BoltContext,
    front_desk: FrontDesk,
) -> None:
    """Answer the person who picked the message, and nobody else."""
    ack()
    with apologies(body, client):
        picked = picked_in(body, context.bot_user_id)
        if not front_desk.takes(picked.claim):
            return
        ready = _answer(picked, front_desk)
        whisper(picked.response_url, ready.cards, picked.stands_in)
        front_desk.delivered(ready, picked.occasion.channel, "")


def picked_in(body: dict[str, Any], bot_user: str | None) -> Picked:
    """What a `message_action` payload says."""
    message, channel = body["message"], str(body["channel"]["id"])
    ts, stands_in = str(message["ts"]), message.get("thread_ts")
    text = said_in(message)
    return Picked(
        occasion=Occasion(Surface.SHORTCUT, channel, str(stands_in or ts), str(body["user"]["id"])),
        text=text,
        day=day_of(ts),
        stands_in=str(stands_in) if stands_in else None,
        refusal=_refusal(message, text, bot_user),
        response_url=str(body["response_url"]),
        claim=f"shortcut {body['trigger_id']}",
    )


def _refusal(message: dict[str, Any], text: str, bot_user: str | None) -> str:
    if bot_user is not None and message.get("user") == bot_user:
        return MINE
    if is_wordless(text):
        return FILE if message.get("files") else NO_TEXT
    return ""


def _answer(picked: Picked, front_desk: FrontDesk) -> Ready:
    if picked.refusal:
        return Ready((notice(picked.refusal),))
    return front_desk.answer(picked.occasion, picked.text, picked.day, private=True)
