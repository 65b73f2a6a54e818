"""Written caveats: narrowest scope first, each once."""

from __future__ import annotations

from pathlib import Path

from tests.facts.invented import caveat, invented, store, texts


def test_narrowest_scope_first_and_each_once(tmp_path: Path) -> None:
    tables = invented()
    tables["caveats"] = [
        caveat("source", "source:survey-2023", "Of the source."),
        caveat("measure", "measure:graffiti", "Of the measure."),
        caveat("platform", "term:chirp", "Of the platform."),
        caveat("figure", "figure:upper-chirp", "Of the figure."),
        caveat("wide", "source:survey-2023|figure:upper-chirp", "Of both."),
        caveat("again", "source:survey-2023", "of  the FIGURE."),
        caveat("other", "figure:land|term:loopnet|measure:walls|source:undated", "Of others."),
        caveat("place", "term:upper", "Of the place."),
    ]
    facts = store(tmp_path, tables)
    assert texts(facts, "upper-chirp") == [
        "5 forces supplied data; how many were asked is not on file.",
        "Of the figure.",
        "Of both.",
        "Of the place.",
        "Of the platform.",
        "Of the measure.",
        "Of the source.",
    ]


def test_what_must_be_shown_at_any_scope_must_be_shown(tmp_path: Path) -> None:
    tables = invented()
    tables["caveats"] = [
        caveat("narrow", "figure:northmarsh", "Walls only.", must_show="no"),
        caveat("wide", "measure:graffiti", "Walls only.", must_show="yes"),
        caveat("lax", "source:survey-2023", "Fences, too.", must_show="no"),
    ]
    facts = store(tmp_path, tables)
    found = facts.caveats(facts.figure("northmarsh"))
    assert [(c.key, c.must_show) for c in found] == [("narrow", True), ("lax", False)]


def test_a_place_has_not_the_caveats_of_the_place_it_lies_in(tmp_path: Path) -> None:
    tables = invented() | {"caveats": [caveat("c", "term:northland", "Without the islands.")]}
    facts = store(tmp_path, tables)
    assert "Without the islands." in texts(facts, "land")
    assert texts(facts, "northmarsh") == []


def test_misquotes(tmp_path: Path) -> None:
    tables = invented()
    tables["misquotes"] = [
        {"key": "m1", "figure": "upper|land", "said": "nine", "right": "900", "why": "typo"},
        {"key": "m2", "figure": "upper", "said": "ten", "right": "500"},
    ]
    facts = store(tmp_path, tables)
    assert [m.key for m in facts.misquotes("upper")] == ["m1", "m2"]
    (found,) = facts.misquotes("land")
    assert (found.figures, found.said, found.why) == (("land", "upper"), "nine", "typo")
    assert facts.misquotes("walls") == ()
