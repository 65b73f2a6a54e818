"""check --file: a document's findings printed, or written into a copy of it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from bot.article import check_document, own_day
from bot.check import Checker
from bot.cli.colour import coloured
from bot.cli.options import File, read_document_file
from bot.cli.writing import write_whole
from bot.documents import ENDINGS, OFFERED, annotate
from bot.model.document import Document, Format
from bot.model.finding import Reply
from bot.write.note import notes
from bot.write.record import reply_record
from bot.write.summary import beside_numbers, summarise, summary_text
from bot.write.text import render


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to do with an article: print its findings, as JSON or not, or annotate a copy of it."""

    file: Path
    annotated: Path | None
    as_json: bool
    today: date | None


def check_article(checker: Checker, wanted: Wanted) -> None:
    """Check a document and print what was asked for. Raises BadDocument, NotWritten, UsageError."""
    file = read_document_file(wanted.file)
    into = None if wanted.annotated is None else _format_of(wanted.annotated, wanted.file, file)
    for remark in file.document.remarks:
        click.echo(f"Note: {remark}", err=True)
    reply = _checked(checker, file.document, wanted.today)
    if wanted.as_json:
        click.echo(json.dumps(reply_record(reply), ensure_ascii=False, indent=2))
    else:
        click.echo(_summary(reply))
    if wanted.annotated is not None:
        _annotate(file, reply, wanted.annotated, into)
    elif not wanted.as_json:
        click.echo("\n" + coloured(render(reply)))


def _checked(checker: Checker, document: Document, today: date | None) -> Reply:
    day = today or own_day(document, date.today())
    shown = click.progressbar(
        length=len(document.text), label="Checking", file=sys.stderr, hidden=not sys.stderr.isatty()
    )
    with shown as bar:
        return check_document(checker, document, day, lambda done, _: bar.update(done - bar.pos))


def _summary(reply: Reply) -> str:
    return " ".join(filter(None, (summary_text(summarise(reply)), beside_numbers(reply))))


def _annotate(file: File, reply: Reply, out: Path, into: Format | None) -> None:
    at_numbers = notes(reply)
    write_whole(out, annotate(file.document, file.data, at_numbers, into), like=file.path)
    count = f"{len(at_numbers):,} note{'' if len(at_numbers) == 1 else 's'}"
    click.echo(f"{out}: written, with {count}.", err=True)


def _format_of(out: Path, source: Path, file: File) -> Format:
    """The format that a name asks for. Raises UsageError unless the document comes back in it."""
    if out.exists() and out.samefile(source):
        raise click.UsageError(
            f"--annotate {out} is the document itself. Name another file: it is never overwritten."
        )
    found = file.document.format
    into = ENDINGS.get(out.suffix.lower())
    if into is None or into not in OFFERED[found]:
        endings = " or ".join(
            ending for ending, known in ENDINGS.items() if known in OFFERED[found]
        )
        raise click.UsageError(
            f"{source} is a {found}"
            + (", into which no notes can be written" if found is Format.PDF else "")
            + f": the annotated {'text' if found is Format.PDF else 'file'} must end in {endings}."
        )
    return into
