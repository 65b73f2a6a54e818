"""Curated wordings: each names its measure, and nothing that is said nearly like it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import pytest

from bench.stores.folder import (
    FIGURE_COLUMNS,
    MEASURE_COLUMNS,
    SOURCE_COLUMNS,
    TERM_COLUMNS,
    table,
)
from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from bot.language.measures import form
from bot.language.wordings import WORDINGS, other_wordings
from bot.model.finding import Verdict
from bot.model.vocabulary import Measure

TODAY = date(2026, 1, 15)
MEASURES = {
    "unemployment rate": ("per cent", "6.3"),
    "employment rate": ("per cent", "74.1"),
    "gross domestic product": ("million pounds", "8417"),
    "economic growth": ("per cent", "2.4"),
    "suicides": ("people", "52"),
    "homicides": ("people", "31"),
    "road deaths": ("people", "87"),
    "prison population": ("people", "4312"),
    "thefts of vehicles": ("offences", "1739"),
    "shoplifting": ("offences", "5283"),
    "rail punctuality": ("per cent", "68.2"),
    "voter turnout": ("per cent", "57.9"),
    "empty homes": ("homes", "2647"),
    "exports": ("million pounds", "917"),
    "imports": ("million pounds", "1183"),
    "marriages": ("couples", "3821"),
}
RIGHT = [
    ("6.3% of the workforce in Northmarsh was out of work in 2019.", "unemployment rate"),
    ("In 2019, 74.1% of adults in Northmarsh were in work.", "employment rate"),
    ("The economy of Northmarsh was worth £8,417 million in 2019.", "gross domestic product"),
    ("The Northmarsh economy grew by 2.4% in 2019.", "economic growth"),
    ("52 people in Northmarsh took their own lives in 2019.", "suicides"),
    ("31 people were murdered in Northmarsh in 2019.", "homicides"),
    ("87 people were killed in road crashes in Northmarsh in 2019.", "road deaths"),
    ("4,312 people were behind bars in Northmarsh in 2019.", "prison population"),
    ("1,739 motor vehicle thefts were recorded in Northmarsh in 2019.", "thefts of vehicles"),
    ("There were 5,283 thefts from shops in Northmarsh in 2019.", "shoplifting"),
    ("68.2% of trains in Northmarsh ran on time in 2019.", "rail punctuality"),
    ("57.9% of the electorate in Northmarsh went to the polls in 2019.", "voter turnout"),
    ("2,647 homes in Northmarsh were standing empty in 2019.", "empty homes"),
    ("Northmarsh sold goods abroad worth £917 million in 2019.", "exports"),
    ("Northmarsh bought £1,183 million of goods from abroad in 2019.", "imports"),
    ("3,821 couples tied the knot in Northmarsh in 2019.", "marriages"),
]
NEARLY = [
    "6.3% of the workforce in Northmarsh was in work in 2019.",
    "6.3% of the workforce in Northmarsh works in 2019.",
    "74.1% of adults in Northmarsh were out of work in 2019.",
    "6.3% of under-25s in Northmarsh were out of work in 2019.",
    "The economy of Northmarsh lost £8,417 million in 2019.",
    "The economy of Northmarsh shrank by 2.4% in 2019.",
    "52 people in Northmarsh took others' lives in 2019.",
    "31 people killed themselves in Northmarsh in 2019.",
    "31 people were killed in Northmarsh in 2019.",
    "87 people were killed in Northmarsh in 2019.",
    "87 people were hurt in road crashes in Northmarsh in 2019.",
    "4,312 people were sent to prison in Northmarsh in 2019.",
    "4,312 people were released from prison in Northmarsh in 2019.",
    "4,312 people worked in prison in Northmarsh in 2019.",
    "1,739 thefts from motor vehicles were recorded in Northmarsh in 2019.",
    "1,739 thefts out of motor vehicles were recorded in Northmarsh in 2019.",
    "5,283 thefts by shops were recorded in Northmarsh in 2019.",
    "68.2% of trains in Northmarsh did not run on time in 2019.",
    "57.9% of the electorate in Northmarsh voted for the mayor in 2019.",
    "2,647 homes in Northmarsh were built in 2019.",
    "Northmarsh bought goods abroad worth £917 million in 2019.",
    "Northmarsh sold £1,183 million of goods abroad in 2019.",
    "There were 3,821 married couples in Northmarsh in 2019.",
]


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    """A check on one figure of each measure, all for one place and year."""
    folder = tmp_path_factory.mktemp("wordings")
    _write(
        folder / "sources.csv", SOURCE_COLUMNS, [("almanac", "Almanac of Northmarsh", "dataset")]
    )
    _write(folder / "terms.csv", TERM_COLUMNS, [("place", "northmarsh", "Northmarsh")])
    measures = [(_key(name), name, unit) for name, (unit, _) in MEASURES.items()]
    _write(folder / "measures.csv", MEASURE_COLUMNS, measures)
    _write(folder / "figures.csv", FIGURE_COLUMNS, [_figure(name) for name in MEASURES])
    load_tables(folder, folder / "facts.db")
    return Checker(SqliteFacts(folder / "facts.db"))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    table(path, columns, [(*row, *[""] * (len(columns) - len(row))) for row in rows])


def _figure(name: str) -> tuple[str, ...]:
    unit, value = MEASURES[name]
    kind = "share" if unit == "per cent" else "money" if "pounds" in unit else "count"
    about = (_key(name), _key(name), "northmarsh", "2019")
    return (*about, "exactly", value, "", unit, "almanac", kind, "", "verified", "", "", "")


def _key(name: str) -> str:
    return name.replace(" ", "-")


@pytest.mark.parametrize(("text", "measure"), RIGHT)
def test_a_wording_names_its_measure(checker: Checker, text: str, measure: str) -> None:
    (answer,) = checker.check(text, TODAY).answers
    assert answer.finding.verdict is Verdict.SUPPORTED
    assert answer.finding.figure is not None
    assert answer.finding.figure.key == _key(measure)


@pytest.mark.parametrize("text", NEARLY)
def test_what_is_said_nearly_like_it_does_not(checker: Checker, text: str) -> None:
    verdicts = {answer.finding.verdict for answer in checker.check(text, TODAY).answers}
    assert Verdict.SUPPORTED not in verdicts


def test_names_are_looked_up_whole_and_in_any_case() -> None:
    assert "people out of work" in other_wordings("Unemployment  Rate")
    assert other_wordings("unemployment rate of women") == ()


def test_a_wording_says_more_than_small_words() -> None:
    for name, wordings in WORDINGS.items():
        for wording in wordings:
            (alone,) = form(Measure("m", wording, "per cent", "")).ways[:1]
            assert alone.stems, f"{name}: {wording}"


def test_no_two_measures_share_a_wording_unless_one_is_the_rate_of_the_other() -> None:
    owners: dict[frozenset[str], set[tuple[str, ...]]] = {}
    for name, wordings in WORDINGS.items():
        for way in form(Measure("m", name, "per cent", "")).ways:
            owners.setdefault(way.stems, set()).add(wordings)
    shared = {stems for stems, lists in owners.items() if not _are_one(lists)}
    assert shared == {frozenset({"person", "work"})}


def _are_one(lists: set[tuple[str, ...]]) -> bool:
    """True when all lists belong to one measure under its several names, or to it and its rate."""
    first, *rest = sorted(lists, key=len, reverse=True)
    return all(set(one) & set(first) for one in rest)
