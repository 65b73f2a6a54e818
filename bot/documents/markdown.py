"""Markdown: the text that a reader sees; cells of tables and footnotes stand for themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.documents.limits import TABLES
from bot.documents.plain import decode
from bot.documents.visible import Blinds, Visible
from bot.model.document import Document, Format, Stretch

_MANY = re.MULTILINE
_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^(?:---|\.\.\.)[ \t]*$", _MANY | re.DOTALL)
_DATE = re.compile(
    r"^(?:date|published):[ \t]*[\"']?(?P<keep>\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9},? \d{4})(?!\w)",
    _MANY | re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"^ {0,3}\[\^[^\]\s]+\]:.*(?:\n(?:(?: {4}|\t).*|(?=\n(?: {4}|\t))))*", _MANY)
_WITHIN = "a|abbr|b|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u"
"""Tags that divide nothing: what stands before and behind them is one word."""
_UNSEEN = (
    re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)[ \t]*$|\Z)", _MANY | re.DOTALL),
    re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL),
    re.compile(r"<sup>[\d,* ]{1,20}</sup>", re.IGNORECASE),
    re.compile(rf"</?(?:{_WITHIN})(?:\s[^<>\n]{{0,500}})?>", re.IGNORECASE),
    re.compile(r"^ {0,3}\[\^caveat-\d+\]:.*(?:\n(?: {4}|\t).*)*", _MANY),
    re.compile(r"^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*\S+.*$", _MANY),
    re.compile(r"\[\^[^\[\]\s]++\]:?"),
)
"""What nobody sees: code, comments, tags, our own notes, link targets, marks of notes.

No pattern here may take longer than in proportion to the text, whatever the text: hence the `++`.
"""
_PICTURE = re.compile(r"!\[[^\[\]\n]*+\](?:\([^()\n]*+\)|\[[^\[\]\n]*+\])")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,500}>")
"""Between two numbers stands a picture, or a tag like `<br>`: they don't become one."""
_CODE = re.compile(r"(?<!`)(?P<tick>`+)(?!`)(?P<keep>[^\n]+?)(?<!`)(?P=tick)(?!`)")
_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
_LINK = re.compile(
    r"\[(?P<keep>[^\[\]\n]++)\](?:\((?:[^()\n]|\([^()\n]*+\))*+\)|\[[^\[\]\n]*+\])"
)  # fmt: skip
_MARKUP = (
    re.compile(r"^ {0,3}#{1,6}[ \t]++|(?<![ \t])[ \t]++#++[ \t]*+$", _MANY),
    re.compile(r"^(?: {0,3}>[ \t]?)+", _MANY),
    re.compile(r"(?<!\*)(?!(?<=\d)\*+\d)\*++(?=\S)|(?<=[^\s*])\*++(?!\d)|~~"),
    re.compile(r"(?<![\w_])_++(?=\S)|(?<=[^\s_])_++(?!\w)"),
)
_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$")


def read_markdown(name: str, data: bytes) -> Document:
    """The visible text. Raises Broken for bytes that are no text."""
    plain = decode(name, data)
    seen = visible_markdown(plain.text)
    rows = tuple(_rows(seen.text))
    remarks = (*plain.remarks, TABLES) if rows else plain.remarks
    stretches = tuple(_stretches(len(seen.text), (*rows, *map(_alone, seen.asides))))
    return Document(name, Format.MARKDOWN, seen.text, stretches, remarks, plain.encoding)


def visible_markdown(source: str) -> Visible:
    """What is seen of a source: no markup, code or comments, and of its head only the date."""
    front = _FRONT.match(source)
    body = front.end() if front else 0
    blinds = Blinds(source, body)
    blinds.hide(0, body)
    for date in _DATE.finditer(source, 0, body):
        blinds.show(date.start("keep"), date.end("keep"))
    blinds.hide_all(*_UNSEEN)
    blinds.part(_PICTURE, _TAG)
    closed = blinds.hide_around(_CODE)
    blinds.escape(_ESCAPED)
    closed += blinds.hide_around(_LINK)
    blinds.hide_all(*_MARKUP)
    seen = blinds.visible()
    alone = [(0, body), *(note.span() for note in _FOOTNOTE.finditer(source, body))]
    asides = (Stretch(seen.within(start), seen.within(end)) for start, end in alone)
    return replace(seen, closed=closed, asides=tuple(one for one in asides if one.start < one.end))


@dataclass(frozen=True, slots=True)
class _Apart:
    """A part that interrupts the story, and what in it stands for itself."""

    whole: Stretch
    parts: tuple[Stretch, ...]


def _alone(stretch: Stretch) -> _Apart:
    return _Apart(stretch, (stretch,))


def _stretches(length: int, apart: tuple[_Apart, ...]) -> Iterator[Stretch]:
    """The story between the parts that interrupt it, and what those are made of, in order."""
    at = 0
    for one in sorted(apart, key=lambda one: one.whole.start):
        if one.whole.start < at:
            continue  # a table in a footnote
        if at < one.whole.start:
            yield Stretch(at, one.whole.start)
        yield from one.parts
        at = one.whole.end
    if at < length:
        yield Stretch(at, length)


def _rows(text: str) -> Iterator[_Apart]:
    """The rows of tables: the line above a rule of dashes, and what follows with a bar in it."""
    at, in_table = 0, False
    lines = [*text.splitlines(keepends=True), ""]
    for line, following in pairwise(lines):
        in_table = "|" in line and (in_table or bool(_RULE.match(following.rstrip())))
        if in_table:
            yield _Apart(Stretch(at, at + len(line)), tuple(_cells(line, at)))
        at += len(line)


def _cells(line: str, at: int) -> Iterator[Stretch]:
    if _RULE.match(line.rstrip()):
        return
    for cell in line.rstrip("\r\n").split("|"):
        if cell.strip():
            yield Stretch(at, at + len(cell))
        at += len(cell) + 1
