"""What reading for sums costs: the same statements with and without it, side by side.

`python -m bench.sums` puts the labelled statements of tests/cases to a checker on the shipped store
and one on the invented tables, in processor time.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import median

import bot.read.claims
from bot.check import Checker
from bot.config import SHIPPED_FACTS
from bot.facts.sqlite import SqliteFacts
from tests.derived_cases import cases, checker

CASES = Path(__file__).parent.parent / "tests" / "cases" / "check"
DAY = date(2019, 12, 6)
ROUNDS = 7


def plain() -> list[str]:
    """Statements that a single figure answers, or none."""
    names = ("statements", "paraphrases")
    lines = (line for name in names for line in (CASES / f"{name}.jsonl").read_text().splitlines())
    return [json.loads(line)["text"] for line in lines]


def derived() -> list[str]:
    """Statements that put figures together, on the invented tables."""
    return [one.text for one in cases("seen") if one.store == "invented"]


def milliseconds(desk: Checker, texts: Sequence[str]) -> float:
    """Processor time a statement."""
    start = time.process_time()
    for text in texts:
        desk.check(text, DAY)
    return (time.process_time() - start) / len(texts) * 1000


def rounds(desk: Checker, texts: Sequence[str]) -> Iterator[tuple[float, float]]:
    """Milliseconds a statement with reading for sums, and without, in turn."""
    reads = {name: getattr(bot.read.claims, name) for name in _READS}
    milliseconds(desk, texts)
    for _ in range(ROUNDS):
        with_sums = milliseconds(desk, texts)
        for name in _READS:
            setattr(bot.read.claims, name, lambda *_: ())
        yield with_sums, milliseconds(desk, texts)
        for name in _READS:
            setattr(bot.read.claims, name, reads[name])


_READS = ("sought", "sought_for", "is_reckoned")
"""What the reader asks of a claim only for the sake of sums; nothing is true, and nothing found."""


def main() -> None:
    shipped = Checker(SqliteFacts(SHIPPED_FACTS))
    print("statements        number   with sums   without   ratio")
    for name, desk, texts in (
        ("nothing to derive", shipped, plain()),
        ("sums", checker("invented"), derived()),
    ):
        pairs = list(rounds(desk, texts))
        with_sums, without = (median(one) for one in zip(*pairs, strict=True))
        ratio = with_sums / without
        print(f"{name:18}{len(texts):5}{with_sums:9.2f} ms{without:7.2f} ms{ratio:7.2f} ×")


if __name__ == "__main__":
    main()
