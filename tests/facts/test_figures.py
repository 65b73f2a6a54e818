"""Figures are found by key, and by what they are of."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.errors import UnknownKey
from bot.facts.periods import read_period
from bot.facts.sqlite import SqliteFacts
from bot.facts.store import FactStore, Search
from bot.model.figure import FigureKind, Qualifier, Status
from bot.model.period import Period
from tests.facts.invented import figure, invented, load, store


def period(label: str) -> Period:
    read = read_period(label)
    assert read is not None
    return read


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> SqliteFacts:
    tables = invented()
    tables["figures"] += [
        figure("upper-2021", "upper", "400", period="2021/22"),
        figure("upper-2020", "upper", "300", period="2020/21", status="superseded"),
        figure("upper-2019", "upper", "200", period="2019/20", status="retracted"),
        figure("upper-draft", "upper", "999", period="2023/24", status="draft"),
        figure("upper-undated", "upper", "1", period=""),
        figure("upper-calendar", "upper", "480", period="2022"),
        figure(
            "between",
            "lower|loopnet",
            "2.50",
            qualifier="between",
            value_high="4",
            flags="P|B",
            review_by="2025-01-31",
            kind="rate",
        ),
    ]
    return store(tmp_path_factory.mktemp("facts"), tables)


def keys(facts: FactStore, wanted: Search) -> list[str]:
    return [found.key for found in facts.search(wanted)]


def test_a_figure_has_everything(facts: SqliteFacts) -> None:
    found = facts.figure("between")
    assert (found.value, found.value_high) == (Decimal("2.50"), Decimal(4))
    assert str(found.value) == "2.50"
    assert (found.qualifier, found.kind, found.status) == (
        Qualifier.BETWEEN,
        FigureKind.RATE,
        Status.VERIFIED,
    )
    assert [term.key for term in found.terms] == ["lower", "loopnet"]
    assert found.terms[1].aliases == ("Loop",)
    assert found.flags == ("B", "P")
    assert found.period == Period("2022/23", *(period("2022/23").start, period("2022/23").end))
    assert str(found.review_by) == "2025-01-31"
    assert found.source.bodies_reporting == 5
    assert found.source.bodies_asked is None
    assert found.measure.aliases == ("daubings", "wall paintings")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Search("graffiti", ("upper", "chirp")), ["upper-chirp"]),
        (Search("graffiti", ("chirp", "upper", "chirp")), ["upper-chirp"]),
        (Search("graffiti", ("chirp",)), ["land-chirp", "upper-chirp", "northmarsh-chirp"]),
        (
            Search("graffiti", ("upper",)),
            [
                "upper",
                "upper-chirp",
                "upper-calendar",
                "upper-2021",
                "upper-2020",
                "upper-2019",
                "upper-undated",
            ],
        ),
        (Search("graffiti", ("upper",), limit=2), ["upper", "upper-chirp"]),
        (Search("graffiti", ("upper",), limit=0), []),
        (Search("graffiti", ("upper",), (period("2021/22"),)), ["upper-2021"]),
        (
            Search("graffiti", ("upper",), (period("2020/21"), period("2022"), period("2020/21"))),
            ["upper-calendar", "upper-2020"],
        ),
        (Search("graffiti", ("upper",), (period("2021"),)), []),
        (Search("graffiti", (), (period("2021/22"),)), ["upper-2021"]),
        (Search("walls"), ["walls"]),
        (Search("graffiti", ("upper", "lower")), []),
        (Search("graffiti", ("nowhere",)), []),
        (Search("nothing"), []),
    ],
)
def test_search(facts: SqliteFacts, wanted: Search, found: list[str]) -> None:
    assert keys(facts, wanted) == found


def test_totals_come_before_their_parts(facts: SqliteFacts) -> None:
    assert keys(facts, Search("graffiti", (), (period("2022/23"),)))[:3] == [
        "land",
        "upper",
        "northmarsh",
    ]


def test_drafts_are_kept_but_never_found(facts: SqliteFacts) -> None:
    assert facts.figure("upper-draft").status is Status.DRAFT
    assert "upper-draft" in set(facts.keys())
    assert "upper-draft" not in keys(facts, Search("graffiti"))


def test_search_walks_indexes_only(facts: SqliteFacts) -> None:
    """No search may scan a table: cost must not grow with the number of figures."""
    plans: list[str] = []
    with facts._snapshot() as snapshot:
        connection = snapshot.connection
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
    facts.search(Search("graffiti", ("upper", "chirp"), (period("2022/23"),)))
    facts.search(Search("graffiti", ("upper",)))
    facts.search(Search("graffiti", limit=7))
    connection.set_trace_callback(None)
    queries = [query for query in asked if "figures" in query or "newest" in query]
    for query in queries:
        plans += [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert len(queries) == 3
    assert [plan for plan in plans if plan.startswith("SCAN")] == []


def test_what_a_measure_has_at_all_is_looked_up_once(facts: SqliteFacts) -> None:
    first, again = (facts.search(Search("graffiti", limit=5)) for _ in range(2))
    assert again is first


def test_what_a_measure_has_is_looked_up_anew_after_a_load(tmp_path: Path) -> None:
    tables = invented()
    with store(tmp_path, tables) as facts:
        before = {found.key: found.value for found in facts.search(Search("graffiti"))}
        tables["figures"][0]["value"] = "123456"
        load(tmp_path, tables)
        after = {found.key: found.value for found in facts.search(Search("graffiti"))}
    assert after == before | {tables["figures"][0]["key"]: Decimal(123456)} != before


def test_an_unknown_key_names_near_ones(facts: SqliteFacts) -> None:
    with pytest.raises(UnknownKey, match=r"no figure \"uper\"\. Did you mean upper"):
        facts.figure("uper")
    with pytest.raises(UnknownKey, match="no figure"):
        facts.versions("uper")
    with pytest.raises(UnknownKey, match="Look for it with"):
        facts.figure("\0" * 40)


def test_sources_newest_first_and_undated_last(facts: SqliteFacts) -> None:
    assert [source.key for source in facts.sources()] == ["survey-2023", "undated"]


def test_words_find_measures_and_terms(facts: SqliteFacts) -> None:
    assert [m.key for m in facts.measures_like('a daubing" OR (')] == ["graffiti"]
    assert [t.key for t in facts.terms_like("on Loop", limit=1)] == ["loopnet"]
    assert facts.measures_like("") == ()
