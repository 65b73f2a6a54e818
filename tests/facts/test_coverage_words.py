"""The caveats that follow from coverage, computed for the very figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.facts.invented import FORCES, Tables, entry, figure, invented, store

TOTALS = "5 forces supplied data; how many were asked is not on file."

PLATFORM = [
    entry("northmarsh", "no_reply"),
    entry("eastholme", "reported"),
    entry("eastholme", "not_recorded", dimension="platform"),
    entry("silverdale", "reported"),
    entry("hartwick", "reported"),
    entry("oxley", "reported"),
]
THREE_OF_FIVE = (
    "3 of 5 forces gave the platform; not included: Northmarsh Constabulary (no reply), "
    "Eastholme Police (not recorded)."
)


def computed(folder: Path, tables: Tables, key: str) -> list[tuple[str, bool]]:
    facts = store(folder, tables)
    return [(c.text, c.must_show) for c in facts.caveats(facts.figure(key)) if not c.key]


@pytest.mark.parametrize(
    ("asked", "reporting", "line", "must_show"),
    [
        ("", "32", "32 forces supplied data; how many were asked is not on file.", True),
        ("43", "32", "32 of 43 forces asked supplied data.", True),
        ("43", "43", "43 of 43 forces asked supplied data.", False),
        ("43", "", "43 forces were asked; how many supplied data is not on file.", True),
        ("", "1", "1 force supplied data; how many were asked is not on file.", True),
        ("1", "", "1 force was asked; how many supplied data is not on file.", True),
        ("1200", "1100", "1,100 of 1,200 forces asked supplied data.", True),
        ("", "", None, None),
    ],
)
def test_totals(
    tmp_path: Path, asked: str, reporting: str, line: str | None, must_show: bool | None
) -> None:
    tables = invented()
    tables["sources"][0] |= {"bodies_asked": asked, "bodies_reporting": reporting}
    expected = [] if line is None else [(line, must_show)]
    assert computed(tmp_path, tables, "land") == expected


def test_totals_hold_for_a_region_and_not_for_a_force_of_its_own(tmp_path: Path) -> None:
    assert computed(tmp_path / "region", invented(), "upper") == [(TOTALS, True)]
    assert computed(tmp_path / "force", invented(), "northmarsh") == []


def test_bodies_are_called_what_the_source_calls_them(tmp_path: Path) -> None:
    tables = invented()
    tables["sources"][0]["origin"] = "Returns of parish councils"
    assert computed(tmp_path, tables, "land")[0][0].startswith("5 councils supplied")
    tables["sources"][0]["origin"] = "Letters"
    assert computed(tmp_path / "b", tables, "land")[0][0].startswith("5 bodies supplied")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("upper-chirp", [(THREE_OF_FIVE, True)]),
        (
            "upper",
            [
                (
                    "4 of 5 forces supplied data; not included: "
                    "Northmarsh Constabulary (no reply).",
                    True,
                )
            ],
        ),
        ("northmarsh", [("Not included: Northmarsh Constabulary (no reply).", True)]),
    ],
)
def test_bodies_by_name(tmp_path: Path, key: str, expected: list[tuple[str, bool]]) -> None:
    assert computed(tmp_path, invented() | {"coverage": PLATFORM}, key) == expected


def test_nothing_is_counted_for_the_whole_area_while_bodies_are_unlisted(tmp_path: Path) -> None:
    tables = invented() | {"coverage": PLATFORM}
    tables["sources"][0]["bodies_reporting"] = "32"
    assert computed(tmp_path, tables, "land-chirp") == [
        (
            "Not included: Northmarsh Constabulary (no reply), Eastholme Police (not recorded).",
            True,
        ),
        ("32 forces supplied data; how many were asked is not on file.", True),
    ]
    assert computed(tmp_path / "region", tables, "upper-chirp") == [(THREE_OF_FIVE, True)]


def test_a_partial_list_of_bodies_that_all_reported_says_nothing_of_the_rest(
    tmp_path: Path,
) -> None:
    tables = invented() | {"coverage": [entry("oxley", "reported"), entry("hartwick", "reported")]}
    assert computed(tmp_path, tables, "upper") == [(TOTALS, True)]


def test_a_complete_return_need_not_be_shown(tmp_path: Path) -> None:
    forces = ("northmarsh", "eastholme", "silverdale", "hartwick", "oxley")
    tables = invented() | {"coverage": [entry(force, "reported") for force in forces]}
    assert computed(tmp_path, tables, "upper") == [("5 of 5 forces supplied data.", False)]
    assert computed(tmp_path / "own", tables, "northmarsh") == []


def test_a_partial_return_counts_and_is_told_with_its_note(tmp_path: Path) -> None:
    rows = [
        entry("northmarsh", "partial", note="the last quarter is wanting"),
        entry("oxley", "reported"),
    ]
    tables = invented() | {"coverage": rows}
    tables["sources"][0]["bodies_reporting"] = "2"
    assert computed(tmp_path, tables, "upper") == [
        (
            "2 of 2 forces supplied data; in part only: Northmarsh Constabulary (the last quarter "
            "is wanting).",
            True,
        )
    ]


def test_a_row_for_a_measure_holds_for_that_measure_only(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"].append(
        figure("upper-walls", "upper", "40", measure="walls", unit="walls", kind="measure")
    )
    tables["coverage"] = [
        entry("northmarsh", "refused", measure="walls"),
        entry("northmarsh", "reported"),
        entry("oxley", "reported"),
    ]
    tables["sources"][0]["bodies_reporting"] = "2"
    assert computed(tmp_path, tables, "upper") == [("2 of 2 forces supplied data.", False)]
    assert computed(tmp_path / "walls", tables, "upper-walls") == [
        (
            "1 of 2 forces supplied data; not included: Northmarsh Constabulary (refused).",
            True,
        )
    ]


def test_a_body_in_free_text_counts_for_the_whole_area_only(tmp_path: Path) -> None:
    tables = invented() | {"coverage": [entry("Harbour Police", "no_reply")]}
    tables["sources"][0]["bodies_reporting"] = ""
    line = ("Not included: Harbour Police (no reply).", True)
    assert computed(tmp_path / "land", tables, "land") == [line]
    assert computed(tmp_path / "upper", tables, "upper") == []


def test_a_body_may_be_written_by_its_name(tmp_path: Path) -> None:
    tables = invented() | {"coverage": [entry("NORTHMARSH constabulary", "no_reply")]}
    assert computed(tmp_path, tables, "upper")[0] == (
        "Not included: NORTHMARSH constabulary (no reply).",
        True,
    )


def test_another_sources_coverage_plays_no_part(tmp_path: Path) -> None:
    rows = [{"source": "undated", "body": "northmarsh", "status": "refused"}]
    assert computed(tmp_path, invented() | {"coverage": rows}, "upper") == [(TOTALS, True)]


def test_only_a_breakdown_that_the_figures_measure_is_asked_for_is_named(tmp_path: Path) -> None:
    rows = [
        *(entry(force, "reported") for force in FORCES if force != "oxley"),
        entry("oxley", "refused"),
        entry("hartwick", "not_recorded", measure="walls", dimension="platform"),
    ]
    assert computed(tmp_path, invented() | {"coverage": rows}, "upper-chirp") == [
        ("4 of 5 forces supplied data; not included: Oxley Police (refused).", True)
    ]


def test_a_breakdown_alone_tells_of_the_counts_too(tmp_path: Path) -> None:
    """Who answered for the platform answered; who refused the platform may have refused all."""
    rows = [
        entry("northmarsh", "reported", dimension="platform"),
        entry("eastholme", "not_recorded", dimension="platform"),
        entry("silverdale", "refused", dimension="platform"),
        entry("oxley", "no_reply"),
    ]
    tables = invented() | {"coverage": rows}
    assert computed(tmp_path / "all", tables, "upper")[0][0] == (
        "2 of 3 forces supplied data; not included: Oxley Police (no reply)."
    )
    assert computed(tmp_path / "chirp", tables, "upper-chirp")[0][0] == (
        "1 of 4 forces gave the platform; not included: Eastholme Police (not recorded), "
        "Silverdale Police (refused), Oxley Police (no reply)."
    )
