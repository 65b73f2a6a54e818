"""Texts made to break a reader: each is read whole, without an exception, a piece at a time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.check import Checker
from bot.errors import TooLong
from bot.model.finding import Verdict
from bot.model.interval import Interval
from bot.read.quantities import read_numbers
from bot.read.statements import split

TODAY = date(2025, 2, 12)
SIZE = 100_000
CHECKED = 12_000
LONGEST_STATEMENT = 4_000
HOSTILE = {
    "digits": "1", "commas": ",", "commas and digits": "1,", "numbers in a row": "1 ",
    "brackets": "(", "closing brackets": ")", "pairs of brackets": "[]", "nested brackets": "([{",
    "combining marks": "a\u0301", "marks on nothing": "\u0301", "joiners": "\u200d",
    "right to left": "שלום ", "turned round": "\u202e12 ", "arabic digits": "١٢٣ ",
    "emoji": "🙂", "a family": "👩\u200d👩\u200d👧 ", "emoji and digits": "1️⃣ ", "nul": "\0",
    "nul and digits": "4\0 ", "spaces": " ", "line ends": "\n", "dots": "1.", "dashes": "1-",
    "slashes": "1/", "colons": "10:", "pounds": "£", "per cents": "5% ",
    "number words": "two and ", "hundreds": "five hundred ", "hedges": "more than ",
    "months": "May ", "dates": "12 May ", "years": "2019 ", "scores": "won 2-1, ", "quotes": '"',
    "addresses": "a@b.", "links": "http://", "long small form": "İ", "lines": "a b\n",
    "masks": "\ue000", "a long word": "a", "a long name": "Æ", "apostrophes": "a'", "hyphens": "a-",
    "places": "Guinea-Bissau ", "platforms": "Facebook ", "offences": "173 crimes on Instagram, ",
}  # fmt: skip


def repeated(name: str, size: int) -> str:
    unit = HOSTILE[name]
    return unit * (size // len(unit))


def assert_split(text: str) -> None:
    """Every character but white space is in exactly one statement, and none is long.

    Nothing that is read of a statement looks beyond it: so the work grows with the text's length
    and not with its square.
    """
    end = 0
    for one in split(text):
        assert one.start >= end
        assert text[one.start : one.end] == one.text
        assert not text[end : one.start].strip()
        assert len(one.text) <= LONGEST_STATEMENT
        end = one.end
    assert not text[end:].strip()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hundred_thousand_characters(name: str) -> None:
    text = repeated(name, SIZE)
    assert_split(text)
    check(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_check_answers_or_says_that_it_is_too_much(name: str, checker: Checker) -> None:
    text = repeated(name, CHECKED)
    try:
        answers = checker.check(text, TODAY).answers
    except TooLong as error:
        assert "more than 2,000 numbers" in str(error)
        return
    assert all(answer.finding.verdict is not Verdict.SUPPORTED for answer in answers)


def test_a_word_of_fifty_thousand_letters() -> None:
    assert not read_numbers("a" * 50_000, TODAY).quantities
    assert len("".join(s.text for s in split("a" * 50_000))) == 50_000


RUNS = st.lists(
    st.tuples(st.sampled_from(sorted(HOSTILE)), st.integers(1, 6_000)), min_size=1, max_size=4
).map(lambda runs: "".join(repeated(name, size) for name, size in runs))


@given(RUNS)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_run_of_hostile_texts(text: str) -> None:
    assert_split(text)
    check(text)


@given(RUNS)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_the_check_places_its_claims_in_any_run_of_hostile_texts(
    checker: Checker, text: str
) -> None:
    try:
        answers = checker.check(text, TODAY).answers
    except TooLong:
        return
    for claim in (answer.finding.claim for answer in answers):
        assert text[claim.start : claim.end] == claim.text


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
