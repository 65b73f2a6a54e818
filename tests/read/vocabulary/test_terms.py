"""Words → members of the store's dimensions: names, forms, slips, lists, strangers."""

from __future__ import annotations

import pytest

from bot.model.vocabulary import Term, Vocabulary
from bot.read.claims import reader
from bot.read.text.spelling import Speller, is_english
from bot.read.vocabulary.building import build_lexicon
from tests.northland import LEXICON, TODAY, VOCABULARY, claim, claims, figure, find

Found = list[tuple[str, tuple[str, ...]]]


def found(text: str) -> Found:
    return [(term.text, term.keys) for term in claim(text).topic.terms]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("12 thefts in Northmarsh", [("Northmarsh", ("northmarsh",))]),
        ("12 thefts in NORTHMARSH", [("NORTHMARSH", ("northmarsh",))]),
        ("12 thefts in the Marshes", [("Marshes", ("northmarsh",))]),
        ("Northmarsh's 12 thefts", [("Northmarsh's", ("northmarsh",))]),
        ("Northmarsh’s 12 thefts", [("Northmarsh’s", ("northmarsh",))]),
        ("12 thefts by Northmarsh Constabulary", [("Northmarsh Constabulary", ("northmarsh",))]),
        ("12 thefts on canals", [("canals", ("canal",))]),
        ("12 thefts in Norhtmarsh", [("Norhtmarsh", ("northmarsh",))]),
        ("12 thefts on resevoirs", [("resevoirs", ("reservoir",))]),
        ("12 thefts on ponds, canals or reservoirs", [("ponds, canals or reservoirs", ("wet",))]),
        ("12 thefts on canals, reservoirs and ponds", [("canals, reservoirs and ponds", ("wet",))]),
        ("12 thefts on reservoirs/ponds/canals", [("reservoirs/ponds/canals", ("wet",))]),
        ("12 thefts on ponds and canals", [("ponds", ("pond",)), ("canals", ("canal",))]),
        ("12 thefts on Ruffle", [("Ruffle", ())]),
        ("12 thefts in Norfolk", [("Norfolk", ())]),
        ("12 thefts in West Northmarsh", [("West Northmarsh", ())]),
        ("12 thefts in Northmarsh City", [("Northmarsh City", ())]),
        ("12 thefts in Northmarch", [("Northmarch", ())]),
        ("12 thefts in Northmursch", [("Northmursch", ())]),
        ("12 thefts in Old Northmarsh", [("Old Northmarsh", ())]),
        ("12 thefts in Northmarsh Parva", [("Northmarsh Parva", ())]),
        ("12 thefts in northmarsh way", [("northmarsh way", ())]),
        ("12 thefts in Northmarsh Down", [("Northmarsh Down", ())]),
        ("Thefts In Northmarsh Down To 12", [("Northmarsh", ("northmarsh",))]),
        ("thefts all over northmarsh: 12", [("northmarsh", ("northmarsh",))]),
        ("12 thefts in old Northmarsh", [("Northmarsh", ("northmarsh",))]),
        ("12 thefts in northmarsh, ontario", [("northmarsh", ("northmarsh",)), ("ontario", ())]),
        ("12 thefts in Northmarsh, Ruritania and Norfolk",
         [("Northmarsh", ("northmarsh",)), ("Norfolk", ())]),
        ("12 thefts", []),
    ],
)  # fmt: skip
def test_names(text: str, terms: Found) -> None:
    assert found(text) == terms


def test_a_list_with_a_number_at_each_name_is_no_name_of_the_whole() -> None:
    """Else the number of the first is held against the sum of them all."""
    listed = claims("12 thefts on ponds, 13 canals or 14 reservoirs")
    assert [[term.keys for term in one.topic.terms] for one in listed] == [
        [("pond",)], [("canal",)], [("reservoir",)],
    ]  # fmt: skip


