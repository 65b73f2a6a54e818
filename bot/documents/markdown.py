"""Markdown: the text that a reader sees, and where each character of it stands in the source."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from bot.documents.limits import TABLES
from bot.documents.plain import decode
from bot.model.document import Document, Format, Stretch

_MANY = re.MULTILINE
_DATE = re.compile(r"^(?:date|published):[ \t]*[\"']?(?P<keep>[^\"'\n]*)", _MANY | re.IGNORECASE)
_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^(?:---|\.\.\.)[ \t]*$", _MANY | re.DOTALL)
_UNSEEN = (
    re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)[ \t]*$|\Z)", _MANY | re.DOTALL),
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r"</?[A-Za-z][^<>\n]{0,500}>"),
    re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])"),
    re.compile(r"^ {0,3}\[\^caveat-\d+\]:.*(?:\n(?: {4}|\t).*)*", _MANY),
    re.compile(r"^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*\S+.*$", _MANY),
    re.compile(r"\[\^[^\]\s]+\]:?"),
)
"""What nobody sees: code, comments, tags, pictures, our own notes, link targets, note marks."""
_LINK = re.compile(
    r"\[(?P<keep>[^\[\]\n]+)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])"
)  # fmt: skip
_CODE = re.compile(r"(?<!`)(?P<tick>`+)(?!`)(?P<keep>[^\n]+?)(?<!`)(?P=tick)(?!`)")
_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
_MARKUP = (
    re.compile(r"^ {0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$", _MANY),
    re.compile(r"^(?: {0,3}>[ \t]?)+", _MANY),
    re.compile(r"\*+(?=[^\s*])|(?<=[^\s*])\*+|~~"),
    re.compile(r"(?<!\w)_+(?=[^\s_])|(?<=[^\s_])_+(?!\w)"),
)
_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$")


@dataclass(frozen=True, slots=True)
class Visible:
    """The text that is seen. `places` has for each of its characters the offset in the source.

    `closed` are stretches of the source, links and the like, into which nothing can be written.
    """

    text: str
    places: array[int]
    closed: tuple[Stretch, ...]


def read_markdown(name: str, data: bytes) -> Document:
    """The visible text; each cell of a table is a stretch of its own."""
    plain = decode(name, data)
    text = visible(plain.text).text
    stretches = tuple(_stretches(text))
    remarks = (*plain.remarks, TABLES) if len(stretches) > 1 else plain.remarks
    return Document(name, Format.MARKDOWN, text, stretches, remarks, plain.encoding)


def visible(source: str) -> Visible:
    """What is seen of a source: no markup, code or comments, and of its head only the date."""
    seen = bytearray(b"\1") * len(source)
    front = _FRONT.match(source)
    if front:
        _hide(seen, front.start(), front.end())
        for line in _DATE.finditer(source, 0, front.end()):
            _show(seen, line.start("keep"), line.end("keep"))
    body = front.end() if front else 0
    rest = source
    for pattern in _UNSEEN:
        for found in pattern.finditer(rest, body):
            _hide(seen, found.start(), found.end())
        rest = _blanked(rest, seen, body)
    closed = list(_closed(_CODE, rest, seen, body))
    rest = _unescaped(_blanked(rest, seen, body), seen, body)
    closed += _closed(_LINK, rest, seen, body)
    rest = _blanked(rest, seen, body)
    for pattern in _MARKUP:
        for found in pattern.finditer(rest, body):
            _hide(seen, found.start(), found.end())
    places = array("I", (at for at, shown in enumerate(seen) if shown))
    return Visible("".join(source[at] for at in places), places, tuple(closed))


def _closed(pattern: re.Pattern[str], rest: str, seen: bytearray, body: int) -> Iterator[Stretch]:
    """Links, or code within a line: what they say is seen, how they are made isn't."""
    for found in pattern.finditer(rest, body):
        _hide(seen, found.start(), found.start("keep"))
        _hide(seen, found.end("keep"), found.end())
        yield Stretch(found.start(), found.end())


def _unescaped(rest: str, seen: bytearray, body: int) -> str:
    """The text with blanks for escaped characters: they are seen, and mean nothing."""
    for found in _ESCAPED.finditer(rest, body):
        _hide(seen, found.start(), found.start() + 1)
    return rest[:body] + _ESCAPED.sub("  ", rest[body:])


def _hide(seen: bytearray, start: int, end: int) -> None:
    seen[start:end] = bytes(end - start)


def _show(seen: bytearray, start: int, end: int) -> None:
    seen[start:end] = b"\1" * (end - start)


def _blanked(text: str, seen: bytearray, body: int) -> str:
    """The text with a blank for every unseen character, so that no pattern finds it again."""
    return text[:body] + "".join(
        character if seen[at] or character == "\n" else " "
        for at, character in enumerate(text[body:], body)
    )


def _stretches(text: str) -> Iterator[Stretch]:
    """The prose between tables, and each cell of a table."""
    begun = at = 0
    lines = text.splitlines(keepends=True)
    in_table = False
    for number, line in enumerate(lines):
        rule_follows = number + 1 < len(lines) and bool(_RULE.match(lines[number + 1].rstrip()))
        is_row = "|" in line and (in_table or rule_follows)
        if is_row:
            if begun < at:
                yield Stretch(begun, at)
            yield from _cells(line, at)
            begun = at + len(line)
        in_table = is_row
        at += len(line)
    if begun < at:
        yield Stretch(begun, at)


def _cells(line: str, at: int) -> Iterator[Stretch]:
    if _RULE.match(line.rstrip()):
        return
    for cell in line.rstrip("\r\n").split("|"):
        if cell.strip():
            yield Stretch(at, at + len(cell))
        at += len(cell) + 1
