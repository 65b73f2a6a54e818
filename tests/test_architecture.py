"""The shape of the whole: the import rules, the names, and that every verdict can be explained."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.check import Checker
from bot.model.claim import Slot
from bot.model.finding import Finding, Reason, Verdict
from bot.write.phrases import REASONS, SLOTS, VERDICTS
from tests.check_cases import ROOT
from tests.facts.invented import figure, invented, store

MODULES = sorted(
    path.relative_to(ROOT)
    for package in ("bot", "handlers")
    for path in (ROOT / package).rglob("*.py")
)
ENTRANCES = {"bot.__init__", "bot.__main__"}
"""The package itself, and the two lines that start the command line: no layer's own."""


def dotted(path: Path) -> str:
    return ".".join(path.with_suffix("").parts)


def test_the_import_rules_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert ", 0 broken." in done.stdout


def layers() -> list[str]:
    rules: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contract = next(one for one in rules["tool"]["importlinter"]["contracts"] if "layers" in one)
    return [part.strip() for layer in contract["layers"] for part in layer.split("|")]


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_every_module_has_its_layer(path: Path) -> None:
    name = dotted(path)
    found = [layer for layer in layers() if name == layer or name.startswith(f"{layer}.")]
    assert len(found) == (0 if name in ENTRANCES else 1), name


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_no_module_is_a_drawer(path: Path) -> None:
    assert not {"utils", "util", "helpers", "common", "misc"} & {*path.parts[:-1], path.stem}


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = (ROOT / path).read_text("utf-8")
    assert len(text.splitlines()) <= 250
    for node in functions(ast.parse(text)):
        assert (node.end_lineno or node.lineno) - node.lineno < 45, f"{dotted(path)}.{node.name}"


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_everything_public_says_what_it_is(path: Path) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    assert ast.get_docstring(tree) or not tree.body, dotted(path)
    silent = [node.name for node in public(tree) if not ast.get_docstring(node)]
    assert not silent


Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def public(tree: ast.Module | ast.ClassDef) -> Iterator[Named]:
    """Public functions and classes of a module, and public methods of those."""
    for node in tree.body:
        if isinstance(node, Named) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def test_every_verdict_reason_and_slot_has_one_phrase() -> None:
    for phrases, what in ((VERDICTS, Verdict), (REASONS, Reason), (SLOTS, Slot)):
        assert set(phrases) == set(what)
        assert len(set(phrases.values())) == len(phrases)
        assert all(phrase.strip() for phrase in phrases.values())


