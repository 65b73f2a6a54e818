"""Where figures are looked for when a day, a month or a school year is named."""

from __future__ import annotations

from datetime import date

import pytest

from bot.facts.periods import read_period
from bot.read.when.periods import read_periods
from bot.retrieve.moments import wanted


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("at the end of December 2023", ["2023-12", "2023-Q4", "2023", "2023/24"]),
        ("by 31 March 2023", ["2023-03", "2023-Q1", "2023", "2022/23"]),
        ("in March 2023", ["2023-03", "2023-Q1", "2023", "2022/23"]),
        ("ended 2023 with 40", ["2023", "2023-12", "2023-Q4"]),
        ("in the school year 2022/23", ["2022/23"]),
        ("in 2023", ["2023"]),
    ],
)
def test_the_stretches_that_hold_the_day_are_looked_at(words: str, labels: list[str]) -> None:
    [mention] = read_periods(words, date(2024, 6, 1))
    found = {(one.start, one.end) for one in wanted(mention)}
    for label in labels:
        period = read_period(label)
        assert period is not None
        assert (period.start, period.end) in found


def test_a_year_is_looked_for_alone() -> None:
    [mention] = read_periods("in 2023", date(2024, 6, 1))
    assert list(wanted(mention)) == list(mention.readings)
