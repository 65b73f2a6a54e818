"""Collects what is wrong with figure tables, so that all of it is told at once."""

from __future__ import annotations

from bot.errors import BadTables

MOST = 10_000
"""Faults listed one by one; a table that is wrong throughout must not fill the memory."""


class Faults:
    """The faults and warnings of a folder of tables, in the order in which they were met."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self._lines: list[str] = []
        self._more = 0

    def add(self, file: str, row: int | None, column: str | None, message: str) -> None:
        """Notes a fault; rows count as a spreadsheet counts them, the header being row 1."""
        if len(self._lines) == MOST:
            self._more += 1
            return
        place = file + (f" row {row}" if row else "") + (f", column {column}" if column else "")
        self._lines.append(f"{place}: {message}")

    def __bool__(self) -> bool:
        return bool(self._lines)

    def raise_if_any(self) -> None:
        """Raises BadTables with one line a fault; does nothing where there is none."""
        if self._lines:
            more = [f"… and {self._more:,} more faults."] if self._more else []
            raise BadTables((*self._lines, *more))
