"""Answers a post, in its thread: the same for mentions and for direct messages."""

from __future__ import annotations

from typing import Any

from slack_bolt import BoltContext
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from bot.write.notice import notice
from handlers.copy_answer import Copy, answer_copy
from handlers.front_desk import FrontDesk, Ready
from handlers.incoming import Post, post_of
from handlers.mishaps import apologies
from handlers.parent import parent_of
from handlers.sending import post
from handlers.small_talk import points_elsewhere

ARTICLE = 1_000
"""Characters; a longer text gets a summary and only then its numbers, each in brief."""


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
        _answer(asked, client, context.bot_user_id, front_desk)
    front_desk.desk.finish(name)


def _answer(asked: Post, client: WebClient, bot_user: str | None, front_desk: FrontDesk) -> None:
    """Answer files, an article, the message that a mention points at, or what was typed."""
    for file in asked.files:
        answer_copy(client, front_desk, Copy(asked.occasion, asked.day, file=file))
    if asked.files and not front_desk.finds_a_number(asked.text, asked.day):
        return  # a word along with a file is no statement: "the draft, please check"
    if len(asked.text) >= ARTICLE:
        answer_copy(client, front_desk, Copy(asked.occasion, asked.day, text=asked.text))
        return
    _post(_ready(asked, client, bot_user, front_desk), asked.occasion, client, front_desk)


def _ready(asked: Post, client: WebClient, bot_user: str | None, front_desk: FrontDesk) -> Ready:
    """The answer to the post's own text, or to the message that it only points at."""
    if not _means_its_parent(asked) or asked.replies_to is None:
        return front_desk.answer(asked.occasion, asked.text, asked.day)
    parent = parent_of(client, asked.occasion.channel, asked.replies_to, bot_user)
    if parent.refusal:
        return Ready((notice(parent.refusal),))
    return front_desk.answer(asked.occasion, parent.text, parent.day)


def _post(ready: Ready, occasion: Occasion, client: WebClient, front_desk: FrontDesk) -> None:
    for card in ready.cards:
        ts = post(client, occasion.channel, occasion.thread, card)
        front_desk.delivered(ready, occasion.channel, ts)


def _means_its_parent(asked: Post) -> bool:
    return asked.occasion.surface is Surface.MENTION and points_elsewhere(asked.text)
