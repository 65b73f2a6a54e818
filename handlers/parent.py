"""The message that started a thread: what a mention without a text of its own is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.said import day_of, files_in, said_in
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
NOT_A_MEMBER = (
    "I can't read this conversation, because I'm not a member of it. Type /invite @Caveat here, "
    "then ask again; or mention me with the statement itself."
)
WORDS = {
    "missing_scope": NO_SCOPE,
    "channel_not_found": NOT_A_MEMBER,
    "not_in_channel": NOT_A_MEMBER,
    "thread_not_found": GONE,
    "message_not_found": GONE,
}
"""What to say to each refusal of Slack's that the person or the desk's keeper can mend."""


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
    day = day_of(thread)
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
    if error.response["error"] in WORDS:
        return WORDS[error.response["error"]]
    raise error
