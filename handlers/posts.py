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
from handlers.parent import Asked, parent_of
from handlers.sending import post
from handlers.small_talk import points_elsewhere

ARTICLE = 1_000
"""Characters; a longer text gets a summary and only then its numbers, each in brief."""


def on_post(
    body: dict[str, Any], client: WebClient, context: BoltContext, front_desk: FrontDesk
) -> None:
    """Answer a post once, however often and by whichever event Slack reports it."""
    written = post_of(body, context.bot_user_id)
    if written is None or not front_desk.takes(*written.claims):
        return
    name = written.claims[0]
    front_desk.desk.begin(name, written.occasion)
    with apologies(body, client):
        _answer(written, client, context.bot_user_id, front_desk)
    front_desk.desk.finish(name)


def _answer(written: Post, client: WebClient, bot_user: str | None, front_desk: FrontDesk) -> None:
    """Answer files, then an article or a statement, or say why there is nothing to answer."""
    occasion, asked = written.occasion, _asked(written, client, bot_user)
    for file in asked.files:
        answer_copy(client, front_desk, Copy(occasion, asked.day, file=file))
    if asked.refusal:
        _post(Ready((notice(asked.refusal),)), occasion, client, front_desk)
    elif asked.files and not front_desk.is_asked(asked.text, asked.day):
        return  # a word along with a file is no statement: "the draft, please check"
    elif len(asked.text) >= ARTICLE:
        answer_copy(client, front_desk, Copy(occasion, asked.day, text=asked.text))
    else:
        _post(front_desk.answer(occasion, asked.text, asked.day), occasion, client, front_desk)


def _asked(written: Post, client: WebClient, bot_user: str | None) -> Asked:
    """What the post itself says, or the message that it only points at."""
    if written.files or written.replies_to is None or not _means_its_parent(written):
        return Asked(written.text, written.day, written.files)
    return parent_of(client, written.occasion.channel, written.replies_to, bot_user)


def _post(ready: Ready, occasion: Occasion, client: WebClient, front_desk: FrontDesk) -> None:
    for card in ready.cards:
        ts = post(client, occasion.channel, occasion.thread, card)
        front_desk.delivered(ready, occasion.channel, ts)


def _means_its_parent(written: Post) -> bool:
    return written.occasion.surface is Surface.MENTION and points_elsewhere(written.text)
