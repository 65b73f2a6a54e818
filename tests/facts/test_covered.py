"""For a body: which sources it reported to and which not, and nothing invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import UnknownKey
from bot.facts.sqlite import SqliteFacts
from bot.model.figure import CoverageStatus
from tests.facts.invented import entry, invented, store


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> SqliteFacts:
    tables = invented()
    tables["coverage"] = [
        entry("northmarsh", "reported", note="late"),
        entry("northmarsh", "not_recorded", dimension="platform"),
        entry("Harbour Police", "refused", measure="graffiti"),
        {"source": "undated", "body": "Eastholme Police", "status": "no_reply"},
    ]
    tables["terms"] += [
        {"dimension": "place", "key": "twin-a", "name": "Twin"},
        {"dimension": "place", "key": "twin-b", "name": "Twin"},
    ]
    return store(tmp_path_factory.mktemp("facts"), tables)


@pytest.mark.parametrize(
    "name", ["northmarsh", "Northmarsh Constabulary", "NORTHMARSH  constabulary"]
)
def test_a_force_by_key_or_name(facts: SqliteFacts, name: str) -> None:
    covered = facts.covered(name)
    assert (covered.body, covered.term) == ("Northmarsh Constabulary", "northmarsh")
    survey, leaflet = covered.returns
    assert [(row.dimension, row.status, row.note) for row in survey.rows] == [
        ("", CoverageStatus.REPORTED, "late"),
        ("platform", CoverageStatus.NOT_RECORDED, ""),
    ]
    assert (survey.source.key, survey.figures) == ("survey-2023", 2)
    assert (leaflet.source.key, leaflet.rows, leaflet.figures) == ("undated", (), 0)


def test_a_force_that_the_table_has_by_its_name(facts: SqliteFacts) -> None:
    survey, leaflet = facts.covered("eastholme").returns
    assert survey.rows == ()
    assert [row.status for row in leaflet.rows] == [CoverageStatus.NO_REPLY]


def test_a_body_in_free_text(facts: SqliteFacts) -> None:
    covered = facts.covered("harbour police")
    assert (covered.body, covered.term) == ("Harbour Police", None)
    assert [row.measure for row in covered.returns[0].rows] == ["graffiti"]


def test_a_body_that_is_not_on_file(facts: SqliteFacts) -> None:
    with pytest.raises(UnknownKey, match="Did you mean Oxley Police"):
        facts.covered("Oxly Police")
    with pytest.raises(UnknownKey, match='Nothing is on file of a body called "Zzz"'):
        facts.covered("Zzz")


def test_a_name_that_places_share_is_asked_back(facts: SqliteFacts) -> None:
    with pytest.raises(UnknownKey, match="may be any of twin-a, twin-b"):
        facts.covered("twin")


def test_coverage_of_a_source_in_the_tables_order_by_the_bodies_names(
    facts: SqliteFacts, tmp_path: Path
) -> None:
    assert [row.body for row in facts.coverage("survey-2023")] == [
        "Northmarsh Constabulary",
        "Northmarsh Constabulary",
        "Harbour Police",
    ]
    assert facts.coverage("nothing") == ()
