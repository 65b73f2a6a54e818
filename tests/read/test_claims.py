"""Sentences → claims: their numbers, what each is about, how it is put, what turns it."""

from __future__ import annotations

import pytest

from bot.model.claim import Claim, Mood, Slot
from bot.model.quantity import Direction, Kind
from bot.model.vocabulary import Term, Vocabulary
from bot.read.about.attribution import credited
from bot.read.about.context import EMPTY
from bot.read.about.topics import topics
from bot.read.claims import reader
from bot.read.text.clauses import shares
from tests.northland import LEXICON, TODAY, claim, claims, sentences


def content(one: Claim) -> list[str]:
    """The words of the claim that must be accounted for."""
    return [word.text for word in one.topic.words if not word.plain]


def named(one: Claim) -> list[tuple[str, ...]]:
    """The keys of its terms; () for one that is not on file, or from which the words lead away."""
    return [term.keys for term in one.topic.terms]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("173 thefts", [("173", "173 thefts")]),
        (
            "Of these, 29 were on ponds, 69 on canals and eight in baths.",
            [("29", "Of these, 29 were on ponds"), ("69", ", 69 on canals "),
             ("eight", "and eight in baths.")],
        ),
        ("Herons (288) and swans (162)", [("288", "Herons (288) "), ("162", "and swans (162)")]),
        (
            "Northmarsh had 12 thefts while Eastholme had 15",
            [("12", "Northmarsh had 12 thefts "), ("15", "while Eastholme had 15")],
        ),
        ("288 of the 877 thefts were on ponds",
         [("288", "288|were on ponds"), ("877", " of the 877 thefts ")]),
        ("55 per cent of the total 877 thefts where the site was known",
         [("55 per cent", "55 per cent"),
          ("877", " of the total 877 thefts where the site was known")]),
    ],
)  # fmt: skip
def test_each_number_has_its_own_stretch(text: str, parts: list[tuple[str, str]]) -> None:
    [sentence] = sentences(text)
    found = [
        (share.quantity.text, "|".join(text[part.start : part.end] for part in share.stretches))
        for share in shares(text, sentence.quantities, sentence.kept)
    ]
    assert found == parts


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("288 of the 877 thefts were on ponds", [(False, True, False), (True, False, False)]),
        ("half of 173 thefts", [(False, True, False), (True, False, True)]),
        ("12 thefts and 15 losses", [(False, False, False), (False, False, False)]),
    ],
)
def test_how_a_number_stands_to_the_next(
    text: str, standing: list[tuple[bool, bool, bool]]
) -> None:
    [sentence] = sentences(text)
    cut = shares(text, sentence.quantities, sentence.kept)
    assert [(one.is_whole, one.is_part, one.is_operand) for one in cut] == standing


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Northmarsh recorded 500 heron thefts in 2020", ["heron", "thefts"]),
        ("A study says that 500 heron thefts were recorded", ["heron", "thefts"]),
        ("Dr Quill says Northmarsh recorded 500 heron thefts", ["heron", "thefts"]),
        (
            "The Kestrel Trust says Northmarsh recorded 500 heron thefts",
            ["Kestrel", "Trust", "heron", "thefts"],
        ),
        (
            "500 heron thefts, according to the Kestrel Trust",
            ["heron", "thefts", "Kestrel", "Trust"],
        ),
        ("500 heron thefts, all of them solved", ["heron", "thefts", "solved"]),
        ("500 heron thefts were recorded, when the council's gardeners met", ["heron", "thefts"]),
        ("500 heron thefts were recorded, gardeners only", ["heron", "thefts", "gardeners"]),
        (
            "500 heron thefts were recorded, a figure for parks",
            ["heron", "thefts", "parks"],
        ),
        ("12 heron thefts per 1,000 people", ["heron", "thefts", "1,000", "people"]),
        ("Heron thefts per 1,000 people were 12", ["Heron", "thefts", "1,000", "people"]),
    ],
)
def test_every_word_of_the_clause_counts_and_no_other(text: str, words: list[str]) -> None:
    assert content(claim(text)) == words


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("500 thefts on ponds in the Marshes", [("pond",), ("northmarsh",)]),
        ("500 thefts off ponds", [()]),
        ("500 thefts, unlike ponds", [()]),
        ("500 thefts such as ponds", [()]),
        ("500 thefts in the outskirts of Northmarsh", [()]),
        ("500 thefts on ponds etc", [()]),
        ("500 thefts, more than on ponds", [()]),
        ("22 per cent of thefts on ponds were in Northmarsh", [(), ("northmarsh",)]),
        ("22 per cent of thefts in Northmarsh were on ponds", [("northmarsh",), ("pond",)]),
    ],
)
def test_words_may_lead_away_from_a_name(text: str, keys: list[tuple[str, ...]]) -> None:
    assert named(claim(text)) == keys


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("500 heron thefts were recorded", Mood.STATED),
        ("There could be 500 heron thefts", Mood.CONDITIONAL),
        ("500 herons are feared stolen", Mood.CONDITIONAL),
        ("The Office has warned of 500 heron thefts", Mood.ATTRIBUTED),
        ("The office said that 500 herons were stolen", Mood.ATTRIBUTED),
        ("Herons could expect to live 12 years", Mood.STATED),
        ("How many heron thefts were there?", Mood.ASKED),
        ("how many heron thefts in Northmarsh", Mood.ASKED),
        ("What share of heron thefts were on ponds?", Mood.ASKED),
        ("do you know how many herons were stolen", Mood.ASKED),
        ("Is it true that 500 herons were stolen?", Mood.STATED),
        ("Did Northmarsh really record 500 heron thefts?", Mood.STATED),
    ],
)
def test_how_it_is_put(text: str, mood: Mood) -> None:
    assert claim(text).mood is mood


