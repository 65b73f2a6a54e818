"""All commands under one roof."""

from __future__ import annotations

import click

from bot.cli.checking import chat, check, read
from bot.cli.looking import covered, show, verify
from bot.cli.reports import reports
from bot.cli.selftest import selftest
from bot.cli.tables import export, load


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def bot() -> None:
    """Caveat, the figure desk: checks statements against a store of sourced figures.

    Try: python -m bot check "Police in the East of England recorded 482 offences on Facebook apps"
    """


for command in (check, read, chat, load, export, show, covered, verify, reports, selftest):
    bot.add_command(command)
