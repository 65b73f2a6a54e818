"""Hostile inputs, and how long each takes to be answered or refused.

Each is tried in a process of its own, which is stopped when it takes far too long.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from bench import desk, texts
from bench.stores.grown import SHAPES
from bot.errors import CaveatError

LIMIT = 1.0
PATIENCE = 20.0
SMALL = 1_000
ARTICLES = (1_000, 2_000, 5_000, 10_000)


def table(store: Path) -> bool:
    """Prints a line for each input; true when all were answered or refused within a second.

    Articles of growing length follow: their times must grow no faster than their lengths.
    """
    print(f"{'hostile input':24}{'characters':>12}{'seconds':>10}  answer")
    good = [_line(store, name) for name, _ in texts.hostile()]
    for words in ARTICLES:
        _line(store, f"article of {words} words")
    return all(good)


def _line(store: Path, name: str) -> bool:
    """Has one input tried and prints what came of it; true when that is well."""
    command = [sys.executable, "-m", "bench.hostile", str(store), name]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        print(f"{name:24}{'':12}{PATIENCE:9.0f}+  stopped   <-- BAD")
        return False
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1]
        print(f"{name:24}{'':22}  BROKE: {last}   <-- BAD")
        return False
    length, seconds, answer = done.stdout.split("\t")
    slow = float(seconds) > LIMIT and not name.startswith("article")
    print(f"{name:24}{int(length):12,}{float(seconds):10.3f}  {answer.strip()[:60]}", end="")
    print("   <-- BAD" if slow else "")
    return not slow


def _one(store: Path, name: str) -> None:
    """Tries one input here and prints its length, its processor seconds and the answer."""
    made = dict(texts.hostile())
    shape = SHAPES[SMALL]
    text = made[name]() if name in made else texts.article(shape, int(name.split()[2]))
    checker = desk.checker(store)
    checker.check("Is anybody there?", desk.TODAY)
    began = time.process_time()
    try:
        answer = f"{len(checker.check(text, desk.TODAY).answers)} claims"
    except CaveatError as error:
        answer = f"refused: {error}"
    print(len(text), time.process_time() - began, answer, sep="\t")


if __name__ == "__main__":
    _one(Path(sys.argv[1]), sys.argv[2])
