"""Which cells are looked at, and which measures: rare words first, strict to loose."""

from __future__ import annotations

from bot.language.measures import form
from bot.language.tokens import stem
from bot.model.vocabulary import Measure
from bot.retrieve.cells import ANYTHING, Cell, loose, strict
from bot.retrieve.measures import MeasureIndex, build_index
from tests.northland import claim


def shown(found: tuple[Cell, ...]) -> list[tuple[tuple[str, ...], list[str]]]:
    return [(cell.terms, [period.label for period in cell.periods]) for cell in found]


def test_cells_run_from_strict_to_loose() -> None:
    topic = claim("500 heron thefts on ponds in Northmarsh in 2020").topic
    assert shown(strict(topic)) == [
        (("northmarsh", "pond"), ["2020"]),
        (("northmarsh", "pond"), []),
    ]
    assert shown(loose(topic)) == [
        (("pond",), ["2020"]),
        (("pond",), []),
        (("northmarsh",), ["2020"]),
        (("northmarsh",), []),
    ]


def test_without_terms_and_periods_any_cell_will_do() -> None:
    topic = claim("500 heron thefts").topic
    assert strict(topic) == (ANYTHING,)
    assert loose(topic) == ()


def test_a_place_that_is_not_on_file_asks_for_nothing() -> None:
    topic = claim("500 heron thefts in Norfolk").topic
    assert strict(topic) == (ANYTHING,)


NAMES = (
    "heron thefts", "swan thefts", "goose thefts", "duck thefts", "bicycle thefts", "car thefts",
    "robin thefts", "wren thefts", "crow thefts", "kite thefts", "owl thefts", "rook thefts",
    "average age of herons", "population", "unemployment rate",
)  # fmt: skip


def index(*names: str) -> MeasureIndex:
    return build_index(form(Measure(name, name, "offences", "")) for name in names)


def nearest(found: MeasureIndex, own: str, around: str = "") -> list[str]:
    stems = ({stem(word) for word in words.split()} for words in (own, around))
    return [one.measure.key for one in found.nearest(*stems)]


def test_the_rare_word_counts_more_than_the_common_one() -> None:
    found = index(*NAMES)
    assert nearest(found, "thefts herons")[0] == "heron thefts"
    assert nearest(found, "wren thefts")[0] == "wren thefts"
    assert found.weights[stem("thefts")] < found.weights[stem("wren")]


def test_own_words_count_more_than_those_around() -> None:
    assert nearest(index(*NAMES), "swan", "wren")[0] == "swan thefts"
    assert nearest(index(*NAMES), "wren", "swan")[0] == "wren thefts"


def test_words_that_name_nothing_find_nothing_in_a_large_store() -> None:
    assert nearest(index(*NAMES), "museum paintings") == []


def test_no_more_are_looked_at_than_can_be_meant() -> None:
    assert len(nearest(index(*NAMES), "thefts")) == 12


def test_named_in_full() -> None:
    found = index("heron thefts", "thefts", "population")
    stems = frozenset(stem(word) for word in ("heron", "thefts", "pond"))
    assert found.named(stems) == ("heron thefts", "thefts")
    assert found.named(frozenset()) == ()
