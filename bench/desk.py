"""The desk as a benchmark sees it: `python -m bot load`, and the check on the store it made."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts

TODAY = date(2026, 1, 15)
CODE = (Path("bench/stores"), Path("bot/facts"))


@dataclass(frozen=True, slots=True)
class Run:
    """How long a process took and the most memory it held, in seconds and MB."""

    seconds: float
    megabytes: float


def run(*arguments: str) -> Run:
    """Runs a Python module to its end. Raises RuntimeError with its last words if it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    words = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed: {words[-600:]}")
    return Run(time.perf_counter() - began, usage.ru_maxrss / 1024)


def load(folder: Path, store: Path) -> None:
    """Loads figure tables into a new store."""
    store.unlink(missing_ok=True)
    load_tables(folder, store)


def load_by_command(folder: Path, store: Path) -> Run:
    """The same as a person does it, and what it took."""
    store.unlink(missing_ok=True)
    return run("bot", "load", str(folder), "--into", str(store))


def stale(store: Path) -> bool:
    """True when the code that makes stores is newer than this one."""
    if not store.exists():
        return True
    made = store.stat().st_mtime
    sources = (path for folder in CODE for path in folder.rglob("*.*") if path.is_file())
    return any(path.suffix != ".pyc" and path.stat().st_mtime > made for path in sources)


def checker(store: Path) -> Checker:
    """The check, ready to answer from this store."""
    return Checker(SqliteFacts(store))
