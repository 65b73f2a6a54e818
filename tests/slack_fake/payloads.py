"""What Slack sends, in its real shape (docs.slack.dev: Events API, slash commands, actions)."""

from __future__ import annotations

import itertools
import time
from typing import Any

Json = dict[str, Any]

TEAM = "T0HERONS"
APP = "A0CAVEAT"
BOT_USER = "U0CAVEAT"
BOT = "B0CAVEAT"
REPORTER = "U0REPORTER"
VERIFICATION = "deprecated-token"

_numbers = itertools.count(int(time.time() * 1000) % 100_000_000)


def unique(prefix: str) -> str:
    """An id that no other call gave."""
    return f"{prefix}{next(_numbers):09d}"


def stamp() -> str:
    """A message's time stamp, which is also its id in its channel."""
    return f"{time.time():.0f}.{next(_numbers) % 1_000_000:06d}"


def event(inner: Json, event_id: str | None = None) -> Json:
    """The wrapper of the Events API around an event."""
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": event_id or unique("Ev"),
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": unique("4-"),
    }


def _rich(text: str) -> list[Json]:
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return [{"type": "rich_text", "block_id": unique("b"), "elements": [section]}]


def mention(text: str, channel: str, ts: str | None = None, **more: object) -> Json:
    """Somebody mentions the app in a channel; `more` goes into the inner event."""
    at = ts or stamp()
    return {
        "user": REPORTER,
        "type": "app_mention",
        "ts": at,
        "client_msg_id": unique("cm-"),
        "text": f"<@{BOT_USER}> {text}",
        "team": TEAM,
        "blocks": _rich(text),
        "channel": channel,
        "event_ts": at,
        **more,
    }


def message(text: str, channel: str, ts: str | None = None, **more: object) -> Json:
    """A message, by default a direct one; `more` goes into the inner event."""
    at = ts or stamp()
    return {
        "user": REPORTER,
        "type": "message",
        "ts": at,
        "client_msg_id": unique("cm-"),
        "text": text,
        "team": TEAM,
        "blocks": _rich(text),
        "channel": channel,
        "event_ts": at,
        "channel_type": "im" if channel.startswith("D") else "channel",
        **more,
    }


def edited(text: str, channel: str) -> Json:
    """Somebody edits a message."""
    at = stamp()
    inner = message(text, channel) | {"edited": {"user": REPORTER, "ts": at}}
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": inner,
        "previous_message": message("before", channel),
        "channel": channel,
        "hidden": True,
        "ts": at,
        "event_ts": at,
        "channel_type": "im" if channel.startswith("D") else "channel",
    }


def deleted(channel: str) -> Json:
    """Somebody deletes a message."""
    at = stamp()
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": message("41 thefts", channel),
        "channel": channel,
        "hidden": True,
        "deleted_ts": stamp(),
        "ts": at,
        "event_ts": at,
        "channel_type": "im" if channel.startswith("D") else "channel",
    }


def command(text: str, channel: str, response_url: str, name: str = "/figure") -> Json:
    """Somebody types a slash command; sent as a form."""
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "team_domain": "herons",
        "channel_id": channel,
        "channel_name": "newsdesk",
        "user_id": REPORTER,
        "user_name": "reporter",
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": unique("13345224609."),
    }


def action(
    element: Json,
    channel: str,
    response_url: str,
    posted: Json | None = None,
    thread: str | None = None,
) -> Json:
    """Somebody uses a button or pick list; `posted` is the message, None for an ephemeral one."""
    ts = posted["ts"] if posted else stamp()
    container: Json = {
        "type": "message",
        "message_ts": ts,
        "channel_id": channel,
        "is_ephemeral": posted is None,
    }
    if thread:
        container["thread_ts"] = thread
    payload: Json = {
        "type": "block_actions",
        "user": {"id": REPORTER, "username": "reporter", "name": "reporter", "team_id": TEAM},
        "api_app_id": APP,
        "token": VERIFICATION,
        "container": container,
        "trigger_id": unique("13345224609."),
        "team": {"id": TEAM, "domain": "herons"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": channel, "name": "newsdesk"},
        "state": {"values": {}},
        "response_url": response_url,
        "actions": [_used(element)],
    }
    if posted:
        payload["message"] = posted
    return payload


def _used(element: Json) -> Json:
    """An element as it comes back when it has been used."""
    block = element.get("block_id") or unique("b")  # an app's own, else one of Slack's
    used = {"action_id": element["action_id"], "block_id": block, "action_ts": stamp()}
    if element["type"] == "button":
        return used | {"type": "button", "text": element["text"], "value": element["value"]}
    chosen = element["chosen"]
    return used | {
        "type": "static_select",
        "selected_option": chosen,
        "placeholder": element["placeholder"],
    }
