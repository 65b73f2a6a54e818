"""Reads years: "in 2018", "2018/19", FY2019, "between 2010 and 2019", "the 1990s"."""

from __future__ import annotations

import re
from datetime import date

from bot.language.unit_names import MEASURES, MONEY_WORDS
from bot.read.when import calendars as cal
from bot.read.when.calendar_words import (
    ACADEMIC,
    BEGIN,
    END,
    FINANCIAL,
    YEAR,
    Readings,
    Rule,
    rule,
    without_bounds,
    year_in,
)

_UNITS = sorted(re.escape(word) for word in (*MEASURES, *MONEY_WORDS) if len(word) > 1)
_MEASURED = re.compile(rf" (?:per ?cent|{'|'.join(_UNITS)}){END}")
"""A unit, before which the second number is no year: "Westmarsh 2018 - 23 tonnes"."""


def _split_year(match: re.Match[str], plain: str, _today: date) -> Readings:
    """2018/19, 2018-19, 2018/2019: the financial year unless another is named."""
    return None if _MEASURED.match(plain, match.end()) else _years_of_pair(match)


def _years_of_pair(match: re.Match[str]) -> Readings:
    first, second = int(match["y"]), match["z"]
    century = 10 ** min(len(second), 2)
    last = int(second) if len(second) == 4 else first // century * century + int(second)
    if len(second) == 2 and last == first - 99:
        last += 100
    kind = (match["kind"] or match["after"] or "").strip()
    if "winter" in kind:
        return ()
    if last - first != 1:
        if len(second) <= 2 and match["dash"] == "-" and match[0][4] == " ":
            return None  # "in 2004 – 72 years" is no stretch
        whole = cal.stretch(date(first, 1, 1), date(last, 12, 31)) if first < last else None
        return (whole,) if whole and match["dash"] == "-" and last - first <= 150 else None
    if re.search(ACADEMIC, kind):
        return (cal.academic_year(first),)
    if len(second) == 4 and match["dash"] == "-" and not kind:
        return (cal.financial_year(first), cal.stretch(date(first, 1, 1), date(last, 12, 31)))
    return (cal.financial_year(first),)


def _short_split_year(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """18/19: the financial year, where the two follow each other."""
    first, second = int(match["y"]), int(match["z"])
    return (cal.financial_year(2000 + first),) if second == first + 1 else None


def _fy(match: re.Match[str], _plain: str, _today: date) -> Readings:
    """FY2019 names the year it ends in, or with some the year it begins in."""
    year = int(match["y"])
    year += 2000 if year < 100 else 0
    if match["z"]:
        return (cal.financial_year(year),)
    return (cal.financial_year(year - 1), cal.financial_year(year))


def _academic(match: re.Match[str], _plain: str, _today: date) -> Readings:
    return (cal.academic_year(int(match["y"])),)


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
    r" (?:[a-z'-]+ )?(?:people|children|men|women|[a-z]{3,}(?:ces|nts|ers|nes|ses|ons|ies|"
    r"les|res|ths|ins|rts|"
    r"hes|ges|rds|ats|als|ops|ips|ols|ots|cks|pes|tes|des|mes|ks|bs|ms))(?!\w)"
)
_ABOUT_A_YEAR = re.compile(
    r" (?:general |local |presidential |world |european |summer |winter |annual |census "
    r")?(?:figures|elections|results|"
    r"statistics|accounts|numbers|games|olympics|riots|floods|protests|sales|prices|wages|"
    r"budgets|plans|talks|"
    r"terms|awards|levels|totals|rates|targets|attacks|bombings|murders|killings|strikes|"
    r"guidelines|rules|"
    r"changes|reforms|cuts|estimates|projections|events|lockdowns|fires|wildfires|"
    r"championships|finals|profits|"
    r"emissions|exams|laws|regulations|reports|records|times|years|seasons|series|films|"
    r"was|is|has|does)\b"
)
_YEAR_BEFORE = re.compile(
    r"(?:(?<!\w)(?:in|since|by|during|from|to|until|till|before|after|of|for|between|and|"
    r"the|early|late|mid|"
    r"year|season|summer|winter|spring|autumn|christmas|easter|circa|back in|through|end "
    r"of|on|than in|"
    r"pre|post|its|their|his|her|this|that|cup|euro|games|our|was|is|election|budget|'s)[ "
    r"-]|[(\"]|^|[.;!?\n] ?)$"
)
_HEDGED = re.compile(
    r"(?:more than|over|fewer than|less than|nearly|almost|about|around|some|at least|up "
    r"to|under|all|recorded|logged|another|exactly|only|the total of|total of) $"
)


_LAW = re.compile(r" (?:Act|Bill|Directive|Committee|Convention|Regulations|act)\b")
_LAW_OF = re.compile(r"\b(?:Act|Bill|Order|Regulations|Directive|Convention)(?: of| \()? ?$")


