"""Sums that may not be made, and why: two surveys, a break, an overlap; on invented tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.check import Checker
from bot.model.finding import Finding, Reason, Verdict
from bot.model.quantity import Kind
from bot.write.working import working
from tests.facts.invented import Tables, figure, invented, store

LATER = "survey-2024"


def row(key: str, terms: str, value: str, **more: str) -> dict[str, str]:
    """A figure of the later survey."""
    return figure(key, terms, value, **{"period": "2023/24", "source": LATER, **more})


def two_surveys() -> Tables:
    """Three forces in the one year, two of them and another in the next."""
    tables = invented()
    tables["sources"].append({"key": LATER, "title": "More walls", "kind": "survey"})
    tables["figures"] += [
        figure("eastholme", "eastholme", "23"),
        row("land-24", "northland", "1000"),
        row("northmarsh-24", "northmarsh", "88"),
        row("eastholme-24", "eastholme", "22"),
    ]
    reported = {"status": "reported"}
    tables["coverage"] = [
        {"source": "survey-2023", "body": "northmarsh", **reported},
        {"source": "survey-2023", "body": "eastholme", **reported},
        {"source": "survey-2023", "body": "hartwick", **reported},
        {"source": LATER, "body": "northmarsh", **reported},
        {"source": LATER, "body": "eastholme", **reported},
        {"source": LATER, "body": "oxley", **reported},
    ]
    return tables


def on(tmp_path: Path, tables: Tables, text: str) -> Finding:
    """The one finding on a text."""
    [answer] = Checker(store(tmp_path, tables)).check(text, date(2024, 9, 1)).answers
    return answer.finding


ROSE = "Graffiti offences in Northland rose by 11 per cent between 2022/23 and 2023/24."


def test_where_other_forces_reported_only_those_of_both_years_compare(tmp_path: Path) -> None:
    finding = on(tmp_path, two_surveys(), ROSE)
    assert finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert finding.reason is Reason.COVERAGE_DIFFERS
    assert finding.derivation is not None
    told = working(finding.derivation)
    assert told == (
        "(22 + 88 − (23 + 77)) ÷ (23 + 77) = 10 per cent (on the 2 that reported both times)"
    )


def test_without_any_coverage_two_sources_do_not_compare(tmp_path: Path) -> None:
    tables = two_surveys()
    del tables["coverage"]
    finding = on(tmp_path, tables, ROSE)
    assert (finding.reason, finding.derivation) == (Reason.SOURCE_DIFFERS, None)


def test_the_same_forces_in_both_years_do_compare(tmp_path: Path) -> None:
    tables = two_surveys()
    tables["coverage"] = [one for one in tables["coverage"] if one["body"] not in _ONCE]
    finding = on(tmp_path, tables, ROSE)
    assert (finding.verdict, finding.reason) == (Verdict.SUPPORTED, Reason.NUMBER_AGREES)


_ONCE = {"hartwick", "oxley"}


def test_across_a_break_in_the_series_nothing_compares(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"].append(figure("land-24", "northland", "1000", period="2023/24", flags="B"))
    assert on(tmp_path, tables, ROSE).reason is Reason.SERIES_BROKEN


def test_one_source_and_two_years_compare(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"].append(figure("land-24", "northland", "1000", period="2023/24"))
    for text, verdict in (
        (ROSE, Verdict.SUPPORTED),
        (ROSE.replace("11", "21"), Verdict.REFUTED),
        (ROSE.replace("rose", "fell"), Verdict.REFUTED),
        (ROSE.replace("11 per cent", "100"), Verdict.SUPPORTED),
    ):
        assert on(tmp_path / verdict / str(len(text)), tables, text).verdict is verdict, text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "There were 190 more graffiti offences in Northland than on Chirp in Northland "
            "in 2022/23.",
            Reason.PARTS_OVERLAP,
        ),
        (
            "60 per cent of the graffiti offences in Upper Northland were in Northland.",
            Reason.NOT_A_PART,
        ),
    ],
)
def test_what_lies_in_one_another_is_not_compared(
    tmp_path: Path, text: str, reason: Reason
) -> None:
    finding = on(tmp_path, invented(), text)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_ENOUGH_EVIDENCE, reason)
    assert finding.claim.quantity is not None
    assert finding.claim.quantity.kind in (Kind.COUNT, Kind.PERCENT)


def test_a_warning_is_not_added_to_a_count(tmp_path: Path) -> None:
    tables = invented()
    tables["figures"].append(figure("warning", "northland|loopnet", "9", kind="projection"))
    text = "Chirp and Loopnet together accounted for 319 graffiti offences in Northland."
    assert on(tmp_path, tables, text).reason is Reason.NOT_ADDABLE
