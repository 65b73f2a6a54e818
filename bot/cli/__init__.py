"""The command line: `python -m bot --help` lists its commands, one file each group."""

from __future__ import annotations

import sys

from bot.cli.commands import bot
from bot.errors import CaveatError

FAILED = 1


def main() -> None:
    """Run one command; errors meant for people are printed without a traceback."""
    try:
        bot.main(prog_name="python -m bot")
    except CaveatError as error:
        print(f"Error: {error}", file=sys.stderr)  # noqa: T201 - the place where errors come out
        sys.exit(FAILED)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has had enough
        sys.exit(0)
