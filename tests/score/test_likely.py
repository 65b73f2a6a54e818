"""Measures that are looked at only where nothing else answers: what is left out is never missed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench import desk, texts
from bench.stores import grown
from bot.check import Checker
from bot.model.finding import Finding
from bot.model.vocabulary import Measure
from bot.verdict.decide import decide
from tests.every_figure import every_figure
from tests.northland import LOSS, MEASURES, RISK, SCORER, THEFTS, claim

SHAPE = grown.Shape(measures=6, places=4, years=8, groups=1)


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    """A checker on a table of six measures, four places and eight years."""
    folder: Path = tmp_path_factory.mktemp("grown")
    grown.write(SHAPE, folder / "tables")
    desk.load(folder / "tables", folder / "store.db")
    return desk.checker(folder / "store.db")


def _among_all(checker: Checker, text: str) -> Finding:
    """The finding when every figure of the store is a candidate."""
    scorer, figures = every_figure(checker.store)
    [read] = checker.reader.claims(text, desk.TODAY)
    return decide(read, scorer.candidates(read, figures), scorer.terms)


RIGHT = tuple(text for text, _ in texts.statements(SHAPE, 40))
NUMBER = re.compile(r"(?<!\S)(?!(?:19|20)\d\d\b)\d[\d,.]*\d")


def test_findings_are_what_they_would_be_among_all_figures(checker: Checker) -> None:
    said = (*RIGHT, *(NUMBER.sub("7", text) for text in RIGHT))
    found = {text: checker.check(text, desk.TODAY).answers[0].finding for text in said}
    told = {text: finding for text, finding in found.items() if finding.figure is not None}
    assert len(told) > 0.9 * len(said)
    assert told == {text: _among_all(checker, text) for text in told}


FORMS = tuple(SCORER.forms[measure.key] for measure in MEASURES)


@pytest.mark.parametrize(
    ("text", "measure", "first"),
    [
        ("500 heron thefts", THEFTS, True),
        ("500 heron thefts", LOSS, False),
        ("500 heron thefts", RISK, False),
        ("Bird Office: 500 heron thefts", THEFTS, True),
        ("500 heron thefts reported to the Bird Office", THEFTS, True),
        ("500 heron thefts reported to the Museum", THEFTS, False),
    ],
)
def test_a_measure_waits_unless_its_source_may_explain_what_is_said(
    text: str, measure: Measure, first: bool
) -> None:
    likely = SCORER.likely(claim(text), FORMS)
    assert (measure in [one.measure for one in likely.first]) is first
    assert not [one for one in likely.others if one in likely.first]
