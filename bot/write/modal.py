"""Modals and the fields in them, within Slack's limits (docs.slack.dev, "Views", "Block Kit")."""

from __future__ import annotations

from collections.abc import Sequence

from bot.write.card import Block
from bot.write.pieces import cut, escape, plain, section

TITLE = 24
ABOUT = 3000
"""Characters that Slack allows in what a modal carries for the app."""
OPTIONS = 100

Option = tuple[str, str]
"""What a person reads, and the value that comes back."""


def modal(
    title: str, callback: str, blocks: Sequence[Block], submit: str, about: str = ""
) -> Block:
    """A modal with fields; `about` comes back with them, and nobody sees it."""
    return {
        "type": "modal",
        "callback_id": callback,
        "title": plain(cut(title, TITLE)),
        "submit": plain(cut(submit, TITLE)),
        "close": plain("Cancel"),
        "private_metadata": about,
        "blocks": list(blocks),
    }


def told(title: str, text: str) -> Block:
    """A modal that only tells something; `text` is escaped here."""
    return {
        "type": "modal",
        "title": plain(cut(title, TITLE)),
        "close": plain("Close"),
        "blocks": list(section(escape(text))),
    }


def choice(name: str, label: str, options: Sequence[Option], chosen: str = "") -> Block:
    """Radio buttons, one of which must be chosen; `chosen` is the value that is set at first."""
    return _field(name, label, _with_initial({"type": "radio_buttons"}, options, chosen))


def selection(name: str, label: str, options: Sequence[Option], chosen: str = "") -> Block:
    """A pick list, from which one must be chosen."""
    element = {"type": "static_select", "placeholder": plain("Choose")}
    return _field(name, label, _with_initial(element, options[:OPTIONS], chosen))


def remark(name: str, label: str, most: int, hint: str) -> Block:
    """A field for a few words, which may stay blank."""
    element = {"type": "plain_text_input", "multiline": True, "max_length": most}
    return _field(name, label, element) | {"optional": True, "hint": plain_long(hint)}


def article(name: str, label: str, most: int) -> Block:
    """A field for a text of several paragraphs, which may stay blank."""
    element = {"type": "plain_text_input", "multiline": True, "max_length": most}
    return _field(name, label, element) | {"optional": True}


def file_field(name: str, label: str, endings: Sequence[str], hint: str) -> Block:
    """A field for one file, which may stay blank; `endings` are those that Slack offers."""
    element = {"type": "file_input", "filetypes": list(endings), "max_files": 1}
    return _field(name, label, element) | {"optional": True, "hint": plain_long(hint)}


def plain_long(text: str) -> Block:
    """A hint: plain text, as long as Slack allows."""
    return {"type": "plain_text", "text": cut(text, 2000), "emoji": False}


def _field(name: str, label: str, element: Block) -> Block:
    """A field comes back under its name."""
    named = element | {"action_id": name}
    return {"type": "input", "block_id": name, "label": plain_long(label), "element": named}


def _with_initial(element: Block, options: Sequence[Option], chosen: str) -> Block:
    made = [{"text": plain(label), "value": value} for label, value in options]
    initial = [option for option in made if option["value"] == chosen]
    return element | {"options": made} | ({"initial_option": initial[0]} if initial else {})
