"""What the stand-in for Slack remembers: calls, acks, connections, how it is to behave."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from websockets.sync.server import ServerConnection

Json = dict[str, Any]


@dataclass
class State:
    """Everything; `changed` guards it and is notified of every change."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    calls: list[Json] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    acks: dict[str, Json] = field(default_factory=dict)
    connections: list[ServerConnection] = field(default_factory=list)
    behaviours: list[Json] = field(default_factory=list)
    messages: list[Json] = field(default_factory=list)
    outside: set[str] = field(default_factory=set)
    lacking: set[str] = field(default_factory=set)
    views: dict[str, Json] = field(default_factory=dict)
    dms: dict[str, str] = field(default_factory=dict)
    ended: dict[str, float] = field(default_factory=dict)
    people: dict[str, Json] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)
    files: dict[str, Json] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def begin(self, method: str) -> None:
        """Record that a call has come in."""
        with self.changed:
            self.begun.append(method)
            self.changed.notify_all()

    def note(self, call: Json) -> None:
        """Record a call when it has been answered."""
        with self.changed:
            self.calls.append(call)
            self.changed.notify_all()

    def behaviour(self, method: str) -> Json:
        """How the next call of a method is to be answered; used up by asking."""
        with self.changed:
            for behaviour in self.behaviours:
                if behaviour["method"] == method and behaviour["times"] > 0:
                    behaviour["times"] -= 1
                    return behaviour
        return {}

    def wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until a condition of this state holds; False when time is up."""
        with self.changed:
            return self.changed.wait_for(condition, seconds)

    def stamp(self) -> str:
        """A new message's time stamp."""
        return f"{time.time():.0f}.{next(self.numbers):06d}"


state = State()
"""That of this process."""
