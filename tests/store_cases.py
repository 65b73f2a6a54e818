"""Labelled statements on stores that strangers to the program made, and how they are answered.

`python -m tests.store_cases` prints how each table of statements does, and what goes wrong;
`--write` brings the list of known failures up to date: new ones stand under a heading of their own.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from tests.check_cases import Told, told
from tests.known_failures import NEW, write_failures

FOLDER = Path(__file__).with_name("cases") / "stores"
KNOWN = FOLDER / "known_failures.txt"
FALSE = "Falsely confirmed"
"""How the heading begins of those that are answered "supported" and must not be."""
NEW_FALSE = f"{FALSE}, {NEW[0].lower()}{NEW[1:]}"
TABLES = tuple(sorted(path.stem for path in FOLDER.glob("*.jsonl")))


@dataclass(frozen=True)
class Case:
    """A statement, its store, and the verdict that it must get; "never_supported" says what not.

    `key` is the figure that it is about, "" where it is about none.
    """

    name: str
    text: str
    store: str
    today: date
    verdict: str
    key: str

    def holds(self, answers: tuple[Told, ...]) -> bool:
        """True where the answers are what the label asks for, and none says anything else."""
        said = {(verdict, key) for verdict, key, _ in answers}
        given = {pair for pair in said if pair[0] != "not_enough_evidence"}
        if self.verdict == "never_supported":
            return all(verdict != "supported" for verdict, _ in said)
        if self.verdict == "refuted":
            return ("refuted", self.key) in said and not self.is_false(answers)
        return given in ({(self.verdict, self.key)}, {("supported", None)})

    def is_false(self, answers: tuple[Told, ...]) -> bool:
        """True where something is confirmed that the statement doesn't deserve."""
        confirmed = {key for verdict, key, _ in answers if verdict == "supported"}
        return bool(confirmed - ({self.key, None} if self.verdict == "supported" else set()))


def cases(table: str) -> Iterator[Case]:
    """The cases of one of TABLES."""
    lines = (FOLDER / f"{table}.jsonl").read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        row = json.loads(line)
        yield Case(
            name=f"{table}:{number}",
            text=row["text"],
            store=row["store"],
            today=date.fromisoformat(row["today"]),
            verdict=row["verdict"],
            key=row["key"],
        )


@cache
def checker(store: str) -> Checker:
    """A checker on one of the stores, loaded once."""
    path = Path(mkdtemp()) / f"{store}.db"
    load_tables(FOLDER / store, path)
    return Checker(SqliteFacts(path))


def answers(case: Case) -> tuple[Told, ...]:
    """What is answered to a case."""
    return told(checker(case.store).check(case.text, case.today))


def _report(table: str) -> Iterator[str]:
    right, all_, false = Counter[str](), Counter[str](), 0
    for case in cases(table):
        given = answers(case)
        all_[case.verdict] += 1
        right[case.verdict] += case.holds(given)
        false += case.is_false(given)
        if not case.holds(given):
            yield f"{case.name}: {case.verdict} {case.key} · {given} · {case.text}"
    shares = (f"{label} {right[label]} of {number}" for label, number in sorted(all_.items()))
    yield f"{table:12} {', '.join(shares)}; {false} falsely confirmed"


def _write() -> None:
    """The known failures anew: those that pass by now go, new ones come under a heading."""
    failing: dict[str, str] = {}
    for case in (one for table in TABLES for one in cases(table)):
        given = answers(case)
        if not case.holds(given):
            failing[case.text] = NEW_FALSE if case.is_false(given) else NEW
    write_failures(KNOWN, failing)


if __name__ == "__main__":
    if "--write" in sys.argv:
        _write()
    else:
        for name in sys.argv[1:] or TABLES:
            for line in _report(name):
                sys.stdout.write(f"{line}\n")
