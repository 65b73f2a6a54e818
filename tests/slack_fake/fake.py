"""Starts the stand-in for Slack and speaks to its controls."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.request import Request, urlopen

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0
"""Seconds to wait for what must happen; a loaded machine is slow, a failure is rare."""


class FakeSlack:
    """A running stand-in. Use as a context manager."""

    def __enter__(self) -> FakeSlack:
        command = [sys.executable, "-m", "tests.slack_fake.server"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        ports = json.loads(self._process.stdout.readline())
        self.root = f"http://127.0.0.1:{ports['port']}"
        self.api_url = f"{self.root}/api/"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def control(self, name: str, /, **asked: object) -> Json:
        """Ask a control; what comes back depends on which."""
        address = f"{self.root}/_control/{name}"
        request = Request(address, json.dumps(asked).encode())  # noqa: S310 - on this machine
        with urlopen(request, timeout=60) as answer:  # noqa: S310 - on this machine
            parsed: Json = json.load(answer)
            return parsed

    def calls(
        self, method: str, count: int = 1, seconds: float = PATIENCE, **matching: object
    ) -> list[Json]:
        """The calls of a method with these arguments, waiting until there are `count`."""
        asked = self.control("wait", method=method, count=count, seconds=seconds, matching=matching)
        found: list[Json] = asked["calls"]
        return found

    def posted(self, channel: str, count: int = 1, seconds: float = PATIENCE) -> list[Json]:
        """The arguments of the messages that were posted to a channel, and taken."""
        calls = self.calls("chat.postMessage", count, seconds, channel=channel)
        return [call["arguments"] for call in calls if call["answer"]["ok"]]

    def give(self, name: str, content: bytes, **more: object) -> Json:
        """Somebody sends a file; returns Slack's description of it, with `more` in it."""
        encoded = base64.b64encode(content).decode()
        return self.control("give", name=name, content=encoded, more=more, root=self.root)

    def uploaded(self, channel: str, count: int = 1, seconds: float = PATIENCE) -> list[Json]:
        """The messages of a channel that carry a file; `content` is the file's, in base64."""
        asked = self.control("uploaded", channel=channel, count=count, seconds=seconds)
        found: list[Json] = asked["messages"]
        return found

    def response_url(self, name: str) -> str:
        """An address for private answers; read them with `whispered`."""
        return f"{self.root}/response/{name}"

    def whispered(self, name: str, count: int = 1, seconds: float = PATIENCE) -> list[Json]:
        """What was sent to a response_url."""
        return [call["arguments"] for call in self.calls(f"/response/{name}", count, seconds)]
