"""check, read and chat: what people do with a text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from bot.check import Checker
from bot.cli.article import Wanted, check_article
from bot.cli.colour import coloured
from bot.cli.options import facts_option, open_checker, read_file, read_lines, today_option
from bot.errors import CaveatError, TooLong
from bot.model.finding import Reply
from bot.read.dateline import dateline
from bot.write.reading import reading_text
from bot.write.record import Record, reading_record, reply_record
from bot.write.text import render

EXAMPLES = (
    "Instagram was used in 288 offences in the East of England",
    "how many of the Cambridgeshire crimes were on WhatsApp?",
)


def _source_options(command: click.decorators.FC) -> click.decorators.FC:
    """TEXT | --file F | --lines F, --json."""
    for decorate in (
        click.option("--json", "as_json", is_flag=True, help="Print JSON for programs."),
        click.option("--lines", type=click.Path(path_type=Path), metavar="F",
                     help="One statement a line; one JSON object a line comes back, in order "
                          "(F may be -)."),
        click.option("--file", type=click.Path(path_type=Path), metavar="F",
                     help="An article: every number in it. F is a .docx, .txt, .md or .pdf, "
                          "or - (text on standard input)."),
        click.argument("text", nargs=-1),
    ):  # fmt: skip
        command = decorate(command)
    return command


def _must_be_one(text: tuple[str, ...], file: Path | None, lines: Path | None) -> None:
    """Raises UsageError unless exactly one is given."""
    given = [bool(text), file is not None, lines is not None]
    if sum(given) != 1:
        raise click.UsageError("Give a text, or --file F, or --lines F (one of them).")


def _text_of(text: tuple[str, ...], file: Path | None) -> str:
    return " ".join(text) if file is None else read_file(file)


@click.command()
@_source_options
@click.option(
    "--annotate",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="With --file: write a copy of the article with a note at each number "
    "(comments in a .docx, footnotes in .md and .txt).",
)
@facts_option
@today_option
def check(
    text: tuple[str, ...],
    file: Path | None,
    lines: Path | None,
    annotate: Path | None,
    as_json: bool,
    facts: Path | None,
    today: date | None,
) -> None:
    """Check a statement or a whole article: for each number the verdict, the figure, its caveats.

    \b
    python -m bot check "Instagram was used in 288 offences in the East of England"
    python -m bot check --file article.docx --annotate checked.docx
    python -m bot check --lines statements.txt > verdicts.jsonl
    """
    _must_be_one(text, file, lines)
    is_document = file is not None and str(file) != "-"
    if annotate is not None and not is_document:
        raise click.UsageError("--annotate needs a document: --file F, and F may not be -.")
    checker = open_checker(facts)
    if lines is not None:
        for record in _checked_lines(checker, lines, today):
            _print_json(record)
    elif file is not None and is_document:
        check_article(checker, Wanted(file, annotate, as_json, today))
    else:
        _check_text(checker, _text_of(text, file), as_json, today)


def _check_text(checker: Checker, text: str, as_json: bool, today: date | None) -> None:
    reply = checker.check(text, today or dateline(text, date.today()))
    if as_json:
        _print_json(reply_record(reply), indent=2)
    else:
        click.echo(coloured(render(reply)))


def _checked_lines(checker: Checker, lines: Path, today: date | None) -> Iterator[Record]:
    for line in read_lines(lines):
        try:
            reply = checker.check(line, today)
        except TooLong as error:
            yield {"text": line[:100], "claims": [], "error": str(error)}
            continue
        yield reply_record(reply)


def _read_line(checker: Checker, line: str, today: date | None) -> Record:
    try:
        return reading_record(checker.read(line, today))
    except TooLong as error:
        return {"text": line[:100], "quantities": [], "error": str(error)}


def _print_json(record: Record, indent: int | None = None) -> None:
    click.echo(json.dumps(record, ensure_ascii=False, indent=indent))
    sys.stdout.flush()


@click.command()
@_source_options
@facts_option
@today_option
def read(
    text: tuple[str, ...],
    file: Path | None,
    lines: Path | None,
    as_json: bool,
    facts: Path | None,
    today: date | None,
) -> None:
    """Show what is read in a text, without any verdict: quantities, periods, terms, measures.

    \b
    python -m bot read "almost 70 child sex crimes in Cambs were on insta in 2018-19"
    """
    _must_be_one(text, file, lines)
    checker = open_checker(facts)
    if lines is not None:
        for line in read_lines(lines):
            _print_json(_read_line(checker, line, today))
        return
    whole = _text_of(text, file)
    reading = checker.read(whole, today or dateline(whole, date.today()))
    if as_json:
        _print_json(reading_record(reading), indent=2)
    else:
        click.echo(reading_text(reading))


@click.command()
@facts_option
@today_option
def chat(facts: Path | None, today: date | None) -> None:
    """Talk to the desk in the terminal: a statement or a question a line; an empty line ends.

    Whatever stands on standard input is answered too, line by line.

    \b
    python -m bot chat
    echo "how many of the Cambridgeshire crimes were on Instagram?" | python -m bot chat
    """
    checker = open_checker(facts)
    asked = sys.stdin.isatty()
    if asked:
        click.echo(
            "Caveat. Write a statement or ask for a figure; an empty line ends. For example:"
        )
        for example in EXAMPLES:
            click.echo(f"  {example}")
    for line in _typed(asked):
        if not asked:
            click.echo(f"> {line}")
        click.echo(coloured(_answered(checker, line, today)) + "\n")


def _answered(checker: Checker, line: str, today: date | None) -> str:
    try:
        reply: Reply = checker.check(line, today)
    except CaveatError as error:
        return str(error)
    return render(reply)


def _typed(asked: bool) -> Iterator[str]:
    """The lines that are typed or piped in, without empty ones."""
    while True:
        if asked:
            click.echo("> ", nl=False)
        line = sys.stdin.readline()
        if not line or (asked and not line.strip()):
            return
        if line.strip():
            yield line.strip()
