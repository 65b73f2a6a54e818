"""load and export, as processes."""

from __future__ import annotations

from pathlib import Path

from tests.check_cases import ROOT
from tests.cli.process import DAY, answered, refused, run
from tests.facts.invented import invented, write

STATEMENTS = (
    "Cambridgeshire police logged 173 child sex crimes in 2018/19",
    "Cambridgeshire police recorded 371 child sex crimes in 2018/19",
    "Nearly half of online child sex offences in E&W where the platform was known were on FB apps",
    "How many online child sex offences in the East of England were on WhatsApp?",
    "Norfolk police recorded 173 child sex crimes in 2018/19",
)


def test_load_tells_what_is_new_changed_and_the_same(tmp_path: Path) -> None:
    tables = invented()
    into = tmp_path / "facts.db"
    folder = write(tmp_path / "tables", tables)
    assert answered("load", folder, "--into", into) == f"{into}: 7 new, 0 changed, 0 the same.\n"
    tables["figures"][0]["value"] = "901"
    write(folder, tables)
    assert answered("load", folder, "--into", into) == f"{into}: 0 new, 1 changed, 6 the same.\n"
    assert "901 offences" in answered("show", "land", "--facts", into)


def test_load_lists_every_fault_with_its_place_and_writes_nothing(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"][0]["value"] = "lots"
    tables["figures"][2]["source"] = "nobody"
    tables["figures"][3]["unit"] = ""
    tables["terms"][1]["parent"] = "atlantis"
    error = refused("load", write(tmp_path / "tables", tables), "--into", tmp_path / "facts.db")
    for place in ("figures.csv", "terms.csv", "lots", "nobody", "atlantis", "unit"):
        assert place in error
    assert len([line for line in error.splitlines() if ".csv" in line]) >= 4
    assert not (tmp_path / "facts.db").exists()


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        assert str(folder) in refused("load", folder, "--into", tmp_path / "facts.db")
    assert not (tmp_path / "facts.db").exists()
    assert refused("load", tmp_path, status=2)


def test_what_is_exported_and_loaded_again_answers_the_same(tmp_path: Path) -> None:
    again, folder = tmp_path / "again.db", tmp_path / "tables"
    assert answered("export", folder, "--facts", ROOT / "facts.db") == f"{folder}: written.\n"
    assert run("load", folder, "--into", again).returncode == 0
    lines = tmp_path / "statements.txt"
    lines.write_text("\n".join(STATEMENTS), "utf-8")
    first, second = (
        answered("check", "--lines", lines, "--today", DAY, "--facts", store)
        for store in (ROOT / "facts.db", again)
    )
    assert first == second
    assert len(first.splitlines()) == len(STATEMENTS)


def test_the_shipped_store_is_what_the_tables_make(tmp_path: Path) -> None:
    fresh, made, kept = tmp_path / "fresh.db", tmp_path / "made", tmp_path / "kept"
    run("load", ROOT / "data", "--into", fresh)
    answered("export", made, "--facts", fresh)
    answered("export", kept, "--facts", ROOT / "facts.db")
    for table in sorted(path.name for path in made.iterdir() if path.stem != "versions"):
        assert (made / table).read_text("utf-8") == (kept / table).read_text("utf-8"), table
