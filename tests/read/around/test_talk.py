"""What only brings a figure in is passed over where it stands; what is counted never is."""

from __future__ import annotations

import pytest

from bot.model.claim import Statement
from bot.read.sentence import Sentence, read_sentence
from tests.northland import LEXICON, READER, TODAY

CLAIM = "heron thefts in Northmarsh were 500 in 2020"
OWN = {"heron", "theft"}


def read(text: str) -> Sentence:
    return read_sentence(Statement(text, 0, len(text), 0), LEXICON, READER.speller, TODAY)


def strange(text: str) -> set[str]:
    """The stems of the words that somebody has to account for, without the measure's own."""
    return {word.stem for word in read(text).words if not word.plain} - OWN


@pytest.mark.parametrize(
    "text",
    [
        f"The parish magazine says {CLAIM}.",
        "The parish magazine has heron thefts in Northmarsh at 500 for 2020.",
        "My scrape has Northmarsh's heron thefts as 500 in 2020.",
        "Treasury sources put Northmarsh's heron thefts at 500 for 2020",
        "In its press notice the agency gave Northmarsh's heron thefts as 500 in 2020.",
        "Writing up the briefing and I have 500 down as heron thefts in Northmarsh in 2020.",
        "Infographic label, Northmarsh, 2020: 500 (heron thefts)",
        "Alt text: chart showing heron thefts in Northmarsh at 500 in 2020.",
        "Annex B – Northmarsh – heron thefts – 500 – 2020",
        "Par 3 has Northmarsh's heron thefts as 500 in 2020",
        "500 is the figure on record for heron thefts in Northmarsh in 2020.",
        "500 appears in the table beside heron thefts, Northmarsh, 2020.",
        "The 500 in the chart is Northmarsh's heron thefts in 2020.",
        "500 in 2020: heron thefts in Northmarsh, for the sidebar.",
        "Northmarsh's 2020 report card: heron thefts 500",
        "Over on the politics desk they have heron thefts in Northmarsh down as 500 in 2020.",
        "To ask the minister about heron thefts in Northmarsh of 500 in 2020.",
        "need Northmarsh's 2020 heron thefts asap",
        "Send me Northmarsh's heron thefts for 2020 when you get a sec",
        "what have we got on file for heron thefts in Northmarsh in 2020",
        "before I sign off p1: heron thefts in Northmarsh were 500 in 2020, yes?",
    ],
)
def test_talk_is_passed_over(text: str) -> None:
    assert not strange(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Letters on heron thefts in Northmarsh: 500 in 2020", "letter"),
        ("Letters about heron thefts in Northmarsh were 500 in 2020", "letter"),
        ("The council has 500 complaints about heron thefts in Northmarsh in 2020", "complaint"),
        ("500 editors' heron thefts in Northmarsh in 2020", "editor"),
        ("Young heron thefts in Northmarsh were 500 in 2020", "young"),
        ("Newspaper heron thefts in Northmarsh were 500 in 2020", "newspap"),
        ("Among anglers, heron thefts in Northmarsh were 500 in 2020", "angler"),
        ("The growth in heron thefts in Northmarsh was 500 in 2020", "growth"),
        ("Anglers had heron thefts of 500 in Northmarsh in 2020", "angler"),
        ("The office promised to bring heron thefts in Northmarsh to 500 in 2020", "bring"),
        ("We have taken down our story that heron thefts in Northmarsh were 500", "take"),
        ("The university had 500 heron thefts in Northmarsh in 2020", "universiti"),
        ("Heron thefts in newspapers in Northmarsh were 500 in 2020", "newspap"),
        ("The Quillfield gazette has Northmarsh's heron thefts at 500 in 2020", "quillfield"),
        ("A spoof magazine has Northmarsh's heron thefts at 500 in 2020", "spoof"),
        ("The urban table has heron thefts in Northmarsh at 500 for 2020", "urban"),
        ("The unsolved column has heron thefts in Northmarsh at 500 for 2020", "unsolv"),
        ("The rural edition has heron thefts in Northmarsh at 500 for 2020", "rural"),
        ("The sitcom script has heron thefts in Northmarsh at 500 for 2020", "sitcom"),
        ("A forged document has heron thefts in Northmarsh at 500 for 2020", "forg"),
        ("The incomplete return has heron thefts in Northmarsh at 500 for 2020", "incomplet"),
        ("The county next to Northmarsh had 500 heron thefts in 2020", "next"),
    ],
)
def test_what_is_counted_is_kept(text: str, kept: str) -> None:
    assert kept in strange(text)


def test_a_word_that_a_measure_has_is_no_talk() -> None:
    """Of a store with a measure of losses "the cost" is what is counted."""
    assert "cost" in strange("The parish magazine has the cost of heron thefts at 5m for 2020")


def test_a_number_of_a_paper_is_none() -> None:
    text = "Figure 6 shows heron thefts in Northmarsh at 500 in 2020."
    assert [number.text for number in read(text).quantities] == ["500"]
