"""What a message says, and when, whoever wrote it and however Slack carries it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from handlers.typed import plain

Json = dict[str, Any]

LINES = {"rich_text_section", "rich_text_quote", "rich_text_preformatted"}


def said_in(message: Json) -> str:
    """The words of a message without mentions and emoji; "" where it has none.

    Wire services' bots write blocks or attachments without a text, and a forwarded message is an
    attachment of the one that forwards it.
    """
    typed = plain(str(message.get("text") or ""))
    if typed:
        return typed
    in_blocks = _in_blocks(message.get("blocks") or [])
    if in_blocks:
        return in_blocks
    attached = (_attached(one) for one in message.get("attachments") or [])
    return "\n\n".join(words for words in attached if words)


def day_of(ts: str) -> date:
    """The day on which a message was posted, by this machine's time zone."""
    return datetime.fromtimestamp(float(ts)).astimezone().date()


def files_in(message: Json) -> tuple[str, ...]:
    """The ids of the files that came along with a message."""
    return tuple(str(file["id"]) for file in message.get("files") or [] if file.get("id"))


def _in_blocks(blocks: list[Json]) -> str:
    lines = (line.strip() for block in blocks for line in _lines(block))
    return "\n\n".join(line for line in lines if line)


def _lines(block: Json) -> Iterator[str]:
    """The paragraphs of a block that has words for people; buttons and pictures have none."""
    kind = block.get("type")
    if kind == "rich_text":
        yield from _rich(block)
    elif kind in {"section", "header", "markdown", "context"}:
        texts = [block.get("text"), *(block.get("fields") or []), *(block.get("elements") or [])]
        yield from (_marked(text) for text in texts if text)


def _marked(text: Json | str) -> str:
    """A text object's words; a `markdown` block's text stands there bare."""
    if isinstance(text, str):
        return plain(text)
    written = str(text.get("text") or "")
    return plain(written) if text.get("type") == "mrkdwn" else written


def _rich(part: Json) -> Iterator[str]:
    if part.get("type") in LINES:
        yield "".join(str(piece.get("text") or "") for piece in part.get("elements") or [])
        return
    for inner in part.get("elements") or []:
        yield from _rich(inner)


def _attached(attachment: Json) -> str:
    """An attachment's title and text; its fallback where it has neither."""
    parts = [plain(str(attachment.get(name) or "")) for name in ("title", "text")]
    words = "\n\n".join(part for part in parts if part)
    if not words:
        words = _in_blocks(attachment.get("blocks") or [])
    return words or plain(str(attachment.get("fallback") or ""))
