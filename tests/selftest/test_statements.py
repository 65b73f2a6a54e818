"""The statements themselves: right ones in many words, wrong ones with one thing changed."""

from pathlib import Path

import pytest

from bot.selftest.saying import Change
from bot.selftest.shelf import Shelf
from bot.selftest.statements import probes
from tests.facts.invented import figure, invented, store
from tests.selftest.stores import NORTHMARSH, graffiti, northmarsh


def made(folder: Path, key: str, *figures: dict[str, str]) -> dict[Change | None, list[str]]:
    facts = graffiti(folder, *figures) if figures else northmarsh(folder)
    found: dict[Change | None, list[str]] = {}
    for probe in probes(facts.figure(key), Shelf(facts)):
        assert probe.figure == key
        found.setdefault(probe.changed, []).append(probe.text)
    return found


def test_the_statements_about_a_figure(tmp_path: Path) -> None:
    """Whole, with the first of its three nouns; northmarsh-chirp.txt was read by a person."""
    found = made(tmp_path, "chirp")
    told = [
        f"{change or 'right'} | {text}"
        for change, texts in found.items()
        for text in texts
        if change is None or "raffiti" in text
    ]
    table = Path(__file__).with_name("northmarsh-chirp.txt").read_text(encoding="utf-8")
    assert sorted(told) == sorted(table.splitlines())


def test_each_change_is_made_with_another_noun_too(tmp_path: Path) -> None:
    found = made(tmp_path, "chirp")
    del found[None]
    for texts in found.values():
        assert {"raffiti" in text for text in texts} == {True, False}


@pytest.mark.parametrize("change", [Change.NUMBER, Change.HEDGE])
def test_a_number_that_the_source_allows_is_not_wrong(tmp_path: Path, change: Change) -> None:
    found = made(tmp_path, "all", figure("all", NORTHMARSH, "4000", qualifier="more than"))
    assert found[change]
    assert not [text for text in found[change] if "4,500" in text or "more than 4,000" in text]
    assert any("fewer than 4,000" in text for text in found[Change.HEDGE])


def test_another_years_equal_number_is_not_wrong(tmp_path: Path) -> None:
    same = figure("before", NORTHMARSH, "77", period="2021/22")
    years = made(tmp_path, "all", figure("all", NORTHMARSH, "77"), same)[Change.YEAR]
    assert years
    assert not [text for text in years if "2021" in text]


def test_a_nested_place_with_the_same_number_is_not_wrong(tmp_path: Path) -> None:
    rows = (figure("all", NORTHMARSH, "77"), figure("upper", "upper", "77"))
    places = made(tmp_path, "all", *rows)[Change.PLACE]
    assert places
    assert not [text for text in places if "Upper Northland" in text]
    assert [text for text in places if "Lower Northland" in text]


def test_a_namesake_with_the_same_number_is_not_wrong(tmp_path: Path) -> None:
    tables = invented()
    tables["terms"].append({"dimension": "place", "key": "oxley-town", "name": "Oxley Police"})
    tables["figures"] = [
        figure("town", "oxley-town", "77"),
        figure("all", "oxley", "64"),
        figure("before", "oxley", "77", period="2021/22"),
    ]
    facts = store(tmp_path, tables)
    wrong = [p for p in probes(facts.figure("all"), Shelf(facts)) if p.changed is Change.NUMBER]
    assert wrong
    assert not [probe.text for probe in wrong if "77" in probe.text]


def test_a_figure_without_a_period_has_none_in_words(tmp_path: Path) -> None:
    found = made(tmp_path, "all", figure("all", NORTHMARSH, "77", period=""))
    assert found[None][0] == (
        "There were 77 graffiti offences recorded by Northmarsh Constabulary."
    )
    assert all("2016" in text for text in found[Change.YEAR])


def test_a_projection_is_worded_as_one(tmp_path: Path) -> None:
    row = figure("all", NORTHMARSH, "4000", qualifier="up to", kind="projection")
    found = made(tmp_path, "all", row)
    assert all("could" in text for text in found[None])
    assert any(text.startswith("Officials have warned that there could be") for text in found[None])
    assert found[Change.FACT] == [
        "There were up to 4,000 graffiti offences recorded by Northmarsh Constabulary in 2022/23.",
        "There were up to 4,000 daubings recorded by Northmarsh Constabulary in 2022-23.",
    ]


def test_what_no_longer_stands_must_not_be_supported(tmp_path: Path) -> None:
    row = figure("all", NORTHMARSH, "77", status="superseded")
    found = made(tmp_path, "all", row, figure("before", NORTHMARSH, "64", period="2021/22"))
    assert set(found) == {Change.STATUS}
    assert len(found[Change.STATUS]) > 5


def test_money_is_told_in_another_currency(tmp_path: Path) -> None:
    row = figure("all", NORTHMARSH, "3.2", unit="million pounds", kind="money")
    found = made(tmp_path, "all", row)
    assert any("£3.2 million" in text for text in found[None])
    assert any("€3.2 million" in text for text in found[Change.UNIT])
