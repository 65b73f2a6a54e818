"""The stores to measure with: what is kept back is nowhere in the tables."""

import csv
from pathlib import Path

import pytest

from bench.stores import catalogue, grown
from bench.stores.model import Store

INVENTED = ("atlas", "counties", "harvests")


@pytest.fixture(scope="module", params=INVENTED)
def store(request: pytest.FixtureRequest) -> Store:
    return catalogue.build(request.param)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_store_is_large_and_no_cell_is_there_twice(store: Store) -> None:
    assert len(store.stored) >= 5_000
    assert len({cell.key for cell in store.stored}) == len(store.stored)


def test_what_is_kept_back_is_not_stored(store: Store) -> None:
    stored = {cell.key for cell in store.stored}
    kept_back = {cell.key for cell in (*store.holes, *store.gaps, *store.strangers)}
    assert kept_back
    assert not stored & kept_back
    withheld = {key for key, measure in store.subject.measures.items() if measure.withheld}
    assert withheld
    assert not withheld & {cell.measure for cell in store.stored}
    assert not store.subject.withheld_places & {cell.place for cell in store.stored}


def test_a_measure_that_tempts_is_stored(store: Store) -> None:
    stored = {cell.measure for cell in store.stored}
    for measure in store.subject.measures.values():
        if measure.withheld:
            assert measure.tempted_by in stored


def test_the_same_store_is_built_each_time(store: Store) -> None:
    assert catalogue.build(store.subject.name).stored == store.stored


def test_the_tables_name_nothing_that_is_kept_back(store: Store, tmp_path: Path) -> None:
    made, folder = catalogue.write(store.subject.name, tmp_path)
    figures = rows(folder / "figures.csv")
    measures = {row["key"] for row in rows(folder / "measures.csv")}
    terms = {row["key"] for row in rows(folder / "terms.csv")}
    assert len(figures) == len(made.stored)
    assert {row["measure"] for row in figures} <= measures
    assert {term for row in figures for term in row["terms"].split("|")} == terms
    assert not {cell.place for cell in made.strangers} & terms


@pytest.mark.parametrize("figures", [1_000, 100_000])
def test_a_grown_store_has_the_size_it_says(figures: int, tmp_path: Path) -> None:
    shape = grown.SHAPES[figures]
    assert shape.figures == figures
    assert grown.write(shape, tmp_path) == figures
    written = rows(tmp_path / "figures.csv")
    assert len({row["key"] for row in written}) == figures
    assert len({row["statement"] for row in written}) == figures