def _year(match: re.Match[str], plain: str, today: date) -> Readings:
    """A bare year, unless what follows is counted: "logged 2019 offences"."""
    if match["short"]:
        return (cal.calendar_year(year_in(match["short"], today)),)
    year = int(match["y"])
    if _LAW.match(plain, match.end()) or _LAW_OF.search(
        plain[max(0, match.start() - 24) : match.start()]
    ):
        return None
    if match["vague"]:
        return ()
    if match["end"]:
        return (cal.day(date(year, 12, 31)),)
    return None if _counts(match, plain) else (cal.calendar_year(year),)


_OF_A_UNIT = re.compile(
    r" ?(?:%|per ?cent|million|bn|m\b|km|miles|tonnes|metres|kg|times\b|mph|votes|pounds)"
)
_UNTIL = re.compile(r"(?:by|until|in|to) $")


def _counts(match: re.Match[str], plain: str) -> bool:
    """Whether a number that looks like a year counts something, or is too late to be one."""
    low = plain[match.end() : match.end() + 40].lower()
    before = plain[max(0, match.start() - 24) : match.start()].lower()
    counted = _COUNTED.match(low) and not _ABOUT_A_YEAR.match(low)
    if counted and (_HEDGED.search(before) or not _YEAR_BEFORE.search(before)):
        return True
    return bool(_OF_A_UNIT.match(low)) or (int(match["y"]) > 2100 and not _UNTIL.search(before))


_TENS = (
    r"(?:1[5-9]|20)\d0'?s|'?[3-9]0s|"
    r"(?<=the )(?:thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)"
)
_OWN_AGE = (
    r"(?<!his )(?<!her )(?<!their )(?<!my )(?<!your )(?<!early )(?<!late )(?<!mid-)(?<!mid "
    r")(?<!in )"
)
YEARS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w)(?:between|from )? ?(?:the )?(?P<y>(?:19|20)\d\d)[/-]\d\d (?:and|to) "
        rf"(?P<z>(?:19|20)\d\d)[/-]\d\d{END}",
        _split_years,
        "19 20",
    ),
    rule(
        rf"{BEGIN}(?P<kind>(?:the )?(?:(?:{FINANCIAL}|{ACADEMIC}) years?|winter) )?(?:of )?"
        r"(?P<y>(?:18|19|20)\d\d) ?(?P<dash>[/-]) ?(?P<z>(?:18|19|20)\d\d|\d\d?)(?![.,]?\d| ?%)"
        rf"(?P<after> (?:{FINANCIAL}|{ACADEMIC}) year)?{END}",
        _split_year,
        "/ -",
    ),
    rule(r"(?<![\w/.,£$€])'?(?P<y>[012]\d)/'?(?P<z>[0-3]\d)(?![\w/])", _short_split_year, "/"),
    rule(
        rf"{BEGIN}(?:fy ?-?|(?:the )?{FINANCIAL} year )(?P<y>20\d\d|"
        rf"(?<=fy)\d\d)(?:[/-](?P<z>\d\d|20\d\d))?{END}",
        _fy,
        "fy year",
    ),
    rule(rf"(?<!\w)(?:the )?{ACADEMIC} year (?P<y>20\d\d)(?: to 20\d\d)?{END}", _academic, "year"),
    rule(
        rf"(?<!\w)(?P<kind>(?:the )?{FINANCIAL} years? )?(?:from )?(?P<y>{YEAR})"
        rf" ?(?:to|until|till|through|-) ?(?P<z>{YEAR}){END}",
        _years,
        "1 2",
    ),
    rule(rf"(?<!\w)(?P<kind>)?between (?P<y>{YEAR}) and (?P<z>{YEAR}){END}", _years, "between"),
    rule(
        rf"(?<!\w)(?:the )?(?:(?P<vague>early|late|mid)[ -](?:the )?)(?:(?:early|late|mid)[ "
        rf"-])?(?P<y>(?:1[5-9]|20)\d0'?s|(?<=the )'?[3-9]0s|nineties|noughties){END}",
        _decade,
        "s",
    ),
    rule(rf"(?<!\w){_OWN_AGE}(?:the )?(?P<vague>)?(?P<y>{_TENS}){END}", _decade, "0s ties"),
    rule(
        rf"(?<!\w)(?:the )?(?:summer|winter|spring|autumn|christmas|easter)(?: of)? "
        rf"(?:{YEAR}|last year|this year)(?:[/-]\d\d)?{END}",
        without_bounds,
        "summer winter spring autumn christmas easter",
    ),
    rule(
        rf"{BEGIN}(?:(?P<vague>early|late|mid|the middle of|the start of|the beginning of)[ "
        rf"-](?:in )?"
        r"(?:the year )?|(?P<end>the end of |end of |end-)|(?:the )?calendar (?:year )?)?"
        rf"(?:(?P<y>{YEAR})|(?P<short>(?<=in )'\d\d|(?<=since )'\d\d|(?<=by )'\d\d)){END}",
        _year,
        "1 2 '",
    ),
)
