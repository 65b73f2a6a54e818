"""Signs of life: which processes of a desk still run, whatever their numbers.

A process number tells little: in a container each run has the same one, and a killed process may
stay on the list for a while. A lock on a file ends with the process, however that ends.
"""

from __future__ import annotations

import fcntl
import uuid
from pathlib import Path

SUFFIX = ".alive"


class SignOfLife:
    """A locked file beside the desk's; its `name` is this process's. Lasts until it ends."""

    def __init__(self, desk: Path) -> None:
        self.name = uuid.uuid4().hex
        self._file = _path(desk, self.name).open("w")
        fcntl.flock(self._file, fcntl.LOCK_EX)


def is_alive(desk: Path, name: str) -> bool:
    """True while the process of this name runs."""
    try:
        with _path(desk, name).open("r+") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def tidy_up(desk: Path) -> None:
    """Remove the signs of those that are gone; only while no other process is starting."""
    for path in desk.parent.glob(f"{desk.name}.*{SUFFIX}"):
        name = path.name.removeprefix(f"{desk.name}.").removesuffix(SUFFIX)
        if not is_alive(desk, name):
            path.unlink(missing_ok=True)


def _path(desk: Path, name: str) -> Path:
    return desk.with_name(f"{desk.name}.{name}{SUFFIX}")
