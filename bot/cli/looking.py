"""show, covered and verify: what the store knows, and whether it still stands."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from bot.cli.options import facts_option, open_store
from bot.config import documents_path
from bot.errors import BadDocument
from bot.facts.verify import LocatorCheck, Outcome, verify_locators
from bot.read.values import numbers_in
from bot.working.consistency import consistency
from bot.write.agreement import agreement_line, agreement_summary
from bot.write.amount import number
from bot.write.coverage import covered_text
from bot.write.sheet import Sheet, sheet_text

_FAULTS = (Outcome.NOT_THERE, Outcome.BEYOND_THE_END, Outcome.UNREADABLE)


@click.command()
@click.argument("key")
@facts_option
def show(key: str, facts: Path | None) -> None:
    """Show one figure: its value, source, caveats, coverage and versions.

    \b
    python -m bot show nspcc-2019-east-instagram
    """
    store = open_store(facts)
    figure = store.figure(key)
    sheet = Sheet(
        figure,
        store.caveats(figure),
        store.coverage(figure.source.key),
        store.versions(key),
        store.misquotes(key),
    )
    click.echo(sheet_text(sheet))


@click.command()
@click.argument("body", nargs=-1, required=True)
@facts_option
def covered(body: tuple[str, ...], facts: Path | None) -> None:
    """Say which sources a BODY (a police force, an area) reported to, and which not.

    \b
    python -m bot covered Cambridgeshire
    """
    click.echo(covered_text(open_store(facts).covered(" ".join(body))))


@click.command()
@click.option(
    "--documents",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    metavar="FOLDER",
    help="The newsroom's archive of source documents (default: $DOCUMENTS).",
)
@facts_option
def verify(documents: Path | None, facts: Path | None) -> None:
    """Check that every number still stands in its source document, and that the store adds up.

    Parts are held against their whole, shares against their counts, averages against their totals.
    The exit status is 1 when a number is gone, or when nothing on file explains why a sum can't be.

    \b
    python -m bot verify --documents ~/archive
    """
    archive = documents or documents_path()
    if archive is not None and not archive.is_dir():
        raise BadDocument(
            f"{archive}: there is no such folder. Set DOCUMENTS, or --documents, to the archive."
        )
    store = open_store(facts)
    checks = tuple(verify_locators(store, archive, numbers_in))
    for one in checks:
        if one.outcome is not Outcome.STANDS:
            click.echo(_line(one))
    click.echo(_summary(checks, archive))
    sums = tuple(consistency(store, numbers_in).all())
    for sum_ in sums:
        click.echo(agreement_line(sum_))
    click.echo(agreement_summary(sums))
    unexplained = any(not one.possible and not one.explained for one in sums)
    if unexplained or any(one.outcome in _FAULTS for one in checks):
        sys.exit(1)


def _line(one: LocatorCheck) -> str:
    found = f"; there: {', '.join(number(value) for value in one.numbers)}" if one.numbers else ""
    remark = f"; {one.remark}" if one.remark else ""
    where = f"{one.file or 'no file'}, {one.locator or 'no locator'}"
    return f"{one.figure}: {number(one.value)} {one.outcome} ({where}{found}{remark})"


def _summary(checks: Iterable[LocatorCheck], archive: Path | None) -> str:
    outcomes = [one.outcome for one in checks]
    parts = [f"{outcomes.count(kind)} {kind}" for kind in Outcome if outcomes.count(kind)]
    hint = (
        "" if archive else " Set DOCUMENTS to the folder of source documents, or use --documents."
    )
    return f"{len(outcomes)} figures: {', '.join(parts) or 'none'}.{hint}"