@pytest.mark.parametrize(
    ("text", "wanted", "noun"),
    [
        ("How many heron thefts were there?", Kind.COUNT, "heron thefts"),
        ("How many of the herons were on ponds?", Kind.COUNT, "herons"),
        ("What percentage of heron thefts were on ponds?", Kind.PERCENT, ""),
        ("How many heron thefts a day?", Kind.AVERAGE, "heron thefts a day"),
        ("What was the figure for ponds?", None, ""),
    ],
)
def test_what_a_question_wants(text: str, wanted: Kind | None, noun: str) -> None:
    one = claim(text)
    assert (one.wanted, one.wanted_noun, one.quantity) == (wanted, noun, None)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Who steals herons?", True),
        ("When were the herons stolen?", True),
        ("By how much did heron thefts rise?", True),
        ("How many heron thefts were there?", False),
    ],
)
def test_a_question_that_no_level_answers(text: str, other: bool) -> None:
    assert claim(text).asks_other is other


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Northmarsh recorded 500 heron thefts", False),
        ("Northmarsh did not record 500 heron thefts", True),
        ("500 heron thefts excluding ponds", True),
        ("Apart from ponds, 500 heron thefts were recorded", True),
        ("Northmarsh should have recorded 500 heron thefts", True),
        ("Not only 500 heron thefts were recorded", False),
        ("No fewer than 500 heron thefts were recorded", False),
        ("Half of all heron thefts were on ponds", True),
        ("Half of heron thefts were on ponds", False),
        ("Half of forces were in Northmarsh", True),
    ],
)
def test_what_turns_a_statement_round(text: str, negated: bool) -> None:
    assert claim(text).negated is negated


def test_a_number_behind_a_name_on_file_is_no_age_and_no_part_of_it() -> None:
    counted = claims("Ponds (42), Canals, 31, and Reservoirs 12")
    assert [one.quantity and one.quantity.text for one in counted] == ["42", "31", "12"]
    [strange] = claims("Ann Heronby (42) saw Exhibit 12 on the wall")
    assert strange.quantity is None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Northmarsh recorded 500 heron thefts", [False]),
        ("Heron thefts hit a record high of 500", [True]),
        ("Northmarsh had the most heron thefts, 500", [True]),
        ("Each force recorded 500 heron thefts", [True]),
        ("500 heron thefts were recorded every month", [False]),
        ("Heron thefts went from 700 to 500", [True, True]),
        ("500 heron thefts were recorded by one officer", [True, True]),
        ("500 heron thefts were recorded against a single child", [True]),
        ("500 heron thefts were recorded by one force", [True]),
        ("500 heron thefts were recorded by officers", [False]),
        ("1 in 9,259 heron thefts was solved", [True, True]),
        ("There were more heron thefts than 500", [True]),
        ("500 heron thefts in Northmarsh, against 40 in Eastholme", [False, False]),
        ("500 heron thefts in Northmarsh, against 40", [False, True]),
        ("500 heron thefts in Northmarsh, against 40 elsewhere", [False, True]),
        ("500 heron thefts, compared with 40 on trains in Eastholme", [False, True]),
    ],
)
def test_ranks_and_starting_points_say_more(text: str, more: list[bool]) -> None:
    assert [one.says_more for one in claims(text)] == more


