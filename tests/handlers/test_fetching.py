"""Files come from Slack's own host and from nowhere else; the token goes nowhere else."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.documents import LARGEST
from bot.errors import BadDocument, TooLarge
from handlers.fetching import fetch, is_slacks
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.methods import BOT_TOKEN

Json = dict[str, Any]

SLACK = "https://slack.com/api/"


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return WebClient(BOT_TOKEN, base_url=slack.api_url)


def path_of(file: Json) -> str:
    return "/" + str(file["url_private_download"]).split("/", 3)[3]


def test_a_file_arrives_whole(client: WebClient, slack: FakeSlack) -> None:
    content = bytes(range(256)) * 1000
    sent = fetch(client, slack.give("draft.pdf", content)["id"])
    assert (sent.name, sent.data) == ("draft.pdf", content)


@pytest.mark.parametrize(
    ("address", "api", "good"),
    [
        ("https://files.slack.com/files-pri/T-F/download/a.txt", SLACK, True),
        ("http://files.slack.com/files-pri/a.txt", SLACK, False),
        ("https://files.slack.com.evil.example/a.txt", SLACK, False),
        ("https://evil.example/files.slack.com/a.txt", SLACK, False),
        ("https://files.slack.com@evil.example/a.txt", SLACK, False),
        ("https://me@files.slack.com/a.txt", SLACK, False),
        ("https://files.slack.com:8443/a.txt", SLACK, False),
        ("https://slack.com/a.txt", SLACK, False),
        ("https://x.files.slack.com/a.txt", SLACK, False),
        ("https://evil.example\\files.slack.com/a.txt", SLACK, False),
        ("//files.slack.com/a.txt", SLACK, False),
        ("file:///etc/passwd", SLACK, False),
        ("https://[files.slack.com/a.txt", SLACK, False),
        ("", SLACK, False),
        ("http://127.0.0.1:9/a.txt", SLACK, False),
        ("http://127.0.0.1:9/a.txt", "http://127.0.0.1:9/api/", True),
        ("http://127.0.0.1:8/a.txt", "http://127.0.0.1:9/api/", False),
        ("https://files.slack.com/a.txt", "http://127.0.0.1:9/api/", False),
        ("https://proxy.example/a.txt", "https://proxy.example/api/", False),
        ("https://files.slack.com/a.txt", "https://proxy.example/api/", True),
    ],
)
def test_only_slacks_own_host_will_do(address: str, api: str, good: bool) -> None:
    assert is_slacks(address, api) is good


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"url_private_download": "https://evil.example/a.txt"}, "elsewhere"),
        ({"is_external": True, "external_type": "gdrive"}, "elsewhere"),
        ({"mode": "external"}, "elsewhere"),
        ({"mode": "tombstone"}, "no longer there"),
        ({"mode": "hidden_by_limit"}, "no longer there"),
        ({"mode": "quip"}, "canvas"),
        ({"mode": None}, "canvas"),
        ({"size": LARGEST + 1}, "at most 10 MB"),
        ({"url_private_download": None, "url_private": None}, "elsewhere"),
    ],
)
def test_what_is_not_fetched_is_said(
    more: Json, said: str, client: WebClient, slack: FakeSlack
) -> None:
    file = slack.give("draft.txt", b"41 herons", **more)
    with pytest.raises(BadDocument, match=said) as caught:
        fetch(client, file["id"])
    assert "draft.txt" in str(caught.value)
    assert BOT_TOKEN not in str(caught.value)


def test_a_snippet_is_fetched(client: WebClient, slack: FakeSlack) -> None:
    file = slack.give("Untitled", b"41 herons", mode="snippet", filetype="text")
    assert fetch(client, file["id"]).data == b"41 herons"


def test_a_missing_scope_is_named(client: WebClient, slack: FakeSlack) -> None:
    file = slack.give("draft.txt", b"41 herons")
    slack.control("lack", scopes=["files:read"])
    try:
        with pytest.raises(BadDocument, match="files:read"):
            fetch(client, file["id"])
    finally:
        slack.control("lack", scopes=[])


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"status": 200, "headers": {"Content-Type": "text/html"}, "body": "<p>"}, "files:read"),
        ({"status": 403}, "status 403"),
        ({"status": 500}, "status 500"),
        ({"status": 200, "body": "41", "headers": {"Content-Length": "4000"}}, "incomplete|Incom"),
        ({"status": 200, "body": "x" * 1000, "repeat": LARGEST // 1000 + 1}, "at most 10 MB"),
    ],
)
def test_what_arrives_otherwise_is_said(
    answer: Json, said: str, client: WebClient, slack: FakeSlack
) -> None:
    file = slack.give("draft.txt", b"41 herons")
    slack.control("behave", method=path_of(file), **answer)
    with pytest.raises(BadDocument, match=said):
        fetch(client, file["id"])


def test_what_lies_about_its_size_is_cut_off_on_the_wire(
    client: WebClient, slack: FakeSlack
) -> None:
    file = slack.give("draft.txt", b"x" * (LARGEST + 1), size=9)
    with pytest.raises(TooLarge, match="at most 10 MB"):
        fetch(client, file["id"])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int, client: WebClient, slack: FakeSlack) -> None:
    file = slack.give("draft.txt", b"41 herons")
    away = f"/files-pri/stolen-{file['id']}/x"
    slack.control(
        "behave", method=path_of(file), status=status, headers={"Location": f"{slack.root}{away}"}
    )
    with pytest.raises(BadDocument, match="files:read"):
        fetch(client, file["id"])
    assert slack.calls(away, seconds=0) == []


def test_a_file_that_is_gone_is_said(client: WebClient) -> None:
    with pytest.raises(BadDocument, match="no longer there"):
        fetch(client, "F0NOWHERE")
