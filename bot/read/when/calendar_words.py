"""The words of the calendar, shared by the rules that read periods, and what a rule is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.model.period import Period
from bot.read.text.screened import Screened, screened
from bot.read.when.calendars import MONTHS, days_in

Readings = tuple[Period, ...] | None
"""What words may mean, likeliest first; () a time without bounds; None no period at all."""
Reader = Callable[[re.Match[str], str, date], Readings]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern on lower-case text and what its matches mean."""

    pattern: Screened
    read: Reader
    needs: tuple[str, ...] = ()
    """Words of which a text must hold one, to spare the search in most texts."""


def rule(pattern: str, read: Reader, needs: str = "") -> Rule:
    """A rule from a pattern on lower-case text; a text must hold one of the words in `needs`."""
    return Rule(screened(pattern), read, tuple(needs.split()))


def without_bounds(_match: re.Match[str], _plain: str, _today: date) -> Readings:
    """A time that has no exact first and last day."""
    return ()


MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\.|(?!\w)))"
)
YEAR = r"(?:1[5-9]\d\d|20\d\d|21\d\d)(?![\d%])(?!,\d)(?!\.\d)"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
COUNT = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|"
    r"twenty|twenty[ -]four|thirty|forty|fifty|a hundred|several|few|couple of)"
)
_HOW_LONG = (
    "",
    "about ",
    "around ",
    "almost ",
    "nearly ",
    "over ",
    "more than ",
    "at least ",
    "some ",
)
LASTING = "".join(
    f"(?<!{verb} {hedge})"
    for verb in ("for", "lasted", "took", "spent", "waited", "lasting")
    for hedge in _HOW_LONG
)
"""What may not stand before a time that is only counted from: "shut for six hours after it"."""
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20,
    "twenty-four": 24, "twenty four": 24, "thirty": 30, "forty": 40, "fifty": 50, "a hundred": 100,
    "a": 1, "an": 1, "couple of": 2,
}  # fmt: skip
BEGIN, END = r"(?<![\w£$€.,/-])", r"(?!\w)(?![/-]\d)"
DAY = r"(?:\d{1,2})(?:st|nd|rd|th)?"
FINANCIAL = r"(?:financial|fiscal|tax|reporting|council|business|accounting)"
ACADEMIC = r"(?:academic|school|university|college)"
NAMED_YEAR = rf"(?:{YEAR}|'\d\d|last year|this year|next year)"
MONTH_WORDS = "jan feb mar apr may jun jul aug sep oct nov dec"


def month_of(word: str) -> int:
    """The number of a month's name, 1 to 12."""
    return MONTHS[word.rstrip(".")]


def count_of(word: str) -> int | None:
    """The number that a word or digits stand for; None for "several"."""
    return int(word) if word.isdigit() else NUMBERS.get(word)


def year_in(words: str, today: date) -> int:
    """The year of "2020", "'07", "last year", "this year"."""
    if words.startswith("'"):
        short = int(words[1:])
        return short + (2000 if short < 50 else 1900)
    if words in ("last year", "this year", "next year"):
        return today.year + {"last": -1, "this": 0, "next": 1}[words.split(maxsplit=1)[0]]
    return int(words)


def valid_date(year: int, number: int, of_month: int) -> date | None:
    """The date, or None where the calendar has none such."""
    if not 1 <= number <= 12 or not 1 <= of_month <= days_in(year, number):
        return None
    return date(year, number, of_month)
