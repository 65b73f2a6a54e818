"""The whole route with figures that are counted on a day, and with some that are not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts

SOURCE = ("book", "Moor statistics", "statistics", "Moor Office", "2024-02-01", *[""] * 7)
FIGURES = (
    *(("list", f"{y}-Q{q}", 9107 + 131 * y + q, "patients")
      for y in (2021, 2022, 2023) for q in (1, 2, 3, 4)),
    ("visits", "2023-Q4", 4137, "visits"),
    ("goals", "2022/23", 57, "goals"),
    ("goals", "2023/24", 61, "goals"),
)  # fmt: skip
TABLES: dict[str, tuple[str, list[Sequence[object]]]] = {
    "sources": (
        "key,title,kind,publisher,published,accessed,origin,url,file,bodies_asked,"
        "bodies_reporting,note",
        [SOURCE],
    ),
    "measures": (
        "key,name,unit,definition,aliases",
        [
            ("list", "waiting list", "patients", "Patients waiting at the end of the quarter",
             "patients waiting"),
            ("visits", "visits to A&E", "visits", "Visits to A&E in the quarter", "A&E visits"),
            ("goals", "goals scored", "goals", "Goals of the club in league matches", "goals"),
        ],
    ),
    "terms": ("dimension,key,name,parent,aliases", [("place", "harmoor", "Harmoor", "", "")]),
    "figures": (
        "key,measure,terms,period,qualifier,value,value_high,unit,source,kind,flags,status,"
        "review_by,locator,statement",
        [
            (f"{measure}-{period.replace('/', '-')}", measure, "harmoor", period, "exactly", value,
             "", unit, "book", "count", "", "verified", "", "row 2", "")
            for measure, period, value, unit in FIGURES
        ],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def moor(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    folder = tmp_path_factory.mktemp("moor")
    for name, (header, rows) in TABLES.items():
        lines = (header, *(",".join(map(str, row)) for row in rows))
        (folder / f"{name}.csv").write_text("\n".join(lines), "utf-8")
    load_tables(folder, folder / "facts.db")
    return Checker(SqliteFacts(folder / "facts.db"))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Harmoor had 274,124 patients waiting at the end of 2023", "supported"),
        ("Harmoor's waiting list stood at 274,124 at the end of last year", "supported"),
        ("Harmoor's waiting list had reached 273,861 by the end of March 2021", "refuted"),
        ("Harmoor's waiting list stood at 273,859 at the end of March 2021", "supported"),
        ("Harmoor's waiting list stood at 273,990 in the first quarter of 2022", "supported"),
        ("Harmoor's waiting list stood at 274,123 at the end of 2023", "refuted"),
        (
            "Harmoor's waiting list has stood at 274,124 since the end of 2023",
            "not_enough_evidence",
        ),
        ("Harmoor's waiting list will be 274,124 by the end of 2023", "not_enough_evidence"),
        ("Harmoor's waiting list was 274,124 for all of December 2023", "not_enough_evidence"),
        ("Harmoor had 4,137 A&E visits in the last quarter of 2023", "supported"),
        ("Harmoor had 4,137 A&E visits at the end of December 2023", "not_enough_evidence"),
        ("Harmoor had had 4,137 A&E visits by the end of 2023", "not_enough_evidence"),
        ("Harmoor scored 61 goals last season", "supported"),
        ("Harmoor scored 57 goals last season", "refuted"),
        ("Harmoor scored 57 goals in the 2022-23 campaign", "supported"),
        ("Harmoor scored 61 goals in the first half of last season", "not_enough_evidence"),
    ],
)
def test_what_is_counted_on_a_day_is_told_by_the_day(
    text: str, verdict: str, moor: Checker
) -> None:
    answers = moor.check(text, date(2024, 6, 1)).answers
    assert [one.finding.verdict.value for one in answers] == [verdict]
