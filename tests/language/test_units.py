"""Units taken apart, tokens folded, and what names a measure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.language.demonyms import other_names
from bot.language.measures import form
from bot.language.synonyms import canonical
from bot.language.tokens import fold, folded_words, stem, tokens
from bot.language.units import Sort, parse_unit
from bot.language.wordings import other_wordings
from bot.model.vocabulary import Measure

ONE = Decimal(1)


@pytest.mark.parametrize(
    ("text", "sort", "code", "scale"),
    [
        ("", Sort.NONE, "", ONE),
        ("million", Sort.NONE, "", Decimal(10) ** 6),
        ("per cent", Sort.PERCENT, "", ONE),
        ("%", Sort.PERCENT, "", ONE),
        ("percent of pupils", Sort.PERCENT, "", ONE),
        ("percentage points", Sort.POINTS, "", ONE),
        ("pp", Sort.POINTS, "", ONE),
        ("GBP", Sort.MONEY, "GBP", ONE),
        ("million pounds", Sort.MONEY, "GBP", Decimal(10) ** 6),
        ("billion US dollars", Sort.MONEY, "USD", Decimal(10) ** 9),
        ("A$", Sort.MONEY, "AUD", ONE),
        ("euros a year", Sort.MONEY, "EUR", ONE),
        ("times", Sort.RATIO, "", ONE),
        ("offences", Sort.THING, "", ONE),
        ("pence per litre", Sort.MONEY, "GBP", Decimal("0.01")),
        ("p/kWh", Sort.MONEY, "GBP", Decimal("0.01")),
        ("cents per gallon", Sort.MONEY, "USD", Decimal("0.01")),
        ("euro cents per kWh", Sort.MONEY, "EUR", Decimal("0.01")),
        ("£ per tonne", Sort.MONEY, "GBP", ONE),
        ("thousand tonnes", Sort.THING, "", Decimal(1000)),
    ],
)
def test_units(text: str, sort: Sort, code: str, scale: Decimal) -> None:
    unit = parse_unit(text)
    assert (unit.sort, unit.code, unit.scale) == (sort, code, scale)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("offences a day", "crimes per day"),
        ("km", "kilometres"),
        ("kg per head", "kilograms per person"),
        ("GBP per person", "£ per capita"),
        ("images a year", "images per year"),
        ("p/kWh", "pence per kilowatt hour"),
        ("pence a litre", "p per l"),
        ("tonnes a hectare", "tonnes per hectare"),
        ("deaths/100,000 people", "fatalities per 100,000 persons"),
    ],
)
def test_two_spellings_of_one_unit(one: str, other: str) -> None:
    assert parse_unit(one) == parse_unit(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("offences", "offences a day"),
        ("per cent", "percentage points"),
        ("GBP", "USD"),
        ("deaths per 1,000 people", "deaths per 100,000 people"),
        ("offences", "offenders"),
        ("GBP", "GBP per person"),
        ("pence per litre", "GBP per litre"),
        ("pence per litre", "pence per kWh"),
        ("cents per litre", "euro cents per litre"),
    ],
)
def test_two_units_that_are_not_one(one: str, other: str) -> None:
    assert parse_unit(one) != parse_unit(other)


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Crimes", "crimes"),
        ("Northmarsh's", "northmarsh"),
        ("Northmarsh’s", "northmarsh"),
        ("Forces'", "forces"),
        ("café", "cafe"),
        ("&", "and"),
        ("100,000", "100000"),
        ("ﬁnd", "find"),
    ],
)
def test_folding(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_tokens_are_words_with_their_places() -> None:
    text = "Northmarsh’s 1,200 thefts – up 3.5% (E&W)!"
    found = tokens(text)
    assert [token.text for token in found] == [
        "Northmarsh’s", "1,200", "thefts", "up", "3.5", "E", "&", "W",
    ]  # fmt: skip
    assert all(text[token.start : token.end] == token.text for token in found)
    assert [token.capitalised for token in found][:3] == [True, False, False]


def test_synonyms_and_endings_are_one_stem() -> None:
    assert stem("offences") == stem("crimes") == stem("offense")
    assert stem("children") == stem("kids") == stem("child")
    assert stem("theft") != stem("thieves")
    assert canonical("heron") == "heron"
    assert folded_words("E & W") == ("e", "and", "w")
    assert len(stem("a" * 5000)) == 5000


def test_pictures_are_images() -> None:
    assert stem("images") == stem("pictures")


def test_a_measure_may_be_named_in_each_of_its_ways() -> None:
    measure = form(
        Measure("m", "heron thefts recorded by police", "offences", "", ("stolen herons",))
    )
    assert [sorted(way.required) for way in measure.ways] == [
        sorted({stem("stolen"), "heron"}),
        sorted({"heron", "theft", "polic"} & measure.ways[1].stems),
    ]
    assert measure.unit == {stem("offences")}
    assert measure.counts_generically
    assert measure.leads["polic"] == {"by"}


def test_what_the_unit_says_needs_no_words() -> None:
    rate = form(Measure("r", "unemployment rate", "per cent", ""))
    assert any(stem("rate") not in way.required for way in rate.ways)
    assert not form(Measure("h", "herons", "herons", "")).counts_generically


def test_newspapers_wordings_and_demonyms() -> None:
    assert "inhabitants" in other_wordings("Population")
    assert other_wordings("population density") == ()
    assert "Nigerian" in other_names("Nigeria")
    assert "Nigerian" not in other_names("Niger")
    assert "South Korea" in other_names("Korea, Rep.")
    assert other_names("Northmarsh") == ()


def test_a_rate_per_miles_is_one_of_miles_driven() -> None:
    written = ("deaths per 100 million miles driven", "deaths per 100 million vehicle miles")
    assert len({parse_unit(one) for one in (*written, "deaths per 100 million miles")}) == 1
