"""Whose turn it is to compute: threads take turns, in the order in which they ask.

Threads that compute at once only hand the interpreter's lock about, at every query; one at a time
is faster for all of them. A plain lock is taken again and again by the thread that has just let it
go, so that a long article would keep a short question waiting for seconds.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TypeVar

_Item = TypeVar("_Item")


class Turns:
    """A lock that goes to whoever has waited longest; used as a context manager."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._busy = False

    def __enter__(self) -> None:
        with self._guard:
            if not self._busy:
                self._busy = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._busy = False

    def each(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """The items, made in turns: as many in one as a fiftieth of a second allows."""
        ahead, more = iter(items), True
        while more:
            made, more = self._some(ahead)
            yield from made

    def _some(self, ahead: Iterator[_Item]) -> tuple[list[_Item], bool]:
        """The next items, and whether there may be more."""
        made: list[_Item] = []
        with self:
            until = time.monotonic() + _SLICE
            for item in ahead:
                made.append(item)
                if time.monotonic() > until:
                    return made, True
        return made, False


_SLICE = 0.02
"""Seconds; a statement takes a few thousandths."""