CAMBS = "Cambridgeshire police logged 173 child sex crimes in 2018/19"
REACHED = {
    Reason.NUMBER_AGREES: (Verdict.SUPPORTED, CAMBS),
    Reason.LITERALLY_TRUE: (Verdict.MISLEADING, CAMBS.replace("173", "more than 50")),
    Reason.STATED_AS_FACT: (
        Verdict.MISLEADING,
        "Encryption on Facebook is preventing the detection of up to 20m child abuse images a year",
    ),
    Reason.NUMBER_DISAGREES: (Verdict.REFUTED, CAMBS.replace("173", "371")),
    Reason.HERE_IS_THE_FIGURE: (
        Verdict.FOUND,
        "How many child sex crimes were recorded in Cambridgeshire in 2018/19?",
    ),
    Reason.NOTHING_ON_FILE: (Verdict.NOT_ENOUGH_EVIDENCE, "The museum sold 400 paintings"),
    Reason.MEASURE_DIFFERS: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        CAMBS.replace("child sex crimes", "solved child sex crimes"),
    ),
    Reason.PLACE_DIFFERS: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        CAMBS.replace("Cambridgeshire", "Norfolk"),
    ),
    Reason.BREAKDOWN_DIFFERS: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "40 child sex crimes in Cambridgeshire were on TikTok",
    ),
    Reason.PERIOD_DIFFERS: (Verdict.NOT_ENOUGH_EVIDENCE, CAMBS.replace("2018/19", "2015/16")),
    Reason.UNIT_DIFFERS: (Verdict.NOT_ENOUGH_EVIDENCE, CAMBS.replace("173", "£173m of")),
    Reason.ASKS_NO_FIGURE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Who recorded the child sex crimes in Cambridgeshire?",
    ),
    Reason.NOT_NAMED: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "There were 9,259 offences in England and Wales.",
    ),
    Reason.SEVERAL_FIT: (Verdict.NOT_ENOUGH_EVIDENCE, "How many child sex offences were there?"),
    Reason.MORE_PRECISE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Exactly 4,211 online child sex offences were recorded on Facebook-owned apps "
        "in England and Wales in 2018/19",
    ),
    Reason.UNDECIDED: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Fewer than 6,000 online child sex offences were recorded on Facebook-owned apps "
        "in England and Wales in 2018/19",
    ),
    Reason.NEGATED: (Verdict.NOT_ENOUGH_EVIDENCE, "All but 32 forces supplied data to the NSPCC"),
    Reason.SAYS_MORE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Child sex crimes in Cambridgeshire hit a record high of 173 in 2018/19",
    ),
    Reason.ONLY_POSSIBLE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "There could be 173 child sex crimes in Cambridgeshire",
    ),
    Reason.PART_OF_A_WHOLE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "173 of the 400 child sex crimes were in Cambridgeshire",
    ),
    Reason.TREND_NOT_ON_FILE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Child sex crimes in Cambridgeshire fell to 173 in 2018/19",
    ),
    Reason.KNOWN_MISQUOTE: (
        Verdict.MISLEADING,
        "100 child sex crimes were committed on Facebook-owned apps in Cambridgeshire",
    ),
    Reason.ORDER_AGREES: (
        Verdict.SUPPORTED,
        "Instagram was used more than Facebook in Cambridgeshire",
    ),
    Reason.ORDER_DISAGREES: (
        Verdict.REFUTED,
        "Facebook was used more than Instagram in Cambridgeshire",
    ),
    Reason.OTHERS_NOT_ON_FILE: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Instagram was the most used platform in the East of England",
    ),
    Reason.PARTS_OVERLAP: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "There were 194 fewer offences on Instagram than on Facebook-owned apps in the East of "
        "England",
    ),
    Reason.NOT_A_PART: (
        Verdict.NOT_ENOUGH_EVIDENCE,
        "Instagram accounted for 60 per cent of the offences on WhatsApp in the East of England",
    ),
}
"""For each reason a statement that is answered with it, on the figures that are shipped."""
ELSEWHERE = {
    Reason.NO_LONGER_STANDS,
    Reason.CHANGE_NOT_LEVEL,
    Reason.COVERAGE_DIFFERS,
    Reason.SOURCE_DIFFERS,
    Reason.SERIES_BROKEN,
    Reason.NOT_ADDABLE,
}
"""The reasons for which that store has no occasion: the first two have a test of their own below,
the others in tests/working."""


def findings(checker: Checker, text: str) -> list[Finding]:
    return [answer.finding for answer in checker.check(text, date(2019, 12, 6)).answers]


@pytest.mark.parametrize("reason", REACHED, ids=lambda reason: reason.value)
def test_every_reason_is_reached(reason: Reason, checker: Checker) -> None:
    verdict, text = REACHED[reason]
    told = [(finding.verdict, finding.reason) for finding in findings(checker, text)]
    assert (verdict, reason) in told


def test_no_reason_and_no_verdict_is_left_out() -> None:
    assert set(REACHED) | ELSEWHERE == set(Reason)
    assert {verdict for verdict, _ in REACHED.values()} == set(Verdict)


def test_a_figure_that_no_longer_stands_is_recognised(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"] = [figure("old", "northmarsh", "77", status="superseded")]
    [finding] = findings(
        Checker(store(tmp_path, tables)),
        "Northmarsh Constabulary recorded 77 graffiti offences in 2022/23",
    )
    assert finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert finding.reason is Reason.NO_LONGER_STANDS
    assert [candidate.figure.key for candidate in finding.nearest] == ["old"]


def test_a_change_is_told_from_a_level(checker: Checker) -> None:
    [finding] = findings(checker, "Child sex crimes in Cambridgeshire rose by 173 in 2018/19")
    assert finding.reason is Reason.CHANGE_NOT_LEVEL
