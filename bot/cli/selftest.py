"""selftest: the store's figures put to the check in right words and in wrong ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import click

from bot.check import Checker
from bot.cli.options import facts_option, open_store, today_option
from bot.selftest.report import lines, record
from bot.selftest.run import run, sample


@click.command()
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help="Try N figures only, the same ones each time (for stores of many thousands).",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@facts_option
@today_option
def selftest(limit: int | None, as_json: bool, facts: Path | None, today: date | None) -> None:
    """Try every figure in right words and in wrong ones; name what is confused.

    For each figure, statements that are right must be supported by it, and the same with the
    number, year, place, breakdown, unit, hedge or sense changed must not be. The exit status is
    0 when nothing is confused, else 1.

    \b
    python -m bot selftest
    python -m bot selftest --facts big.db --limit 200
    """
    store = open_store(facts)
    with _progress(sample(store.keys(), limit)) as keys:
        outcome = run(store, keys, Checker(store), today)
    if as_json:
        click.echo(json.dumps(record(outcome), ensure_ascii=False, indent=2))
    else:
        for line in lines(outcome):
            click.echo(line)
    if not outcome.passed:
        sys.exit(1)


def _progress(keys: tuple[str, ...]) -> AbstractContextManager[Iterable[str]]:
    """A bar on a terminal; beside what is printed, so that a pipe gets the report alone."""
    return click.progressbar(keys, label="Testing", file=sys.stderr, hidden=not sys.stderr.isatty())
