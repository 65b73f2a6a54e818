"""`/figure KEY`: one figure with everything that is on file about it."""

from __future__ import annotations

import re

from slack_sdk import WebClient

from bot.errors import UnknownKey
from bot.write.notice import notice
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready

LONGEST = 200
"""Characters; no key is longer, and near ones of a longer one are not worth the search."""
SHAPE = re.compile(r"(?=.*[^\W\d_])\S*[-_./:]\S*")
"""What looks like a key where none is on file: one word with a letter and a joint."""


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """The figure of this key, or near keys; None for anything but a single word of that shape.

    A draft is not on file here, and is never named.
    """
    key = command.text
    if not 0 < len(key) <= LONGEST or any(character.isspace() for character in key):
        return None
    try:
        return front_desk.show(command.occasion, key, command.day)
    except UnknownKey:
        near = front_desk.facts.near_keys(key) if SHAPE.fullmatch(key) else ()
    if not near:
        return None
    return Ready((notice(f"There is no figure “{key}”. Did you mean {_listed(near)}?"),))


def _listed(keys: tuple[str, ...]) -> str:
    *others, last = keys
    return f"{', '.join(others)} or {last}" if others else last
