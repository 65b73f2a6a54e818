"""reports: what people have reported as wrong, from the desk's private database."""

from __future__ import annotations

from pathlib import Path

import click

from bot.config import desk_path
from bot.desk.sqlite import SqliteDesk
from bot.errors import BadStore
from bot.write.report import reports_text


@click.command()
@click.option("--all", "settled", is_flag=True, help="List those that were dealt with, too.")
@click.option("--settle", type=int, metavar="N", help="Note that report N has been dealt with.")
@click.option("--by", default="", metavar="NAME", help="Who has dealt with it.")
@click.option(
    "--desk",
    "path",
    type=click.Path(path_type=Path),
    default=None,
    metavar="DB",
    help="The desk's private database (default: $DESK_DB, else var/desk.db).",
)
def reports(settled: bool, settle: int | None, by: str, path: Path | None) -> None:
    """List what people have reported with “Wrong figure?”, newest first.

    \b
    python -m bot reports
    python -m bot reports --settle 3 --by "A. Editor"
    """
    if (settle is None) is not (by == ""):
        raise click.UsageError("--settle and --by go together: which report, and who dealt with it")
    desk = _open(path or desk_path())
    if settle is not None:
        desk.settle(settle, by)
        click.echo(f"Report {settle} is noted as dealt with by {by}.")
        return
    click.echo(reports_text(desk.reports(settled)))


def _open(path: Path) -> SqliteDesk:
    """The desk at a path. Raises BadStore where there is none: looking must not make one."""
    if not path.is_file():
        raise BadStore(
            f"{path}: there is no desk's database. Set DESK_DB, or --desk, to the running desk's."
        )
    return SqliteDesk(path)
