"""A pattern is tried wherever it may match: what it needs is never asked too strictly."""

from __future__ import annotations

import json
import re
import sys
from itertools import islice
from pathlib import Path
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check import Checker
from bot.read.text.characters import even, lower
from bot.read.text.needs import folded, needs
from bot.read.text.screened import every_pattern, screened

CASES = Path(__file__).parents[2] / "cases"


def test_no_match_in_any_case_is_missed(checker: Checker) -> None:
    assert checker, "all patterns are made when the check is"
    patterns, held = every_pattern(), 0
    assert len(patterns) > 150
    for file in sorted(CASES.glob("*/*.jsonl")):
        for line in islice(file.open(encoding="utf-8"), 0, None, 4):
            row = json.loads(line)
            text = row.get("text") or f"{row['before']} {row['after']}"
            for form in (text.upper(), lower(even(text))):
                for one in patterns:
                    if not one.may_be_in(form):
                        held += 1
                        assert one.pattern.search(form) is None, (one.pattern.pattern, form)
    assert held > 100_000, "the screens keep too little out to be worth their while"


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:apart|away) from\b", {" from"}),
        (r"\b(?:apart from|aside)\b", {"apart from", "aside"}),
        (r"KILL(?: KILL)+", {" kill"}),
        ("ab?c", {"a"}),
        ("a(?:bc)?d", {"a"}),
        ("a(?:bc){2}d", {"bc"}),
        ("a(?:bc){0,2}", {"a"}),
        ("ab{2,}c", {"ab"}),
        ("ab(?=x)c", {"abc"}),
        (r"x|ab(?!xyz)\.", {"x", "ab."}),
        (r"(?<=half )\w+", {"half "}),
        (r"(?:19|20)\d\d", {"00"}),
        (r"\d{1,3}:[0-5]\d", {":00"}),
        (r"[@#]\w+", {"@", "#"}),
        (r"(?P<each>ab)-on-(?P=each)", {"-on-"}),
        ("[^a]|b", set()),
        ("[a-z]", set()),
        (r"\w*(?:a|\W)", set()),
        ("a?", set()),
        ("İ|b", set()),
        (r"\(a\|b\)", {"(a|b)"}),
    ],
)
def test_what_is_needed(pattern: str, needed: set[str]) -> None:
    assert needs(pattern) == needed


@pytest.mark.parametrize("pattern", ["(?>ab)", "(?(1)a|b)", "(?i)a", "a)b"])
def test_what_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"group|bracket"):
        needs(pattern)


PIECES = (
    "a",
    "Bc",
    r"\d",
    "1",
    "[ab]",
    "[^a]",
    ".",
    r"\b",
    "’",
    "ſ",
    "İ",
    "(?=a)",
    "(?<=b)",
    "(?!c)",
)
TIMES = ("", "", "?", "*", "+", "{2}", "{0,1}", "{1,2}?")


@given(
    rows=st.lists(
        st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(TIMES)), max_size=4),
        min_size=1,
        max_size=3,
    ),
    case=st.sampled_from((0, re.IGNORECASE)),
    text=st.text("aAbBcC1٣’'ſSiIİı ", max_size=8),
)
def test_a_match_holds_something_needed(
    rows: list[list[tuple[str, str]]], case: int, text: str
) -> None:
    bounds = r"\b", "(?=a)", "(?<=b)", "(?!c)"
    pattern = "|".join(
        "".join(piece if piece in bounds else f"(?:{piece}){times}" for piece, times in row)
        for row in rows
    )
    needed = needs(pattern)
    if needed and re.search(pattern, text, case):
        assert any(one in folded(text) for one in needed), pattern


def test_letters_that_are_one_to_a_pattern_are_folded_to_one() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in ascii_lowercase:
        same = re.findall(letter, everything, re.IGNORECASE)
        assert set(map(folded, same)) == {letter}


@given(st.text(max_size=20))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_a_pattern_made_later_is_not_overlooked() -> None:
    assert screened("never before").search("seen: never before") is not None
    text = "a stretch of words that only this test has"
    assert screened("only this").search(text)
    assert screened("test has").search(text)
