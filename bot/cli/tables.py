"""load and export: figure tables in and out."""

from __future__ import annotations

from pathlib import Path

import click

from bot.cli.options import facts_option
from bot.config import facts_path
from bot.facts.export import export_tables
from bot.facts.load import LoadReport, load_tables

_PATH = click.Path(path_type=Path)
_WORTH_A_BAR = 2_000_000
"""Bytes of tables; below that an import is over before a bar could be read."""


@click.command()
@click.argument("folder", type=_PATH)
@click.option("--into", required=True, type=_PATH, metavar="DB", help="The store to write.")
@click.option("--recorded", metavar="DATE", help="The date to record for changes (default: today).")
def load(folder: Path, into: Path, recorded: str | None) -> None:
    """Import the figure tables in FOLDER into a store: everything, or (on any fault) nothing.

    All faults are listed, each with its file, row and column. A figure that has changed gets a new
    version; figures that are not in the tables are left alone.

    \b
    python -m bot load data --into facts.db
    """
    report = _with_progress(folder, into, recorded)
    for warning in report.warnings:
        click.echo(f"Note: {warning}", err=True)
    click.echo(_summary(report, into))


def _with_progress(folder: Path, into: Path, recorded: str | None) -> LoadReport:
    size = sum(table.stat().st_size for table in folder.glob("*.csv")) if folder.is_dir() else 0
    if size < _WORTH_A_BAR:
        return load_tables(folder, into, recorded=recorded)
    with click.progressbar(length=100, label="Loading") as bar:

        def progress(done: int, total: int) -> None:
            bar.update(done * 100 // total - bar.pos)

        return load_tables(folder, into, recorded=recorded, progress=progress)


def _summary(report: LoadReport, into: Path) -> str:
    parts = [
        f"{report.figures_new:,} new",
        f"{report.figures_changed:,} changed",
        f"{report.figures_same:,} the same",
    ]
    if report.figures_left_alone:
        parts.append(f"{report.figures_left_alone:,} not in the tables, left alone")
    return f"{into}: {', '.join(parts)}."


@click.command()
@click.argument("folder", type=_PATH)
@facts_option
def export(folder: Path, facts: Path | None) -> None:
    """Write the store back into figure tables in FOLDER, versions and all.

    \b
    python -m bot export tables
    """
    export_tables(facts or facts_path(), folder)
    click.echo(f"{folder}: written.")
