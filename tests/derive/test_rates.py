"""How many days, weeks, months and hours a period has."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.derive.rates import parts_of
from bot.model.period import Period

YEAR = Period("2018/19", date(2018, 4, 1), date(2019, 4, 1))
LEAP = Period("2020", date(2020, 1, 1), date(2021, 1, 1))
QUARTER = Period("2020-Q1", date(2020, 1, 1), date(2020, 4, 1))


@pytest.mark.parametrize(
    ("period", "per", "parts"),
    [
        (YEAR, "day", "365"),
        (LEAP, "day", "366"),
        (YEAR, "month", "12"),
        (QUARTER, "month", "3"),
        (QUARTER, "week", "13"),
        (QUARTER, "hour", "2184"),
    ],
)
def test_parts(period: Period, per: str, parts: str) -> None:
    assert parts_of(period, per) == Decimal(parts)


def test_people_are_no_stretch_of_time() -> None:
    with pytest.raises(KeyError):
        parts_of(YEAR, "100,000 people")
