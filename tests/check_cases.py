"""The labelled statements of tests/cases/check, and how an answer is held against its label.

`python -m tests.check_cases` writes the list of known failures anew: those that pass by now go,
new ones are added under a heading of their own, to be given a reason by hand.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from bot.model.finding import Reply
from tests.known_failures import NEW, known_failures, write_failures

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).with_name("cases") / "check"
KNOWN = FOLDER / "known_failures.txt"
DAY = "2019-12-06"
"""The day of a statement that gives none: the day after the first source was published."""

Told = tuple[str, str | None, str]
"""Of one answer: the verdict, the figure's key, the reason."""


@dataclass(frozen=True)
class Case:
    """A statement with what must be answered, or (`never`) what must not be.

    `keys` are the figures of all answers with that verdict, in order; `key` that of one of them.
    """

    name: str
    text: str
    today: date
    verdict: str | None
    never: str | None
    key: str | None
    keys: tuple[str, ...] | None
    reason: str | None

    def fault(self, told: tuple[Told, ...]) -> str:
        """What is wrong with the answers, "" where nothing is."""
        verdicts = [verdict for verdict, _, _ in told]
        if self.never is not None:
            return f"{self.never}, never to be" if self.never in verdicts else ""
        if self.verdict != "supported" and "supported" in verdicts:
            return "a false confirmation"
        if not self._is_met(told):
            return f"not {self.verdict} {self.key or self.keys or ''} {self.reason or ''}".rstrip()
        return ""

    def _is_met(self, told: tuple[Told, ...]) -> bool:
        if self.keys is not None:
            return tuple(key for verdict, key, _ in told if verdict == self.verdict) == self.keys
        if self.verdict == "not_enough_evidence":
            reasons = [reason for verdict, _, reason in told if verdict == self.verdict]
            return len(reasons) == len(told) and self.reason in (None, *reasons)
        return any(
            (verdict, key) == (self.verdict, self.key) and self.reason in (None, reason)
            for verdict, key, reason in told
        )


def told(reply: Reply) -> tuple[Told, ...]:
    """Of every answer what a case is about."""
    findings = [answer.finding for answer in reply.answers]
    return tuple(
        (one.verdict.value, one.figure.key if one.figure else None, one.reason.value)
        for one in findings
    )


def cases(name: str = "*") -> Iterator[Case]:
    """The cases of one file, or of all."""
    for path in sorted(FOLDER.glob(f"{name}.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            yield _case(f"{path.stem}:{number}", json.loads(line))


def _case(name: str, row: dict[str, str | list[str]]) -> Case:
    def said(field: str) -> str | None:
        value = row.get(field)
        return value if isinstance(value, str) else None

    keys = row.get("keys")
    return Case(
        name=name,
        text=str(row["text"]),
        today=date.fromisoformat(said("today") or DAY),
        verdict=said("verdict"),
        never=said("never"),
        key=said("key"),
        keys=None if keys is None else tuple(keys),
        reason=said("reason"),
    )


def fresh_checker(folder: Path) -> Checker:
    """A checker on a store that is built from the tables in data/, in that folder."""
    store = folder / "facts.db"
    load_tables(ROOT / "data", store)
    return Checker(SqliteFacts(store))


def main() -> None:
    """Write the list of known failures anew."""
    known = known_failures(KNOWN)
    failing = {}
    with tempfile.TemporaryDirectory() as folder:
        checker = fresh_checker(Path(folder))
        for case in cases():
            fault = case.fault(told(checker.check(case.text, case.today)))
            if fault:
                failing[case.text] = NEW
    write_failures(KNOWN, failing)
    fixed, new = known.keys() - failing.keys(), failing.keys() - known.keys()
    sys.stdout.write(f"{len(failing)} fail: {len(new)} new; {len(fixed)} of the old ones pass.\n")


if __name__ == "__main__":
    main()
