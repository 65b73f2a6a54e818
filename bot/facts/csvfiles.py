"""Reads the rows of a figure table, strictly, one at a time: a million need no more memory."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.facts.faults import Faults
from bot.facts.formats import Format

LONGEST = 100_000
"""Characters in a cell; far above any statement, far below what a stray quote can swallow."""

_BOM = b"\xef\xbb\xbf"


class Row:
    """One row of a table: its number as a spreadsheet counts, and its cells by column."""

    __slots__ = ("_cells", "_columns", "faults", "file", "number")

    def __init__(
        self, file: str, number: int, columns: dict[str, int], cells: list[str], faults: Faults
    ) -> None:
        self.file = file
        self.number = number
        self.faults = faults
        self._columns = columns
        self._cells = cells

    def __getitem__(self, column: str) -> str:
        """The cell's text, without the spaces around it; its line breaks are \\n."""
        text = self._cells[self._columns[column]].strip()
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def fault(self, column: str, message: str) -> None:
        """Notes what is wrong in a cell."""
        self.faults.add(self.file, self.number, column, message)


def read_rows(
    folder: Path, table: Format, faults: Faults, moved: Callable[[int], None]
) -> Iterator[Row]:
    """The rows of a table that can be read; what can't be is noted. `moved` hears bytes read.

    A missing file has no rows, and is a fault only if the table is required.
    """
    path = folder / table.file
    if not path.is_file():
        if table.required:
            faults.add(table.file, None, None, f"the file is missing in {folder}; it is required")
        return
    csv.field_size_limit(LONGEST)
    lines = _Lines(path, table.file, faults, moved)
    reader = csv.reader(iter(lines), strict=True)
    try:
        columns = _header(next(reader, []), table, faults)
        lines.row = 1
        if columns is None:
            return
        for cells in reader:
            lines.row += 1
            if len(cells) == len(columns):
                yield Row(table.file, lines.row, columns, cells, faults)
            elif cells:
                faults.add(table.file, lines.row, None, _ragged(len(cells), len(columns)))
    except csv.Error as error:
        faults.add(table.file, lines.row + 1, None, f"not readable as CSV from here on: {error}")


class _Lines:
    """A file's lines as text; what is no text is noted and left out."""

    def __init__(self, path: Path, file: str, faults: Faults, moved: Callable[[int], None]) -> None:
        self.row = 0
        self._path = path
        self._file = file
        self._faults = faults
        self._moved = moved

    def __iter__(self) -> Iterator[str]:
        with self._path.open("rb") as lines:
            for number, line in enumerate(lines):
                self._moved(len(line))
                yield self._text(line.removeprefix(_BOM) if number == 0 else line)

    def _text(self, line: bytes) -> str:
        if b"\0" in line:
            self._note("holds a NUL character; save the file again as text (CSV, UTF-8)")
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError as error:
            byte = line[error.start]
            self._note(f"is not UTF-8 (byte 0x{byte:02x}); save the file as CSV, UTF-8")
            return line.decode("utf-8", errors="replace")

    def _note(self, message: str) -> None:
        # The reader has handed out `row` rows and is now fetching the next.
        self._faults.add(self._file, self.row + 1, None, message)


def _header(cells: list[str], table: Format, faults: Faults) -> dict[str, int] | None:
    """The place of each column; None where the header is of no use."""
    names = [cell.strip() for cell in cells]
    for mark, word in ((";", "semicolons"), ("\t", "tabs")):
        if len(names) == 1 and mark in names[0]:
            faults.add(table.file, 1, None, f"separated by {word}; save it separated by commas")
            return None
    good = True
    for name in dict.fromkeys(names):
        if name not in table.columns:
            faults.add(table.file, 1, name or "(blank)", _unknown(name, table))
            good = False
        elif names.count(name) > 1:
            faults.add(table.file, 1, name, "the column is there twice; leave one")
            good = False
    for name in table.columns:
        if name not in names:
            faults.add(
                table.file, 1, name, "the column is missing; add it (its cells may be blank)"
            )
            good = False
    return {name: place for place, name in enumerate(names)} if good else None


def _unknown(name: str, table: Format) -> str:
    return f'unknown column "{name}"; this table has {", ".join(table.columns)}'


def _ragged(cells: int, columns: int) -> str:
    return (
        f"{cells} cells under {columns} columns; a cell that holds a comma must stand in "
        'double quotes ("…")'
    )
