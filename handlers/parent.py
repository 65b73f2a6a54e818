"""The message that started a thread: what a mention without a text of its own is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.said import files_in, said_in
from handlers.small_talk import is_wordless

MINE = (
    "The message that started this thread is an answer of mine; I can't check myself. Mention me "
    "with the statement that you want checked."
)
NO_TEXT = (
    "The message that started this thread has no text that I could check. Mention me with the "
    "statement that you want checked."
)
GONE = (
    "The message that started this thread has been deleted. Mention me with the statement that "
    "you want checked."
)
NO_SCOPE = (
    "I'm not allowed to read the message that started this thread: the app lacks the scope "
    "channels:history (in a private channel, groups:history). Whoever looks after this desk can "
    "add it on the app's page, OAuth & Permissions, and reinstall the app. Until then, mention me "
    "with the statement itself."
)
UNREADABLE = {"channel_not_found", "not_in_channel", "thread_not_found", "message_not_found"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be checked: a text and the ids of files, and the day on which they were posted.

    `refusal` says why there is nothing to check, "" where there is.
    """

    text: str
    day: date
    files: tuple[str, ...] = ()
    refusal: str = ""


def parent_of(client: WebClient, channel: str, thread: str, bot_user: str | None) -> Asked:
    """Read the first message of a thread. Raises SlackApiError where Slack fails otherwise."""
    day = datetime.fromtimestamp(float(thread)).astimezone().date()
    try:
        answer = client.conversations_replies(channel=channel, ts=thread, limit=1, inclusive=True)
    except SlackApiError as error:
        return Asked("", day, refusal=_why_not(error))
    messages: list[dict[str, Any]] = answer.get("messages") or []
    if not messages or messages[0].get("subtype") == "tombstone":
        return Asked("", day, refusal=GONE)
    return _read(messages[0], day, bot_user)


def _read(message: dict[str, Any], day: date, bot_user: str | None) -> Asked:
    text, files = said_in(message), files_in(message)
    if bot_user is not None and message.get("user") == bot_user:
        return Asked("", day, refusal=MINE)
    if is_wordless(text) and not files:
        return Asked("", day, refusal=NO_TEXT)
    return Asked(text, day, files)


def _why_not(error: SlackApiError) -> str:
    """What is missing, or that the message is gone. Raises the error again for anything else."""
    name = error.response["error"]
    if name == "missing_scope":
        return NO_SCOPE
    if name in UNREADABLE:
        return GONE
    raise error
