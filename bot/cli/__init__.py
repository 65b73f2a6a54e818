"""The command line: `python -m bot --help` lists its commands, one file each group."""

from __future__ import annotations

import os
import sys

import click

from bot.cli.commands import bot
from bot.errors import CaveatError

FAILED = 1
INTERRUPTED = 130


def main() -> None:
    """Run one command; errors meant for people are printed without a traceback."""
    try:
        with bot.make_context("python -m bot", sys.argv[1:]) as context:
            bot.invoke(context)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except CaveatError as error:
        print(f"Error: {error}", file=sys.stderr)  # noqa: T201 - the place where errors come out
        sys.exit(FAILED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        print(file=sys.stderr)  # noqa: T201 - leaves the line on which it was typed
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has had enough; nothing more can be flushed to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
