"""Who pressed what last: an answer that was overtaken must not replace the newer one."""

from __future__ import annotations

import threading


class Turns:
    """The newest action of each person in this process; safe to use from many threads."""

    def __init__(self) -> None:
        self._newest: dict[str, float] = {}
        self._lock = threading.Lock()

    def take(self, person: str, at: float) -> None:
        """Note an action of a person's; `at` is Slack's time of it, in seconds."""
        with self._lock:
            self._newest[person] = max(at, self._newest.get(person, at))

    def is_newest(self, person: str, at: float) -> bool:
        """True while the person has done nothing later."""
        with self._lock:
            return self._newest.get(person, at) <= at
