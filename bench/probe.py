"""One measurement in a process of its own, so that its memory is its own; prints JSON.

`python -m bench.probe WHAT FOLDER FIGURES`, where WHAT is a key of PROBES.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench import texts
from bench.stores.grown import SHAPES, Shape

STATEMENTS = 300
NAIVE_QUERIES = {1_000: 60, 100_000: 12, 1_000_000: 3}
THREADS = 8
Numbers = dict[str, float]


def megabytes() -> float:
    """The most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds of one action: on the clock, and of the processor (a busy machine apart)."""

    clock: float
    processor: float


def timed(action: Callable[[str], object], inputs: Sequence[str]) -> list[Took]:
    """The milliseconds of each input."""
    took = []
    for text in inputs:
        clock, processor = time.perf_counter(), time.process_time()
        action(text)
        took.append(
            Took((time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000)
        )
    return took


def spread(took: list[Took]) -> Numbers:
    """Median and 95th percentile, on the clock and of the processor."""
    clock = [one.clock for one in took]
    processor = [one.processor for one in took]
    return {
        "median": statistics.median(clock),
        "p95": _slowest(clock),
        "processor": statistics.median(processor),
        "processor_p95": _slowest(processor),
    }


def _slowest(took: list[float]) -> float:
    """The 95th percentile; of a few the very slowest."""
    return statistics.quantiles(took, n=20)[-1] if len(took) > 19 else max(took)


def caveat(folder: Path, shape: Shape) -> Numbers:
    """Opening, a statement, articles, threads and memory of Caveat's own check."""
    from bench import desk  # noqa: PLC0415 - opening is measured with the imports already paid

    began = time.perf_counter()
    checker = desk.checker(folder.with_suffix(".db"))
    opened = time.perf_counter() - began
    checker.check("Is anybody there?", desk.TODAY)
    ready = time.perf_counter() - began
    pairs = texts.statements(shape, STATEMENTS)

    def check(text: str) -> object:
        return checker.check(text, desk.TODAY)

    took = timed(check, [text for text, _ in pairs])
    right = 0
    for text, key in pairs:
        answers = checker.check(text, desk.TODAY).answers
        right += any(a.finding.figure is not None and a.finding.figure.key == key for a in answers)
    held = megabytes()
    own: Numbers = {
        "opened": opened,
        "ready": ready,
        "right": right / len(pairs),
        "megabytes": held,
        "article": spread(timed(check, [texts.article(shape, 1000)] * 5))["processor"],
        "long": spread(timed(check, [texts.article(shape, 10_000)]))["processor"],
    }
    return spread(took) | own | _threads(check, [text for text, _ in pairs])


def _threads(check: Callable[[str], object], inputs: list[str]) -> Numbers:
    """Statements a second by one thread and by eight, and how many failed.

    Both in turn, several times, so that a moment in which the machine was busy decides nothing;
    `gain` is the median of what eight were faster than one.
    """
    rounds = [(_together(check, inputs, 1), _together(check, inputs, THREADS)) for _ in range(7)]
    return {
        "alone": statistics.median(one for (one, _), _ in rounds),
        "together": statistics.median(eight for _, (eight, _) in rounds),
        "gain": statistics.median(eight / one for (one, _), (eight, _) in rounds),
        "errors": sum(failed for each in rounds for _, failed in each),
    }


def _together(check: Callable[[str], object], inputs: list[str], threads: int) -> tuple[float, int]:
    """Statements a second by so many threads, each with its share of them, and how many failed."""

    def work(share: list[str]) -> None:
        for text in share:
            check(text)

    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        running = [pool.submit(work, inputs[at::threads]) for at in range(threads)]
    rate = len(inputs) / (time.perf_counter() - began)
    return rate, sum(future.exception() is not None for future in running)


def naive(folder: Path, shape: Shape) -> Numbers:
    """What one would write first: the best match among all sentences in memory."""
    from rapidfuzz import process  # noqa: PLC0415 - only this probe should hold it

    sentences, keys = _sentences(folder)
    pairs = texts.statements(shape, NAIVE_QUERIES[shape.figures])
    found: list[str] = []

    def match(text: str) -> None:
        _, _, at = process.extractOne(text, sentences)
        found.append(keys[at])

    took = timed(match, [text for text, _ in pairs])
    right = sum(one == key for one, (_, key) in zip(found, pairs, strict=True))
    return spread(took) | {"right": right / len(pairs), "megabytes": megabytes()}


def words(folder: Path, shape: Shape) -> Numbers:
    """A bare full-text query: all words joined by OR, best rank first."""
    path = folder.with_suffix(".fts")
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIRTUAL TABLE s USING fts5(text, key UNINDEXED, tokenize=porter)")
    with (folder / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = ((row["statement"], row["key"]) for row in csv.DictReader(file))
        connection.executemany("INSERT INTO s VALUES (?, ?)", rows)
    connection.commit()
    pairs = random.Random(1).sample(texts.statements(shape, STATEMENTS), 40)
    found: list[tuple[str] | None] = []

    def match(text: str) -> None:
        query = "SELECT key FROM s WHERE s MATCH ? ORDER BY rank LIMIT 1"
        found.append(connection.execute(query, (_query(text),)).fetchone())

    took = timed(match, [text for text, _ in pairs])
    right = sum(one == (key,) for one, (_, key) in zip(found, pairs, strict=True))
    path.unlink()
    return spread(took) | {"right": right / len(pairs), "megabytes": megabytes()}


def _query(text: str) -> str:
    kept = "".join(c if c.isalnum() else " " for c in text).split()
    return " OR ".join(f'"{word}"' for word in kept)


def _sentences(folder: Path) -> tuple[list[str], list[str]]:
    sentences, keys = [], []
    with (folder / "figures.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sentences.append(row["statement"])
            keys.append(row["key"])
    return sentences, keys


PROBES = {"caveat": caveat, "naive": naive, "words": words}

if __name__ == "__main__":
    what, where, figures = sys.argv[1:]
    print(json.dumps(PROBES[what](Path(where), SHAPES[int(figures)])))
