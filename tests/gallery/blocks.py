"""Slack's blocks as HTML: everything that a reader sees of them, and nothing else."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

LINK = re.compile(r"<(https://[^|>]+)\|([^>]*)>")
STYLES = (
    (re.compile(r"`([^`\n]+)`"), "code"),
    (re.compile(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])"), "b"),
    (re.compile(r"(?<![\w/_])_([^_\n]+)_(?![\w_])"), "i"),
)


def shown(blocks: list[Json]) -> str:
    """All blocks, one below the other."""
    return "".join(f'<div class="block">{BLOCKS[it["type"]](it)}</div>' for it in blocks)


def _section(block: Json) -> str:
    cells = "".join(f"<div>{_text(field)}</div>" for field in block.get("fields", []))
    text = _text(block["text"]) if "text" in block else ""
    inside = text + (f'<div class="fields">{cells}</div>' if cells else "")
    if "accessory" not in block:
        return inside
    return f'<div class="beside"><div>{inside}</div>{_element(block["accessory"])}</div>'


def _header(block: Json) -> str:
    return f'<div class="header">{_text(block["text"])}</div>'


def _context(block: Json) -> str:
    return f'<div class="context">{" ".join(map(_text, block["elements"]))}</div>'


def _actions(block: Json) -> str:
    return f'<div class="actions">{"".join(map(_element, block["elements"]))}</div>'


def _input(block: Json) -> str:
    optional = ' <span class="optional">(optional)</span>' if block.get("optional") else ""
    hint = f'<div class="hint">{_text(block["hint"])}</div>' if "hint" in block else ""
    label = f'<div class="label">{_text(block["label"])}{optional}</div>'
    return label + _element(block["element"]) + hint


def _element(element: Json) -> str:
    return ELEMENTS[element["type"]](element)


def _button(element: Json) -> str:
    style = element.get("style", "")
    return f'<span class="button {style}">{_text(element["text"])}</span>'


def _select(element: Json) -> str:
    initial = element.get("initial_option") or element.get("initial_conversation")
    if isinstance(initial, dict):
        return f'<span class="select">{_text(initial["text"])}</span>'
    placeholder = element.get("placeholder", {"type": "plain_text", "text": "Choose"})
    return f'<span class="select">{_text(placeholder)}</span>'


def _text_field(element: Json) -> str:
    tall = " tall" if element.get("multiline") else ""
    words = element.get("initial_value") or element.get("placeholder", {}).get("text", "")
    return f'<div class="field{tall}">{html.escape(words)}</div>'


def _file_field(_: Json) -> str:
    return '<div class="field">Add files</div>'


def _choices(element: Json) -> str:
    box = " box" if element["type"] == "checkboxes" else ""
    chosen = [element.get("initial_option"), *element.get("initial_options", [])]
    rows = []
    for option in element["options"]:
        mark = " chosen" if option in chosen else ""
        more = option.get("description")
        note = f'<div class="hint">{_text(more)}</div>' if more else ""
        rows.append(f'<span class="choice{box}{mark}">{_text(option["text"])}{note}</span>')
    return "".join(rows)


def _rich_text(block: Json) -> str:
    return "".join(map(_rich_part, block["elements"]))


def _rich_part(part: Json) -> str:
    inside = "".join(map(_piece, part["elements"]))
    if part["type"] == "rich_text_list":
        return f"<ul>{inside}</ul>"
    return f'<div class="quote">{inside}</div>' if part["type"] == "rich_text_quote" else inside


def _piece(piece: Json) -> str:
    if piece["type"] == "rich_text_section":
        return f"<li>{''.join(map(_piece, piece['elements']))}</li>"
    if piece["type"] == "user":
        name = piece["user_id"].removeprefix("U0").lower()
        return f'<span class="person">@{html.escape(name)}</span>'
    if piece["type"] == "channel":
        return '<span class="person">#newsdesk</span>'
    text = html.escape(piece["text"]).replace("\n", "<br>")
    if piece["type"] == "link":
        return f'<a href="{html.escape(piece["url"])}">{text}</a>'
    for name, tag in (("bold", "b"), ("italic", "i"), ("code", "code")):
        if piece.get("style", {}).get(name):
            text = f"<{tag}>{text}</{tag}>"
    return text


def _text(text: Json) -> str:
    """Plain text, or Slack's markup: entities stay; styles and links become HTML's."""
    if text["type"] == "plain_text":
        return html.escape(text["text"])
    marked = LINK.sub(r'<a href="\1">\2</a>', text["text"])
    for pattern, tag in STYLES:
        marked = pattern.sub(rf"<{tag}>\1</{tag}>", marked)
    return marked.replace("\n", "<br>")


BLOCKS: dict[str, Callable[[Json], str]] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "rich_text": _rich_text,
    "divider": lambda _: "<hr>",
}
ELEMENTS: dict[str, Callable[[Json], str]] = {
    "button": _button,
    "static_select": _select,
    "conversations_select": _select,
    "plain_text_input": _text_field,
    "file_input": _file_field,
    "radio_buttons": _choices,
    "checkboxes": _choices,
}
