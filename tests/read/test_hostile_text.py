"""Texts made to break a reader: each is read within a second and without an exception."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.interval import Interval
from bot.read.quantities import read_numbers
from bot.read.statements import split

TODAY = date(2025, 2, 12)
SIZE = 100_000
HOSTILE = {
    "digits": "1", "commas": ",", "commas and digits": "1,", "numbers in a row": "1 ",
    "brackets": "(", "pairs of brackets": "[]", "combining marks": "a\u0301",
    "right to left": "שלום ", "arabic digits": "١٢٣ ", "emoji": "🙂", "nul": "\0", "spaces": " ",
    "line ends": "\n", "dots": "1.", "dashes": "1-", "slashes": "1/", "colons": "10:",
    "pounds": "£", "per cents": "5% ", "number words": "two and ", "hundreds": "five hundred ",
    "hedges": "more than ", "months": "May ", "dates": "12 May ", "years": "2019 ",
    "scores": "won 2-1, ", "quotes": '"', "addresses": "a@b.", "links": "http://",
    "long small form": "İ", "lines": "a b\n", "masks": "\ue000",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hundred_thousand_characters_within_a_second(name: str) -> None:
    unit = HOSTILE[name]
    text = unit * (SIZE // len(unit))
    start = time.process_time()
    read_numbers(text, TODAY)
    split(text)
    assert time.process_time() - start < 1


def test_a_word_of_fifty_thousand_letters() -> None:
    start = time.process_time()
    assert not read_numbers("a" * 50_000, TODAY).quantities
    assert len("".join(s.text for s in split("a" * 50_000))) == 50_000
    assert time.process_time() - start < 1


PIECES = st.sampled_from(
    "1 12 4,000 3.5 2018 2018/19 £ $ % per cent m bn k - – to and or between from more than nearly "
    "about one two half third dozen hundred million a an of the in out times doubled twice aged "
    "people offences May March year last month ago since , . ( ) ' \" + ~ > < ½ 🙂 İ １ \n "
    "\u00a0".split(" ")
)


def check(text: str) -> None:
    reading = read_numbers(text, TODAY)
    end = 0
    for quantity in reading.quantities:
        assert text[quantity.start : quantity.end] == quantity.text != ""
        assert quantity.start >= end
        end = quantity.end
        for interval in (quantity.usual, quantity.literal):
            assert _in_order(interval)
    end = 0
    for period in reading.periods:
        assert text[period.start : period.end] == period.text != ""
        assert period.start >= end
        end = period.end
        assert all(reading.start < reading.end for reading in period.readings)


def _in_order(interval: Interval) -> bool:
    ends = [e for e in (interval.low, interval.high) if e is not None]
    return all(isinstance(e, Decimal) and e.is_finite() for e in ends) and ends == sorted(ends)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text)


@given(st.lists(PIECES, max_size=30))
def test_any_row_of_words_that_mean_something(words: list[str]) -> None:
    check(" ".join(words))
    check("".join(words))


@given(st.lists(PIECES, max_size=12), st.dates(date(1900, 1, 1), date(2150, 1, 1)))
def test_any_day(words: list[str], today: date) -> None:
    read_numbers(" ".join([*words, "last year, a century ago, the past 900 months"]), today)
