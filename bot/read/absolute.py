"""Periods that name their year: "2018/19", "the year to March 2024", "Q1 2020", "in '07"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.model.period import Period
from bot.read import calendars as cal

Readings = tuple[Period, ...] | None
"""What words may mean, likeliest first; () a time without bounds; None no period at all."""
Reader = Callable[[re.Match[str], str, date], Readings]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern on lower-case text and what its matches mean."""

    pattern: re.Pattern[str]
    read: Reader


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
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20,
    "twenty-four": 24, "twenty four": 24, "thirty": 30, "forty": 40, "fifty": 50, "a hundred": 100,
    "a": 1, "an": 1, "couple of": 2,
}  # fmt: skip
_B, _E = r"(?<![\w£$€.,/-])", r"(?!\w)(?![/-]\d)"
_DAY = r"(?:\d{1,2})(?:st|nd|rd|th)?"
_DATE = rf"(?:(?:{WEEKDAY}|mon|tue|wed|thu|fri|sat|sun),? (?:the )?)?(?:{_DAY} (?:of )?{MONTH},? {YEAR}|{MONTH} {_DAY},? {YEAR})"
_FY = r"(?:financial|fiscal|tax|reporting|council|business|accounting)"
_AY = r"(?:academic|school|university|college)"
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "opening": 1}
_ANY_END = rf"(?:(?:the )?(?:end (?:of|in) )?(?:{_DAY} (?:of )?)?{MONTH}(?: {_DAY},?)?(?:,? (?P<year>{YEAR}|this year|last year))?)"


def month_of(word: str) -> int:
    """The number of a month's name, 1 to 12."""
    return cal.MONTHS[word.rstrip(".")]


def count_of(word: str) -> int | None:
    """The number that a word or digits stand for; None for "several"."""
    return int(word) if word.isdigit() else NUMBERS.get(word)


def _valid(year: int, number: int, of_month: int) -> date | None:
    if not 1 <= number <= 12 or not 1 <= of_month <= cal.days_in(year, number):
        return None
    return date(year, number, of_month)


def date_in(words: str) -> date | None:
    """The full date in some words ("12th May 2021", "May 12, 2021"); None where there is none."""
    named = re.search(MONTH, words)
    year = re.search(r"\d{4}", words)
    of_month = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    if not (named and year and of_month):
        return None
    return _valid(int(year[0]), month_of(named[0]), int(of_month[0]))


def _day(match: re.Match[str], _plain: str, _today: date) -> Readings:
    when = date_in(match[0])
    return (cal.day(when),) if when else None


