"""What is read aloud: whether a message's text says every word that its blocks say."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

WORD = re.compile(r"[^\W_]+(?:[.,:/'’-][^\W_]+)*")
LINK = re.compile(r"<(?:https://[^|>]+)\|([^>]*)>")
LABELS = frozenset(
    # The names of fields: the text puts their values under names of its own, or in sentences.
    "period place counts covers source caveats caveat not in the statement so assumed"
    " source's own words working".split()
)


def unsaid(blocks: list[Json], text: str) -> list[str]:
    """The words that somebody sees in the blocks and that the text, read aloud, does not say."""
    said = set(_words(text))
    return [word for part in visible(blocks) for word in _words(part) if word not in said]


def visible(part: object) -> Iterator[str]:
    """Every text on show; what stands on buttons and in pick lists is read out by itself."""
    if isinstance(part, list):
        for one in part:
            yield from visible(one)
    elif isinstance(part, dict):
        if part.get("type") in {"button", "static_select"}:
            return
        if part.get("type") in {"user", "channel"}:
            yield part[f"{part['type']}_id"]
        if isinstance(part.get("text"), str):
            yield part["text"]
        for value in part.values():
            yield from visible(value)


def _words(text: str) -> Iterator[str]:
    shown = html.unescape(LINK.sub(r"\1", text)).casefold()
    return (word for word in WORD.findall(shown) if word not in LABELS)
