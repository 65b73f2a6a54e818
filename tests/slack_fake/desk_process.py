"""A running desk as a process, in either mode, and Slack's side of talking to it."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlencode

from handlers.settings import Mode
from tests.slack_fake.fake import PATIENCE, ROOT, FakeSlack
from tests.slack_fake.methods import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET
from tests.slack_fake.payloads import event, unique

Json = dict[str, Any]


@dataclass(frozen=True)
class Ack:
    """How the desk acknowledged: None where it did not; in how many seconds; with which words."""

    status: int | None
    seconds: float
    body: Json = field(default_factory=dict)


def environment(api_url: str, facts: Path, desk: Path, port: int) -> dict[str, str]:
    """Every setting, set; a blank one keeps a developer's own .env out of the tests."""
    return os.environ | {
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_API_URL": api_url,
        "SLACK_CLIENT_ID": "",
        "SLACK_CLIENT_SECRET": "",
        "FACTS_DB": str(facts),
        "DESK_DB": str(desk),
        "PORT": str(port),
        "CAVEAT_EDITORS": "U0EDITOR, S0EDITORS",
        "PYTHONPATH": str(ROOT),
    }


class DeskProcess:
    """The desk, started in a mode against a stand-in for Slack. Use as a context manager."""

    def __init__(
        self, slack: FakeSlack, mode: Mode, facts: Path, desk: Path, port: int | None = None
    ) -> None:
        self.slack = slack
        self.mode = mode
        self.port = port or free_port()
        self.environment = environment(slack.api_url, facts, desk, self.port)
        self._log: list[str] = []
        self.status: int | None = None

    def __enter__(self) -> DeskProcess:
        before = 0
        if self.mode is Mode.SOCKET:
            before = self.slack.control("connections", count=-1, seconds=0)["count"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", *self._command()],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._await_readiness(before)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(ProcessLookupError):
            self.kill()
        self._reader.join()

    @property
    def log(self) -> str:
        """What the desk has written to its log so far."""
        return "".join(self._log)

    def terminate(self, seconds: float = PATIENCE) -> int:
        """SIGTERM, as a host sends it; returns the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def kill(self) -> None:
        """End it and all its workers in the middle of whatever they do."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def event(self, inner: Json, event_id: str | None = None, **headers: str) -> Ack:
        """Deliver an event."""
        return self.deliver("events_api", event(inner, event_id), **headers)

    def command(self, payload: Json) -> Ack:
        """Deliver a slash command."""
        return self.deliver("slash_commands", payload)

    def action(self, payload: Json) -> Ack:
        """Deliver the use of a button or pick list."""
        return self.deliver("interactive", payload)

    def deliver(self, kind: str, payload: Json, **headers: str) -> Ack:
        """Deliver a payload as Slack does in this mode."""
        if self.mode is Mode.SOCKET:
            return self._over_socket(kind, payload)
        if kind == "events_api":
            body, content = json.dumps(payload), "application/json"
        else:
            form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, content = urlencode(form), "application/x-www-form-urlencoded"
        return self.signed(body.encode(), content, **headers)

    def signed(self, body: bytes, content: str = "application/json", **headers: str) -> Ack:
        """POST a body to the desk with Slack's signature."""
        stamp = str(int(time.time()))
        base = b"v0:" + stamp.encode() + b":" + body
        digest = hmac.new(SIGNING_SECRET.encode(), base, hashlib.sha256).hexdigest()
        mine = {
            "Content-Type": content,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={digest}",
        }
        return self.request("POST", "/slack/events", body, mine | headers)

    def request(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> Ack:
        """Any HTTP request to the desk."""
        begun = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        raw = answer.read()
        connection.close()
        is_json = (answer.getheader("Content-Type") or "").startswith("application/json")
        words = json.loads(raw) if raw and is_json else {}
        return Ack(answer.status, time.monotonic() - begun, words)

    def _over_socket(self, kind: str, payload: Json) -> Ack:
        begun = time.monotonic()
        envelope = {
            "envelope_id": unique("envelope-"),
            "type": kind,
            "accepts_response_payload": kind != "events_api",
            "payload": payload,
        }
        sent = self.slack.control("envelope", envelope=envelope, seconds=PATIENCE)
        words = (sent["ack"] or {}).get("payload") or {}
        return Ack(200 if sent["ack"] else None, time.monotonic() - begun, words)

    def _command(self) -> list[str]:
        return ["handlers"] if self.mode is Mode.SOCKET else ["gunicorn", "handlers.wsgi:api"]

    def _read(self) -> None:
        assert self.process.stderr is not None
        self._log.extend(iter(self.process.stderr.readline, ""))

    def _await_readiness(self, before: int) -> None:
        if self.mode is Mode.SOCKET:
            asked = self.slack.control("connections", count=before + 1, seconds=PATIENCE)
            assert asked["count"] == before + 1, self.log
            return
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            try:
                assert self.request("GET", "/healthz").status == 200
                return
            except ConnectionError:
                time.sleep(0.05)  # until gunicorn listens
        raise AssertionError(self.log)


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port
