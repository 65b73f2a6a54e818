"""views.publish, and what Slack demands of a Home tab (docs.slack.dev, "Home tab views")."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from tests.slack_fake import block_rules
from tests.slack_fake.payloads import APP, REPORTER, TEAM, VERIFICATION, stamp, unique
from tests.slack_fake.state import State
from tests.slack_fake.views import kept_view

Json = dict[str, Any]

HOME = {"type", "blocks", "private_metadata", "callback_id", "external_id"}
MOST_BLOCKS = 100
MOST_CHARACTERS = 100_000
INPUT = {"type", "block_id", "label", "element", "hint", "optional", "dispatch_action"}
TEXT_INPUT = {
    "type", "action_id", "initial_value", "multiline", "min_length", "max_length",
    "placeholder", "focus_on_load", "dispatch_action_config",
}  # fmt: skip


def publish(state: State, arguments: Json) -> Json:
    """views.publish: the tab as Slack keeps it for one person, or what is wrong with it."""
    person = str(arguments.get("user_id") or "")
    if not person.startswith(("U", "W")):
        return {"ok": False, "error": "invalid_arguments"}
    view = arguments.get("view") or {}
    view = json.loads(view) if isinstance(view, str) else view
    found = list(faults(view))
    if found:
        told = {"messages": [f"[ERROR] {fault}" for fault in found]}
        return {"ok": False, "error": "invalid_arguments", "response_metadata": told}
    with state.changed:
        before = state.homes.get(person)
        if arguments.get("hash") and before and before["hash"] != arguments["hash"]:
            return {"ok": False, "error": "hash_conflict"}
        name = before["id"] if before else unique("V")
        kept = kept_view(view, name, unique(f"{time.time():.0f}."))
        state.homes[person] = kept
    return {"ok": True, "view": kept}


def faults(view: Json) -> Iterator[str]:
    """Every rule that a Home tab breaks."""
    if view.get("type") != "home" or view.keys() - HOME:
        yield f"no Home tab, or unknown keys {sorted(view.keys() - HOME)}"
    if len(view.get("private_metadata", "")) > 3000 or len(view.get("callback_id", "")) > 255:
        yield "private_metadata over 3,000 or callback_id over 255"
    blocks = view.get("blocks", [])
    for block in blocks:
        if block.get("type") == "input":
            yield from _input(block)
    others = [block for block in blocks if block.get("type") != "input"]
    room = MOST_BLOCKS - len(blocks) + len(others)
    yield from block_rules.faults(others, room, MOST_CHARACTERS)


def _input(block: Json) -> Iterator[str]:
    element = block["element"]
    if block.keys() - INPUT:
        yield f"input has unknown keys {sorted(block.keys() - INPUT)}"
    label: Json = block["label"]
    hint: Json = block.get("hint", label)
    for name, text in (("label", label), ("hint", hint)):
        if text.get("type") != "plain_text" or not 1 <= len(text.get("text", "")) <= 2000:
            yield f"{name} wants plain text of 1 to 2,000 characters"
    if element["type"] != "plain_text_input" or element.keys() - TEXT_INPUT:
        yield f"an unknown input {element['type']!r}, or unknown keys"
    if not 1 <= element.get("max_length", 3000) <= 3000:
        yield "max_length not from 1 to 3,000"


def opened(person: str = REPORTER, tab: str = "home", view: Json | None = None) -> Json:
    """Somebody enters App Home; `view` is what was last published to them."""
    event = {
        "type": "app_home_opened",
        "user": person,
        "channel": f"D{person[1:]}",
        "event_ts": stamp().replace(".", ""),
        "tab": tab,
    }
    return event | ({"view": view} if view and tab == "home" else {})


def used(view: Json, element: Json, typed: str | None = None, person: str = REPORTER) -> Json:
    """Somebody uses a button, a pick list or the field of their Home; `typed` is in the field."""
    fields = {
        block["block_id"]: {
            block["element"]["action_id"]: {"type": "plain_text_input", "value": typed}
        }
        for block in view["blocks"]
        if block["type"] == "input"
    }
    return {
        "type": "block_actions",
        "user": {"id": person, "username": "reporter", "name": "reporter", "team_id": TEAM},
        "api_app_id": APP,
        "token": VERIFICATION,
        "container": {"type": "view", "view_id": view["id"]},
        "trigger_id": unique("13345224609."),
        "team": {"id": TEAM, "domain": "herons"},
        "enterprise": None,
        "is_enterprise_install": False,
        "view": view | {"state": {"values": fields}},
        "actions": [_action(element, typed)],
    }


def _action(element: Json, typed: str | None) -> Json:
    """An element as it comes back when it has been used."""
    action = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": unique("b"),
        "action_ts": stamp(),
    }
    if element["type"] == "plain_text_input":
        return action | {"value": typed}
    if element["type"] == "button":
        return action | {"text": element["text"], "value": element["value"]}
    return action | {
        "selected_option": element["options"][0],
        "placeholder": element["placeholder"],
    }
