"""Reads days and months that leave their year out: "yesterday", "on Tuesday", "in March"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.read.when import calendars as cal
from bot.read.when.calendar_words import MONTH, MONTH_WORDS, WEEKDAY, Readings, Rule, month_of, rule

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _near(match: re.Match[str], _plain: str, today: date) -> Readings:
    word = match[0]
    offset = (
        -1
        if word.startswith(("yesterday", "last", "overnight"))
        else 1
        if word == "tomorrow"
        else 0
    )
    return (cal.day(today + timedelta(days=offset)),)


_REPORTING = re.compile(
    r"(?:said|told|warned|announced|published|revealed|released|confirmed|reported|added|"
    r"issued|tweeted|"
    r"posted|spoke|speaking|claimed|statement|briefing|interview|figures|data|"
    r"report)\b[^.;\n]{0,30}$"
)


_TO_COME = re.compile(r"\b(?:will|to be|due|expected|next|until|by)\b[^.;\n]{0,20}$")


def _weekday(match: re.Match[str], plain: str, today: date) -> Readings:
    """The last such day, unless it only says when somebody spoke."""
    before = plain[max(0, match.start() - 50) : match.start()].lower()
    if _REPORTING.search(before) or _TO_COME.search(before):
        return ()
    back = (today.weekday() - _DAYS.index(match["day"])) % 7
    return (cal.day(today - timedelta(days=back or 7)),)


def _month_alone(match: re.Match[str], plain: str, today: date) -> Readings:
    """In March: the last one that is over; next March: the coming one."""
    number = month_of(match["m"])
    name = plain[match.start("m") : match.end("m")]
    if name.lower() in ("march", "may", "mar", "sun") and name.islower() and not match["led"]:
        return None
    if match["vague"]:
        return ()
    year = cal.latest_year_of(number, today)
    if match["which"] == "next":
        year = today.year if number > today.month else today.year + 1
    if match["which"] == "this":
        year = today.year
    named = cal.month(year, number)
    return (cal.day(named.end - timedelta(days=1)),) if match["end"] else (named,)


_EVENT = re.compile(r" (?:attacks?|massacres?|bombings?|atrocit\w+|war|invasion|uprising|riots?)\b")


def _day_month(match: re.Match[str], plain: str, today: date) -> Readings:
    """A day without its year: the last one before the date, or no bounds after "since"."""
    number = month_of(match["m"] or match["m2"])
    of_month = int(re.sub(r"\D", "", match["d"] or match["d2"]))
    if plain[max(0, match.start() - 6) : match.start()].lower() in ("since ", "after "):
        return ()
    if _EVENT.match(plain, match.end()):
        return ()
    for year in (today.year, today.year - 1):
        if 1 <= of_month <= cal.days_in(year, number) and date(year, number, of_month) <= today:
            return (cal.day(date(year, number, of_month)),)
    return () if 1 <= of_month <= 31 else None


_E = r"(?!\w)(?!-)"
RECENT: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w)(?:yesterday|today|tomorrow|tonight|last night|overnight|this (?:morning|"
        rf"afternoon|evening)){_E}(?!')",
        _near,
        "today tomorrow tonight yesterday night this",
    ),
    rule(
        rf"(?<!\w)(?:on |last |next |this |early |late )?(?P<day>{WEEKDAY})s?{_E}(?!')",
        _weekday,
        "day",
    ),
    rule(
        rf"(?<!\w)(?:the )?(?:{WEEKDAY},? )?(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of "
        rf")?(?P<m>{MONTH})|"
        rf"(?P<m2>{MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?![\w,]\d)(?!\w)(?! (?:per|"
        rf"million|people))",
        _day_month,
        MONTH_WORDS,
    ),
    rule(
        r"(?<!\w)(?P<led>(?:(?<=in )|(?<=since )|(?<=by )|(?<=until )|(?<=during )|(?<=between )))?"
        r"(?:(?P<which>last|this|next) )?(?:(?P<vague>early|late|mid)[ -])?(?P<end>(?:the "
        r")?end of )?"
        rf"(?P<m>{MONTH}){_E}(?!')(?! \d)(?! (?:and|hare|madness|have|be|not|also|well|the|"
        rf"act)(?!\w))",
        _month_alone,
        MONTH_WORDS,
    ),
)
