"""Which of Slack's events ask the desk something, and what: a post, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.desk.desk import Occasion, Surface
from handlers.said import day_of, files_in
from handlers.typed import plain

SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}
"""The subtypes of a message that a person has just written; all others are news about messages."""
CHANNELS = {"channel", "group"}
"""Kinds of conversations that can be watched; direct messages of several people can't."""


@dataclass(frozen=True, slots=True)
class Post:
    """A message that somebody wrote to the desk.

    `text` is what they typed, without mentions. `day` is the day of posting, by this machine's
    time zone. `claims` are the names under which the post is taken on: the event's, and the
    message's own, which `app_mention` and `message` of one post share. `replies_to` is the thread
    that the post stands in, None where it stands in none. `files` are the ids of what came along.
    """

    occasion: Occasion
    text: str
    day: date
    claims: tuple[str, ...]
    replies_to: str | None = None
    files: tuple[str, ...] = ()


def post_of(body: dict[str, Any], bot_user: str | None) -> Post | None:
    """The post of an event, or None for what isn't meant for the desk.

    Left alone are edits, deletions, joins, other bots, the desk's own messages, and messages in
    channels that don't mention it. Slack's payload ends here: what follows is a Post.
    """
    event = body["event"]
    if not _is_fresh(event, bot_user):
        return None
    surface = _surface(event, str(event.get("text") or ""), bot_user)
    return None if surface is None else _post(body, surface)


def overheard_in(body: dict[str, Any], bot_user: str | None) -> Post | None:
    """What somebody has just written in a channel, not to the desk; None for anything else."""
    event = body["event"]
    if event.get("channel_type") not in CHANNELS or not _is_fresh(event, bot_user):
        return None
    if _surface(event, str(event.get("text") or ""), bot_user) is not None:
        return None
    return _post(body, Surface.WATCHED)


def _post(body: dict[str, Any], surface: Surface) -> Post:
    event = body["event"]
    channel, ts = str(event["channel"]), str(event["ts"])
    thread = str(event.get("thread_ts") or ts)
    return Post(
        occasion=Occasion(surface, channel, thread, str(event["user"])),
        text=plain(str(event.get("text") or "")),
        day=day_of(ts),
        claims=(f"event {body.get('event_id') or ts}", f"post {channel} {ts}"),
        replies_to=thread if thread != ts else None,
        files=files_in(event),
    )


def _is_fresh(event: dict[str, Any], bot_user: str | None) -> bool:
    """True for what a person has just posted."""
    if event.get("subtype") not in SPOKEN or event.get("hidden") or event.get("edited"):
        return False
    person = event.get("user")
    return bool(person) and person != bot_user and not event.get("bot_id")


def _surface(event: dict[str, Any], text: str, bot_user: str | None) -> Surface | None:
    if _is_direct(event):
        return Surface.DIRECT
    mentioned = event["type"] == "app_mention" or (
        bot_user is not None and (f"<@{bot_user}>" in text or f"<@{bot_user}|" in text)
    )
    return Surface.MENTION if mentioned else None


def _is_direct(event: dict[str, Any]) -> bool:
    """True in a direct message; ids of those begin with D where Slack doesn't name the kind."""
    kind = event.get("channel_type")
    return kind == "im" if kind else str(event.get("channel", "")).startswith("D")
