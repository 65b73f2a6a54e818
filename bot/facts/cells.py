"""Reads single cells of the figure tables; what can't be read is noted with its remedy."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bot.facts.csvfiles import Row
from bot.facts.formats import FLAGS
from bot.facts.locators import read_locator
from bot.facts.periods import read_period
from bot.model.period import Period

_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
_WHOLE = re.compile(r"[0-9]{1,15}")
_NOT_IN_KEYS = re.compile(r"[\s|\x00-\x1f]")


def key(row: Row, column: str = "key") -> str:
    """A key: any characters but spaces and |."""
    text = filled(row, column)
    if _NOT_IN_KEYS.search(text):
        row.fault(column, f'"{text}" holds a space or |; write the key without')
    return text


def filled(row: Row, column: str) -> str:
    """The text of a cell that may not be blank."""
    text = row[column]
    if not text:
        row.fault(column, "is blank; fill it in")
    return text


def members(row: Row, column: str) -> tuple[str, ...]:
    """The members of a list cell, in order; blank and repeated ones are faults."""
    text = row[column]
    if "|" not in text:
        return (text,) if text else ()
    found = tuple(part.strip() for part in text.split("|"))
    if "" in found:
        row.fault(column, "has an empty member; write A|B without a | at an end")
    for member in dict.fromkeys(found):
        if member and found.count(member) > 1:
            row.fault(column, f'"{member}" is there twice; leave one')
    return found


def link(row: Row, column: str) -> str:
    """A web address; "" for a blank cell or a fault."""
    text = row[column]
    if text and not text.startswith(("https://", "http://")):
        row.fault(column, f'"{text}" is no web address; write https://…, or leave it blank')
        return ""
    return text


def number(row: Row, column: str) -> str:
    """The digits of an exact decimal, as written; "" for a blank cell or a fault."""
    text = row[column]
    if text and not _NUMBER.fullmatch(text):
        row.fault(column, f'"{text}" is no number; write digits only, as 4000 or 2.50')
        return ""
    return text


def required_number(row: Row, column: str) -> str:
    """The digits of an exact decimal that may not be blank: a gap is never a zero."""
    if not row[column]:
        row.fault(column, "is blank; a figure needs its value (a gap is no zero)")
    return number(row, column)


def whole(row: Row, column: str) -> int | None:
    """A whole number from 0 up; None for a blank cell or a fault."""
    text = row[column]
    if text and not _WHOLE.fullmatch(text):
        row.fault(column, f'"{text}" is no whole number; write digits only, or leave it blank')
        return None
    return int(text) if text else None


def day(row: Row, column: str) -> str:
    """A date as 2019-12-05; "" for a blank cell or a fault."""
    text = row[column]
    try:
        if text and date.fromisoformat(text).isoformat() != text:
            raise ValueError
    except ValueError:
        row.fault(column, f'"{text}" is no date; write 2019-12-05, or leave it blank')
        return ""
    return text


def moment(row: Row, column: str) -> str:
    """A date, or a date and time, in ISO 8601; "" for a blank cell or a fault."""
    text = row[column]
    try:
        if text:
            datetime.fromisoformat(text)
    except ValueError:
        row.fault(column, f'"{text}" is no date; write 2019-12-05 or 2019-12-05T14:30')
        return ""
    return text


def choice(row: Row, column: str, allowed: type[StrEnum]) -> str:
    """One of the words that the column knows."""
    text = row[column]
    if text not in allowed._value2member_map_:
        known = ", ".join(word.value for word in allowed)
        row.fault(column, f'"{text}" is none of {known}')
    return text


def yes(row: Row, column: str) -> bool:
    """True for yes, False for no."""
    text = row[column]
    if text not in ("yes", "no"):
        row.fault(column, f'"{text}" is neither yes nor no')
    return text == "yes"


def flags(row: Row, column: str) -> str:
    """SDMX codes, each once, in the order in which they are shown."""
    if not row[column]:
        return ""
    found = set(members(row, column))
    for flag in sorted(found - {"", *FLAGS}):
        row.fault(column, f'"{flag}" is no SDMX observation code; known are {" ".join(FLAGS)}')
    return "|".join(flag for flag in FLAGS if flag in found)


def locator(row: Row, column: str) -> str:
    """The place in the document, as written; "" for a blank cell."""
    try:
        read_locator(row[column])
    except ValueError as error:
        row.fault(column, str(error))
    return row[column]


def period(row: Row, column: str) -> Period | None:
    """The period; None where the source gives none, or where it can't be read."""
    try:
        return read_period(row[column])
    except ValueError as error:
        row.fault(column, str(error))
        return None


def high(row: Row, low: str, qualifier: str) -> str:
    """The upper value, which "between" needs and nothing else may have."""
    text = number(row, "value_high")
    between = qualifier == "between"
    if between and not row["value_high"]:
        row.fault("value_high", 'is blank; "between" needs the upper value')
    elif text and not between:
        row.fault("value_high", f'goes with "between" only, not with "{qualifier}"')
    elif text and low and Decimal(text) < Decimal(low):
        row.fault("value_high", f"{text} is lower than the value {low}; swap them")
    return text
