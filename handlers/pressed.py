"""What somebody pressed or picked on a card, and where: Slack's payload ends here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button or pick list that was used.

    `value` is what the button or the chosen option carries, `block` the id of its block. `thread`
    is the thread to answer in, None for a message that stands in none. `private` marks a message
    that only this person saw.
    """

    value: str
    block: str
    channel: str
    message: str
    thread: str | None
    person: str
    response_url: str
    private: bool
    claim: str


def pressed_in(body: dict[str, Any]) -> Pressed:
    """What a `block_actions` payload says."""
    action, container = body["actions"][0], body["container"]
    option = action.get("selected_option") or {}
    value = str(option.get("value") or action.get("value") or "")
    channel = str(container.get("channel_id") or body["channel"]["id"])
    message = body.get("message") or {}
    thread = message.get("thread_ts") or container.get("thread_ts")
    return Pressed(
        value=value,
        block=str(action.get("block_id") or ""),
        channel=channel,
        message=str(container["message_ts"]),
        thread=str(thread) if thread else None,
        person=str(body["user"]["id"]),
        response_url=str(body["response_url"]),
        private=bool(container.get("is_ephemeral")),
        claim=f"action {body['trigger_id']}",
    )
