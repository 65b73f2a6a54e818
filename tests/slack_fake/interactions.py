"""What Slack sends when somebody uses a shortcut or a modal (docs.slack.dev, "Interactivity")."""

from __future__ import annotations

from typing import Any

from tests.slack_fake.payloads import REPORTER, TEAM, VERIFICATION, stamp, unique

Json = dict[str, Any]


def message_shortcut(
    callback: str, message: Json, channel: str, response_url: str, user: str = REPORTER
) -> Json:
    """Somebody picks a message shortcut on a message."""
    shown = {key: value for key, value in message.items() if key not in {"channel", "event_ts"}}
    return shortcut(callback, user) | {
        "type": "message_action",
        "channel": {"id": channel, "name": "newsdesk"},
        "response_url": response_url,
        "message_ts": message["ts"],
        "message": shown | {"type": "message"},
    }


def shortcut(callback: str, user: str = REPORTER) -> Json:
    """Somebody picks a global shortcut; it knows no channel and has no response_url."""
    return {
        "type": "shortcut",
        "token": VERIFICATION,
        "action_ts": stamp(),
        "team": {"id": TEAM, "domain": "herons"},
        "user": {"id": user, "username": "reporter", "name": "reporter", "team_id": TEAM},
        "is_enterprise_install": False,
        "enterprise": None,
        "callback_id": callback,
        "trigger_id": unique("13345224609."),
    }


def submission(view: Json, values: Json, user: str = REPORTER) -> Json:
    """Somebody submits a modal; `values` are those of its inputs, by block and action."""
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "herons"},
        "user": {"id": user, "username": "reporter", "name": "reporter", "team_id": TEAM},
        "api_app_id": view["app_id"],
        "token": VERIFICATION,
        "trigger_id": unique("13345224609."),
        "view": view | {"state": {"values": values}},
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }
