"""`python -m bench.hostile`: hostile inputs, and how long each takes to be answered or refused."""

from __future__ import annotations

import time
from pathlib import Path

from bench import desk, texts
from bench.stores.grown import SHAPES
from bot.check import Checker
from bot.errors import CaveatError

LIMIT = 1.0
SMALL = 1_000


def table(store: Path) -> bool:
    """Prints a line for each input; true when all were answered or refused within a second."""
    checker = desk.checker(store)
    checker.check("Is anybody there?", desk.TODAY)
    print(f"{'hostile input':22}{'characters':>12}{'seconds':>10}  answer")
    inputs = [(name, make()) for name, make in texts.hostile()]
    results = [_line(checker, name, text) for name, text in inputs]
    _growth(checker)
    return all(results)


def _line(checker: Checker, name: str, text: str) -> bool:
    """One input, its time and what came of it; true when that is well."""
    began = time.perf_counter()
    try:
        answer = f"{len(checker.check(text, desk.TODAY).answers)} claims"
    except CaveatError as error:
        answer = f"refused: {error}"
    except Exception as error:
        answer = f"BROKE: {type(error).__name__}: {error}"
    seconds = time.perf_counter() - began
    good = seconds <= LIMIT and not answer.startswith("BROKE")
    print(f"{name:22}{len(text):12,}{seconds:10.3f}  {answer[:60]}{'' if good else '   <-- BAD'}")
    return good


def _growth(checker: Checker) -> None:
    """Seconds for articles of growing length, which must grow no faster than the length."""
    for words in (1_000, 2_000, 5_000, 10_000):
        _line(checker, f"article, {words:,} words", texts.article(SHAPES[SMALL], words))


if __name__ == "__main__":
    from bench.speed import prepared

    raise SystemExit(0 if table(prepared(SMALL)[1]) else 1)
