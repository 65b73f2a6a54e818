"""Every number is looked for where its locator says; its sentence can be quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import docx
import pytest

from bot.facts.verify import Outcome, quote, verify_figure, verify_locators
from tests.facts.invented import Tables, figure, invented, store

WALLS = """The state of our walls

Forces recorded 500 daubings in the upper region. Fully 120 were planned on Chirp.
Eight forces spoke of half of all walls; “nobody counts fences”, said one, fewer than 31.
Between 2 and 4 walls fell. Paint sales fell by 3 per cent.
"""
WORDS = {"eight": Decimal(8), "half": Decimal("0.5")}


def numbers_in(text: str) -> Iterator[Decimal]:
    """A reader of numbers for these tests: digits, and two words."""
    for word in re.findall(r"[a-z]+|[0-9]+(?:\.[0-9]+)?", text.casefold()):
        if word in WORDS:
            yield WORDS[word]
        elif word[0].isdigit():
            yield Decimal(word)


def archive(folder: Path) -> Path:
    folder.mkdir()
    (folder / "walls.txt").write_text(WALLS, encoding="utf-8")
    (folder / "table.csv").write_text("place,n\nupper,500\n", encoding="utf-8")
    (folder / "pages.txt").write_text("one 1\ftwo 500", encoding="utf-8")
    (folder / "binary.txt").write_bytes(b"\xff\xfe500")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 no more")
    (folder / "broken.docx").write_bytes(b"PK no more")
    letter = docx.Document()
    letter.add_paragraph("Sirs,")
    letter.add_paragraph("we counted 500.")
    letter.save(str(folder / "letter.docx"))
    return folder


def tables(row: dict[str, str], file: str = "walls.txt") -> Tables:
    found = invented()
    found["sources"][0]["file"] = file
    found["figures"] = [row]
    return found


@pytest.mark.parametrize(
    ("value", "more", "file", "outcome"),
    [
        ("500", {"locator": "line 3"}, "walls.txt", Outcome.STANDS),
        ("120", {"locator": "line 3"}, "walls.txt", Outcome.STANDS),
        ("8", {"locator": "line 4"}, "walls.txt", Outcome.STANDS),
        ("50", {"locator": "line 4", "kind": "share"}, "walls.txt", Outcome.STANDS),
        ("50", {"locator": "line 4"}, "walls.txt", Outcome.NOT_THERE),
        ("-3", {"locator": "line 5"}, "walls.txt", Outcome.STANDS),
        (
            "2",
            {"locator": "line 5", "qualifier": "between", "value_high": "4"},
            "walls.txt",
            Outcome.STANDS,
        ),
        (
            "2",
            {"locator": "line 5", "qualifier": "between", "value_high": "5"},
            "walls.txt",
            Outcome.NOT_THERE,
        ),
        ("500", {"locator": "line 4"}, "walls.txt", Outcome.NOT_THERE),
        ("500", {"locator": "line 99"}, "walls.txt", Outcome.BEYOND_THE_END),
        ("31", {"locator": 'quote:"Nobody counts  fences"'}, "walls.txt", Outcome.STANDS),
        ("31", {"locator": 'quote:"everybody counts"'}, "walls.txt", Outcome.NOT_THERE),
        ("500", {"locator": ""}, "walls.txt", Outcome.NO_LOCATOR),
        ("500", {"locator": "line 3"}, "gone.txt", Outcome.NO_DOCUMENT),
        ("500", {"locator": "line 3"}, "", Outcome.NO_DOCUMENT),
        ("500", {"locator": "line 1"}, "../outside.txt", Outcome.NO_DOCUMENT),
        ("500", {"locator": "row 2"}, "table.csv", Outcome.STANDS),
        ("500", {"locator": "row 3"}, "table.csv", Outcome.BEYOND_THE_END),
        ("500", {"locator": "page 2"}, "pages.txt", Outcome.STANDS),
        ("500", {"locator": "page 1"}, "pages.txt", Outcome.NOT_THERE),
        ("500", {"locator": "line 2"}, "letter.docx", Outcome.STANDS),
        ("500", {"locator": "line 1"}, "binary.txt", Outcome.UNREADABLE),
        ("500", {"locator": "page 1"}, "broken.pdf", Outcome.UNREADABLE),
        ("500", {"locator": "line 1"}, "broken.docx", Outcome.UNREADABLE),
    ],
)
def test_a_locator(
    tmp_path: Path, value: str, more: dict[str, str], file: str, outcome: Outcome
) -> None:
    (tmp_path / "outside.txt").write_text("500", encoding="utf-8")
    facts = store(tmp_path, tables(figure("one", "upper", value, **more), file))
    check = verify_figure(facts.figure("one"), archive(tmp_path / "archive"), numbers_in)
    assert check.outcome is outcome
    assert (check.figure, check.file, check.value) == ("one", file, Decimal(value))
    assert bool(check.remark) is (outcome is Outcome.UNREADABLE)


def test_what_stands_there_instead_is_told(tmp_path: Path) -> None:
    facts = store(tmp_path, tables(figure("one", "upper", "501", locator="line 3")))
    (check,) = verify_locators(facts, archive(tmp_path / "archive"), numbers_in)
    assert check.outcome is Outcome.NOT_THERE
    assert check.numbers == (Decimal(120), Decimal(500))
    assert check.passage.startswith("Forces recorded")


def test_a_document_that_changes_is_read_again(tmp_path: Path) -> None:
    facts = store(tmp_path, tables(figure("one", "upper", "500", locator="line 3")))
    documents = archive(tmp_path / "archive")
    found = facts.figure("one")
    assert verify_figure(found, documents, numbers_in).outcome is Outcome.STANDS
    (documents / "walls.txt").write_text("Now\nit is\nelsewhere\n500", encoding="utf-8")
    assert verify_figure(found, documents, numbers_in).outcome is Outcome.NOT_THERE


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("120", "Fully 120 were planned on Chirp."),
        ("500", "Forces recorded 500 daubings in the upper region."),
        ("7", None),
    ],
)
def test_a_quotation(tmp_path: Path, value: str, sentence: str | None) -> None:
    facts = store(tmp_path, tables(figure("one", "upper", value, locator="line 3")))
    documents = archive(tmp_path / "archive")
    assert quote(facts.figure("one"), documents, numbers_in) == sentence
    assert quote(facts.figure("one"), None, numbers_in) is None


def test_of_two_sentences_the_one_about_the_figure_is_quoted(tmp_path: Path) -> None:
    documents = archive(tmp_path / "archive")
    (documents / "walls.txt").write_text(
        "In all 9 dogs barked. Police logged 9 daubings in Oxley.", encoding="utf-8"
    )
    row = figure("one", "oxley", "9", locator="line 1", statement="Police logged daubings.")
    facts = store(tmp_path, tables(row))
    assert quote(facts.figure("one"), documents, numbers_in) == (
        "Police logged 9 daubings in Oxley."
    )
