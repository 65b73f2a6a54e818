"""What Slack demands of a message's blocks (docs.slack.dev, "Block Kit reference"), as faults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

MOST_BLOCKS = 50
MOST_CHARACTERS = 13_000
KEYS = {
    "section": {"type", "block_id", "text", "fields", "accessory", "expand"},
    "header": {"type", "block_id", "text"},
    "context": {"type", "block_id", "elements"},
    "divider": {"type", "block_id"},
    "actions": {"type", "block_id", "elements"},
    "rich_text": {"type", "block_id", "elements"},
    "button": {"type", "text", "action_id", "value", "url", "style", "accessibility_label"},
    "static_select": {"type", "placeholder", "options", "action_id"},
    "mrkdwn": {"type", "text", "verbatim"},
    "plain_text": {"type", "text", "emoji"},
    "rich_text_section": {"type", "elements"},
    "rich_text_quote": {"type", "elements", "border"},
    "rich_text_preformatted": {"type", "elements", "border"},
    "rich_text_list": {"type", "elements", "style", "indent", "border", "offset"},
    "text": {"type", "text", "style"},
    "user": {"type", "user_id"},
    "channel": {"type", "channel_id"},
}
ANGLED = re.compile(r"<([^>]*)>")
ENTITY = re.compile(r"&(?!amp;|lt;|gt;)")


def faults(
    blocks: list[Json], most: int = MOST_BLOCKS, characters: int = MOST_CHARACTERS
) -> list[str]:
    """Every rule that the blocks of one message break; empty when Slack would take them."""
    found = list(_faults_of_message(blocks, most, characters))
    for number, block in enumerate(blocks):
        found += [f"block {number}: {fault}" for fault in _faults_of_block(block)]
    return found


def strings(part: object) -> Iterator[str]:
    """Every text that a reader sees in a part of the blocks."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for value in part.values():
            yield from strings(value)
    elif isinstance(part, list):
        for value in part:
            yield from strings(value)


def _faults_of_message(blocks: list[Json], most: int, characters: int) -> Iterator[str]:
    if not 1 <= len(blocks) <= most:
        yield f"{len(blocks)} blocks"
    shown = sum(map(len, strings(blocks)))
    if shown > characters:
        yield f"{shown} characters in all"
    for name in ("block_id", "action_id"):
        ids = list(_values(blocks, name))
        if len(ids) != len(set(ids)):
            yield f"{name} used twice"
        if any(not 1 <= len(one) <= 255 for one in ids):
            yield f"{name} blank or over 255 characters"


def _values(part: object, name: str) -> Iterator[str]:
    if isinstance(part, dict):
        if name in part:
            yield part[name]
        for value in part.values():
            yield from _values(value, name)
    elif isinstance(part, list):
        for value in part:
            yield from _values(value, name)


def _faults_of_block(block: Json) -> Iterator[str]:
    kind = block.get("type")
    if kind not in {"section", "header", "context", "divider", "actions", "rich_text"}:
        yield f"unknown type {kind!r}"
        return
    yield from _faults_of_keys(block)
    yield from {
        "section": _section,
        "header": _header,
        "context": _context,
        "divider": lambda _: iter(()),
        "actions": _actions,
        "rich_text": _rich_text,
    }[kind](block)


def _faults_of_keys(part: Json) -> Iterator[str]:
    extra = part.keys() - KEYS.get(part.get("type", ""), set())
    if extra:
        yield f"{part.get('type')} has unknown keys {sorted(extra)}"


def _section(block: Json) -> Iterator[str]:
    if not block.get("text") and not block.get("fields"):
        yield "section with neither text nor fields"
    if "text" in block:
        yield from _text(block["text"], 3000)
    fields = block.get("fields", [])
    if len(fields) > 10:
        yield f"{len(fields)} fields"
    for field in fields:
        yield from _text(field, 2000)
    if "accessory" in block:
        yield from _element(block["accessory"])


def _header(block: Json) -> Iterator[str]:
    if block["text"]["type"] != "plain_text":
        yield "header not in plain text"
    yield from _text(block["text"], 150)


def _context(block: Json) -> Iterator[str]:
    if not 1 <= len(block.get("elements", [])) <= 10:
        yield "context wants 1 to 10 elements"
    for element in block.get("elements", []):
        yield from _text(element, 2000)


def _actions(block: Json) -> Iterator[str]:
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 25:
        yield "actions wants 1 to 25 elements"
    if sum(element.get("type") == "button" for element in elements) > 3:
        yield "more than three buttons"
    for element in elements:
        yield from _element(element)


def _element(element: Json) -> Iterator[str]:
    yield from _faults_of_keys(element)
    if element.get("type") == "button":
        yield from _plain(element["text"], 75)
        if len(element.get("value", "")) > 2000:
            yield "button value over 2,000"
        if "url" in element and not element["url"].startswith("https://"):
            yield "button url that is not https"
        if element.get("style", "primary") not in {"primary", "danger"}:
            yield "unknown button style"
    elif element.get("type") == "static_select":
        yield from _select(element)
    else:
        yield f"unknown element {element.get('type')!r}"


def _select(element: Json) -> Iterator[str]:
    yield from _plain(element["placeholder"], 150)
    if not 1 <= len(element["options"]) <= 100:
        yield "a pick list wants 1 to 100 options"
    for option in element["options"]:
        yield from _plain(option["text"], 75)
        if not 1 <= len(option["value"]) <= 150:
            yield "option value blank or over 150"
        if "description" in option:
            yield from _plain(option["description"], 75)


def _rich_text(block: Json) -> Iterator[str]:
    for element in block.get("elements", []):
        yield from _faults_of_keys(element)
        for piece in element.get("elements", []):
            if piece["type"] == "rich_text_section":
                yield from _pieces(piece["elements"])
            else:
                yield from _pieces([piece])


def _pieces(pieces: list[Json]) -> Iterator[str]:
    for piece in pieces:
        yield from _faults_of_keys(piece)
        if piece["type"] in {"user", "channel"} and piece[f"{piece['type']}_id"]:
            continue
        if piece["type"] != "text" or not piece["text"]:
            yield f"rich text that is no text: {piece['type']}"


def _plain(text: Json, most: int) -> Iterator[str]:
    if text.get("type") != "plain_text":
        yield "a label that is not plain text"
    yield from _text(text, most)


def _text(text: Json, most: int) -> Iterator[str]:
    yield from _faults_of_keys(text)
    if text.get("type") not in {"mrkdwn", "plain_text"}:
        yield f"unknown text type {text.get('type')!r}"
    written = text.get("text", "")
    if not 1 <= len(written) <= most:
        yield f"text of {len(written)} characters where {most} are allowed"
    if text.get("type") == "mrkdwn":
        yield from _mrkdwn(text)


def _mrkdwn(text: Json) -> Iterator[str]:
    if text.get("verbatim") is not True:
        yield "mrkdwn that is not verbatim"
    if ENTITY.search(text["text"]):
        yield "an & that is not escaped"
    for target in ANGLED.findall(text["text"]):
        if not target.startswith("https://"):
            yield f"an angle bracket that is no https link: {target[:40]!r}"
