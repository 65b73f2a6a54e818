"""Words for a time against figures' periods: whether they are held to be the same.

What is held wrongly today stands in tests/cases/periods/known_failures.txt, with the reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.facts.periods import read_period
from bot.language.counted import counted
from bot.model.period import Period, PeriodMention
from bot.read.when.periods import read_periods
from bot.score.period import score_period
from tests.known_failures import known_failures, parameters
from tests.northland import TODAY, claim
from tests.period_cases import KNOWN, MEASURES, PeriodCase, cases

FLOWS = ("fires", "goals", "spending", "exclusions")
STOCKS = ("list", "register", "staff", "inmates")
LABELS = ("2020", "2019/20", "2020-Q1", "2020-03", "2020-Q4", "2020-12")


@pytest.mark.parametrize("case", parameters(cases(), known_failures(KNOWN)))
def test_period(case: PeriodCase) -> None:
    assert case.is_held_same() is case.same, case


def test_a_known_failure_is_a_case_and_has_a_reason() -> None:
    known = known_failures(KNOWN)
    assert known.keys() <= {case.text for case in cases()}
    assert all(known.values())


def test_nothing_that_is_known_to_fail_is_held_the_same_by_mistake() -> None:
    known = known_failures(KNOWN)
    assert all(case.same for case in cases() if case.text in known)


@pytest.mark.parametrize("key", FLOWS)
@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("end", ["{}", "the end of {}", "by the end of {}", "in {}"])
def test_what_happens_all_through_a_time_is_never_told_by_a_day(
    key: str, label: str, end: str
) -> None:
    period = read_period(label)
    for day in ("December 2020", "March 2020", "31 December 2020", "31 March 2020"):
        told = claim(f"500 heron thefts in Northmarsh, {end.format(day)}")
        score = score_period(told, period, counted(MEASURES[key]))
        assert score.agrees is (label == {"December 2020": "2020-12", "March 2020": "2020-03"}.get(
            day) and end in ("{}", "in {}")), score  # fmt: skip


@pytest.mark.parametrize("key", STOCKS)
@pytest.mark.parametrize("label", LABELS)
def test_one_day_of_a_period_at_most_tells_it(key: str, label: str) -> None:
    period = read_period(label)
    assert period is not None
    days = [date(2019, 1, 1) + timedelta(days=at) for at in range(1096)]
    told = [day for day in days if _is_told_by(day, period, key)]
    assert len(told) <= 1


def _is_told_by(day: date, period: Period, key: str) -> bool:
    mention = PeriodMention("that day", 0, 8, (Period("", day, day + timedelta(days=1)),))
    said = claim("500 heron thefts")
    dated = replace(said, topic=replace(said.topic, periods=(mention,)))
    return score_period(dated, period, counted(MEASURES[key])).agrees is True


@pytest.mark.parametrize("lead", ["since", "before", "after", "until", "towards", "up to"])
def test_an_end_that_is_only_a_bound_is_no_day(lead: str) -> None:
    told = claim(f"500 heron thefts {lead} the end of 2020")
    for key in STOCKS:
        for label in LABELS:
            score = score_period(told, read_period(label), counted(MEASURES[key]))
            assert score.agrees is False


def test_the_end_of_a_time_is_its_last_day() -> None:
    for label, words in (("2020-Q3", "Q3 2020"), ("2019/20", "2019/20"), ("2020", "2020")):
        [mention] = read_periods(f"at the end of {words}", TODAY)
        period = read_period(label)
        assert isinstance(mention, PeriodMention)
        assert period is not None
        assert [one.end for one in mention.readings] == [period.end]
