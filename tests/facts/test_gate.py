"""However many threads read without end, there is a pause every so often."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from bot.facts.gate import LONGEST, Gate


def test_threads_that_overlap_without_end_do_pause() -> None:
    gate, stop = Gate(), threading.Event()
    pauses: list[float] = []

    def read() -> None:
        while not stop.is_set():
            with gate:
                sum(range(20_000))
                before = gate._paused
            if gate._paused != before:
                pauses.append(monotonic())

    with ThreadPoolExecutor(8) as pool:
        readers = [pool.submit(read) for _ in range(8)]
        try:
            enough = monotonic() + 8 * LONGEST
            while monotonic() < enough and len(pauses) < 3:
                stop.wait(LONGEST / 4)
        finally:
            stop.set()
        for reader in readers:
            reader.result()
    assert len(pauses) >= 3


def test_an_error_inside_counts_as_done() -> None:
    gate = Gate()
    with pytest.raises(ZeroDivisionError), gate:
        _ = 1 / 0
    assert gate._reading == 0
