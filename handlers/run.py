"""`make run`: Slack where its tokens are set, else a chat in the terminal over the same check."""

from __future__ import annotations

import os
import sys

from bot.errors import BadSettings
from handlers.settings import read_environment


def main() -> None:
    """Start one or the other; this process becomes it."""
    try:
        environment = read_environment()
    except BadSettings as error:
        sys.exit(f"Error: {error}")
    tokens = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
    module = ["handlers"] if any(environment.get(name) for name in tokens) else ["bot", "chat"]
    command = [sys.executable, "-m", *module]
    os.execve(sys.executable, command, environment)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    main()
