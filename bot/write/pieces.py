"""The parts that cards are made of, within Slack's limits (docs.slack.dev, "Block Kit")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.write.card import Block

SECTION = 3000
FIELD = 2000
LABEL = 75
FIELDS = 10
UNFINISHED = re.compile(r"&[a-z]{0,3}$")
"""The beginning of an entity at the end of a stretch."""
HALF_ENTITY = re.compile(r"&\w{0,3}…$")


def escape(text: str) -> str:
    """The text as literal characters: `&` first, or the other two would be escaped twice."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link(address: str, label: str) -> str:
    """A link of the store's, or the label alone where the address is not plain https."""
    if not is_safe(address):
        return escape(label)
    return f"<{escape(address).replace('|', '%7C')}|{escape(label)}>"


def is_safe(address: str) -> bool:
    """True for an https address without anything that could end a link early."""
    return address.startswith("https://") and not any(
        character in address for character in "<> \n\t"
    )


def section(markup: str) -> Iterator[Block]:
    """Text with links and bold type, already escaped; several sections where one is too small."""
    for piece in split(markup, SECTION):
        yield {"type": "section", "text": mrkdwn(piece)}


def with_button(markup: str, beside: Block) -> Block:
    """One short section, already escaped, with a button at its right."""
    return {"type": "section", "text": mrkdwn(markup), "accessory": beside}


def header(text: str) -> Block:
    """A heading in large type, at most 75 characters."""
    return {"type": "header", "text": plain(text)}


def question(block: str, action: str, label: str, hint: str) -> Block:
    """A field for a line of text that is sent when Enter is pressed.

    What is typed comes back in the view's state under `block` and `action`.
    """
    field = {
        "type": "plain_text_input",
        "action_id": action,
        "max_length": SECTION,
        "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
    }
    return {
        "type": "input",
        "block_id": block,
        "dispatch_action": True,
        "label": plain(label),
        "hint": plain(hint),
        "element": field,
    }


def fields(pairs: Iterable[tuple[str, str]]) -> Iterator[Block]:
    """Names with their values, two columns; values are plain and are escaped here."""
    cells = [
        mrkdwn(cut_markup(f"*{name}*\n{escape(value)}", FIELD)) for name, value in pairs if value
    ]
    for start in range(0, len(cells), FIELDS):
        yield {"type": "section", "fields": cells[start : start + FIELDS]}


def context(markup: str) -> Iterator[Block]:
    """Small print, already escaped."""
    for piece in split(markup, FIELD):
        yield {"type": "context", "elements": [mrkdwn(piece)]}


def small_print(text: str) -> Iterator[Block]:
    """Small print that may repeat somebody's words: plain text, never read as markup."""
    for piece in split(text, FIELD):
        words = {"type": "plain_text", "text": piece, "emoji": False}
        yield {"type": "context", "elements": [words]}


def quote(text: str) -> Iterator[Block]:
    """Somebody's words, literally: rich text is never read as markup."""
    if text.strip():
        quoted = {"type": "rich_text_quote", "elements": [literal(text)]}
        yield {"type": "rich_text", "elements": [quoted]}


def title(text: str) -> Block:
    """A line in bold, literally: for a name or a number as somebody has written it."""
    line = {"type": "rich_text_section", "elements": [literal(text, "bold")]}
    return {"type": "rich_text", "elements": [line]}


def bullets(lines: Iterable[list[Block]]) -> Block:
    """A list whose lines are pieces of literal text."""
    items = [{"type": "rich_text_section", "elements": line} for line in lines]
    listed = {"type": "rich_text_list", "style": "bullet", "elements": items}
    return {"type": "rich_text", "elements": [listed]}


def literal(text: str, style: str = "") -> Block:
    """A piece of rich text, which is never read as markup; `style` is "bold", "italic" or ""."""
    piece: Block = {"type": "text", "text": text}
    return piece | {"style": {style: True}} if style else piece


def byline(words: str, person: str) -> Iterator[Block]:
    """Who did something; a mention in rich text, which no text of a person's can forge."""
    if person:
        yield rich_line([literal(f"{words} "), {"type": "user", "user_id": person}])


def rich_line(pieces: Sequence[Block]) -> Block:
    """One paragraph of rich text, which is never read as markup."""
    line = {"type": "rich_text_section", "elements": list(pieces)}
    return {"type": "rich_text", "elements": [line]}


def person(name: str) -> Block:
    """A piece of rich text that names a person, by Slack's id."""
    return {"type": "user", "user_id": name}


def channel(name: str) -> Block:
    """A piece of rich text that names a channel, by Slack's id."""
    return {"type": "channel", "channel_id": name}


def divider() -> Block:
    """A line between two answers."""
    return {"type": "divider"}


def button(label: str, action: str, value: str) -> Block:
    """A button; `value` comes back when it is pressed."""
    return {"type": "button", "text": plain(label), "action_id": action, "value": value}


def pick_list(prompt: str, action: str, options: Sequence[tuple[str, str]]) -> Block:
    """A pick list of (label, value) pairs."""
    return {
        "type": "static_select",
        "placeholder": plain(prompt),
        "action_id": action,
        "options": [{"text": plain(label), "value": value} for label, value in options],
    }


def mrkdwn(markup: str) -> Block:
    """Slack's markup; verbatim, so that Slack makes no links of its own out of it."""
    return {"type": "mrkdwn", "text": markup, "verbatim": True}


def plain(text: str) -> Block:
    """A label without markup, at most 75 characters."""
    return {"type": "plain_text", "text": cut(text, LABEL), "emoji": False}


def cut(text: str, most: int) -> str:
    """At most so many characters; what had to be left out shows as an ellipsis."""
    return text if len(text) <= most else text[: most - 1] + "…"


def cut_markup(markup: str, most: int) -> str:
    """The same for escaped text: no half of an entity is left."""
    return HALF_ENTITY.sub("…", cut(markup, most))


def split(text: str, most: int) -> Iterator[str]:
    """The text in stretches of at most `most` characters, broken at lines or words.

    Where there are none, it is broken anywhere but inside an entity.
    """
    rest = text.strip()
    while len(rest) > most:
        at = max(rest.rfind("\n", 1, most), 0) or max(rest.rfind(" ", 1, most), 0)
        at = at or len(UNFINISHED.sub("", rest[:most])) or most
        yield rest[:at].rstrip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest
