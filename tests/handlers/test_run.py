"""`make run` starts Slack where its tokens are set, else a chat in the terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.slack_fake.methods import BOT_TOKEN

ROOT = Path(__file__).resolve().parents[2]
BLANK = {"SLACK_BOT_TOKEN": "", "SLACK_APP_TOKEN": ""}


def run(facts: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "handlers.run"],
        cwd=ROOT,
        env=os.environ | BLANK | {"FACTS_DB": str(facts)} | settings,
        input="Police in Cambridgeshire recorded 173 child sex crimes in 2018/19.\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_tokens_it_chats(facts: Path) -> None:
    ended = run(facts)
    assert ended.returncode == 0, ended.stderr
    assert "Supported: the figure is 173 offences." in ended.stdout


def test_with_a_token_it_starts_slack_and_says_what_is_missing(facts: Path) -> None:
    ended = run(facts, SLACK_BOT_TOKEN=BOT_TOKEN)
    assert ended.returncode == 1
    assert "SLACK_APP_TOKEN is missing" in ended.stderr
