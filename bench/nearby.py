"""How right the check is among near-duplicates: `python -m bench.nearby --help`."""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bench import desk
from bench.statements.model import Expect, Statement
from bench.statements.sets import SEEDS, keep, statements
from bench.stores import catalogue
from bench.stores.readers import PackageMissingError
from bot.check import Checker
from bot.model.finding import Answer, Reply, Verdict


class Outcome(StrEnum):
    """What became of a statement."""

    RIGHT = "right"
    CANT_TELL = "can't tell"
    WRONG = "wrong"
    """A figure that the statement isn't about, or a right statement called wrong."""
    FALSE = "FALSE"
    """Supported what must never be: the worst there is."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A statement, what was answered, and in how many milliseconds."""

    store: str
    statement: Statement
    reply: Reply
    outcome: Outcome
    milliseconds: float


def judge(statement: Statement, reply: Reply) -> Outcome:
    """What an answer is worth; a statement that is cut in pieces must be right in every piece."""
    answered = [a for a in reply.answers if a.finding.figure is not None]
    keys = {_key(answer) for answer in answered}
    verdicts = {answer.finding.verdict for answer in answered}
    if statement.expect is Expect.NOTHING:
        return _worst(Verdict.SUPPORTED in verdicts, bool(answered), right=True)
    strange = bool(keys - {statement.key})
    if statement.expect is Expect.NEVER_SUPPORTED:
        return _worst(Verdict.SUPPORTED in verdicts, strange, right=Verdict.REFUTED in verdicts)
    wanted = Verdict.FOUND if statement.expect is Expect.FOUND else Verdict.SUPPORTED
    false = any(
        a.finding.verdict is Verdict.SUPPORTED and _key(a) != statement.key for a in answered
    )
    contrary = bool(verdicts - {Verdict.SUPPORTED, Verdict.FOUND})
    return _worst(false, strange or contrary, right=wanted in verdicts)


def _key(answer: Answer) -> str:
    figure = answer.finding.figure
    return figure.key if figure else ""


def _worst(false: bool, wrong: bool, *, right: bool) -> Outcome:
    if false:
        return Outcome.FALSE
    if wrong:
        return Outcome.WRONG
    return Outcome.RIGHT if right else Outcome.CANT_TELL


def attempts(name: str, batch: str, limit: int) -> Iterator[Tried]:
    """Every statement of a store's set, put to the check."""
    store, folder = catalogue.write(name)
    made = statements(store, batch, limit)
    keep(made, Path("var/bench/statements") / f"{name}-{batch}.jsonl")
    path = folder.with_suffix(".db")
    if desk.stale(path):
        desk.load(folder, path)
    checker = desk.checker(path)
    checker.check("Is anybody there?", desk.TODAY)  # what is made once is not the statement's cost
    for statement in made:
        yield _attempt(name, checker, statement)


def _attempt(name: str, checker: Checker, statement: Statement) -> Tried:
    began = time.perf_counter()
    reply = checker.check(statement.text, desk.TODAY)
    took = (time.perf_counter() - began) * 1000
    return Tried(name, statement, reply, judge(statement, reply), took)


def report(tried: list[Tried]) -> None:
    """Prints a line for each kind of statement, and one for each group of kinds."""
    print(f"{'':26}{'n':>6}{'right':>8}{'cannot':>8}{'wrong':>7}{'FALSE':>7}{'ms':>7}")
    groups: dict[Expect, list[Tried]] = defaultdict(list)
    kinds: dict[tuple[Expect, str], list[Tried]] = defaultdict(list)
    for one in tried:
        groups[one.statement.expect].append(one)
        kinds[one.statement.expect, one.statement.kind].append(one)
    for expect, members in groups.items():
        _line(expect.replace("_", " ").upper(), members)
        for (other, kind), some in kinds.items():
            if other is expect:
                _line(f"  {kind}", some)


def _line(title: str, tried: list[Tried]) -> None:
    count = Counter(one.outcome for one in tried)
    share = {outcome: 100 * count[outcome] / len(tried) for outcome in Outcome}
    milliseconds = statistics.median(one.milliseconds for one in tried)
    print(
        f"{title:26}{len(tried):6}{share[Outcome.RIGHT]:7.1f}%{share[Outcome.CANT_TELL]:7.1f}%"
        f"{count[Outcome.WRONG]:7}{count[Outcome.FALSE]:7}{milliseconds:7.1f}"
    )


def failures(tried: Iterable[Tried], kinds: set[str]) -> None:
    """Prints each statement that went wrong, with what was answered."""
    for one in tried:
        good = one.outcome is Outcome.RIGHT or (
            one.outcome is Outcome.CANT_TELL and one.statement.expect is Expect.NEVER_SUPPORTED
        )
        if good or (kinds and one.statement.kind not in kinds):
            continue
        print(f"[{one.outcome}] {one.store}, {one.statement.kind}: {one.statement.text}")
        print(f"    wanted {one.statement.expect} {one.statement.key}")
        for answer in one.reply.answers:
            finding = answer.finding
            near = ", ".join(candidate.figure.key for candidate in finding.nearest[:2])
            what = f"{finding.verdict} ({finding.reason}) {_key(answer)}"
            print(f"    {what}; read {finding.claim.quantity and finding.claim.quantity.text!r}")
            if near:
                print(f"      nearest: {near}")


def summary(tried: list[Tried]) -> bool:
    """Prints whether the goals are met: 95% right, nothing falsely confirmed."""
    right = [t for t in tried if t.statement.expect in {Expect.SUPPORTED, Expect.FOUND}]
    good = sum(one.outcome is Outcome.RIGHT for one in right)
    nothing = [t for t in tried if t.statement.expect is Expect.NOTHING]
    named = sum(one.outcome is not Outcome.RIGHT for one in nothing)
    false = sum(one.outcome is Outcome.FALSE for one in tried)
    wrong = sum(one.outcome is Outcome.WRONG for one in right)
    print(f"right statements right:      {good / len(right):7.2%}   (goal 95%)")
    print(f"right statements misjudged:  {wrong / len(right):7.2%}")
    print(f"traps given a figure:        {named / len(nothing):7.2%}   ({named} of {len(nothing)})")
    print(f"false confirmations:         {false:7}   of {len(tried)} (goal 0)")
    return good >= 0.95 * len(right) and not false


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.nearby", description=__doc__)
    parser.add_argument("--set", choices=sorted(SEEDS), default="seen")
    parser.add_argument("--store", choices=sorted(catalogue.STORES), action="append")
    parser.add_argument("--limit", type=int, default=30, help="statements of each kind and store")
    parser.add_argument("--failures", action="store_true", help="list what went wrong")
    parser.add_argument("--kind", action="append", default=[], help="list failures of this kind")
    return parser.parse_args()


def main() -> int:
    chosen = options()
    everything: list[Tried] = []
    for name in chosen.store or catalogue.STORES:
        tried = list(attempts(name, chosen.set, chosen.limit))
        everything += tried
        print(f"\n== {name}, {chosen.set} wordings")
        report(tried)
        if chosen.failures or chosen.kind:
            failures(tried, set(chosen.kind))
    print(f"\n== all stores, {chosen.set} wordings")
    report(everything)
    return 0 if summary(everything) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except PackageMissingError as error:
        sys.exit(str(error))
