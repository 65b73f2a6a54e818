"""Loading: all or nothing, versions kept, whoever kills it or loads beside it."""

from __future__ import annotations

import csv
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import BadStore, BadTables
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from bot.facts.store import Search
from tests.facts.invented import (
    COLUMNS,
    Tables,
    caveat,
    contents,
    entry,
    figure,
    invented,
    load,
    store,
    without,
    write,
)

ROOT = Path(__file__).parents[2]


def changed(key: str, **changes: str) -> Tables:
    tables = invented()
    tables["figures"] = [row | changes if row["key"] == key else row for row in tables["figures"]]
    return tables


def test_the_same_tables_make_the_same_file(tmp_path: Path) -> None:
    load(tmp_path, invented(), "one.db")
    load(tmp_path, invented(), "two.db")
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_loading_again_changes_nothing(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    vocabulary, before = facts.vocabulary(), contents(facts)
    report = load(tmp_path, invented())
    assert (report.figures_new, report.figures_changed, report.figures_same) == (0, 0, 7)
    assert contents(facts) == before
    assert facts.vocabulary() is vocabulary


def test_a_changed_figure_gets_a_version(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    tables = changed("upper", value="510", statement="Corrected.")
    report = load_tables(
        write(tmp_path / "tables", tables), tmp_path / "facts.db", recorded="2024-02-03"
    )
    assert (report.figures_changed, report.figures_same) == (1, 6)
    first, second = facts.versions("upper")
    assert (first.number, str(first.value), first.recorded, first.reason) == (1, "500", "", "")
    assert (second.number, str(second.value), second.recorded) == (2, "510", "2024-02-03")
    assert second.reason == "changed on import (value: 500 → 510; statement)"
    found = facts.figure("upper")
    assert (found.version, str(found.value), found.statement) == (2, "510", "Corrected.")
    with sqlite3.connect(tmp_path / "facts.db") as raw:
        assert raw.execute("SELECT key, version FROM changes").fetchall() == [("upper@2", 2)]


def test_written_digits_count(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    assert str(facts.figure("walls").value) == "12.50"
    load(tmp_path, changed("walls", value="12.5"))
    assert [str(version.value) for version in facts.versions("walls")] == ["12.50", "12.5"]


def test_a_figure_that_moves_to_another_cell_is_found_there(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    load(tmp_path, changed("upper-chirp", terms="upper|loopnet"))
    assert facts.versions("upper-chirp")[1].reason == "changed on import (terms)"
    assert facts.search(Search("graffiti", ("upper", "chirp"))) == ()
    assert [f.key for f in facts.search(Search("graffiti", ("upper", "loopnet")))] == [
        "upper-chirp"
    ]


def version(number: str, value: str, **more: str) -> dict[str, str]:
    return {
        "figure": "upper",
        "version": number,
        "value": value,
        "qualifier": "exactly",
        "status": "verified",
        **more,
    }


def test_versions_of_the_tables_are_kept(tmp_path: Path) -> None:
    tables = invented()
    told = {"by": "A. Mason", "approved_by": "B. Trowel", "reason": "recount"}
    tables["versions"] = [
        version("1", "480", status="superseded", recorded="2023-10-01"),
        version("2", "500", recorded="2023-11-02T10:30", **{"from": "2023-11-01"}, **told),
    ]
    facts = store(tmp_path, tables)
    newest = facts.versions("upper")[1]
    assert (newest.since, newest.recorded, newest.by) == (
        "2023-11-01",
        "2023-11-02T10:30",
        "A. Mason",
    )
    assert facts.figure("upper").version == 2


def test_versions_are_never_overwritten(tmp_path: Path) -> None:
    tables = invented() | {"versions": [version("1", "500", by="A. Mason")]}
    facts = store(tmp_path, tables)
    before = contents(facts)
    tables["versions"] = [version("1", "500", by="B. Trowel")]
    with pytest.raises(BadTables, match='version 1 of "upper" is on file with other contents'):
        load(tmp_path, tables)
    assert contents(facts) == before


def test_tables_that_are_behind_undo_no_correction(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    load(tmp_path, changed("upper", value="510"))
    report = load(tmp_path, invented())
    assert (
        '"upper" has an older version\'s number, 500; version 2 on file stands (510)'
        in (report.warnings[-1])
    )
    assert (report.figures_changed, facts.figure("upper").version) == (0, 2)
    back = invented() | {"versions": [version("3", "500", reason="the recount was wrong")]}
    back["versions"] = [version("1", "500"), version("2", "510"), *back["versions"]]
    back["versions"][1] |= {
        "recorded": facts.versions("upper")[1].recorded,
        "reason": facts.versions("upper")[1].reason,
    }
    load(tmp_path, back)
    assert [str(v.value) for v in facts.versions("upper")] == ["500", "510", "500"]


def test_figures_that_the_tables_leave_out_stay(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    tables = invented()
    tables["figures"] = [*without(tables["figures"], "land", "upper"), figure("new", "lower", "4")]
    report = load(tmp_path, tables)
    assert (report.figures_new, report.figures_same, report.figures_left_alone) == (1, 5, 2)
    assert str(facts.figure("land").value) == "900"


def test_tables_may_refer_to_what_the_store_holds(tmp_path: Path) -> None:
    facts = store(tmp_path, invented())
    tables = invented()
    tables["terms"], tables["figures"] = [], [figure("new", "lower|loopnet", "4")]
    tables["caveats"] = [caveat("c", "figure:land|term:upper", "Mind the gap.")]
    load(tmp_path, tables)
    assert facts.figure("new").terms[0].parent == "northland"
    assert facts.caveats(facts.figure("land"))[-1].text == "Mind the gap."


def test_small_tables_are_brought_up_to_date(tmp_path: Path) -> None:
    tables = invented()
    tables["caveats"] = [caveat("c", "figure:land", "Old words.")]
    tables["coverage"] = [entry("oxley", "reported")]
    tables["misquotes"] = [{"key": "m", "figure": "land|upper", "said": "s", "right": "r"}]
    load(tmp_path, tables)
    tables["caveats"] = [caveat("c", "term:upper|figure:walls", "New words.", must_show="no")]
    tables["coverage"] = [entry("hartwick", "refused")]
    tables["misquotes"] = [{"key": "m", "figure": "upper", "said": "s2", "right": "r2"}]
    tables["sources"][1]["title"] = "Another leaflet"
    tables["measures"][0]["aliases"] = "scrawls"
    tables["terms"][1]["parent"] = ""
    load(tmp_path, tables)
    load(tmp_path, tables, "fresh.db")
    facts, fresh = SqliteFacts(tmp_path / "facts.db"), SqliteFacts(tmp_path / "fresh.db")
    assert contents(facts) == contents(fresh)
    assert [measure.key for measure in facts.measures_like("a scrawl")] == ["graffiti"]
    assert facts.measures_like("daubings") == ()


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    tables = invented()
    tables["figures"] += [figure(f"f{n}", "", str(n)) for n in range(4000)]
    folder = write(tmp_path / "tables", tables)
    load_tables(
        folder, tmp_path / "facts.db", progress=lambda done, total: told.append((done, total))
    )
    size = 2 * sum(table.stat().st_size for table in folder.iterdir())
    assert [total for _, total in told] == [size] * len(told)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 3
    assert told[-1] == (size, size)


# What follows runs real processes: they are killed, starved of disk, or load side by side.

LOAD = """
import sys
from pathlib import Path
from bot.facts.load import load_tables
def told(done, total):
    if sys.argv[3] == "tell":
        print("moving", done, total, flush=True)
load_tables(Path(sys.argv[1]), Path(sys.argv[2]), recorded="2024-01-01", progress=told)
"""


def loading(folder: Path, path: Path, mode: str = "quiet") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", LOAD, str(folder), str(path), mode],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Tables of 12,000 figures, which take a moment to load; "upper" has another value."""
    folder = write(tmp_path_factory.mktemp("many"), changed("upper", value="501"))
    with (folder / "figures.csv").open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS["figures"], restval="", lineterminator="\n")
        for n in range(12_000):
            writer.writerow(figure(f"many-{n}", "lower", str(n), period=str(1000 + n % 900)))
    yield folder


def kill_while_writing(process: subprocess.Popen[str]) -> None:
    """Kills a load in its second pass, in which it writes."""
    assert process.stdout is not None
    for line in process.stdout:
        _, done, total = line.split()
        if int(done) > int(total) * 0.7:
            break
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


def test_a_load_that_is_killed_leaves_no_store(tmp_path: Path, many: Path) -> None:
    kill_while_writing(loading(many, tmp_path / "facts.db", "tell"))
    assert not (tmp_path / "facts.db").exists()
    assert [path.suffix for path in tmp_path.iterdir()] == [".partial"]
    load_tables(write(tmp_path / "tables", invented()), tmp_path / "facts.db")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.db", "tables"]


def test_a_load_that_is_killed_leaves_the_old_state(tmp_path: Path, many: Path) -> None:
    facts = store(tmp_path, invented())
    before = contents(facts)
    kill_while_writing(loading(many, tmp_path / "facts.db", "tell"))
    assert contents(facts) == before
    assert load_tables(many, tmp_path / "facts.db").figures_new == 12_000
    assert facts.figure("upper").version == 2


def test_two_loads_at_once_both_arrive(tmp_path: Path, many: Path) -> None:
    store(tmp_path, invented()).close()
    tables = invented()
    tables["figures"].append(figure("other", "lower", "1"))
    others = write(tmp_path / "others", tables)
    both = [loading(many, tmp_path / "facts.db"), loading(others, tmp_path / "facts.db")]
    for process in both:
        _, complaint = process.communicate(timeout=60)
        assert (process.returncode, complaint) == (0, "")
    facts = SqliteFacts(tmp_path / "facts.db")
    assert len(facts.keys()) == 12_008
    assert facts.figure("other").version == 1


def test_a_load_does_not_wait_for_ever(tmp_path: Path) -> None:
    load(tmp_path, invented())
    with sqlite3.connect(tmp_path / "facts.db", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BadStore, match="is locked by another process"):
            load_tables(tmp_path / "tables", tmp_path / "facts.db", wait=0.2)


def test_a_store_that_came_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    folder = write(tmp_path / "tables", invented())

    def make_it_first(done: int, total: int) -> None:
        (tmp_path / "facts.db").write_bytes(b"another's")

    tables = invented()
    tables["figures"] += [figure(f"f{n}", "", str(n)) for n in range(4000)]
    write(folder, tables)
    with pytest.raises(BadStore, match="was made by another process meanwhile and stands"):
        load_tables(folder, tmp_path / "facts.db", progress=make_it_first)
    assert (tmp_path / "facts.db").read_bytes() == b"another's"


FULL = """
import resource, sys
from pathlib import Path
from bot.errors import BadStore
from bot.facts.load import load_tables
# No file may grow beyond this, as if the disk were full.
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    load_tables(Path(sys.argv[1]), Path(sys.argv[2]))
except BadStore as error:
    print(error)
"""


@pytest.mark.parametrize("old", [True, False], ids=["old store", "new store"])
def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path, many: Path, old: bool) -> None:
    path = tmp_path / "facts.db"
    if old:
        load(tmp_path, invented())
    limit = str((path.stat().st_size if old else 0) + 1_000_000)
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(many), str(path), limit],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "facts.db could not be" in done.stdout
    assert "disk is full" in done.stdout
    assert done.stdout.count("\n") == 1
    assert not list(tmp_path.glob(".*"))
    if old:
        facts = SqliteFacts(path)
        assert len(facts.keys()) == 7
    else:
        assert not path.exists()


def test_os_is_named_for_a_folder_that_is_not_there(tmp_path: Path) -> None:
    folder = write(tmp_path / "tables", invented())
    with pytest.raises(BadStore, match="can't be opened"):
        load_tables(folder, tmp_path / "no" / "facts.db")
    assert list(tmp_path.iterdir()) == [folder]
