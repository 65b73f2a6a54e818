"""The store that is shipped: built from data/, the same each time, in our own words."""

from __future__ import annotations

import csv
import re
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from bot.config import SHIPPED_FACTS
from bot.facts.export import export_tables
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from tests.facts.invented import contents, texts

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
ARTICLES = ROOT.parent / "shared" / "sources"

needs_articles = pytest.mark.skipif(
    not ARTICLES.is_dir(), reason="the articles are not at hand: they are not in the repository"
)


@pytest.fixture(scope="module")
def shipped() -> SqliteFacts:
    return SqliteFacts(SHIPPED_FACTS)


def test_a_fresh_build_gives_the_same_answers(tmp_path: Path, shipped: SqliteFacts) -> None:
    load_tables(DATA, tmp_path / "facts.db")
    with SqliteFacts(tmp_path / "facts.db") as fresh:
        assert contents(shipped) == contents(fresh)
    assert load_tables(DATA, tmp_path / "facts.db").figures_same == len(shipped.keys())


def test_what_is_shipped_can_be_taken_out_and_loaded(tmp_path: Path, shipped: SqliteFacts) -> None:
    export_tables(SHIPPED_FACTS, tmp_path / "out")
    load_tables(tmp_path / "out", tmp_path / "facts.db")
    with SqliteFacts(tmp_path / "facts.db") as again:
        assert contents(shipped) == contents(again)


def test_the_shipped_file_is_sound_and_plain(shipped: SqliteFacts) -> None:
    header = SHIPPED_FACTS.read_bytes()[:100]
    assert header[18:20] == b"\x01\x01", "it needs a log, so it can't be read where none may be"
    with sqlite3.connect(f"{SHIPPED_FACTS.as_uri()}?mode=ro", uri=True) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(shipped.keys()) == 21


def test_the_response_is_told_where_it_holds_and_once(shipped: SqliteFacts) -> None:
    line = "32 forces supplied data; how many were asked is not on file."
    holds = {
        key
        for key in shipped.keys()  # noqa: SIM118 - a store is no dict
        if texts(shipped, key).count(line) == 1
    }
    assert holds == {
        key
        for key in shipped.keys()  # noqa: SIM118 - a store is no dict
        if key.startswith(("nspcc-2019-ew", "nspcc-2019-east"))
    }
    for key in holds:
        assert sum("32" in text for text in texts(shipped, key)) == 1


def test_a_force_is_not_told_of_the_others(shipped: SqliteFacts) -> None:
    for key in ("all", "facebook", "instagram", "whatsapp"):
        assert not any("forces supplied" in t for t in texts(shipped, f"nspcc-2019-cambs-{key}"))


def test_covered(shipped: SqliteFacts) -> None:
    covered = shipped.covered("Cambridgeshire Constabulary")
    assert [(r.source.key, [row.status.value for row in r.rows]) for r in covered.returns] == [
        ("nspcc-2019", ["reported"]),
        ("nca-2021", []),
    ]


NAMES = (
    "national center for missing and exploited children",
    "rob jones, director of threat leadership at the national crime agency",
)
"""Names and offices, which may be written out wherever they are needed."""


def runs(text: str, length: int = 9) -> set[tuple[str, ...]]:
    """All runs of so many words of a text; punctuation and letter case don't count."""
    plain = " ".join(text.casefold().split())
    for name in NAMES:
        plain = plain.replace(name, "name")
    words = re.findall(r"\w+", plain)
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


@needs_articles
def test_no_sentence_of_an_article_is_in_the_tables(shipped: SqliteFacts) -> None:
    """No run of nine words of an article stands in a cell, but for the articles' own titles."""
    told = set().union(*(runs(a.read_text(encoding="utf-8")) for a in ARTICLES.iterdir()))
    titles = set().union(*(runs(source.title) for source in shipped.sources()))
    for table in DATA.iterdir():
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for part in "|".join(row).split("|"):
                    assert not runs(part) & (told - titles), f"{table.name}: {part}"


@needs_articles
def test_every_locator_names_the_line_that_has_the_number(shipped: SqliteFacts) -> None:
    """By a list of how each number is written there, read by a person beside the articles."""
    written = {"8": "eight", "50": "nearly half", "3": "three per cent"}
    for key in shipped.keys():  # noqa: SIM118 - a store is no dict
        figure = shipped.figure(key)
        lines = (ARTICLES / figure.source.file).read_text(encoding="utf-8").split("\n")
        line = lines[int(figure.locator.removeprefix("line ")) - 1]
        value = str(figure.value)
        if figure.value >= Decimal(10**6):
            value = f"{figure.value / 10**6:f}m"
        expected = written.get(value, f"{Decimal(value):,}" if value.isdigit() else value)
        assert re.search(rf"(?<![\d,]){re.escape(expected)}(?!\d)", line, re.IGNORECASE), key
