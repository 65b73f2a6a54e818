"""What counts as confused, on real stores with the real check."""

from pathlib import Path

import pytest

from bot.check import Checker
from bot.model.figure import Qualifier
from bot.model.finding import Reason, Verdict
from bot.selftest.report import lines
from bot.selftest.run import Confused, Confusion, confusions, run, sample
from bot.selftest.saying import Change, Probe
from tests.facts.invented import figure
from tests.selftest.stores import NORTHMARSH, disagreeing, graffiti, northmarsh

RIGHT = "In 2022/23 there were 77 graffiti offences recorded by Northmarsh Constabulary."
WRONG = "In 2022/23 there were 70 graffiti offences recorded by Northmarsh Constabulary."
NOTHING = "In 2022/23 there were 77 graffiti offences in Iceland."


def told(folder: Path, probe: Probe) -> Confused | None:
    checker = Checker(northmarsh(folder))
    return next(confusions(probe, checker.check(probe.text)), None)


@pytest.mark.parametrize(
    "probe",
    [Probe("all", RIGHT), Probe("all", WRONG, Change.NUMBER), Probe("all", NOTHING, Change.PLACE)],
)
def test_what_is_not_confused(tmp_path: Path, probe: Probe) -> None:
    assert told(tmp_path, probe) is None


@pytest.mark.parametrize(
    ("probe", "confusion", "taken_for"),
    [
        (Probe("all", RIGHT, Change.NUMBER), Confusion.FALSE_CONFIRMATION, ("all",)),
        (Probe("before", RIGHT), Confusion.ANOTHER_FIGURE, ("all",)),
        (Probe("all", WRONG), Confusion.CONTRADICTED, ("all",)),
    ],
)
def test_what_is(
    tmp_path: Path, probe: Probe, confusion: Confusion, taken_for: tuple[str, ...]
) -> None:
    found = told(tmp_path, probe)
    assert found is not None
    assert (found.confusion, found.taken_for) == (confusion, taken_for)


def test_what_is_not_recognised_names_the_nearest(tmp_path: Path) -> None:
    found = told(tmp_path, Probe("all", NOTHING))
    assert found is not None
    assert found.confusion is Confusion.NOT_RECOGNISED
    assert found.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert found.reason is Reason.PLACE_DIFFERS
    assert "all" in found.taken_for


def test_figures_that_can_be_told_apart_pass(tmp_path: Path) -> None:
    facts = northmarsh(tmp_path)
    outcome = run(facts, facts.keys(), Checker(facts))
    assert outcome.passed, "\n".join(lines(outcome))
    assert outcome.figures == outcome.on_file == 3


def test_two_figures_of_one_cell_are_named(tmp_path: Path) -> None:
    facts = disagreeing(tmp_path)
    outcome = run(facts, facts.keys(), Checker(facts))
    named = {(one.probe.figure, one.confusion) for one in outcome.confused}
    assert named == {(key, Confusion.NOT_RECOGNISED) for key in ("all", "leaflet")}
    assert all({"all", "leaflet"} <= set(one.taken_for) for one in outcome.confused)
    assert all(one.reason is Reason.SEVERAL_FIT for one in outcome.confused)
    report = "\n".join(lines(outcome))
    assert "nearest: all, leaflet" in report
    assert RIGHT in report


def test_a_sample_is_the_same_each_time() -> None:
    keys = tuple(f"figure-{number:05}" for number in range(20_000))
    assert sample(keys, 30) == sample(keys, 30)
    assert len(set(sample(keys, 30))) == 30
    assert sample(keys, None) == sample(keys, 20_000) == keys


def test_every_qualifier_defends_itself(tmp_path: Path) -> None:
    rows = [
        figure(
            str(qualifier).replace(" ", "-"),
            NORTHMARSH,
            "4000",
            qualifier=qualifier,
            period=str(2010 + number),
            value_high="5200" if qualifier is Qualifier.BETWEEN else "",
        )
        for number, qualifier in enumerate(Qualifier)
    ]
    facts = graffiti(tmp_path, *rows)
    outcome = run(facts, facts.keys(), Checker(facts))
    assert outcome.passed, "\n".join(lines(outcome))


@pytest.mark.parametrize("value", ["0", "-12", "0.25", "99.50", "1", "123456789012345"])
@pytest.mark.parametrize("kind", ["measure", "count"])
def test_no_number_is_too_odd(tmp_path: Path, value: str, kind: str) -> None:
    facts = graffiti(tmp_path, figure("all", NORTHMARSH, value, kind=kind))
    outcome = run(facts, facts.keys(), Checker(facts))
    assert not outcome.count(Confusion.FALSE_CONFIRMATION), "\n".join(lines(outcome))
    assert outcome.tried[None]
    assert outcome.tried[Change.YEAR]
