"""Putting cards into Slack: into a thread or channel, or before one person's eyes only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk import WebClient
from slack_sdk.http_retry import RetryHandler, default_retry_handlers
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.webhook import WebhookClient

from bot.write.card import Card
from bot.write.notice import notice

NOT_A_MEMBER = {"not_in_channel", "channel_not_found"}
"""What Slack answers where the desk isn't a member of the channel."""
MOST_PRIVATE = 5
TOO_MANY = (
    "There is more to say than Slack lets me show in private. Send me the text as a direct "
    "message, and I'll answer all of it."
)


class NotDelivered(Exception):
    """Slack did not take a private answer; the text is Slack's status, never the message."""


def retries() -> list[RetryHandler]:
    """The library's own retries, and one when Slack says "too many": it waits in the thread."""
    return [*default_retry_handlers(), RateLimitErrorRetryHandler(max_retry_count=1)]


@dataclass(frozen=True, slots=True)
class Posted:
    """A message of the app's own: its conversation, and the stamp by which it can be edited."""

    channel: str
    ts: str


def post(client: WebClient, channel: str, thread: str | None, card: Card) -> str:
    """Post a card as the app's own message; returns its time stamp, by which it can be edited."""
    return posted(client, channel, thread, card).ts


def posted(client: WebClient, channel: str, thread: str | None, card: Card) -> Posted:
    """Post a card; `channel` may be a person's id, then it goes into the direct message there."""
    answer = client.chat_postMessage(
        channel=channel,
        thread_ts=thread,
        text=card.text,
        blocks=list(card.blocks),
        unfurl_links=False,
        unfurl_media=False,
    )
    return Posted(str(answer["channel"]), str(answer["ts"]))


def whisper(
    response_url: str, cards: Sequence[Card], thread: str | None = None, replace: bool = False
) -> None:
    """Show cards to the one person who asked. Raises NotDelivered.

    Slack takes five messages through a `response_url`; where there are more, the last one says so.
    """
    client = WebhookClient(response_url, retry_handlers=retries())
    shown = cards if len(cards) <= MOST_PRIVATE else [*cards[: MOST_PRIVATE - 1], notice(TOO_MANY)]
    for card in shown:
        body = {
            "response_type": "ephemeral",
            "replace_original": replace,
            "text": card.text,
            "blocks": list(card.blocks),
        }
        answer = client.send_dict(body | ({"thread_ts": thread} if thread else {}))
        if answer.status_code != 200:
            raise NotDelivered(f"status {answer.status_code}")
