"""Statements that are wrong in the unit, in a modifier or in being turned round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from zlib import crc32

from bot.language.plain import GENERIC
from bot.language.tokens import stem
from bot.language.units import Sort, Unit, parse_unit
from bot.model.figure import Figure
from bot.model.quantity import Hedge
from bot.selftest.amounts import SIGNS
from bot.selftest.names import is_plural
from bot.selftest.right import first_that_fits
from bot.selftest.saying import Change, Saying
from bot.selftest.shelf import Shelf
from bot.selftest.wordings import (
    denied,
    flat,
    there_were_then,
    with_modifier,
    with_unit,
)

_MODIFIERS = ("rural", "female", "winter", "military", "foreign")
_OF_CRIMES = ("attempted", "suspected")
_OTHER_SIGN = {"£": "€", "€": "£", "$": "£"}
_TIMES = {"day": "week", "week": "month", "month": "day", "hour": "day", "year": "day"}
_MEASURES = {"years": "months", "months": "years", "tonnes": "grams", "miles": "metres",
             "kilometres": "metres", "days": "years", "hours": "minutes"}  # fmt: skip
_PER_MANY = re.compile(r"per (?:100,000|10,000|million)\b")
_EACH = 2
_LEAST_DAYS = 27

Made = Iterator[tuple[Change, str]]


def wrong_forms(say: Saying, shelf: Shelf) -> Made:
    """The same number in another unit, of another measure, denied, or as a fact that it isn't."""
    for text in _units(say, shelf):
        yield Change.UNIT, text
    for turned in denied(say):
        yield Change.POLARITY, turned
    for turn, modifier in enumerate(_strange_modifiers(say, shelf)):
        if told := first_that_fits(with_modifier(say, modifier), turn):
            yield Change.MODIFIER, told
    if fact := flat(say):
        yield Change.FACT, fact


def _strange_modifiers(say: Saying, shelf: Shelf) -> Iterator[str]:
    """Two words that no measure and no term of the store has, other ones for each figure."""
    crimes = parse_unit(say.figure.unit).words & GENERIC
    words = _MODIFIERS + _OF_CRIMES if crimes else _MODIFIERS
    start = crc32(f"{say.figure.key} {say.noun}".encode()) % len(words)
    turned = (*words[start:], *words[:start])
    return islice((word for word in turned if stem(word) not in shelf.stems), _EACH)


def _units(say: Saying, shelf: Shelf) -> Iterator[str]:
    for changed in (*_other_units(say), *_per_time(say), *_per_people(say)):
        if text := with_unit(changed):
            yield text
    if text := _as_count(say, shelf):
        yield text


def _other_units(say: Saying) -> Iterator[Saying]:
    """Per cent for a count, percentage points for per cent, another currency, another measure."""
    figure = say.figure
    unit = parse_unit(figure.unit)
    if unit.sort is Sort.PERCENT:
        yield say.but(unit="percentage points")
    elif unit.sort is Sort.MONEY:
        yield from _in_another_currency(say, unit)
    else:
        yield say.but(unit="per cent", counted=False)
        first = figure.unit.split(" ")[0]
        if first in _MEASURES:
            yield say.but(unit=_MEASURES[first], counted=False)


def _in_another_currency(say: Saying, unit: Unit) -> Iterator[Saying]:
    amount, sign = say.amount, SIGNS.get(unit.code, "")
    if sign:
        written = amount.number.replace(sign, _OTHER_SIGN[sign])
        yield say.but(amount=replace(amount, number=written))
    elif unit.scale == 1 and amount.hedge is not Hedge.BETWEEN:
        yield say.but(amount=replace(amount, number=f"£{amount.number}"), unit="")


def _per_time(say: Saying) -> Iterator[Saying]:
    """A count as a daily one, a daily one as a weekly one."""
    figure = say.figure
    unit = parse_unit(figure.unit)
    if unit.sort is not Sort.THING:
        return
    if not unit.per and _is_long(figure) and is_plural(say.noun):
        yield say.but(unit=f"{figure.unit} a day", counted=False)
    for stored, other in _TIMES.items():
        if unit.per == {stem(stored)}:
            yield from _rated(say, stored, other)


def _rated(say: Saying, stored: str, other: str) -> Iterator[Saying]:
    """The denominator changed wherever it is said."""
    per = re.compile(rf"\b(a|an|per|each|every) {stored}\b")
    noun = per.sub(rf"\1 {other}", say.noun).replace("daily ", "weekly ")
    unit = per.sub(rf"\1 {other}", say.unit)
    if (noun, unit) != (say.noun, say.unit):
        yield say.but(noun=noun, unit=unit, counted=False)


def _per_people(say: Saying) -> Iterator[Saying]:
    """A rate per 100,000 as one per 1,000."""
    noun, unit = (_PER_MANY.sub("per 1,000", text) for text in (say.noun, say.unit))
    if (noun, unit) != (say.noun, say.unit):
        yield say.but(noun=noun, unit=unit)


def _is_long(figure: Figure) -> bool:
    return figure.period is not None and (
        (figure.period.end - figure.period.start).days >= _LEAST_DAYS
    )


def _as_count(say: Saying, shelf: Shelf) -> str | None:
    """A share as a count of what it is a share of: "there were 22 thefts"."""
    is_share = parse_unit(say.figure.unit).sort is Sort.PERCENT
    if not is_share or not is_plural(say.noun) or shelf.is_true_after_all(say):
        return None
    return there_were_then(say.but(counted=True, unit=""))
