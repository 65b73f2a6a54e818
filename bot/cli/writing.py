"""Writes a file whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from bot.errors import NotWritten


def write_whole(path: Path, data: bytes, like: Path) -> None:
    """The bytes under that name, readable for those who may read `like`.

    They are written beside it and then moved there, so that a full disk leaves nothing, and what
    had the name stays until the new file is complete. Raises NotWritten.
    """
    try:
        _write(path, data, like)
    except OSError as error:
        raise NotWritten(
            f"{path} can't be written: {error.strerror or error}. Nothing was left behind."
        ) from error


def _write(path: Path, data: bytes, like: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(0, "it is a folder")
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as beside:
        name = Path(beside.name)
        try:
            beside.write(data)
            beside.flush()
            os.fsync(beside.fileno())
            shutil.copymode(like, name)
            name.replace(path)
        except BaseException:
            with suppress(OSError):
                name.unlink()
            raise
