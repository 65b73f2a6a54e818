"""What keeps the desk from starting is said in one line, with the remedy, and no traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from handlers.settings import Mode
from tests.slack_fake.desk_process import environment
from tests.slack_fake.fake import ROOT, FakeSlack

COMMANDS = {
    Mode.SOCKET: ["handlers"],
    Mode.HTTP: ["gunicorn", "handlers.wsgi:api", "-b", "127.0.0.1:0"],
}


def start(mode: Mode, settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *COMMANDS[mode]]
    return subprocess.run(
        command, cwd=ROOT, env=settings, capture_output=True, text=True, timeout=30, check=False
    )


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_BOT_TOKEN": "xoxb-unknown"}, "Slack refuses SLACK_BOT_TOKEN (invalid_auth)"),
        ({"SLACK_CLIENT_ID": "1.2"}, "SLACK_CLIENT_ID must not be set"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "can't be reached"),
        ({"DESK_DB": "/proc/nowhere/desk.db"}, "Set DESK_DB"),
        ({"FACTS_DB": "/proc/nowhere/facts.db"}, "Set FACTS_DB"),
        ({"FACTS_DB": __file__}, "not a"),
    ],
)
def test_it_does_not_start(
    mode: Mode, change: dict[str, str], said: str, slack: FakeSlack, facts: Path, tmp_path: Path
) -> None:
    settings = environment(slack.api_url, facts, tmp_path / "desk.db", 3000)
    ended = start(mode, settings | change)
    assert ended.returncode != 0
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_refused_app_token(slack: FakeSlack, facts: Path, tmp_path: Path) -> None:
    settings = environment(slack.api_url, facts, tmp_path / "desk.db", 3000)
    ended = start(Mode.SOCKET, settings | {"SLACK_APP_TOKEN": "xapp-unknown"})
    assert ended.returncode == 1
    assert "Slack refuses SLACK_APP_TOKEN (invalid_auth)" in ended.stderr
    assert "Traceback" not in ended.stderr