def test_places_named_together_are_marked() -> None:
    pair = claim("12 thefts in Northmarsh and Eastholme").topic.terms
    assert [term.joined for term in pair] == [True, True]
    apart = claim("12 thefts in Northmarsh, in Northland").topic.terms
    assert [term.joined for term in apart] == [False, False]


def test_a_neighbour_that_is_not_on_file_is_not_taken_for_one_that_is() -> None:
    stored = Vocabulary((), (Term("ne", "place", "Niger"), Term("sk", "place", "South Korea")))
    read = reader(stored)

    def keys(text: str) -> list[tuple[str, ...]]:
        return [term.keys for term in next(iter(read.claims(text, TODAY))).topic.terms]

    assert keys("12 thefts in Niger") == [("ne",)]
    assert keys("12 thefts in Nigeria") == [()]
    assert keys("12 thefts in South Korea") == [("sk",)]
    assert keys("12 thefts in North Korea") == [()]
    assert keys("12 South Korean thefts") == [("sk",)]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("northmrash", "northmarsh"),  # swapped
        ("easthome", "eastholme"),  # left out
        ("northmarrsh", "northmarsh"),  # doubled
        ("northmarch", "northmarch"),  # changed: a place of its own, for all we know
        ("northmarsht", "northmarsht"),  # put in
        ("northmrahs", "northmrahs"),  # two slips
        ("offances", "offences"),  # no name
        ("northmarsh", "northmarsh"),
        ("marches", "marches"),  # a word of its own
        ("cane", "cane"),  # too short to be sure
        ("southmarsh", "southmarsh"),  # two slips, and another first letter
        ("canal", "canal"),
        ("norfolk", "norfolk"),  # a place of its own
        ("qqqqqqqq", "qqqqqqqq"),
    ],
)
def test_slips(word: str, meant: str) -> None:
    assert Speller(LEXICON.words, LEXICON.named).corrected(word) == meant


def test_the_number_of_a_look_alike_is_not_confirmed() -> None:
    place = figure(500)
    assert find("Northmarsh recorded 500 heron thefts in 2020", [place]).figure is place
    for other in ("Northmarch", "Northmorsh", "Old Northmarsh", "Northmarsh Heath", "northmarch"):
        assert find(f"{other} recorded 500 heron thefts in 2020", [place]).figure is None


def test_a_slip_as_near_to_one_word_as_to_another_is_left_alone() -> None:
    speller = Speller(frozenset({"eastholm", "eastholt"}))
    assert speller.corrected("eastholx") == "eastholx"
    assert Speller(frozenset({"eastholm"})).corrected("eastholx") == "eastholm"


@pytest.mark.parametrize("word", ["organisation", "colour", "defence", "norfolk", "thefts"])
def test_british_words_and_places_are_no_slips(word: str) -> None:
    assert is_english(word)


def test_the_lexicon_knows_names_lists_and_ancestors() -> None:
    lexicon = build_lexicon(VOCABULARY)
    assert [name.keys for name in lexicon.names["northmarsh"]] == [("northmarsh",)] * 2
    assert lexicon.lists == {frozenset({"pond", "canal", "reservoir"}): ("wet",)}
    assert list(lexicon.ancestors("pond")) == ["wet", "any"]
    assert lexicon.dimensions["pond"] == "site"
    assert {"heron", "thefts", "northmarsh", "ponds"} <= lexicon.words
    assert "thefts" not in lexicon.named
    assert {"northmarsh", "eastholme"} <= lexicon.placed <= lexicon.named
    assert "ponds" not in lexicon.placed


def test_a_name_that_two_terms_share_means_either() -> None:
    shared = Vocabulary((), (Term("a", "site", "Chirp"), Term("b", "reporter", "Chirp")))
    [term] = next(iter(reader(shared).claims("12 thefts on Chirp", TODAY))).topic.terms
    assert term.keys == ("a", "b")


def test_ancestors_end_where_the_tables_go_in_a_circle() -> None:
    circle = Vocabulary((), (Term("a", "site", "A1x", "b"), Term("b", "site", "B1x", "a")))
    assert list(build_lexicon(circle).ancestors("a")) == ["b"]
