"""show, covered and verify, as processes, over an invented archive: whole outputs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.process import answered, refused, run
from tests.facts.invented import Tables, caveat, entry, figure, invented, load

SHEET = """\
northmarsh-chirp: more than 7 offences
  Forces recorded 7 graffiti offences (northmarsh-chirp).
  of: graffiti offences; Northmarsh Constabulary; Chirp; 2022/23
  means: Offences recorded, one for each wall
  status: disputed
  flags: P
  review by: 1 March 2030
  source: Walls of Northland, The Plaster Institute (14 September 2023; line 2; no link on file)
  origin: Freedom of information requests to police forces of Northland
  note: The source rounds.
  caveat: Walls of glass are left out.
  coverage: Northmarsh Constabulary, whole return: reported (by post)
  often misquoted: “Seven walls”. Right: Seven offences. A wall is no offence.
  version 1: more than 7, disputed
"""
COVERED = """\
Northmarsh Constabulary
  Walls of Northland [survey-2023]
    whole return: reported (by post)
    2 figures on file of its own
  A leaflet [undated]
    whether it reported is not on file
"""


def archive() -> Tables:
    tables = invented()
    tables["figures"][-2] = figure(
        "northmarsh-chirp", "northmarsh|chirp", "7",
        qualifier="more than", status="disputed", flags="P", review_by="2030-03-01",
    )  # fmt: skip
    tables["caveats"] = [
        caveat("glass", "measure:graffiti", "Walls of glass are left out."),
        caveat("rounds", "figure:northmarsh-chirp", "The source rounds.", "no"),
    ]
    tables["coverage"] = [entry("northmarsh", "reported", note="by post")]
    tables["misquotes"] = [
        {"key": "walls", "figure": "northmarsh-chirp", "said": "Seven walls",
         "right": "Seven offences.", "why": "A wall is no offence."}
    ]  # fmt: skip
    return tables


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    load(folder, archive())
    (folder / "walls.txt").write_text(
        "Walls of Northland\n"
        "Forces recorded 900, 310, 500, 120, 77 and 7 graffiti offences on 12.5 walls.\n",
        "utf-8",
    )
    return folder / "facts.db"


def test_show_prints_everything_on_file(facts: Path) -> None:
    assert answered("show", "northmarsh-chirp", "--facts", facts) == SHEET


def test_an_unknown_key_names_near_ones(facts: Path) -> None:
    error = refused("show", "northmarsh-chrip", "--facts", facts)
    assert 'There is no figure "northmarsh-chrip". Did you mean northmarsh-chirp' in error
    assert "python -m bot check" in refused("show", "zzzz", "--facts", facts)


def test_covered_goes_through_all_sources(facts: Path) -> None:
    for name in (["Northmarsh", "Constabulary"], ["Northmarsh Constabulary"], ["northmarsh"]):
        assert answered("covered", *name, "--facts", facts).startswith(COVERED.splitlines()[0])
    assert answered("covered", "Northmarsh Constabulary", "--facts", facts) == COVERED


def test_a_body_that_is_not_on_file_is_not_made_up(facts: Path) -> None:
    error = refused("covered", "Ruritanian", "Rangers", "--facts", facts)
    assert error == 'Error: Nothing is on file of a body called "Ruritanian Rangers".\n'


def test_verify_finds_the_numbers_where_the_locators_say(facts: Path) -> None:
    done = run("verify", "--documents", facts.parent, "--facts", facts)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "7 figures: 7 stands" in done.stdout


def test_verify_fails_where_a_number_has_gone(facts: Path, tmp_path: Path) -> None:
    (tmp_path / "walls.txt").write_text("Walls\nForces recorded 901 offences.\n", "utf-8")
    done = run("verify", "--documents", tmp_path, "--facts", facts)
    assert done.returncode == 1
    assert "land: 900 " in done.stdout
    assert "there: 901" in done.stdout
    assert done.stderr == ""


def test_verify_by_the_setting_is_the_same(facts: Path) -> None:
    by_option = run("verify", "--documents", facts.parent, "--facts", facts)
    assert run("verify", "--facts", facts, DOCUMENTS=str(facts.parent)).stdout == by_option.stdout
