"""The judging of answers, and the check among near-duplicates that need no package."""

from decimal import Decimal
from pathlib import Path

import pytest

from bench import desk
from bench.nearby import Outcome, judge
from bench.statements.model import Expect, Statement
from bench.statements.sets import statements
from bench.stores import catalogue
from bot.check import Checker

EACH = 6


def told(text: str, expect: Expect, key: str, checker: Checker) -> Outcome:
    return judge(Statement(text, "any", expect, key), checker.check(text, desk.TODAY))


@pytest.fixture(scope="module", params=["atlas", "counties"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def checker(name: str, tmp_path_factory: pytest.TempPathFactory) -> Checker:
    where: Path = tmp_path_factory.mktemp("stores")
    _, folder = catalogue.write(name, where)
    desk.load(folder, folder.with_suffix(".db"))
    return desk.checker(folder.with_suffix(".db"))


@pytest.mark.parametrize("name", ["atlas"], indirect=True)
def test_each_outcome_is_told_apart(checker: Checker) -> None:
    cell = next(
        cell
        for cell in catalogue.build("atlas").stored
        if cell.measure == "population" and cell.place == "kenya"
    )
    right = f"Kenya's population was {cell.value:,} in {cell.period}."
    twice = f"Kenya's population was {cell.value * 2:,} in {cell.period}."
    assert told(right, Expect.SUPPORTED, cell.key, checker) is Outcome.RIGHT
    assert told(right, Expect.SUPPORTED, "another", checker) is Outcome.FALSE
    assert told(right, Expect.NEVER_SUPPORTED, cell.key, checker) is Outcome.FALSE
    assert told(right, Expect.NOTHING, "", checker) is Outcome.FALSE
    assert told(twice, Expect.NEVER_SUPPORTED, cell.key, checker) is Outcome.RIGHT
    assert told(twice, Expect.NEVER_SUPPORTED, "another", checker) is Outcome.WRONG
    assert told(twice, Expect.SUPPORTED, cell.key, checker) is Outcome.WRONG
    assert told(twice, Expect.NOTHING, "", checker) is Outcome.WRONG
    nothing = "Northmarsh's population was 12 in 1999."
    assert told(nothing, Expect.NOTHING, "", checker) is Outcome.RIGHT
    assert told(nothing, Expect.SUPPORTED, cell.key, checker) is Outcome.CANT_TELL
    assert cell.value > Decimal(12)


def test_nothing_is_falsely_confirmed_and_the_right_is_found(name: str, checker: Checker) -> None:
    made = statements(catalogue.build(name), "seen", EACH)
    outcomes = [(one, judge(one, checker.check(one.text, desk.TODAY))) for one in made]
    false = [one.text for one, outcome in outcomes if outcome is Outcome.FALSE]
    assert not false
    wanted = [o for one, o in outcomes if one.expect in {Expect.SUPPORTED, Expect.FOUND}]
    # A sample this small is coarse: the goal of 95 per cent is measured by bench.nearby.
    assert sum(outcome is Outcome.RIGHT for outcome in wanted) >= 0.9 * len(wanted)
    traps = [(one.text, o) for one, o in outcomes if one.expect is Expect.NOTHING]
    assert not [text for text, outcome in traps if outcome is not Outcome.RIGHT]
