"""What people write around a true statement, and whether it is still the same statement then.

`python -m tests.addition_cases` prints how each list does, and what goes wrong; `--write` brings
the list of known failures up to date.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.known_failures import NEW, write_failures
from tests.store_cases import NEW_FALSE, checker

FOLDER = Path(__file__).with_name("cases") / "additions"
KNOWN = FOLDER / "known_failures.txt"
LISTS = ("harmful", "harmless")
TODAY = date(2024, 6, 1)
CORES = (
    ("crime", "homicides in Wexmoor were 37 in 2019/20"),
    ("water", "sewage spills in Merrow were 160,804 in 2020"),
    ("schools", "the pass rate for boys in Aldershaw was 62.1% in 2022"),
)
"""Statements that are right, each with its store."""
_ENDS = (".", "!", "?", ":", "“", '"', "‘", "\n")


@dataclass(frozen=True)
class Addition:
    """What stands before and behind a statement; `same`: it is still the same statement."""

    name: str
    before: str
    after: str
    same: bool

    @property
    def text(self) -> str:
        """The addition on one line, with an ellipsis for the statement."""
        return f"{self.before} … {self.after}".strip().replace("\n", " ⏎ ")

    def around(self, core: str) -> str:
        """The addition around a statement, which begins with a capital where a sentence does."""
        begins = not self.before.strip() or self.before.rstrip().endswith(_ENDS)
        core = core[0].upper() + core[1:] if begins else core
        gap = "" if not self.before or self.before[-1] in ' \n“"(‘' else " "
        return f"{self.before}{gap}{core}{self.after}"

    @property
    def holds(self) -> bool:
        """True where every core is confirmed with it, or, of a harmful one, none is."""
        return all(self._holds(store, core) for store, core in CORES)

    def _holds(self, store: str, core: str) -> bool:
        answers = checker(store).check(self.around(core), TODAY).answers
        said = [answer.finding.verdict.value for answer in answers]
        if self.same:
            return "supported" in said
        return not said or any(verdict != "supported" for verdict in said)


def additions(name: str) -> Iterator[Addition]:
    """The additions of one of LISTS."""
    lines = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        row = json.loads(line)
        yield Addition(f"{name}:{number}", row["before"], row["after"], name == "harmless")


def _write() -> None:
    """The known failures anew: those that pass by now go, new ones come under a heading."""
    made = (one for name in LISTS for one in additions(name))
    failing = {one.text: NEW if one.same else NEW_FALSE for one in made if not one.holds}
    write_failures(KNOWN, failing)


def _report(name: str) -> Iterator[str]:
    made = list(additions(name))
    wrong = [one for one in made if not one.holds]
    yield from (f"{one.name}: {one.text}" for one in wrong)
    yield f"{name}: {len(made) - len(wrong)} of {len(made)} as they should be"


if __name__ == "__main__":
    if "--write" in sys.argv:
        _write()
    else:
        for each in LISTS:
            for report in _report(each):
                sys.stdout.write(f"{report}\n")
