"""How fast the check is, side by side with what one would write instead, at three sizes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench import desk
from bench.probe import Numbers
from bench.stores import grown

WHERE = Path("var/bench/grown")
SIZES = (1_000, 100_000)
ALL_SIZES = (*SIZES, 1_000_000)
STARTS = 5


def prepared(figures: int, *, fresh: bool = False) -> tuple[desk.Run | None, Path]:
    """The store of that size and, if it had to be loaded now, what loading took."""
    folder = WHERE / str(figures)
    store = folder.with_suffix(".db")
    if not fresh and not desk.stale(store):
        return None, store
    grown.write(grown.SHAPES[figures], folder)
    return desk.load_by_command(folder, store), store


def probe(what: str, figures: int) -> Numbers:
    """A measurement in a process of its own. Raises RuntimeError with its last words."""
    command = [sys.executable, "-m", "bench.probe", what, str(WHERE / str(figures)), str(figures)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{what} at {figures:,} failed: {done.stderr[-600:]}")
    numbers: Numbers = json.loads(done.stdout)
    return numbers


def start_up(store: Path) -> list[float]:
    """Seconds from the command line to the answer, and back."""
    command = [sys.executable, "-m", "bot", "check", "London: 12 burglaries in 2001"]
    took = []
    for _ in range(STARTS):
        began = time.perf_counter()
        subprocess.run([*command, "--facts", str(store)], capture_output=True, check=True)
        took.append(time.perf_counter() - began)
    return took


def table(sizes: tuple[int, ...], *, fresh: bool) -> None:
    """Measures and prints everything, size by size."""
    medians: dict[int, float] = {}
    for figures in sizes:
        loading, store = prepared(figures, fresh=fresh)
        ours = probe("caveat", figures)
        medians[figures] = ours["processor"]
        _print_size(figures, loading, store, ours)
        _print_others(figures, ours)
    first, last = min(sizes), max(sizes)
    times = medians[last] / medians[first]
    print(f"\na statement at {last:,} figures takes {times:.2f} times what it takes at {first:,}")
    print("(ratios, articles and growth are of processor time, which a busy machine spares)")


def _print_size(figures: int, loading: desk.Run | None, store: Path, ours: Numbers) -> None:
    print(f"\n== {figures:,} figures, store of {store.stat().st_size / 1e6:,.1f} MB")
    if loading:
        rate = figures / loading.seconds
        print(
            f"loading        {loading.seconds:9.1f} s   {rate:9,.0f} figures/s"
            f"{loading.megabytes:9.0f} MB at most"
        )
    print(f"opening        {ours['opened']:9.3f} s   ({ours['ready']:.3f} s to the first answer)")
    print(f"start to answer{statistics.median(start_up(store)):9.3f} s   (a whole process)")
    print(f"1,000 words    {ours['article']:9.1f} ms  (10,000 words: {ours['long']:,.1f} ms)")
    print(
        f"eight threads  {ours['together']:9.0f} /s   (one: {ours['alone']:.0f} /s, "
        f"{ours['gain']:.2f} times; {ours['errors']:.0f} errors)"
    )


def _print_others(figures: int, ours: Numbers) -> None:
    print(
        f"{'a statement':22}{'median':>11}{'95th':>11}{'processor':>11}{'95th':>11}"
        f"{'ratio':>8}{'right':>7}{'MB':>6}"
    )
    rows = {
        "Caveat": ours,
        "process.extractOne": probe("naive", figures),
        "FTS5, words or-ed": probe("words", figures),
    }
    for name, row in rows.items():
        print(
            f"{name:22}{row['median']:9.2f}ms{row['p95']:9.2f}ms{row['processor']:9.2f}ms"
            f"{row['processor_p95']:9.2f}ms"
            f"{row['processor'] / ours['processor']:8.1f}{row['right']:7.0%}{row['megabytes']:6.0f}"
        )
