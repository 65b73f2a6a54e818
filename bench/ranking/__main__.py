"""`python -m bench.ranking`: words, curated wordings and two small models, side by side."""

from __future__ import annotations

import argparse
import dataclasses
import json
import resource
import subprocess
import sys

from bench.ranking.models import MODELS, ModelsMissingError, installed_megabytes
from bench.ranking.tally import Tally, tally
from bench.ranking.trial import Tried, tried
from bot.language.wordings import WORDINGS

ROWS = ("words", "words+static", "words+minilm", "wordings", "wordings+static", "wordings+minilm")


def measured(row: str, *, failures: bool) -> Tally:
    """One row, in this process: it carries its own model and no other."""
    means, _, model = row.partition("+")
    if means == "words":
        WORDINGS.clear()  # what the desk never does: this row is what there is without the list
    made = MODELS[model]() if model else None
    everything = tried(made)
    if failures:
        _list(everything)
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = installed_megabytes(made.distributions) if made else 0.0
    return tally(row, everything, size, resident)


def _list(everything: list[Tried]) -> None:
    for one in everything:
        asked = one.statement
        if (one.words == "") if asked.is_trap else (one.words == asked.measure):
            continue
        kind = "TRAP" if asked.is_trap else "miss"
        likeness = "" if one.likeness is None else f" {one.likeness:.2f}"
        print(f"[{asked.batch}] {kind} {asked.text}", file=sys.stderr)
        print(f"    {asked.measure}: {one.words or '-'}; {one.first}{likeness}", file=sys.stderr)


def _in_own_process(row: str) -> Tally:
    command = [sys.executable, "-m", "bench.ranking", "--row", row]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return Tally(**json.loads(answer.stdout))


def _print(rows: list[Tally]) -> None:
    print(f"{rows[0].statements} unseen paraphrases, and as many traps without their measure")
    print(
        f"{'':17}{'first':>6}{'right':>6}{'wrong':>6}{'FALSE':>6}{'at':>7}{'seen':>8}"
        f"{'no limit':>9}{'hindsight':>10}{'any half: right':>16}{'false':>6}{'unlucky':>8}"
        f"{'check ms':>9}{'+ ms':>6}{'disk MB':>8}{'RSS MB':>7}"
    )
    for one in rows:
        at = f"{one.threshold:.3f}" if one.model_ms else "-"
        print(
            f"{one.name:17}{one.first:6}{one.accepted:6}{one.wrong:6}{one.false:6}{at:>7}"
            f"{f'{one.seen_accepted}/{one.seen_false}':>8}"
            f"{one.unguarded_false:9}{one.hindsight:10}"
            f"{one.halved_right:16.1f}{one.halved_false:6.1f}{one.unlucky:8.0%}"
            f"{one.check_ms:9.1f}{one.model_ms:6.1f}{one.installed:8.0f}{one.resident:7.0f}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.ranking", description=__doc__)
    parser.add_argument("--row", choices=ROWS, help="this row alone, as JSON")
    parser.add_argument("--failures", action="store_true", help="list what its words leave open")
    chosen = parser.parse_args()
    if chosen.row:
        row = measured(chosen.row, failures=chosen.failures)
        print(json.dumps(dataclasses.asdict(row)))
        return 0
    installed_megabytes(())  # says at once where the models are missing
    _print([_in_own_process(row) for row in ROWS])
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ModelsMissingError as error:
        sys.exit(str(error))
