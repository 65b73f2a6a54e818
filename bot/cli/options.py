"""What the commands have in common: which store, which day, where the text comes from."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from bot.check import Checker
from bot.config import documents_path, facts_path
from bot.documents import LARGEST, read_document
from bot.errors import BadDocument
from bot.facts.sqlite import SqliteFacts
from bot.model.document import Document

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A date as 2019-12-05 or 5/12/2019."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date; a usage error for anything else."""
        for pattern in ("%Y-%m-%d", "%d/%m/%Y"):
            try:
                return datetime.strptime(str(value), pattern).date()
            except ValueError:
                continue
        return self.fail(f"{value!r} is not a date; write it as 2019-12-05.", param, ctx)


def facts_option(command: _Command) -> _Command:
    """--facts DB."""
    return click.option(
        "--facts",
        type=click.Path(path_type=Path),
        default=None,
        metavar="DB",
        help="The store of figures to use (default: $FACTS_DB, else the shipped facts.db).",
    )(command)


def today_option(command: _Command) -> _Command:
    """--today DATE."""
    return click.option(
        "--today",
        type=Day(),
        default=None,
        metavar="DATE",
        help="The day from which “last year” and the like are reckoned (default: the document's "
        "own date line, else today).",
    )(command)


def open_store(facts: Path | None) -> SqliteFacts:
    """The store that the options name. Raises BadStore."""
    return SqliteFacts(facts or facts_path())


def open_checker(facts: Path | None) -> Checker:
    """A checker on the store that the options name. Raises BadStore."""
    return Checker(open_store(facts), documents_path())


@dataclass(frozen=True, slots=True)
class File:
    """A document with the bytes that it was read from."""

    path: Path
    document: Document
    data: bytes


def read_document_file(path: Path) -> File:
    """A document of any format that is read. Raises a BadDocument with the reason."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise BadDocument(f"{path} can't be read: {error.strerror}.") from error
    return File(path, read_document(str(path), data), data)


def read_file(path: Path) -> str:
    """The text of a document, or of standard input for "-". Raises a BadDocument."""
    if str(path) == "-":
        return _decoded(sys.stdin.buffer.read(), "-")
    return read_document_file(path).document.text


def _text_file(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BadDocument(f"{path} can't be read: {error.strerror}.") from error
    return _decoded(raw, str(path))


def _decoded(raw: bytes, name: str) -> str:
    if b"\0" in raw[:4096]:
        raise BadDocument(f"{name} is not a text file. Give a .txt or .md file, or paste the text.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadDocument(
            f"{name} is not UTF-8 (byte {error.start:,}). Save it as UTF-8, then try again."
        ) from error


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a file or of standard input, as they come. Raises BadDocument."""
    if str(path) == "-":
        yield from (_decoded(line, "-").rstrip("\r\n") for line in sys.stdin.buffer)
        return
    yield from _text_file(path).splitlines()
