"""What a period is read as: its words, all its readings, likeliest first, and open ends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.model.period import Calendar, PeriodMention
from bot.read.when.periods import read_periods

TODAY = date(2019, 12, 6)


def read(text: str, today: date = TODAY) -> list[PeriodMention]:
    return list(read_periods(text, today))


LABELS = [
    # what is written, the words of it that are the period, the labels of the readings
    ("in 2018", "2018", ["2018"]),
    ("in '07", "'07", ["2007"]),
    ("2018/19", "2018/19", ["2018/19"]),
    ("2018-19", "2018-19", ["2018/19"]),
    ("2018–19", "2018–19", ["2018/19"]),
    ("2018/2019", "2018/2019", ["2018/19"]),
    ("1999/00", "1999/00", ["1999/00"]),
    ("2018 to 2019", "2018 to 2019", ["2018-01-01/2019-12-31"]),
    ("2018-2019", "2018-2019", ["2018/19", "2018-01-01/2019-12-31"]),
    ("the financial year 2018/19", "the financial year 2018/19", ["2018/19"]),
    ("academic year 2018/19", "academic year 2018/19", ["2018-09-01/2019-08-31"]),
    ("the 2018/19 school year", "2018/19 school year", ["2018-09-01/2019-08-31"]),
    ("18/19", "18/19", ["2018/19"]),
    ("up on last yr", "last yr", ["2018", "2018/19"]),
    ("the past 6 mths", "the past 6 mths", ["2019-06-06/2019-12-06"]),
    ("2 yrs ago", "2 yrs ago", ["2017"]),
    ("yr to mar 2019", "yr to mar 2019", ["2018/19"]),
    ("apr 18 to mar 19", "apr 18 to mar 19", ["2018/19"]),
    ("FY2019", "FY2019", ["2018/19", "2019/20"]),
    ("FY18/19", "FY18/19", ["2018/19"]),
    ("between 2010 and 2019", "between 2010 and 2019", ["2010-01-01/2019-12-31"]),
    ("from 2010 to 2019", "from 2010 to 2019", ["2010-01-01/2019-12-31"]),
    ("2010-2015", "2010-2015", ["2010-01-01/2015-12-31"]),
    ("between 2010/11 and 2018/19", "between 2010/11 and 2018/19", ["2010-04-01/2019-03-31"]),
    ("the year to March 2024", "the year to March 2024", ["2023/24"]),
    ("year ending 31 March 2019", "year ending 31 March 2019", ["2018/19"]),
    ("the year ended 5 April 2019", "the year ended 5 April 2019", ["2018-04-06/2019-04-05"]),
    ("the 12 months to December 2018", "the 12 months to December 2018", ["2018"]),
    ("the three months to June", "the three months to June", ["2019-Q2"]),
    ("the quarter to September 2018", "the quarter to September 2018", ["2018-Q3"]),
    ("Q1 2020", "Q1 2020", ["2020-Q1"]),
    ("the first quarter of 2020", "the first quarter of 2020", ["2020-Q1"]),
    ("Q1 2018/19", "Q1 2018/19", ["2018-Q2"]),
    ("the first half of 2018", "the first half of 2018", ["2018-01-01/2018-06-30"]),
    ("the first six months of 2018", "the first six months of 2018", ["2018-01-01/2018-06-30"]),
    ("March 2020", "March 2020", ["2020-03"]),
    ("2020-03", "2020-03", ["2020-03"]),
    ("12 May 2021", "12 May 2021", ["2021-05-12"]),
    ("12th May, 2021", "12th May, 2021", ["2021-05-12"]),
    ("May 12, 2021", "May 12, 2021", ["2021-05-12"]),
    ("Thursday, 5th December 2019", "Thursday, 5th December 2019", ["2019-12-05"]),
    ("2020-03-01", "2020-03-01", ["2020-03-01"]),
    ("5/12/2019", "5/12/2019", ["2019-12-05"]),
    ("1 April 2018 to 31 March 2019", "1 April 2018 to 31 March 2019", ["2018/19"]),
    ("April 2018 to March 2019", "April 2018 to March 2019", ["2018/19"]),
    ("January to March 2019", "January to March 2019", ["2019-Q1"]),
    ("the 1990s", "the 1990s", ["1990-01-01/1999-12-31"]),
    ("the 80s", "the 80s", ["1980-01-01/1989-12-31"]),
    (
        "the decade to 2010",
        "the decade to 2010",
        ["2001-01-01/2010-12-31", "2000-01-01/2010-12-31"],
    ),
    ("last year", "last year", ["2018", "2018/19"]),
    ("this year", "this year", ["2019", "2019/20"]),
    ("next year", "next year", ["2020", "2020/21"]),
    ("last financial year", "last financial year", ["2018/19"]),
    ("this tax year", "this tax year", ["2019/20"]),
    ("last academic year", "last academic year", ["2018-09-01/2019-08-31"]),
    ("last month", "last month", ["2019-11"]),
    ("this month", "this month", ["2019-12"]),
    ("last week", "last week", ["2019-11-25/2019-12-01"]),
    ("last quarter", "last quarter", ["2019-Q3"]),
    ("last decade", "last decade", ["2000-01-01/2009-12-31", "2009-12-06/2019-12-06"]),
    ("the past 12 months", "the past 12 months", ["2018-12-06/2019-12-06"]),
    ("the past year", "the past year", ["2018-12-06/2019-12-06", "2018", "2018/19"]),
    ("five years ago", "five years ago", ["2014"]),
    ("two months ago", "two months ago", ["2019-10"]),
    ("three days ago", "three days ago", ["2019-12-03"]),
    ("yesterday", "yesterday", ["2019-12-05"]),
    ("in March", "March", ["2019-03"]),
    ("in December", "December", ["2018-12"]),
    ("March last year", "March last year", ["2018-03"]),
    ("on 3 June", "3 June", ["2019-06-03"]),
    ("on Tuesday", "on Tuesday", ["2019-12-03"]),
    ("so far this year", "so far this year", ["2019-01-01/2019-12-06"]),
    ("the end of 2018", "the end of 2018", ["2018-12-31"]),
]


@pytest.mark.parametrize(("text", "words", "labels"), LABELS)
@pytest.mark.parametrize("frame", ["{}", "There were 40 fires {}.", "({}) was bad"])
def test_readings(text: str, words: str, labels: list[str], frame: str) -> None:
    whole = frame.format(text)
    (mention,) = read(whole)
    assert (mention.text, [r.label for r in mention.readings]) == (words, labels)
    assert whole[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "words",
    ["mid-2021", "early 2019", "summer 2020", "last Christmas", "early 1960s", "two years later"],
)
def test_times_without_bounds(words: str) -> None:
    (mention,) = read(f"It began {words}, they said.")
    assert mention.readings == ()


@pytest.mark.parametrize("text", ["since 2015", "since March 2015", "ever since the 1990s"])
def test_since_is_open_at_the_end(text: str) -> None:
    (mention,) = read(text)
    assert mention.open_end
    assert not mention.text.startswith("since")


def test_a_day_without_its_year_after_since_says_no_year() -> None:
    (mention,) = read("Since October 7 there have been 2,000 incidents.")
    assert (mention.readings, mention.open_end) == ((), True)


@pytest.mark.parametrize(
    "text",
    [
        "police logged 2019 offences", "more than 2000 people", "2,018 fires", "it may rise",
        "they march on", "aged 18-19", "the 1922 Committee", "the Fisheries Act 2018", "£2019",
        "in a decade", "at 20:18", "45/19/2019",
    ],
)  # fmt: skip
def test_no_period(text: str) -> None:
    assert not [m for m in read(text) if m.readings]


def test_last_year_is_the_last_complete_one_on_any_day() -> None:
    for days in range(0, 1200, 7):
        today = date(2018, 1, 1) + timedelta(days=days)
        for period in read("last year", today)[0].readings:
            assert period.end <= today
            assert (today - period.end).days < 366


def test_a_year_that_a_count_looks_like() -> None:
    (mention,) = read("police logged 2019 offences in 2019")
    assert mention.start == len("police logged 2019 offences in ")


def test_periods_stand_in_the_order_of_the_text_and_apart() -> None:
    mentions = read("In 2018/19, and again in March 2020, and 2 years later than in 2015.")
    assert [m.text for m in mentions] == ["2018/19", "March 2020", "2 years later", "2015"]


@pytest.mark.parametrize("unit", ["pence a nest", "tonnes", "per cent", "hectares"])
def test_a_number_of_something_ends_no_pair_of_years(unit: str) -> None:
    """ "Westmarsh 2018 - 23 tonnes" is a dash between a year and what was weighed then."""
    assert [m.text for m in read(f"Westmarsh 2018 – 23 {unit}")] == ["2018"]


def test_so_many_thousand_years_ago_is_no_year_of_the_last_thousand() -> None:
    (mention,) = read("The reed sank 30,500 years ago.")
    assert (mention.text, mention.readings) == ("30,500 years ago", ())


ON_1_JUNE_2024 = date(2024, 6, 1)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("at the end of last year", ["2023-12-31", "2024-03-31"]),
        ("at the end of 2022/23", ["2023-03-31"]),
        ("at the end of the first quarter of 2023", ["2023-03-31"]),
        ("at the close of the 2022/23 financial year", ["2023-03-31"]),
        ("at year-end 2023", ["2023-12-31"]),
        ("at year end", ["2023-12-31", "2024-03-31"]),
        ("in the last quarter of 2023", ["2023-Q4"]),
        ("in 2023-Q4", ["2023-Q4"]),
        ("in Q4 23", ["2023-Q4"]),
        ("in 4Q23", ["2023-Q4"]),
        ("the December quarter of 2023", ["2023-Q4"]),
        ("the first quarter of the 2022/23 financial year", ["2022-Q2"]),
        ("the last three months of 2022/23", ["2023-Q1"]),
        ("the first half of 2022/23", ["2022-04-01/2022-09-30"]),
        ("last season", ["2023/24", "2023"]),
        ("the 2022-23 campaign", ["2022/23"]),
        ("the season before last", ["2022/23"]),
        ("the year before last", ["2022", "2022/23"]),
    ],
)
def test_ends_parts_and_seasons(text: str, labels: list[str]) -> None:
    (mention,) = read(text, ON_1_JUNE_2024)
    assert [one.label for one in mention.readings] == labels


def test_in_a_quarter_a_number_of_something_is_no_year() -> None:
    (mention,) = read("In Q4 23 people died", ON_1_JUNE_2024)
    assert mention.text == "Q4"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It had 4 by the end of March 2023", ["2023-03-31"]),
        ("It ended 2023 with 4", ["2023-12-31"]),
        ("It had 4 in March 2023", ["2023-03"]),
        ("It will have 4 by the end of March 2025", []),
        ("The aim was 4 by the end of March 2023", []),
        ("It had 4 for all of March 2023", []),
        ("It had 4 since the end of March 2023", []),
    ],
)
def test_what_stood_at_a_day(text: str, days: list[str]) -> None:
    (mention,) = read(text, ON_1_JUNE_2024)
    assert [one.label for one in mention.stood] == days


def test_the_end_of_the_year_is_that_of_the_year_that_is_named() -> None:
    named, end = read("In 2021 it had 5 at the end of the year", ON_1_JUNE_2024)
    assert (named.text, [one.label for one in end.readings]) == ("2021", ["2021-12-31"])
    (alone,) = read("It had 5 at the end of that year", ON_1_JUNE_2024)
    assert alone.readings == ()


@pytest.mark.parametrize(
    ("words", "calendar"),
    [
        ("the 2022/23 season", Calendar.SEASON),
        ("the school year 2022/23", Calendar.SCHOOL),
        ("last tax year", Calendar.FINANCIAL),
        ("2022/23", None),
    ],
)
def test_whose_year_the_words_name(words: str, calendar: Calendar | None) -> None:
    (mention,) = read(words, ON_1_JUNE_2024)
    assert mention.calendar is calendar
