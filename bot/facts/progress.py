"""Tells how far a load is, in bytes of the tables read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.facts.formats import ALL

Progress = Callable[[int, int], None]
"""Called with the bytes done and the bytes in all, now and then and at the end."""

_STEP = 1 << 18


class Meter:
    """Counts bytes read over both passes and passes them on in steps."""

    def __init__(self, folder: Path, passes: int, progress: Progress | None) -> None:
        sizes = (folder / table.file for table in ALL)
        self._total = passes * sum(path.stat().st_size for path in sizes if path.is_file())
        self._done = 0
        self._told = 0
        self._progress = progress

    def moved(self, count: int) -> None:
        """Counts bytes that were read."""
        self._done += count
        if self._progress and self._done - self._told >= _STEP:
            self._told = self._done
            self._progress(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """Says that all is done."""
        if self._progress:
            self._progress(self._total, self._total)
