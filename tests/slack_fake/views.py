"""views.open, views.update and what Slack demands of a modal (docs.slack.dev, "Modals")."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.slack_fake import block_rules
from tests.slack_fake.payloads import APP, BOT, TEAM, unique
from tests.slack_fake.state import State

Json = dict[str, Any]

MODAL = {
    "type", "title", "blocks", "close", "submit", "private_metadata", "callback_id",
    "clear_on_close", "notify_on_close", "external_id",
}  # fmt: skip
INPUT = {"type", "block_id", "label", "element", "hint", "optional", "dispatch_action"}
TEXT_INPUT = {
    "type", "action_id", "initial_value", "multiline", "min_length", "max_length",
    "placeholder", "focus_on_load",
}  # fmt: skip
CHOICE = {"type", "action_id", "options", "initial_option", "placeholder", "focus_on_load"}
FILE_INPUT = {"type", "action_id", "filetypes", "max_files"}


def open_view(state: State, arguments: Json) -> Json:
    """views.open: the view as Slack keeps it, or what is wrong with it."""
    if not arguments.get("trigger_id"):
        return {"ok": False, "error": "invalid_arguments"}
    view = arguments.get("view") or {}
    view = json.loads(view) if isinstance(view, str) else view
    found = list(faults(view))
    if found:
        told = {"messages": [f"[ERROR] {fault}" for fault in found]}
        return {"ok": False, "error": "invalid_arguments", "response_metadata": told}
    if any(block.get("element", {}).get("type") == "file_input" for block in view["blocks"]) and (
        "files:read" in state.lacking
    ):
        return {"ok": False, "error": "missing_scope", "needed": "files:read"}
    kept = _kept(view)
    with state.changed:
        state.views[kept["id"]] = kept
    return {"ok": True, "view": kept}


def update_view(state: State, arguments: Json) -> Json:
    """views.update: another view in the same window."""
    view = arguments.get("view") or {}
    view = json.loads(view) if isinstance(view, str) else view
    found = list(faults(view))
    name = str(arguments.get("view_id") or "")
    if found or name not in state.views:
        told = {"messages": [f"[ERROR] {fault}" for fault in found]}
        error = "invalid_arguments" if found else "not_found"
        return {"ok": False, "error": error, "response_metadata": told}
    kept = _kept(view) | {"id": name}
    with state.changed:
        state.views[name] = kept
    return {"ok": True, "view": kept}


def _kept(view: Json) -> Json:
    buttons = {"close": None, "submit": None}
    return buttons | kept_view(view, unique("V"), unique("1."))


def kept_view(view: Json, name: str, version: str) -> Json:
    """A view as Slack keeps and returns it, of a modal or of App Home."""
    return {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "clear_on_close": False,
        "notify_on_close": False,
        **view,
        "id": name,
        "team_id": TEAM,
        "state": {"values": {}},
        "hash": version,
        "previous_view_id": None,
        "root_view_id": name,
        "app_id": APP,
        "app_installed_team_id": TEAM,
        "bot_id": BOT,
    }


def faults(view: Json) -> Iterator[str]:
    """Every rule that a modal breaks."""
    if view.get("type") != "modal" or view.keys() - MODAL:
        yield f"no modal, or unknown keys {sorted(view.keys() - MODAL)}"
    for name in ("title", "submit", "close"):
        if name in view:
            yield from _label(view[name], 24, name)
    blocks = view.get("blocks", [])
    inputs = [block for block in blocks if block.get("type") == "input"]
    if "title" not in view or not 1 <= len(blocks) <= 100:
        yield "a modal wants a title and 1 to 100 blocks"
    if inputs and "submit" not in view:
        yield "an input block wants a submit button"
    if len(view.get("private_metadata", "")) > 3000 or len(view.get("callback_id", "")) > 255:
        yield "private_metadata over 3,000 or callback_id over 255"
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        yield "block_id used twice"
    for block in inputs:
        yield from _input(block)
    others = [block for block in blocks if block.get("type") != "input"]
    yield from block_rules.faults(others) if others else ()


def _input(block: Json) -> Iterator[str]:
    element = block["element"]
    if block.keys() - INPUT:
        yield f"input has unknown keys {sorted(block.keys() - INPUT)}"
    yield from _label(block["label"], 2000, "label")
    if "hint" in block:
        yield from _label(block["hint"], 2000, "hint")
    if element["type"] == "plain_text_input":
        yield from _text_input(element)
    elif element["type"] == "file_input":
        if element.keys() - FILE_INPUT or not 1 <= element.get("max_files", 10) <= 10:
            yield "file_input with unknown keys or max_files not from 1 to 10"
    elif element["type"] in MOST_OPTIONS:
        yield from _choice(element)
    else:
        yield f"unknown input {element['type']!r}"


MOST_OPTIONS = {"radio_buttons": 10, "static_select": 100}


def _choice(element: Json) -> Iterator[str]:
    kind, options = element["type"], element.get("options", [])
    if element.keys() - CHOICE or (kind == "radio_buttons" and "placeholder" in element):
        yield f"{kind} has unknown keys"
    if not 1 <= len(options) <= MOST_OPTIONS[kind]:
        yield f"{len(options)} options in {kind}"
    for option in options:
        yield from _label(option["text"], 75, "option")
        if not 1 <= len(option["value"]) <= 150:
            yield "option value blank or over 150"
    values = [option["value"] for option in options]
    if len(values) != len(set(values)):
        yield "two options of one value"
    if "initial_option" in element and element["initial_option"] not in options:
        yield "initial_option is none of the options"


def _text_input(element: Json) -> Iterator[str]:
    if element.keys() - TEXT_INPUT:
        yield f"plain_text_input has unknown keys {sorted(element.keys() - TEXT_INPUT)}"
    if not 1 <= element.get("max_length", 3000) <= 3000:
        yield "max_length not from 1 to 3,000"
    if "placeholder" in element:
        yield from _label(element["placeholder"], 150, "placeholder")


def _label(text: Json, most: int, what: str) -> Iterator[str]:
    if text.get("type") != "plain_text" or not 1 <= len(text.get("text", "")) <= most:
        yield f"{what} wants plain text of 1 to {most} characters"
