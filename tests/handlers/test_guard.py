"""Over HTTP only whole, signed, well-formed requests come in; the rest get a 4xx, no traceback."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.guard import LARGEST
from handlers.settings import Mode
from tests.handlers.test_answers import RIGHT
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import event, mention, unique


@pytest.fixture(scope="module")
def web(
    slack: FakeSlack, facts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DeskProcess]:
    home = tmp_path_factory.mktemp("web")
    with DeskProcess(slack, Mode.HTTP, facts, home / "desk.db") as running:
        yield running
        assert "Traceback" not in running.log


GOOD = json.dumps(event(mention(RIGHT, "C0GUARD"))).encode()


def test_health(web: DeskProcess) -> None:
    assert web.request("GET", "/healthz").status == 200
    assert web.request("POST", "/healthz").status == 405


def test_only_one_address_and_method(web: DeskProcess) -> None:
    assert web.request("GET", "/").status == 404
    assert web.request("POST", "/slack/other", GOOD).status == 404
    assert web.request("GET", "/slack/events").status == 405


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"X-Slack-Signature": ""}, 401),
        ({"X-Slack-Signature": "v0=" + "0" * 64}, 401),
        ({"X-Slack-Signature": "v0=é"}, 401),
        ({"X-Slack-Signature": "v0=" + "٣" * 64}, 401),
        ({"X-Slack-Request-Timestamp": "soon"}, 401),
        ({"X-Slack-Request-Timestamp": "1e9"}, 401),
        ({"X-Slack-Request-Timestamp": "²"}, 401),
        ({"X-Slack-Request-Timestamp": "9" * 400}, 401),
        ({"X-Slack-Request-Timestamp": str(int(time.time()) - 600)}, 401),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": ""}, 415),
    ],
)
def test_a_wrong_header(web: DeskProcess, headers: dict[str, str], status: int) -> None:
    encoded = {name: value.encode().decode("latin-1") for name, value in headers.items()}
    assert web.signed(GOOD, **encoded).status == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"\xff\xfe",
        b'{"type": "event_callback", "event": 7}',
        b'{"type": "event_callback", "event": null, "team_id": []}',
        b'{"type": "event_callback", "authorizations": "x"}',
        b'{"type": 1}',
        b'{"event": {"type": ["message"]}}',
    ],
)
def test_a_signed_body_that_is_no_event(web: DeskProcess, body: bytes) -> None:
    status = web.signed(body).status
    assert status is not None
    assert status < 500


@pytest.mark.parametrize(
    "body", [b"payload=", b"payload=[]", b"payload={", b"payload=%FF", b"&" * 9999]
)
def test_a_signed_form_that_is_no_form(web: DeskProcess, body: bytes) -> None:
    status = web.signed(body, "application/x-www-form-urlencoded").status
    assert status is not None
    assert status < 500


def test_a_body_over_the_cap_is_refused_unread(web: DeskProcess) -> None:
    assert web.signed(b" " * (LARGEST + 1)).status == 413
    assert web.signed(GOOD, **{"Content-Length": "9" * 30}).status in {400, 413}
    assert web.signed(GOOD, **{"Content-Length": "-1"}).status == 400


def test_a_body_without_a_length_is_refused(web: DeskProcess) -> None:
    with socket.create_connection(("127.0.0.1", web.port), timeout=10) as client:
        client.sendall(
            b"POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
            b"X-Slack-Request-Timestamp: 1\r\nX-Slack-Signature: v0=" + b"0" * 64 + b"\r\n"
            b"Content-Type: application/json\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
        )
        assert b" 411 " in client.recv(1000)


def test_a_stalled_client_keeps_nobody_waiting(web: DeskProcess, slack: FakeSlack) -> None:
    stalled = []
    for _ in range(5):
        client = socket.create_connection(("127.0.0.1", web.port))
        client.sendall(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        stalled.append(client)
    channel = unique("C")
    ack = web.event(mention(RIGHT, channel))
    assert ack.status == 200
    assert ack.seconds < 3
    slack.posted(channel)
    for client in stalled:
        client.close()


def test_the_challenge_of_a_new_address_is_answered(web: DeskProcess) -> None:
    challenge = {"type": "url_verification", "token": "t", "challenge": "herons"}
    assert web.signed(json.dumps(challenge).encode()).status == 200


def test_it_answers_after_all_that(web: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    assert web.event(mention(RIGHT, channel)).status == 200
    assert len(slack.posted(channel)) == 1
