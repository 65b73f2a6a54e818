"""show, covered and verify: what the store knows."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from bot.cli.options import facts_option, open_store
from bot.config import documents_path
from bot.write.coverage import covered_text
from bot.write.sheet import sheet

MISSING = 1


@click.command()
@click.argument("key")
@facts_option
def show(key: str, facts: Path | None) -> None:
    """Show one figure: its value, source, caveats, coverage and versions."""
    store = open_store(facts)
    figure = store.figure(key)
    click.echo(
        sheet(
            figure,
            caveats=store.caveats(figure),
            coverage=store.coverage(figure.source.key),
            versions=store.versions(key),
            misquotes=store.misquotes(key),
        )
    )


@click.command()
@click.argument("body", nargs=-1, required=True)
@facts_option
def covered(body: tuple[str, ...], facts: Path | None) -> None:
    """Say which sources a body (a police force, an area) reported to, and which not."""
    click.echo(covered_text(open_store(facts).covered(" ".join(body))))
