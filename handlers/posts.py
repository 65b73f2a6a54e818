"""Answers a post, in its thread: the same for mentions and for direct messages."""

from __future__ import annotations

from typing import Any

from slack_bolt import BoltContext
from slack_sdk import WebClient

from bot.desk.desk import Surface
from bot.write.notice import notice
from handlers.front_desk import FrontDesk, Ready
from handlers.incoming import Post, post_of
from handlers.mishaps import apologies
from handlers.parent import parent_of
from handlers.sending import post
from handlers.small_talk import points_elsewhere


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
        ready = _answer(asked, client, context.bot_user_id, front_desk)
        for card in ready.cards:
            ts = post(client, occasion.channel, occasion.thread, card)
            front_desk.delivered(ready, occasion.channel, ts)
    front_desk.desk.finish(name)


def _answer(asked: Post, client: WebClient, bot_user: str | None, front_desk: FrontDesk) -> Ready:
    """The answer to the post's own text, or to the message that it only points at."""
    if not _means_its_parent(asked) or asked.replies_to is None:
        return front_desk.answer(asked.occasion, asked.text, asked.day)
    parent = parent_of(client, asked.occasion.channel, asked.replies_to, bot_user)
    if parent.refusal:
        return Ready((notice(parent.refusal),))
    return front_desk.answer(asked.occasion, parent.text, parent.day)


def _means_its_parent(asked: Post) -> bool:
    return asked.occasion.surface is Surface.MENTION and points_elsewhere(asked.text)
