"""Statements that are wrong in the unit, in a modifier or in being turned round."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.tokens import stem
from bot.language.units import Sort, parse_unit
from bot.model.figure import Figure
from bot.selftest.names import is_plural
from bot.selftest.saying import Change, Saying
from bot.selftest.shelf import Shelf
from bot.selftest.wordings import came_to, denied, flat, share_of, there_were_then, with_modifier
from bot.write.amount import number

_MODIFIERS = ("rural", "female", "winter", "suspected", "military", "attempted", "foreign")
_CURRENCIES = {"GBP": ("€", "EUR"), "EUR": ("£", "GBP"), "USD": ("£", "GBP")}
_TIMES = {"day": "week", "week": "month", "month": "day", "hour": "day", "year": "day"}
_MEASURES = {"years": "months", "months": "years", "tonnes": "grams", "miles": "metres",
             "kilometres": "metres", "days": "years", "hours": "minutes"}  # fmt: skip
_LEAST_DAYS = 27

Made = Iterator[tuple[Change, str]]


def wrong_forms(say: Saying, shelf: Shelf) -> Made:
    """The same number in another unit, of another measure, denied, or as a fact that it isn't."""
    for text in _units(say, shelf):
        yield Change.UNIT, text
    for turned in filter(None, denied(say)):
        yield Change.POLARITY, turned
    for modifier in _strange_modifiers(shelf)[:2]:
        changed = with_modifier(say, modifier)
        if told := there_were_then(changed) or came_to(changed) or share_of(changed):
            yield Change.MODIFIER, told
    if fact := flat(say):
        yield Change.FACT, fact


def _strange_modifiers(shelf: Shelf) -> tuple[str, ...]:
    """Words that no measure and no term of the store has."""
    stems = {stem(word) for word in shelf.words}
    return tuple(word for word in _MODIFIERS if stem(word) not in stems)


def _units(say: Saying, shelf: Shelf) -> Iterator[str]:
    for changed in (*_other_units(say), *_per_time(say)):
        if text := came_to(changed) or share_of(changed) or there_were_then(changed):
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
        sign, _ = _CURRENCIES.get(unit.code, ("£", "GBP"))
        bare = number(figure.value)
        if figure.value_high is None and unit.scale == 1:
            amount = _signed(say, f"{sign}{bare}")
            rest = say.unit if unit.code in _CURRENCIES else ""
            yield amount.but(unit=rest)
    else:
        yield say.but(unit="per cent", counted=False)
        first = figure.unit.split(" ")[0]
        if first in _MEASURES:
            yield say.but(unit=_MEASURES[first], counted=False)


def _signed(say: Saying, written: str) -> Saying:
    amount = say.amount
    return say.but(
        amount=type(amount)(amount.words, written, amount.hedge, amount.value, amount.usual)
    )


def _per_time(say: Saying) -> Iterator[Saying]:
    """A count as a daily one, a daily one as a weekly one."""
    figure = say.figure
    unit = parse_unit(figure.unit)
    if unit.sort is not Sort.THING or not is_plural(say.noun):
        return
    if not unit.per and _is_long(figure):
        yield say.but(unit=f"{figure.unit} a day", counted=False)
    for stored, other in _TIMES.items():
        if unit.per == {stem(stored)}:
            yield _rated(say, stored, other)


def _rated(say: Saying, stored: str, other: str) -> Saying:
    """The denominator changed wherever it is said."""
    noun = say.noun.replace(f" a {stored}", f" a {other}").replace("daily ", "weekly ")
    unit = say.figure.unit.replace(f" a {stored}", f" a {other}")
    said = f" a {other}" in noun or noun != say.noun
    return say.but(noun=noun, unit="" if said else unit, counted=False)


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
