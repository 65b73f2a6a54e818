"""Settings that are missing, swapped or contradict each other stop the start with the remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.errors import BadSettings
from handlers.settings import SLACK_API, Mode, read, read_environment

ROOT = Path(__file__).resolve().parents[2]
GOOD = {
    "SLACK_BOT_TOKEN": "xoxb-1-test",
    "SLACK_APP_TOKEN": "xapp-1-test",
    "SLACK_SIGNING_SECRET": "0123456789abcdef",
}


@pytest.mark.parametrize("mode", Mode)
def test_good_settings(mode: Mode) -> None:
    settings = read(GOOD, mode)
    assert settings.bot_token == "xoxb-1-test"  # noqa: S105 - a token of no workspace
    assert settings.api_url == SLACK_API
    assert settings.port == 3000


def test_a_mode_needs_only_what_it_uses() -> None:
    read(GOOD | {"SLACK_SIGNING_SECRET": ""}, Mode.SOCKET)
    read(GOOD | {"SLACK_APP_TOKEN": ""}, Mode.HTTP)


def test_everything_can_be_set() -> None:
    more = {
        "SLACK_API_URL": "http://127.0.0.1:9/api",
        "FACTS_DB": "/srv/f.db",
        "DESK_DB": "/srv/d.db",
        "PORT": "8080",
        "CAVEAT_EDITORS": "U0BOSS, S0DESK W0AGENCY,",
    }
    settings = read(GOOD | more, Mode.HTTP)
    assert settings.api_url == "http://127.0.0.1:9/api/"
    assert (settings.facts_db, settings.desk_db) == (Path("/srv/f.db"), Path("/srv/d.db"))
    assert settings.port == 8080
    assert settings.editors == ("U0BOSS", "S0DESK", "W0AGENCY")


@pytest.mark.parametrize(
    ("mode", "change", "said"),
    [
        (Mode.SOCKET, {"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing"),
        (Mode.HTTP, {"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing"),
        (Mode.SOCKET, {"SLACK_BOT_TOKEN": "xoxp-1-person"}, "must begin with xoxb-"),
        (Mode.SOCKET, {"SLACK_APP_TOKEN": ""}, "connections:write"),
        (Mode.SOCKET, {"SLACK_APP_TOKEN": "xoxb-2-test"}, "SLACK_APP_TOKEN must begin with xapp-"),
        (
            Mode.SOCKET,
            {"SLACK_BOT_TOKEN": "xapp-1-test", "SLACK_APP_TOKEN": "xoxb-1-test"},
            "look swapped",
        ),
        (Mode.HTTP, {"SLACK_SIGNING_SECRET": ""}, "SLACK_SIGNING_SECRET is missing"),
        (Mode.HTTP, {"SLACK_SIGNING_SECRET": "xoxb-1-test"}, "holds a token"),
        (Mode.SOCKET, {"SLACK_CLIENT_ID": "1.2"}, "SLACK_CLIENT_ID must not be set"),
        (Mode.HTTP, {"SLACK_CLIENT_SECRET": "s"}, "SLACK_CLIENT_SECRET must not be set"),
        (Mode.HTTP, {"SLACK_API_URL": "http://slack.example/api/"}, "must begin with https://"),
        (Mode.HTTP, {"SLACK_API_URL": "slack.example"}, "must begin with https://"),
        (Mode.HTTP, {"PORT": "eighty"}, "PORT must be a number"),
        (Mode.HTTP, {"PORT": "70000"}, "PORT must be a number"),
        (Mode.HTTP, {"PORT": "²"}, "PORT must be a number"),
        (Mode.HTTP, {"CAVEAT_EDITORS": "U0BOSS, @boss"}, "'@boss' is none"),
        (Mode.HTTP, {"CAVEAT_EDITORS": "u0boss"}, "must list ids of people"),
    ],
)
def test_wrong_settings_name_the_remedy(mode: Mode, change: dict[str, str], said: str) -> None:
    with pytest.raises(BadSettings, match=re.escape(said)):
        read(GOOD | change, mode)


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(BadSettings) as caught:
        read({"SLACK_CLIENT_ID": "1.2", "PORT": "x"}, Mode.SOCKET)
    assert len(str(caught.value).splitlines()) == 4


def test_no_fault_repeats_a_secret() -> None:
    with pytest.raises(BadSettings) as caught:
        read(GOOD | {"SLACK_BOT_TOKEN": "hunter2-hunter2"}, Mode.SOCKET)
    assert "hunter2" not in str(caught.value)


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxb-file\nDESK_DB=here.db\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-environment")
    monkeypatch.delenv("DESK_DB", raising=False)
    found = read_environment()
    assert (found["SLACK_BOT_TOKEN"], found["DESK_DB"]) == ("xoxb-environment", "here.db")


def test_every_setting_is_explained_in_the_example() -> None:
    code = (ROOT / "handlers" / "settings.py").read_text()
    read_there = set(re.findall(r'"(SLACK_[A-Z_]+|FACTS_DB|DESK_DB|PORT|CAVEAT_[A-Z]+)"', code))
    example = (ROOT / ".env.example").read_text()
    assert len(read_there) == 10
    for name in read_there - {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"}:
        explained = re.search(rf"^# .+\n{name}=$", example, re.MULTILINE)
        assert explained, f"{name} is not explained in .env.example"
