"""What a measure's own words tell of the day on which it is counted, and of whose years it has."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.facts.periods import read_period
from bot.language.counted import counted
from bot.model.period import Calendar
from bot.model.vocabulary import Measure


def day_of(definition: str, label: str, name: str = "nests") -> date | None:
    """The last day of when it was counted; None where nobody knows."""
    period = read_period(label)
    assert period is not None
    found = counted(Measure("nests", name, "nests", definition)).day_in(period)
    return found.end - timedelta(days=1) if found else None


@pytest.mark.parametrize(
    ("definition", "label", "day"),
    [
        ("Nests on file at the end of the quarter", "2023-Q4", date(2023, 12, 31)),
        ("Nests on file at the end of each month", "2023-02", date(2023, 2, 28)),
        ("End-of-month snapshot", "2023-02", date(2023, 2, 28)),
        ("A count at year-end", "2023", date(2023, 12, 31)),
        ("Nests on 31 March, the end of the financial year", "2022/23", date(2023, 3, 31)),
        ("Nests on 31 March", "2023", date(2023, 3, 31)),
        ("Nests as at December 31", "2023", date(2023, 12, 31)),
        ("Nests with a warden at the end of September", "2022/23", date(2022, 9, 30)),
        ("Nests on the night of 15 January", "2023", date(2023, 1, 15)),
        ("Points at the end of the season, before play-offs", "2022/23", date(2023, 3, 31)),
        ("From the January census", "2022/23", date(2023, 1, 31)),
        ("Mid-year estimate", "2021", date(2021, 6, 30)),
    ],
)
def test_the_day_is_told(definition: str, label: str, day: date) -> None:
    assert day_of(definition, label) == day


@pytest.mark.parametrize(
    ("definition", "label"),
    [
        ("Nests built in the quarter", "2023-Q4"),
        ("Nests built in the year ending 31 March", "2022/23"),
        ("Nests built in the year to the end of March", "2022/23"),
        ("Nests built from 1 April to 31 March", "2022/23"),
        ("Nests built by the end of the year", "2023"),
        ("Nests that were lost in the year, of those there at the end of the year", "2023"),
        ("Birds aged 11 on 31 August", "2022/23"),
        ("As published on 31 March", "2022/23"),
        ("Change since the end of the year", "2023"),
        ("Nests at the end of the month", "2023"),
        ("Nests at the end of the quarter", "2023"),
        ("Nests on 31 March", "2023-Q4"),
        ("Nests on 31 March or, in the north, on 31 December", "2023"),
        ("A single night in autumn", "2023"),
        ("Nests", "2023-12"),
        ("", "2023"),
    ],
)
def test_no_day_is_made_up(definition: str, label: str) -> None:
    assert day_of(definition, label) is None


def test_a_name_tells_it_too_but_a_length_of_time_in_it_tells_nothing() -> None:
    assert day_of("", "2023-Q1", name="nests at the end of the quarter") == date(2023, 3, 31)
    waits = "waits of more than a year"
    assert day_of("Waiting at the end of the quarter", "2023-Q1", waits) == date(2023, 3, 31)


@pytest.mark.parametrize(
    ("definition", "unit", "calendars"),
    [
        ("Fires", "fires", {Calendar.FINANCIAL}),
        ("Goals in all matches over the season", "goals", {Calendar.SEASON}),
        ("Goals in league matches", "goals", {Calendar.SEASON, Calendar.FINANCIAL}),
        ("Pupils excluded in the school year", "pupils", {Calendar.SCHOOL}),
        ("Spending on pupils", "£", {Calendar.FINANCIAL}),
    ],
)
def test_whose_year(definition: str, unit: str, calendars: set[Calendar]) -> None:
    assert counted(Measure("m", "herons", unit, definition)).calendars == calendars