def _dates(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Two dates, the first of which may leave out its month or year."""
    last = date_in(match["last"])
    if last is None:
        return None
    of_month = int(re.sub(r"\D", "", match["day"]))
    named = match["month"]
    year = int(match["y1"]) if match["y1"] else last.year
    first = _valid(year, month_of(named) if named else last.month, of_month)
    return (cal.stretch(first, last),) if first and first <= last else None


def _iso(match: re.Match[str], _plain: str, _today: date) -> Readings:
    when = _valid(int(match["y"]), int(match["m"]), int(match["d"]))
    return (cal.day(when),) if when else None


def _british(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Day first, as Britain writes it."""
    year = int(match["y"])
    year += (2000 if year < 50 else 1900) if year < 100 else 0
    when = _valid(year, int(match["m"]), int(match["d"])) if year >= cal.FIRST_YEAR else None
    return (cal.day(when),) if when else None


def _iso_month(match: re.Match[str], _plain: str, _today: date) -> Readings:
    return (cal.month(int(match["y"]), int(match["m"])),)


def _month_year(match: re.Match[str], plain: str, today: date) -> Readings:
    year = year_in(match["y"], today)
    if match["vague"]:
        return ()
    named = cal.month(year, month_of(match["m"]))
    return (cal.day(named.end - timedelta(days=1)),) if match["end"] else (named,)


def year_in(words: str, today: date) -> int:
    """The year of "2020", "'07", "last year", "this year"."""
    if words.startswith("'"):
        short = int(words[1:])
        return short + (2000 if short < 50 else 1900)
    if words in ("last year", "this year", "next year"):
        return today.year + {"last": -1, "this": 0, "next": 1}[words.split()[0]]
    return int(words)


def _months(match: re.Match[str], _plain: str, today: date) -> Readings:
    """April 2018 to March 2019; January to March 2020; January to March."""
    first_month, last_month = month_of(match["m1"]), month_of(match["m2"])
    if match["y2"]:
        last_year = year_in(match["y2"], today)
    else:
        last_year = cal.latest_year_of(last_month, today)
    first_year = (
        year_in(match["y1"], today) if match["y1"] else last_year - (first_month > last_month)
    )
    first, last = date(first_year, first_month, 1), cal.end_of_month(last_year, last_month)
    return (cal.stretch(first, last),) if first <= last else None


def _split_year(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """2018/19, 2018-19, 2018/2019: the financial year unless another is named."""
    first, second = int(match["y"]), match["z"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if len(second) == 2 and last < first:
        last += 100
    kind = (match["kind"] or match["after"] or "").strip()
    if "season" in kind or "winter" in kind:
        return ()
    if last - first != 1:
        whole = cal.stretch(date(first, 1, 1), date(last, 12, 31)) if first < last else None
        return (whole,) if whole and match["dash"] == "-" and last - first <= 150 else None
    if re.search(_AY, kind):
        return (cal.academic_year(first),)
    if len(second) == 4 and match["dash"] == "-" and not kind:
        return (cal.financial_year(first), cal.stretch(date(first, 1, 1), date(last, 12, 31)))
    return (cal.financial_year(first),)


def _fy(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """FY2019 names the year it ends in, or with some the year it begins in."""
    year = int(match["y"])
    year += 2000 if year < 100 else 0
    if match["z"]:
        return (cal.financial_year(year),)
    return (cal.financial_year(year - 1), cal.financial_year(year))


def _academic(match: re.Match[str], _plain: str, _today: date) -> Readings:
    return (cal.academic_year(int(match["y"])),)


def _to_end(match: re.Match[str], _plain: str, today: date) -> Readings:
    """The year, the quarter or so many months to a month, a date or a year."""
    last = _last_day(match, today)
    if last is None:
        return None
    if match["unit"].startswith("year") and match["n"] is None:
        return (cal.months_to(last, 12),)
    if match["unit"].startswith(("quarter", "decade", "month")) and match["n"] is None:
        size = {"q": 3, "d": 120, "m": 1}[match["unit"][0]]
        return (cal.months_to(last, size),)
    count = count_of(match["n"] or "one")
    if count is None:
        return ()
    if match["unit"].startswith(("week", "day")):
        days = count * (7 if match["unit"].startswith("week") else 1)
        return (cal.stretch(last - timedelta(days=days - 1), last),)
    size = {"y": 12, "q": 3, "d": 120, "m": 1}[match["unit"][0]]
    return (cal.months_to(last, count * size),) if count * size < 6000 else None


def _last_day(match: re.Match[str], today: date) -> date | None:
    words = match["end"]
    named = re.search(MONTH, words)
    if named is None:
        return date(int(match["only"]), 12, 31) if match["only"] else None
    number = month_of(named[0])
    given = match["year"]
    year = year_in(given, today) if given else cal.latest_year_of(number, today)
    of_month = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    if of_month is None:
        return cal.end_of_month(year, number)
    return _valid(year, number, int(of_month[0]))


def _decade_to(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Ten years that end with that year, or from ten years before it."""
    last = int(match["y"])
    end = date(last, 12, 31)
    return (cal.stretch(date(last - 9, 1, 1), end), cal.stretch(date(last - 10, 1, 1), end))


def _quarter(match: re.Match[str], _plain: str, today: date) -> Readings:
    number = int(match["q"]) if match["q"] else _QUARTERS[match["word"]]
    words = match["y"] or match["y0"]
    financial = re.match(r"(\d{4})[/-]\d\d$", words or "")
    if financial:
        return (cal.quarter(*divmod_quarter(int(financial[1]), number)),)
    if words:
        return (cal.quarter(year_in(words.removeprefix("the "), today), number),)
    year = today.year if 3 * number < today.month else today.year - 1
    return (cal.quarter(year, number),)


def divmod_quarter(year: int, number: int) -> tuple[int, int]:
    """The calendar year and quarter of a financial year's quarter."""
    return (year, number + 1) if number < 4 else (year + 1, 1)


def _half(match: re.Match[str], _plain: str, today: date) -> Readings:
    second = match["word"] in ("second", "latter", "last") or match["h"] == "2"
    words = match["y"]
    if words is None:
        return None
    year = year_in(words.removeprefix("the "), today)
    first = date(year, 7, 1) if second else date(year, 1, 1)
    return (cal.stretch(first, date(year, 12, 31) if second else date(year, 6, 30)),)


def _years(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Between 2010 and 2019, from 2010 to 2019: whole calendar years."""
    first, last = int(match["y"]), int(match["z"])
    if len(match["z"]) == 2:
        last += first // 100 * 100
    if not first < last:
        return None
    if match["kind"]:
        return (cal.stretch(date(first, 4, 1), date(last, 3, 31)),)
    return (cal.stretch(date(first, 1, 1), date(last, 12, 31)),)


def _split_years(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """Between 2010/11 and 2018/19: from the first one's start to the last one's end."""
    first, last = int(match["y"]), int(match["z"])
    return (cal.stretch(date(first, 4, 1), date(last + 1, 3, 31)),) if first < last else None


def _decade(match: re.Match[str], _plain: str, _today: date) -> Readings:
    words = match["y"]
    tens = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
            "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000}  # fmt: skip
    if match["vague"]:
        return ()
    if words in tens:
        year = tens[words]
    else:
        year = int(words.strip("'s"))
        year += (1900 if year >= 30 else 2000) if year < 100 else 0
    return (cal.stretch(date(year, 1, 1), date(year + 9, 12, 31)),)


_COUNTED = re.compile(
    r" (?:[a-z'-]+ )?(?:people|children|men|women|[a-z]{3,}(?:ces|nts|ers|nes|ses|ons|ies|les|res|ths|ins|rts|"
    r"hes|ges|rds|ats|als|ops|ips|ols|ots|cks|pes|tes|des|mes|ks|bs|ms))(?!\w)"
)
_ABOUT_A_YEAR = re.compile(
    r" (?:general |local |presidential |world |european |summer |winter |annual |census )?(?:figures|elections|results|"
    r"statistics|accounts|numbers|games|olympics|riots|floods|protests|sales|prices|wages|budgets|plans|talks|"
    r"terms|awards|levels|totals|rates|targets|attacks|bombings|murders|killings|strikes|guidelines|rules|"
    r"changes|reforms|cuts|estimates|projections|events|lockdowns|fires|wildfires|championships|finals|profits|"
    r"emissions|exams|laws|regulations|reports|records|times|years|seasons|series|films|was|is|has|does)\b"
)
_YEAR_BEFORE = re.compile(
    r"(?:(?<!\w)(?:in|since|by|during|from|to|until|till|before|after|of|for|between|and|the|early|late|mid|"
    r"year|season|summer|winter|spring|autumn|christmas|easter|circa|back in|through|end of|on|than in|"
    r"pre|post|its|their|his|her|this|that|cup|euro|games|our|was|is|election|budget|'s)[ -]|[(\"]|^|[.;!?\n] ?)$"
)
_HEDGED = re.compile(
    r"(?:more than|over|fewer than|less than|nearly|almost|about|around|some|at least|up to|under|all|recorded|logged|another|exactly|only|the total of|total of) $"
)


def _year(match: re.Match[str], plain: str, today: date) -> Readings:
    """A bare year, unless what follows is counted: "logged 2019 offences"."""
    if match["short"]:
        return (cal.calendar_year(year_in(match["short"], today)),)
    year = int(match["y"])
    if match["vague"]:
        return ()
    if match["end"]:
        return (cal.day(date(year, 12, 31)),)
    low = plain[match.end() : match.end() + 40].lower()
    before = plain[max(0, match.start() - 24) : match.start()].lower()
    counted = _COUNTED.match(low) and not _ABOUT_A_YEAR.match(low)
    if counted and (_HEDGED.search(before) or not _YEAR_BEFORE.search(before)):
        return None
    if re.match(
        r" ?(?:%|per ?cent|million|bn|m\b|km|miles|tonnes|metres|kg|times\b|mph|votes|pounds)", low
    ):
        return None
    if year > 2100 and not re.search(r"(?:by|until|in|to) $", before):
        return None
    return (cal.calendar_year(year),)


def _nothing(_match: re.Match[str], _plain: str, _today: date) -> Readings:
    return ()


def _rule(pattern: str, read: Reader) -> Rule:
    return Rule(re.compile(pattern), read)


_END_WORDS = r"(?:to|ending|ended|up to|ending in|ended in|ending on|to the end of|until|ending with|through|ending at)"
_REL_YEAR = rf"(?:{YEAR}|'\d\d|last year|this year|next year)"
ABSOLUTE: tuple[Rule, ...] = (
    _rule(
        rf"(?<!\w)(?:(?:between|from) )?(?:the )?(?P<day>{_DAY})(?: (?:of )?(?P<month>{MONTH})(?:,? (?P<y1>{YEAR}))?)?"
        rf"(?: to | and |-| - | until )(?:the )?(?P<last>{_DAY} (?:of )?{MONTH},? {YEAR}){_E}",
        _dates,
    ),
    _rule(rf"(?<!\w)(?:the )?{_DATE}{_E}", _day),
    _rule(rf"{_B}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
    _rule(rf"{_B}(?P<d>\d{{1,2}})(?P<s>[/.])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}}|\d\d)(?![\d/.]\d?)", _british),
    _rule(
        rf"(?<!\w)(?:(?:between|from) )?(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))?(?: to | and |-| - | until | through )"
        rf"(?P<m2>{MONTH})(?: (?:of )?(?P<y2>{_REL_YEAR}))?{_E}",
        _months,
    ),
    _rule(
        rf"(?<!\w)(?:the )?(?:{_FY} )?(?:(?P<n>{COUNT}) )?(?P<unit>years?|months?|quarters?|weeks?|days?|decades?)(?:,| which)? {_END_WORDS} "
        rf"(?P<end>{_ANY_END}|(?:the end of )?(?P<only>{YEAR})){_E}",
        _to_end,
    ),
    _rule(rf"(?<!\w)(?:the )?decade to (?P<y>{YEAR}){_E}", _decade_to),
    _rule(
        rf"(?<![\w-])(?:the )?(?:(?P<y0>{YEAR}) ?)?(?:q(?P<q>[1-4])|(?P<word>first|second|third|fourth|final|opening) quarter)"
        rf"(?:,? ?(?:of )?(?P<y>(?:19|20)\d\d[/-]\d\d(?!\d)|{_REL_YEAR}|the year))?{_E}",
        lambda m, p, t: None if m["y"] == "the year" else _quarter(m, p, t),
    ),
    _rule(
        rf"(?<!\w)(?:the )?(?:h(?P<h>[12])|(?P<word>first|second|latter) half)(?: of)? (?P<y>{_REL_YEAR}){_E}",
        _half,
    ),
    _rule(
        rf"(?<!\w)(?:between|from )? ?(?:the )?(?P<y>(?:19|20)\d\d)[/-]\d\d (?:and|to) (?P<z>(?:19|20)\d\d)[/-]\d\d{_E}",
        _split_years,
    ),
    _rule(
        rf"{_B}(?P<kind>(?:the )?(?:(?:{_FY}|{_AY}) year|season|winter|school years) )?(?:of )?"
        rf"(?P<y>(?:18|19|20)\d\d) ?(?P<dash>[/-]) ?(?P<z>(?:18|19|20)\d\d|\d\d)(?P<after> (?:{_FY}|{_AY}) year| season)?{_E}",
        _split_year,
    ),
    _rule(rf"{_B}fy ?-?(?P<y>20\d\d|\d\d)(?:[/-](?P<z>\d\d|20\d\d))?{_E}", _fy),
    _rule(rf"(?<!\w)(?:the )?{_FY} year (?P<y>20\d\d)(?P<z>)?{_E}", lambda m, p, t: _fy(m, p, t)),
    _rule(rf"(?<!\w)(?:the )?{_AY} year (?P<y>20\d\d)(?: to 20\d\d)?{_E}", _academic),
    _rule(
        rf"(?<!\w)(?P<kind>(?:the )?{_FY} years? )?(?:(?:between|from) )?(?P<y>{YEAR}) ?(?:to|and|until|till|through|-) ?(?P<z>{YEAR}){_E}",
        lambda m, p, t: None if " and " in m[0] and not m[0].startswith("between") else _years(m, p, t),
    ),
    _rule(rf"{_B}(?P<y>20[012]\d|19\d\d)-(?P<m>0[1-9]|1[0-2]){_E}", _iso_month),
    _rule(
        rf"(?<!\w)(?:the )?(?:(?P<vague>early|late|mid|middle of|start of|beginning of)[ -](?:the )?)?(?P<end>end of )?"
        rf"(?P<m>{MONTH})(?: of|,)? (?P<y>{_REL_YEAR}){_E}",
        _month_year,
    ),
    _rule(
        rf"(?<!\w)(?:the )?(?:(?P<vague>early|late|mid)[ -](?:the )?)?(?:(?:early|late|mid)[ -])?"
        rf"(?P<y>(?:1[5-9]|20)\d0'?s|'?[3-9]0s|(?<=the )(?:thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)){_E}",
        lambda m, p, t: None if re.search(r"(?:his|her|their|my|in|your|early|late|mid) ?-?$", p[max(0, m.start() - 6) : m.start()]) and not m["y"].strip("'s")[2:] else _decade(m, p, t),
    ),
    _rule(rf"(?<!\w)(?:the )?(?:summer|winter|spring|autumn|christmas|easter)(?: of)? (?:{YEAR}|last year|this year)(?:[/-]\d\d)?{_E}", _nothing),
    _rule(
        rf"{_B}(?:(?P<vague>early|late|mid|the middle of|the start of|the beginning of)[ -](?:in )?(?:the year )?|(?P<end>the end of |end of |end-))?"
        rf"(?:(?P<y>{YEAR})|(?P<short>(?<=in )'\d\d|(?<=since )'\d\d|(?<=by )'\d\d)){_E}",
        _year,
    ),
)  # fmt: skip
