"""Export, then load, gives the same store, versions and all."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import BadStore
from bot.facts.export import export_tables
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from bot.model.figure import CoverageStatus, FigureKind, Qualifier, Status
from tests.facts.invented import (
    Rows,
    Tables,
    caveat,
    contents,
    entry,
    figure,
    invented,
    load,
    store,
    write,
)

TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1, max_size=20
).map(str.strip)
"""Anything that a person may type into a cell: quotes, commas, line breaks, any script."""
FILLED = TEXT.filter(bool)
NAME = FILLED.filter(lambda text: "|" not in text)
NUMBER = st.decimals(-(10**9), 10**9, allow_nan=False, places=2).map(str) | st.sampled_from(
    ["0", "2.50", "4000", "-0.10", "21000000"]
)
PERIOD = st.sampled_from(["", "2020", "2020-03", "2020-Q1", "2018/19", "2019-04-01/2020-03-31"])
KEYS = ["land", "upper", "walls", "upper-chirp"]


def words(
    allowed: type[Status | Qualifier | FigureKind | CoverageStatus],
) -> st.SearchStrategy[str]:
    return st.sampled_from([word.value for word in allowed])


@st.composite
def state(draw: st.DrawFn) -> dict[str, str]:
    value, qualifier = draw(NUMBER), draw(words(Qualifier))
    high = f"{float(value) + 1:.2f}" if qualifier == "between" else ""
    given = {"value": value, "value_high": high, "qualifier": qualifier}
    return given | {"status": draw(words(Status))}


@st.composite
def figures(draw: st.DrawFn) -> Rows:
    place = st.sampled_from(["", "northland", "upper", "oxley"])
    platform = st.sampled_from(["", "chirp", "loopnet"])
    rows = []
    for key in KEYS:
        terms = "|".join(filter(None, (draw(platform), draw(place))))
        more = {
            "period": draw(PERIOD),
            "kind": draw(words(FigureKind)),
            "flags": draw(st.sampled_from(["", "B", "F|E", "A|B|P"])),
            "review_by": draw(st.sampled_from(["", "2025-01-31"])),
            "locator": draw(st.sampled_from(["", "line 7", "page 2", 'quote:"a | few, words"'])),
            "statement": draw(TEXT),
            "unit": draw(FILLED),
        }
        rows.append(figure(key, terms, "0", **more) | draw(state()))
    return rows


@st.composite
def versions(draw: st.DrawFn, figures: Rows) -> Rows:
    """Histories of some figures; the last version may be another than figures.csv has."""
    rows = []
    for key in draw(st.sets(st.sampled_from(KEYS))):
        for number in range(1, draw(st.integers(1, 4)) + 1):
            told = {name: draw(TEXT) for name in ("by", "approved_by", "reason")}
            dates = {
                "from": draw(st.sampled_from(["", "2024-01-02"])),
                "recorded": "2024-01-03T09:00",
            }
            rows.append({"figure": key, "version": str(number)} | draw(state()) | told | dates)
    return rows


@st.composite
def tables(draw: st.DrawFn) -> Tables:
    found = invented()
    aliases = st.lists(NAME, max_size=3, unique=True).map("|".join)
    for row in (*found["measures"], *found["terms"]):
        row |= {"name": draw(FILLED), "aliases": draw(aliases)}
    found["sources"][0] |= {"title": draw(FILLED), "note": draw(TEXT), "bodies_asked": "9"}
    found["figures"] = draw(figures())
    found["versions"] = draw(versions(found["figures"]))
    targets = st.lists(
        st.sampled_from(
            ["figure:land", "figure:walls", "term:upper", "measure:walls", "source:undated"]
        ),
        min_size=1,
        max_size=4,
        unique=True,
    )
    found["caveats"] = [
        caveat(f"c{n}", "|".join(draw(targets)), draw(FILLED), draw(st.sampled_from(["yes", "no"])))
        for n in range(draw(st.integers(0, 4)))
    ]
    bodies = draw(st.lists(FILLED | st.sampled_from(["oxley", "upper"]), max_size=4, unique=True))
    found["coverage"] = [
        entry(
            body,
            draw(words(CoverageStatus)),
            dimension=draw(st.sampled_from(["", "platform"])),
            note=draw(TEXT),
        )
        for body in bodies
    ]
    found["misquotes"] = [
        {
            "key": f"m{n}",
            "figure": "walls|land",
            "said": draw(FILLED),
            "right": draw(FILLED),
            "why": draw(TEXT),
        }
        for n in range(draw(st.integers(0, 2)))
    ]
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables())
def test_export_then_load_is_the_same_store(tables: Tables) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        load(folder, tables)
        assert export_tables(folder / "facts.db", folder / "out") == len(KEYS)
        load_tables(folder / "out", folder / "again.db")
        with SqliteFacts(folder / "facts.db") as one, SqliteFacts(folder / "again.db") as two:
            assert contents(one) == contents(two)
        export_tables(folder / "again.db", folder / "out2")
        for table in (folder / "out").iterdir():
            assert table.read_bytes() == (folder / "out2" / table.name).read_bytes()


def test_a_store_that_grew_by_corrections_comes_back_whole(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    for value in ("510", "520"):
        tables = invented()
        tables["figures"][3]["value"] = value
        tables["figures"].append(figure(f"new-{value}", "lower", value))
        load(tmp_path, tables)
    export_tables(tmp_path / "facts.db", tmp_path / "out")
    load_tables(tmp_path / "out", tmp_path / "again.db", recorded="1999-01-01")
    with SqliteFacts(tmp_path / "again.db") as again:
        assert contents(again) == contents(facts)
        assert len(again.versions(tables["figures"][3]["key"])) == 3
    assert load_tables(tmp_path / "out", tmp_path / "facts.db").figures_same == 9


def test_line_breaks_of_any_kind_come_back_as_one_kind(tmp_path: Path) -> None:
    folder = write(tmp_path / "tables", invented())
    with (folder / "sources.csv").open("ab") as file:
        file.write(b'letter,"One\r\ntwo\rthree\nfour",,,,,,,,,,\n')
    load_tables(folder, tmp_path / "facts.db")
    export_tables(tmp_path / "facts.db", tmp_path / "out")
    load_tables(tmp_path / "out", tmp_path / "again.db")
    for name in ("facts.db", "again.db"):
        with SqliteFacts(tmp_path / name) as facts:
            assert [s.title for s in facts.sources() if s.key == "letter"] == [
                "One\ntwo\nthree\nfour"
            ]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    load(tmp_path, invented())
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BadStore, match="file can't be written"):
        export_tables(tmp_path / "facts.db", tmp_path / "file")
