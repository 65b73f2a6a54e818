"""The tables of tests/cases/periods: words for a time, and whether they name a figure's period."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.facts.periods import read_period
from bot.language.counted import counted
from bot.model.vocabulary import Measure, Vocabulary
from bot.read.claims import reader
from bot.score.period import score_period

FOLDER = Path(__file__).with_name("cases") / "periods"
KNOWN = FOLDER / "known_failures.txt"

_MEASURES = (
    Measure(
        "list", "waiting list", "herons", "Herons waiting for a nest at the end of the quarter"
    ),
    Measure(
        "register", "herons on the register", "herons", "Herons on the register on 31 December"
    ),
    Measure("staff", "staff", "wardens", "Headcount on 31 March, the end of the financial year"),
    Measure("inmates", "herons in cages", "herons", "A snapshot taken at month-end"),
    Measure("tickets", "season tickets", "people", "People with a ticket at the end of September"),
    Measure("roll", "pupils", "pupils", "Pupils on roll, from the January school census"),
    Measure("people", "population", "people", "Mid-year estimate of those who live there"),
    Measure("fires", "fires", "fires", "Fires that the brigade was called to"),
    Measure("weeks", "median wait", "weeks", "Half of the herons waited longer in the quarter"),
    Measure("goals", "goals", "goals", "Goals of the club in all matches over the season"),
    Measure("exclusions", "exclusions", "pupils", "Pupils sent home for good in the school year"),
    Measure("spending", "spending on schools", "£", "Spent by the county in the financial year"),
)
MEASURES = {one.key: one for one in _MEASURES}
_READER = reader(Vocabulary((), ()))


@dataclass(frozen=True)
class PeriodCase:
    """Words for a time, said on a day of a figure with that label of the measure of that key."""

    name: str
    text: str
    today: date
    measure: str
    label: str
    same: bool

    def is_held_same(self) -> bool:
        """Whether the words are taken to name the figure's period."""
        sentence = f"It had 4,127 of them {self.text}."
        period, told = read_period(self.label), counted(MEASURES[self.measure])
        claims = _READER.claims(sentence, self.today)
        scores = [score_period(one, period, told) for one in claims]
        return bool(scores) and all(one.agrees is True for one in scores)


def cases() -> Iterator[PeriodCase]:
    """All cases, table by table."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            row = json.loads(line)
            yield PeriodCase(
                name=f"{path.stem}:{number}",
                text=row["text"],
                today=date.fromisoformat(row["today"]),
                measure=row["measure"],
                label=row["label"],
                same=row["same"],
            )
