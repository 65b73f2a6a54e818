"""The five ways in which a table writes a period, and what each covers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.periods import read_period


@pytest.mark.parametrize(
    ("label", "start", "end"),
    [
        ("2020", "2020-01-01", "2021-01-01"),
        ("2020-02", "2020-02-01", "2020-03-01"),
        ("2020-12", "2020-12-01", "2021-01-01"),
        ("2020-Q1", "2020-01-01", "2020-04-01"),
        ("2020-Q4", "2020-10-01", "2021-01-01"),
        ("2018/19", "2018-04-01", "2019-04-01"),
        ("1999/00", "1999-04-01", "2000-04-01"),
        ("2019-04-01/2020-03-31", "2019-04-01", "2020-04-01"),
        ("2020-02-29/2020-02-29", "2020-02-29", "2020-03-01"),
    ],
)
def test_half_open(label: str, start: str, end: str) -> None:
    period = read_period(label)
    assert period is not None
    assert (period.label, period.start.isoformat(), period.end.isoformat()) == (label, start, end)


def test_blank_is_no_period() -> None:
    assert read_period("") is None


@given(st.dates(max_value=date(9999, 12, 30)), st.integers(0, 4000))
def test_any_days(start: date, length: int) -> None:
    last = min(start.toordinal() + length, date.max.toordinal() - 1)
    final = date.fromordinal(last)
    period = read_period(f"{start.isoformat()}/{final.isoformat()}")
    assert period is not None
    assert (period.start, period.end) == (start, final + timedelta(days=1))


@given(st.text(max_size=25))
def test_anything_else_is_refused_and_nothing_else_is_raised(label: str) -> None:
    try:
        read_period(label)
    except ValueError as error:
        assert "write 2020, 2020-03" in str(error)


def test_the_end_of_the_calendar() -> None:
    with pytest.raises(ValueError, match="ends outside the calendar"):
        read_period("9999-12-01/9999-12-31")
