"""`make run`: Slack where its tokens are set, else a chat in the terminal over the same check."""

from __future__ import annotations

import os
import sys

from handlers.settings import read_environment


def main() -> None:
    """Start one or the other; this process becomes it."""
    environment = read_environment()
    tokens = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
    module = ["handlers"] if any(environment.get(name) for name in tokens) else ["bot", "chat"]
    os.execv(sys.executable, [sys.executable, "-m", *module])  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    main()
