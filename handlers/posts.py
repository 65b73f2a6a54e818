"""Answers a post, in its thread: the same for mentions and for direct messages."""

from __future__ import annotations

from typing import Any

from slack_bolt import BoltContext
from slack_sdk import WebClient

from handlers.front_desk import FrontDesk
from handlers.incoming import post_of
from handlers.mishaps import apologies
from handlers.sending import post


def on_post(
    body: dict[str, Any], client: WebClient, context: BoltContext, front_desk: FrontDesk
) -> None:
    """Answer a post once, however often and by whichever event Slack reports it."""
    asked = post_of(body, context.bot_user_id)
    if asked is None or not front_desk.takes(*asked.claims):
        return
    name, occasion = asked.claims[0], asked.occasion
    front_desk.desk.begin(name, occasion)
    with apologies(body, client):
        ready = front_desk.answer(occasion, asked.text, asked.day)
        for card in ready.cards:
            ts = post(client, occasion.channel, occasion.thread, card)
            front_desk.delivered(ready, occasion.channel, ts)
    front_desk.desk.finish(name)