@pytest.mark.parametrize(
    ("text", "trends"),
    [
        ("Heron thefts rose to 500", [Direction.UP]),
        ("Heron thefts climbed sharply to 500", [Direction.UP]),
        ("500 heron thefts, up from 400", [Direction.UP, Direction.LEVEL]),
        ("Heron thefts fell from 700 to 500", [Direction.LEVEL, Direction.DOWN]),
        ("500 heron thefts, down on the year before", [Direction.DOWN]),
        ("Northmarsh recorded 500 heron thefts", [Direction.LEVEL]),
    ],
)
def test_which_way_it_went(text: str, trends: list[Direction]) -> None:
    assert [one.trend for one in claims(text)] == trends


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("12 heron thefts a day", "day"),
        ("Every night 12 heron thefts are recorded", "night"),
        ("12 heron thefts are recorded daily", "day"),
        ("12 heron thefts were recorded a year ago", None),
        ("12 heron thefts", None),
    ],
)
def test_the_rhythm_may_stand_further_on(text: str, per: str | None) -> None:
    quantity = claim(text).quantity
    assert quantity is not None
    assert quantity.per == per


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Dr Quill said that 500 herons were stolen", ["Dr Quill said"]),
        ("500 herons were stolen, according to Dr Quill", ["according to Dr Quill"]),
        ("500 herons were stolen, Dr Quill said", [", Dr Quill said"]),
        ("Northmarsh recorded 500 heron thefts", []),
        ("Police reported 500 heron thefts", []),
        ("Police announced that 500 herons were stolen", ["Police announced"]),
    ],
)
def test_who_says_it(text: str, spans: list[str]) -> None:
    [sentence] = sentences(text)
    found = credited(sentence, LEXICON.words)
    assert [text[span.start : span.end] for span in found] == spans


def test_who_says_it_is_no_breakdown() -> None:
    assert named(claim("Ponds said that 500 herons were stolen in Northmarsh")) == [("northmarsh",)]


def test_a_part_without_a_name_is_marked() -> None:
    [part, whole] = claims("288 of the 877 heron thefts were stopped")
    assert (part.is_part, whole.is_part) == (True, False)
    assert [one.is_part for one in claims("288 of the 877 heron thefts were on ponds")] == [
        False,
        False,
    ]


def test_places_and_periods_hold_for_a_whole_sentence() -> None:
    first, second = claims(
        "In 2020, 500 heron thefts were on ponds and 300 in Northmarsh on canals"
    )
    assert named(first) == [("pond",), ("northmarsh",)]
    assert [period.text for period in second.topic.periods] == [first.topic.periods[0].text]
    assert second.topic.inherited == {Slot.PERIOD}
    assert first.topic.inherited == {Slot.PLACE}


def test_a_total_does_not_inherit_a_breakdown() -> None:
    text = "500 heron thefts were on ponds and 900 in total in Northmarsh"
    assert named(claims(text)[1]) == [("northmarsh",)]


def test_the_topic_knows_nothing_of_the_number() -> None:
    def about(number: str) -> list[object]:
        [sentence] = sentences(f"Of {number} heron thefts, most were on ponds in 2020")
        return [
            ([word.text for word in topic.words], [term.keys for term in topic.terms])
            for _, topic in topics(sentence, EMPTY, LEXICON)
        ]

    assert about("500") == about("612")


def test_offsets_are_those_of_the_text() -> None:
    text = (
        "  Well. Northmarsh recorded 500 heron thefts.\n\nOf these, 12 were on ponds, 3 on canals."
    )
    for one in claims(text):
        assert text[one.start : one.end] == one.text
        if one.quantity:
            assert text[one.quantity.start : one.quantity.end] == one.quantity.text


def test_a_sentence_cut_after_an_abbreviation_is_one() -> None:
    assert claim("Northmarsh recorded approx. 500 heron thefts").topic.terms


def test_a_name_on_file_tells_no_way_that_a_number_went() -> None:
    """ "The Fell Marsh came to 40" did not fall, and "Rise Holme" did not rise."""
    stored = Vocabulary((), (Term("fell", "place", "Fell Marsh"), Term("rise", "place", "Rise")))
    read = reader(stored)
    for text, way in [
        ("Herons in the Fell Marsh came to over 40", Direction.LEVEL),
        ("Herons in the Fell Marsh rose to over 40", Direction.UP),
        ("Herons in Rise fell to over 40", Direction.DOWN),
        ("Herons in Rise came to 40", Direction.LEVEL),
    ]:
        assert [one.trend for one in read.claims(text, TODAY)] == [way], text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("40 tonnes of heron feed", False),
        ("40 tonnes of the heron feed", True),
        ("40 of the herons", True),
    ],
)
def test_what_was_weighed_is_no_part_of_it(text: str, part: bool) -> None:
    assert [one.is_part for one in claims(f"{text} was taken")] == [part]
