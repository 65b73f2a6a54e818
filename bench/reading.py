"""Scores the reading of quantities and periods against labelled sentences, class by class.

`python -m bench.reading FILE…` prints the table; `--wrong` lists what was misread as well.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.read.quantities import NumberReading, read_numbers

CASES = Path(__file__).parents[1] / "tests" / "cases" / "quantities"
_CLOSE = Decimal("0.002")
MEASURES = ("values", "hedges", "usual", "units", "periods", "figure-free")


@dataclass
class Score:
    """Right and all, for each thing that is scored; `values` counts hits, misses and extras."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    missed: int = 0
    extra: int = 0
    wrong: list[str] = field(default_factory=list)

    def note(self, what: str, ok: bool, said: str) -> None:
        """Counts one answer, and keeps it where it is wrong."""
        self.asked[what] += 1
        self.right[what] += ok
        if not ok:
            self.wrong.append(f"{what}: {said}")

    def rate(self, what: str) -> float:
        """The share that is right (for values F1); 1 where nothing was asked."""
        if what == "values":
            hits = self.right["values"]
            return 2 * hits / (2 * hits + self.missed + self.extra or 1) if self._any() else 1.0
        return self.right[what] / self.asked[what] if self.asked[what] else 1.0

    def _any(self) -> int:
        return self.right["values"] + self.missed + self.extra

    def add(self, other: Score) -> None:
        """Adds another score to this one."""
        self.right += other.right
        self.asked += other.asked
        self.missed += other.missed
        self.extra += other.extra
        self.wrong += other.wrong


def load(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The labelled sentences of some files, one JSON object a line."""
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def score(case: dict[str, Any]) -> Score:
    """How well one labelled sentence is read."""
    reading = read_numbers(case["text"], date.fromisoformat(case["pub"]))
    result = Score()
    left = list(reading.quantities)
    for label in case["figures"]:
        found = next((q for q in left if _is(q, label, case["text"])), None)
        if found is None:
            result.missed += 1
            result.wrong.append(f"missed: {label['text']} in {case['text']}")
            continue
        left.remove(found)
        result.right["values"] += 1
        _compare(result, found, label, case["text"])
    result.extra += len(left)
    result.wrong += [f"extra: {q.text} ({q.value}) in {case['text']}" for q in left]
    if not case["figures"]:
        said = ", ".join(q.text for q in reading.quantities)
        result.note("figure-free", not reading.quantities, f"{said} in {case['text']}")
    _periods(result, reading, case)
    return result


def _is(quantity: Quantity, label: dict[str, Any], text: str) -> bool:
    if not _overlaps(quantity.start, quantity.end, label["text"], text):
        return False
    if label["value"] is None or quantity.value is None:
        return label["value"] is None and quantity.value is None
    return _near(quantity.value, label["value"])


def _overlaps(start: int, end: int, words: str, text: str) -> bool:
    """Whether the stretch touches the words, wherever they stand in the text."""
    places = (m.start() for m in re.finditer(re.escape(words), text))
    return any(start < at + len(words) and end > at for at in places)


def _near(mine: Decimal | None, label: float | None) -> bool:
    if mine is None or label is None:
        return mine is None and label is None
    wanted = Decimal(str(label))
    return abs(mine - wanted) <= max(abs(wanted) * _CLOSE, Decimal("0.0006"))


def _compare(result: Score, quantity: Quantity, label: dict[str, Any], text: str) -> None:
    said = f"{quantity.text} in {text}"
    if label["hedge"] is not None:
        ok = quantity.hedge == label["hedge"]
        result.note("hedges", ok, f"{quantity.hedge} for {label['hedge']}: {said}")
    if label["lo"] is not None or label["hi"] is not None:
        usual = quantity.usual
        ok = _near(usual.low, label["lo"]) and _near(usual.high, label["hi"])
        wanted = f"{usual.low}–{usual.high} for {label['lo']}–{label['hi']}"
        result.note("usual", ok, f"{wanted}: {said}")
    if label["unit"] is None:
        return
    unit = f"{quantity.unit} per {quantity.per}".strip() if quantity.per else quantity.unit
    result.note("units", unit == label["unit"], f"{unit!r} for {label['unit']!r}: {said}")


def _periods(result: Score, reading: NumberReading, case: dict[str, Any]) -> None:
    text = case["text"]
    for label in case["periods"]:
        found = [p for p in reading.periods if _overlaps(p.start, p.end, label["text"], text)]
        said = ", ".join(f"{p.text} {[r.label for r in p.readings]}" for p in found)
        ok = bool(found) and _same_days(found[0], label)
        result.note("periods", ok, f"{said} for {label['start']}–{label['end']} in {text}")


def _same_days(mention: PeriodMention, label: dict[str, Any]) -> bool:
    if label["start"] is None or not mention.readings:
        return label["start"] is None and not mention.readings
    first = mention.readings[0]
    last = first.end - timedelta(days=1)
    return (first.start.isoformat(), last.isoformat()) == (label["start"], label["end"])


def by_class(cases: Iterable[dict[str, Any]]) -> dict[str, Score]:
    """The scores of each class of sentences (a case's first tag), and of all together."""
    scores: dict[str, Score] = {}
    for case in cases:
        result = score(case)
        for name in (case["tags"][0], "all"):
            scores.setdefault(name, Score()).add(result)
    return scores


def table(scores: dict[str, Score]) -> str:
    """The scores as text, a line a class, "all" last."""
    lines = [f"{'class':<14}" + "".join(f"{name:>13}" for name in MEASURES)]
    for name in sorted(scores, key=lambda n: (n == "all", n)):
        rates = "".join(f"{_cell(scores[name], what):>13}" for what in MEASURES)
        lines.append(f"{name:<14}{rates}")
    return "\n".join(lines)


def _cell(result: Score, what: str) -> str:
    asked = result.asked[what] if what != "values" else result.right[what] + result.missed
    return f"{result.rate(what):.3f} ({asked})" if asked or what == "values" else "-"


def main(arguments: list[str]) -> None:
    """Prints the table for each file named, or for all the project's own."""
    names = [a for a in arguments if not a.startswith("--")]
    for path in [Path(name) for name in names] or sorted(CASES.glob("*.jsonl")):
        scores = by_class(load([path]))
        print(f"\n{path.name}\n{table(scores)}")
        if "--wrong" in arguments:
            print("\n".join(scores["all"].wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
