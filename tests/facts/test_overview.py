"""The store at a glance: what it covers, what is due, what is new; drafts never."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.facts.store import FactStore
from tests.facts.invented import figure, invented, load, store, without

DAY = date(2024, 5, 1)


def keys(facts: FactStore) -> list[tuple[str, bool]]:
    return [(it.figure.key, it.is_new) for it in facts.overview(DAY).recent]


def test_what_is_covered(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"] += [
        figure("old", "oxley", "3", period="2001"),
        figure("year", "oxley", "4", period="2023"),
        figure("quarter", "oxley", "1", period="2023-Q1"),
    ]
    holdings = store(tmp_path, tables).overview(DAY).holdings
    assert holdings.figures == 10
    assert [it.key for it in holdings.measures] == ["graffiti", "walls"]
    covered = [it.key for it in holdings.terms]
    assert covered == ["northland", "upper", "northmarsh", "oxley", "chirp"]
    assert holdings.oldest is not None
    assert holdings.newest is not None
    assert (holdings.oldest.label, holdings.newest.label) == ("2001", "2023")


@pytest.mark.parametrize("status", ["draft", "retracted", "superseded"])
def test_what_does_not_answer_is_not_counted(tmp_path: Path, status: str) -> None:
    tables = invented()
    tables["measures"].append(
        {"key": "secret", "name": "secrets", "unit": "secrets", "definition": "Not yet public"}
    )
    tables["figures"].append(
        figure(
            "hidden", "hartwick", "1", measure="secret", unit="secrets", period="1999",
            status=status, review_by="2001-01-01",
        )
    )  # fmt: skip
    facts = store(tmp_path, tables)
    overview = facts.overview(DAY)
    assert overview.holdings.figures == 7
    assert "secret" not in [it.key for it in overview.holdings.measures]
    assert "hartwick" not in [it.key for it in overview.holdings.terms]
    assert overview.holdings.oldest is not None
    assert overview.holdings.oldest.label == "2022/23"
    assert overview.due.count == 0
    assert "hidden" not in [key for key, _ in keys(facts)]


def test_an_empty_store(tmp_path: Path) -> None:
    tables = invented() | {"figures": []}
    overview = store(tmp_path, tables).overview(DAY)
    assert overview.holdings.figures == 0
    assert (overview.holdings.measures, overview.holdings.terms) == ((), ())
    assert (overview.holdings.oldest, overview.holdings.newest) == (None, None)
    assert (overview.due.count, overview.due.first, overview.recent) == (0, (), ())


def test_what_is_due_has_waited_longest_first(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"] += [
        figure("later", "oxley", "1", period="2001", review_by="2024-05-02"),
        figure("today", "oxley", "2", period="2002", review_by="2024-05-01"),
        figure("long", "oxley", "3", period="2003", review_by="2020-01-31"),
    ]
    due = store(tmp_path, tables).overview(DAY).due
    assert (due.count, due.more) == (2, False)
    assert [it.key for it in due.first] == ["long", "today"]


def test_beyond_a_thousand_what_is_due_is_counted_no_further(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"] += [
        figure(f"y{year}", "oxley", "1", period=f"{year}", review_by="2020-01-31")
        for year in range(1000, 2001)
    ]
    due = store(tmp_path, tables).overview(DAY).due
    assert (due.count, due.more, len(due.first)) == (1000, True, 5)


def test_what_is_new_stands_first_and_a_load_is_seen(tmp_path: Path) -> None:
    tables = invented()
    facts = store(tmp_path, tables)
    assert keys(facts)[:2] == [("walls", True), ("northmarsh-chirp", True)]
    assert len(keys(facts)) == 5
    tables["figures"] = [
        *without(tables["figures"], "land"),
        figure("land", "northland", "901"),
        figure("fresh", "lower", "5"),
    ]
    load(tmp_path, tables)
    assert keys(facts)[:2] == [("land", False), ("fresh", True)]
    assert facts.overview(DAY).holdings.figures == 8
    (changed, *_) = facts.overview(DAY).recent
    assert date.fromisoformat(changed.recorded)
    assert changed.figure.version == 2
