"""Every fault of the tables is told with file, row, column and remedy, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import BadTables
from bot.facts.load import load_tables
from tests.facts.invented import Tables, caveat, entry, figure, invented, load, write


def faults(folder: Path, tables: Tables) -> tuple[str, ...]:
    """The faults of the tables, which must keep anything from being written."""
    with pytest.raises(BadTables) as caught:
        load(folder, tables)
    assert not (folder / "facts.db").exists()
    assert list(folder.iterdir()) == [folder / "tables"]
    return caught.value.faults


def one_figure(**changes: str) -> Tables:
    tables = invented()
    tables["figures"] = [figure("one", "northland", "900") | changes]
    return tables


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"value": "4,000"}, 'value: "4,000" is no number; write digits only, as 4000 or 2.50'),
        ({"value": "lots"}, 'value: "lots" is no number; write digits only, as 4000 or 2.50'),
        ({"value": "1e5"}, 'value: "1e5" is no number; write digits only, as 4000 or 2.50'),
        ({"value": "NaN"}, 'value: "NaN" is no number; write digits only, as 4000 or 2.50'),
        ({"value": "٤"}, 'value: "٤" is no number; write digits only, as 4000 or 2.50'),
        ({"value": ""}, "value: is blank; a figure needs its value (a gap is no zero)"),
        ({"unit": ""}, "unit: is blank; fill it in"),
        ({"source": ""}, "source: is blank; fill it in"),
        ({"measure": ""}, "measure: is blank; fill it in"),
        ({"key": ""}, "key: is blank; fill it in"),
        ({"key": "a b"}, 'key: "a b" holds a space or |; write the key without'),
        ({"source": "x"}, 'source: "x" is not in sources.csv; add it there or mend the key'),
        ({"measure": "x"}, 'measure: "x" is not in measures.csv; add it there or mend the key'),
        ({"terms": "x"}, 'terms: "x" is not in terms.csv; add it there or mend the key'),
        (
            {"terms": "northland|upper"},
            'terms: "northland" and "upper" are both a place; leave one',
        ),
        ({"terms": "chirp|chirp"}, 'terms: "chirp" is there twice; leave one'),
        ({"terms": "chirp|"}, "terms: has an empty member; write A|B without a | at an end"),
        (
            {"qualifier": "circa"},
            'qualifier: "circa" is none of exactly, rounded, about, more than, at least, '
            "less than, at most, up to, nearly, between",
        ),
        (
            {"kind": "Count"},
            'kind: "Count" is none of count, share, rate, average, money, measure, projection, '
            "claim",
        ),
        (
            {"status": ""},
            'status: "" is none of draft, verified, disputed, superseded, retracted',
        ),
        (
            {"flags": "B|X"},
            'flags: "X" is no SDMX observation code; known are B O M L H Q J S D K W I F E P N U '
            "V G A",
        ),
        ({"qualifier": "between"}, 'value_high: is blank; "between" needs the upper value'),
        (
            {"qualifier": "between", "value_high": "8"},
            "value_high: 8 is lower than the value 900; swap them",
        ),
        (
            {"value_high": "901"},
            'value_high: goes with "between" only, not with "exactly"',
        ),
        (
            {"review_by": "5/12/2019"},
            'review_by: "5/12/2019" is no date; write 2019-12-05, or leave it blank',
        ),
        (
            {"locator": "somewhere"},
            'locator: "somewhere" names no place; write line 7, page 7, row 7 or '
            'quote:"a few words"',
        ),
    ],
)
def test_a_figure(tmp_path: Path, changes: dict[str, str], line: str) -> None:
    assert faults(tmp_path, one_figure(**changes)) == (f"figures.csv row 2, column {line}",)


@pytest.mark.parametrize(
    ("period", "why"),
    [
        ("last year", '"last year" is no period'),
        ("2018-19", '"2018-19" has no month 19'),
        ("2018/20", '"2018/20" is not one year after the other'),
        ("2018-13", '"2018-13" has no month 13'),
        ("2018-Q5", '"2018-Q5" is no period'),
        ("2019-02-30/2019-03-01", '"2019-02-30/2019-03-01" has a day that does not exist'),
        ("2019-04-01/2019-03-31", '"2019-04-01/2019-03-31" ends before it begins'),
        ("0000", '"0000" is outside the calendar'),
        ("9999", '"9999" is outside the calendar'),
    ],
)
def test_a_period(tmp_path: Path, period: str, why: str) -> None:
    (line,) = faults(tmp_path, one_figure(period=period))
    assert line == (
        f"figures.csv row 2, column period: {why}; "
        "write 2020, 2020-03, 2020-Q1, 2018/19, or 2019-04-01/2020-03-31"
    )


def term(key: str, parent: str, dimension: str = "place") -> dict[str, str]:
    return {"dimension": dimension, "key": key, "name": key, "parent": parent}


def test_all_faults_of_all_tables_are_told_at_once(tmp_path: Path) -> None:
    tables = invented()
    tables["sources"] += [
        {"key": "undated", "title": ""},
        {"key": "s", "title": "S", "bodies_asked": "3", "bodies_reporting": "4"},
        {"key": "t", "title": "T", "bodies_asked": "some", "url": "javascript:alert(1)"},
    ]
    tables["measures"].append({"key": "graffiti", "name": "again", "unit": "u"})
    tables["terms"] += [term("a", "b"), term("b", "a"), term("c", "nowhere"), term("d", "chirp")]
    tables["figures"].append(figure("land", "northland", "1"))
    tables["versions"] = [
        {"figure": "ghost", "version": "1", "value": "1", "qualifier": "about", "status": "draft"},
        {"figure": "land", "version": "2", "value": "1", "qualifier": "about", "status": "draft"},
        {"figure": "upper", "version": "x", "value": "1", "qualifier": "about", "status": "draft"},
    ]
    tables["caveats"] = [
        caveat("one", "figure:land|town:x|figure:ghost", "T"),
        caveat("two", "", "T", must_show="perhaps"),
    ]
    tables["coverage"] = [
        entry("oxley", "asleep", dimension="colour", measure="ghost"),
        entry("oxley", "reported"),
        entry("oxley", "refused"),
    ]
    tables["misquotes"] = [{"key": "m", "figure": "ghost", "said": "x", "right": "y"}]
    found = faults(tmp_path, tables)
    assert [line.split(": ", 1)[0] for line in found] == [
        "sources.csv row 4, column title",
        "sources.csv row 4, column key",
        "sources.csv row 5, column bodies_reporting",
        "sources.csv row 6, column bodies_asked",
        "sources.csv row 6, column url",
        "measures.csv row 4, column key",
        "terms.csv row 13, column parent",
        "terms.csv row 14, column parent",
        "terms.csv row 15, column parent",
        "terms.csv row 16, column parent",
        "figures.csv row 9, column key",
        "versions.csv row 4, column version",
        "versions.csv row 3, column version",
        "versions.csv row 2, column figure",
        "caveats.csv row 2, column applies_to",
        "caveats.csv row 2, column applies_to",
        "caveats.csv row 3, column applies_to",
        "caveats.csv row 3, column must_show",
        "coverage.csv row 2, column status",
        "coverage.csv row 2, column measure",
        "coverage.csv row 2, column dimension",
        "coverage.csv row 4, column body",
        "misquotes.csv row 2, column figure",
    ]


HEADER = b"key,name,unit,definition,aliases\n"


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (
            b"key;name;unit;definition;aliases\na;b;c;d;e\n",
            ["measures.csv row 1: separated by semicolons; save it separated by commas"],
        ),
        (
            b"key,name,unit,meaning\na,b,c,d\n",
            [
                'measures.csv row 1, column meaning: unknown column "meaning"; this table has key, '
                "name, unit, definition, aliases",
                "measures.csv row 1, column definition: the column is missing; add it (its cells "
                "may be blank)",
                "measures.csv row 1, column aliases: the column is missing; add it (its cells may "
                "be blank)",
            ],
        ),
        (
            b"key,name,unit,definition,aliases,name\n",
            ["measures.csv row 1, column name: the column is there twice; leave one"],
        ),
        (
            HEADER + b"graffiti,caf\xe9,offences,,\n",
            ["measures.csv row 2: is not UTF-8 (byte 0xe9); save the file as CSV, UTF-8"],
        ),
        (
            HEADER + b"graffiti,a\0b,offences,,\n",
            ["measures.csv row 2: holds a NUL character; save the file again as text (CSV, UTF-8)"],
        ),
        (
            HEADER + b"graffiti,graffiti, on walls,offences,,\n",
            [
                "measures.csv row 2: 6 cells under 5 columns; a cell that holds a comma must stand "
                'in double quotes ("\u2026")'
            ],
        ),
        (
            HEADER + b'walls,walls,walls,,\ngraffiti,"graffiti"x,offences,,\n',
            ["measures.csv row 3: not readable as CSV from here on: ',' expected after '\"'"],
        ),
    ],
    ids=["semicolons", "columns", "column twice", "latin-1", "nul", "ragged", "quotes"],
)
def test_a_file_that_is_no_table(tmp_path: Path, content: bytes, lines: list[str]) -> None:
    folder = write(tmp_path / "tables", invented())
    (folder / "measures.csv").write_bytes(content)
    with pytest.raises(BadTables) as caught:
        load_tables(folder, tmp_path / "facts.db")
    told = [line for line in caught.value.faults if line.startswith("measures.csv")]
    assert told == lines
    assert not (tmp_path / "facts.db").exists()


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    folder = write(tmp_path / "tables", invented())
    for table in folder.iterdir():
        table.write_bytes(b"\xef\xbb\xbf" + table.read_bytes().replace(b"\n", b"\r\n"))
    assert load_tables(folder, tmp_path / "facts.db").figures_new == 7


def test_missing_and_unknown_files(tmp_path: Path) -> None:
    folder = write(tmp_path / "tables", invented())
    (folder / "sources.csv").unlink()
    (folder / "figure.csv").write_text("key\n", encoding="utf-8")
    with pytest.raises(BadTables) as caught:
        load_tables(folder, tmp_path / "facts.db")
    assert "figure.csv: is no figure table; there are" in caught.value.faults[0]
    assert caught.value.faults[1] == (
        f"sources.csv: the file is missing in {folder}; it is required"
    )
    with pytest.raises(BadTables, match="there is no such folder"):
        load_tables(tmp_path / "nowhere", tmp_path / "facts.db")


def test_very_many_faults_are_counted(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"] = [figure(f"f{n}", "", "?", period="") for n in range(10_050)]
    found = faults(tmp_path, tables)
    assert len(found) == 10_001
    assert found[-1] == "… and 50 more faults."


def test_shared_names_and_odd_units_are_warnings(tmp_path: Path) -> None:
    tables = invented()
    tables["terms"].append(
        {"dimension": "reporter", "key": "chirp-inc", "name": "Chirp", "aliases": "LOOP"}
    )
    tables["measures"][1]["aliases"] = "Daubings"
    tables["figures"].append(figure("odd", "lower", "3", unit="dozens"))
    assert load(tmp_path, tables).warnings == (
        '"daubings" may mean any of measure graffiti, measure walls',
        '"chirp" may mean any of term chirp, term chirp-inc',
        '"loop" may mean any of term loopnet, term chirp-inc',
        'figures.csv row 9: the unit "dozens" is not that of the measure graffiti, "offences"',
    )
