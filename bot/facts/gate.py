"""Sees to it that every so often nobody in this process is reading, so that a load gets its turn.

SQLite grants a process that is reading already further reads past a writer that waits. Threads
that never all pause would keep another process from writing for ever.
"""

from __future__ import annotations

from threading import Condition
from time import monotonic
from types import TracebackType

LONGEST = 0.2
"""Seconds without a pause after which newcomers wait until those who read have finished."""


class Gate:
    """Counts those who read; enter it with `with`, never twice in one thread."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._reading = 0
        self._paused = monotonic()

    def __enter__(self) -> None:
        with self._changed:
            if self._reading == 0:
                self._paused = monotonic()
            elif monotonic() - self._paused > LONGEST:
                paused = self._paused
                self._changed.wait_for(lambda: self._paused > paused)
            self._reading += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._reading -= 1
            if self._reading == 0:
                self._paused = monotonic()
                self._changed.notify_all()
