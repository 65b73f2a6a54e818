"""The Web API methods that the desk calls, with Slack's checks and answers of the real shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.slack_fake import files, functions, home_tab, people, views
from tests.slack_fake.block_rules import faults
from tests.slack_fake.payloads import APP, BOT, BOT_USER, TEAM, unique
from tests.slack_fake.state import State

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]

BOT_TOKEN = "xoxb-1-herons"  # noqa: S105 - of a workspace that is nowhere
APP_TOKEN = "xapp-1-herons"  # noqa: S105 - of a workspace that is nowhere
SIGNING_SECRET = "0123456789abcdef0123456789abcdef"  # noqa: S105 - of an app that is nowhere


def answer(state: State, method: str, token: str, arguments: Json, ws_url: str, root: str) -> Json:
    """What Slack would answer to a call; `root` is where this stand-in serves files."""
    if method == "apps.connections.open":
        good = token == APP_TOKEN
        return {"ok": True, "url": ws_url} if good else _error("invalid_auth")
    if token not in {BOT_TOKEN, functions.WORKFLOW_TOKEN}:
        return _error("not_authed" if not token else "invalid_auth")
    needed = SCOPES.get(method, set())
    if needed and needed <= state.lacking:
        return _error("missing_scope") | {
            "needed": ",".join(sorted(needed)),
            "provided": "commands",
        }
    if method == "files.getUploadURLExternal":
        return files.upload_address(state, root, arguments)
    handler = METHODS.get(method)
    return handler(state, arguments) if handler else _error("unknown_method")


def granted(state: State) -> str:
    """The scopes that the app was given, as Slack names them with every answer."""
    asked = json.loads((ROOT / "manifest.json").read_text())["oauth_config"]["scopes"]
    return ",".join(it for it in (*asked["bot"], *asked["bot_optional"]) if it not in state.lacking)


def _error(name: str) -> Json:
    return {"ok": False, "error": name}


def _auth_test(_state: State, _arguments: Json) -> Json:
    return {
        "ok": True,
        "url": "https://herons.slack.com/",
        "team": "Herons",
        "user": "caveat",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def _post_message(state: State, arguments: Json) -> Json:
    refused = _refused(state, arguments)
    if refused:
        return refused
    message = {
        "user": BOT_USER,
        "type": "message",
        "ts": state.stamp(),
        "bot_id": BOT,
        "app_id": APP,
        "text": arguments.get("text", ""),
        "team": TEAM,
        "blocks": _blocks(arguments),
        "channel": _conversation(state, arguments["channel"]),
    }
    if arguments.get("thread_ts"):
        message["thread_ts"] = arguments["thread_ts"]
    with state.changed:
        state.messages.append(message)
    return {
        "ok": True,
        "channel": message["channel"],
        "ts": message["ts"],
        "message": {key: value for key, value in message.items() if key != "channel"},
    }


def _conversation(state: State, channel: str) -> str:
    """The direct message that Slack opens where a person's id is given instead of a channel's."""
    if not channel.startswith("U"):
        return channel
    with state.changed:
        return state.dms.setdefault(channel, unique("D"))


def _update(state: State, arguments: Json) -> Json:
    """chat.update: the app's own message, in its own conversation, with less text."""
    refused = _refused(state, arguments)
    if refused:
        return refused
    if len(arguments.get("text", "")) > 4_000:
        return _error("msg_too_long")
    with state.changed:
        for it in state.messages:
            if (it["channel"], it["ts"]) == (arguments["channel"], arguments.get("ts")):
                it |= {"text": arguments.get("text", ""), "blocks": _blocks(arguments)}
                return {"ok": True, "channel": it["channel"], "ts": it["ts"], "text": it["text"]}
    return _error("message_not_found")


def _post_ephemeral(state: State, arguments: Json) -> Json:
    if not arguments.get("user"):
        return _error("invalid_arguments")
    return _refused(state, arguments) or {"ok": True, "message_ts": state.stamp()}


def _refused(state: State, arguments: Json) -> Json | None:
    """Slack's own checks of a message, in its order."""
    if not arguments.get("channel"):
        return _error("channel_not_found")
    if arguments["channel"] in state.outside:
        return _error("not_in_channel")
    blocks = _blocks(arguments)
    if not arguments.get("text") and not blocks:
        return _error("no_text")
    if len(arguments.get("text", "")) > 40_000:
        return _error("msg_too_long")
    found = faults(blocks) if blocks else []
    if found:
        return _error("invalid_blocks") | {"response_metadata": {"messages": found}}
    return None


def _blocks(arguments: Json) -> list[Json]:
    blocks = arguments.get("blocks") or []
    parsed: list[Json] = json.loads(blocks) if isinstance(blocks, str) else blocks
    return parsed


def _replies(state: State, arguments: Json) -> Json:
    """A thread, its first message first."""
    channel, ts = arguments.get("channel"), arguments.get("ts")
    if channel in state.outside:
        return _error("channel_not_found")
    with state.changed:
        own = [it for it in state.messages if it["channel"] == channel]
    thread = [it for it in own if it["ts"] == ts]
    if not thread:
        return _error("thread_not_found")
    thread += [it for it in own if it.get("thread_ts") == ts and it["ts"] != ts]
    limit = int(arguments.get("limit") or 1000)
    shown = [{k: v for k, v in it.items() if k != "channel"} for it in thread[:limit]]
    return {"ok": True, "messages": shown, "has_more": len(thread) > limit}


SCOPES = {
    "conversations.replies": {"channels:history", "groups:history"},
    "files.info": {"files:read"},
    "usergroups.users.list": {"usergroups:read"},
    "users.info": {"users:read"},
    "files.getUploadURLExternal": {"files:write"},
    "files.completeUploadExternal": {"files:write"},
}
"""A call fails where all of the scopes that would allow it are lacking."""
METHODS: dict[str, Callable[[State, Json], Json]] = {
    "auth.test": _auth_test,
    "chat.postMessage": _post_message,
    "chat.postEphemeral": _post_ephemeral,
    "chat.update": _update,
    "conversations.replies": _replies,
    "files.completeUploadExternal": files.complete,
    "files.info": files.info,
    "functions.completeError": functions.complete_error,
    "functions.completeSuccess": functions.complete_success,
    "usergroups.users.list": people.members,
    "users.info": people.info,
    "views.open": views.open_view,
    "views.publish": home_tab.publish,
    "views.update": views.update_view,
}
