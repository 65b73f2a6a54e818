"""The unit: what is counted, in which currency, out of what; numbers of two sorts never meet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.measures import MeasureForm
from bot.language.persons import PEOPLE
from bot.language.plain import GENERIC, NEUTRAL
from bot.language.tokens import fold, name_tokens, stem
from bot.language.units import Sort, Unit, parse_unit
from bot.language.units import same_stem as _same
from bot.model.claim import Claim, Slot
from bot.model.finding import SlotScore
from bot.model.period import Period
from bot.model.quantity import Kind, Quantity
from bot.score.change import is_level

_TIMES = stem("times")
_TIME = frozenset(stem(word) for word in ("hour", "day", "week", "month"))
_YEARLY = frozenset({"year"})
_YEAR_DAYS = range(365, 367)
_COUNTS = (Kind.COUNT, Kind.VAGUE, Kind.RANGE, Kind.RATE, Kind.AVERAGE)


def is_a_year(period: Period | None) -> bool:
    """True for a period of a year, whenever it begins."""
    return period is not None and (period.end - period.start).days in _YEAR_DAYS


@dataclass(frozen=True, slots=True)
class _Stored:
    """A figure's unit as written and taken apart; `a_year`: the figure stands for one."""

    written: str
    unit: Unit
    a_year: bool


def score_unit(claim: Claim, form: MeasureForm, written: str, a_year: bool) -> SlotScore:
    """Whether the claim's number and a figure are of one unit.

    `written` is the figure's; `a_year` is true where it stands for a year, of which a number "a
    year" may be told.
    """
    unit = parse_unit(written)
    if claim.quantity is None:
        return _asked(claim, unit, form)
    if not is_level(claim, claim.quantity, form):
        return _no("a change is not a level")
    return _compared(claim, claim.quantity, _Stored(written, unit, a_year), form)


def _asked(claim: Claim, unit: Unit, form: MeasureForm) -> SlotScore:
    """A question for a share is not answered with a count, nor the other way round."""
    share = unit.sort in (Sort.PERCENT, Sort.POINTS)
    if claim.wanted is Kind.PERCENT:
        return _yes() if share else _no("a share is asked for")
    if claim.wanted is Kind.AVERAGE:
        return _yes() if unit.per else _open("an average is asked for")
    if not _is_asked_for(claim, unit, form):
        return _no(f"“{claim.wanted_noun}” are asked for")
    if claim.wanted is Kind.COUNT:
        return _no("a count is asked for") if share or unit.per & _TIME else _yes()
    return _open("no unit is said")


def _noun(claim: Claim, written: str, form: MeasureForm) -> str:
    """The unit without the verbs and names that follow some numbers ("29 involved Facebook")."""
    named = {token.folded for term in claim.topic.terms for token in name_tokens(term.text)}
    counted = {fold(word.text) for word in claim.topic.words if not word.plain} | form.words
    kept = [word for word in written.split() if not _is_idle(fold(word), named, counted)]
    return " ".join(kept) if any(fold(word) not in _JOINS for word in kept) else ""


def _is_idle(folded: str, named: set[str], counted: set[str] | frozenset[str]) -> bool:
    if folded in _JOINS or folded in counted or stem(folded) in counted:
        return False
    return folded in named or (folded in NEUTRAL and stem(folded) not in GENERIC)


_JOINS = frozenset({"per", "a", "an", "day", "week", "month", "year", "years", "hour", "of"})


def _is_asked_for(claim: Claim, unit: Unit, form: MeasureForm) -> bool:
    """ "How many children" is not answered with offences."""
    if _last_noun(claim.wanted_noun, claim) in unit.words:
        return True
    named = {token.folded for term in claim.topic.terms for token in name_tokens(term.text)}
    asked = [
        token
        for token in name_tokens(claim.wanted_noun)
        if token.folded not in named and token.folded not in NEUTRAL
    ]
    if not asked:
        return True
    head = _last_noun(asked[-1].text, claim)
    if head in GENERIC:
        return form.counts_generically
    return head in unit.words or head in form.heads or unit.sort is not Sort.THING


def _compared(claim: Claim, quantity: Quantity, stored: _Stored, form: MeasureForm) -> SlotScore:
    unit = stored.unit
    if _is_a_part(claim, quantity, form):
        return _no("a share of it is told")
    if unit.sort is Sort.THING and _only_repeats(quantity, form) and not _is_done(claim, form):
        return _no(f"{quantity.text} is not in {stored.written}")
    if quantity.kind in _COUNTS:
        quantity = replace(quantity, unit=_noun(claim, quantity.unit, form))
    stated = _stated(quantity)
    if unit.sort is Sort.THING:
        return _things(claim, quantity, stated, stored, form)
    if stated.sort is not unit.sort or stated.code != unit.code:
        return _no(f"{quantity.text} is not in {stored.written}")
    if unit.sort is Sort.MONEY and stated.per != unit.per and not _is_named_per(stated, form):
        return _no("per another amount") if stated.per else _open("the denominator is not said")
    return _yes()


def _is_a_part(claim: Claim, quantity: Quantity, form: MeasureForm) -> bool:
    """ "Its share of the bill was £50": a share that is told as an amount is a part of it."""
    if quantity.kind in _SHARES or quantity.unit == "%":
        return False
    said = (word for word in claim.topic.words if word.text.lower() in _PARTS)
    return any(word.stem not in form.words for word in said)


_SHARES = (Kind.PERCENT, Kind.FRACTION, Kind.RATIO, Kind.POINTS)
_PARTS = frozenset("share slice portion chunk proportion".split())


def _is_named_per(stated: Unit, form: MeasureForm) -> bool:
    """ "$29,313 a head" of GDP per capita: what it is reckoned for is in the measure's name."""
    return bool(stated.per) and stated.per <= {_same(word) for word in form.words}


def _stated(quantity: Quantity) -> Unit:
    """The unit of a stated number, in the same terms as a stored one."""
    if quantity.kind is Kind.POINTS:
        return Unit(Sort.POINTS)
    if quantity.kind in (Kind.PERCENT, Kind.FRACTION) or quantity.unit == "%":
        return Unit(Sort.PERCENT)
    if quantity.kind is Kind.RATIO:
        return Unit(Sort.RATIO)
    written = quantity.unit
    if quantity.per and " per " not in f" {written}":
        written = f"{written} per {quantity.per}"
    return parse_unit(written)


def _things(
    claim: Claim, quantity: Quantity, stated: Unit, stored: _Stored, form: MeasureForm
) -> SlotScore:
    unit = stored.unit
    if stated.sort not in (Sort.THING, Sort.NONE):
        return _no(f"{quantity.text} is not in {stored.written}")
    stated = _completed(claim, stated, unit, form)
    per = _denominator(claim, stated, stored)
    if per is not None:
        return per
    if not stated.words:
        return _open("no unit is said") if quantity.kind in _COUNTS else _yes()
    if _is_same_thing(claim, quantity, stated, unit, form):
        return _yes()
    return _no(f"“{quantity.unit}” is not {stored.written}")


def _only_repeats(quantity: Quantity, form: MeasureForm) -> bool:
    """ "Twice", "three times": how often something happened, or how many times another number."""
    return quantity.unit == "times" and not quantity.per and not form.counts_generically


def _is_done(claim: Claim, form: MeasureForm) -> bool:
    """ "Officers were attacked 210 times": so many attacks, where the measure is of attacks."""
    start = claim.quantity.start - claim.start if claim.quantity else 0
    before = [word for word in claim.topic.words if word.end <= start]
    done = any(word.text.endswith("ed") and word.stem in form.words for word in before)
    return done or (bool(before) and before[-1].stem in form.words)


def _completed(claim: Claim, stated: Unit, unit: Unit, form: MeasureForm) -> Unit:
    """The denominator may stand with the measure: "emissions per person were 0.9 tonnes"."""
    said = {word.stem for word in claim.topic.words}
    if not stated.per and unit.per and unit.per <= {*said, *map(_same, said)}:
        return replace(stated, per=unit.per)
    if stated.per and not unit.per and stated.per <= form.words:
        return replace(stated, per=frozenset())
    return stated


def _is_a_rate_of_people(stated: frozenset[str], stored: frozenset[str]) -> bool:
    """ "8.9 per 1,000" of births per 1,000 people: who else would be meant goes without saying."""
    return bool(stated) and stated < stored and stored - stated <= {_same(one) for one in PEOPLE}


def _denominator(claim: Claim, stated: Unit, stored: _Stored) -> SlotScore | None:
    """What the denominators alone decide; None where they agree."""
    unit = stored.unit
    if stated.per == unit.per or _is_a_rate_of_people(stated.per, unit.per):
        return None
    if not unit.per:
        return None if stated.per == _YEARLY and stored.a_year else _no("a rate, not a count")
    if stated.per:
        return _no("per something else")
    averages = any(word.stem in ("averag", "daili", "rate") for word in claim.topic.words)
    bare = not stated.words and not unit.per <= _TIME
    if unit.per == _YEARLY or averages or bare:
        return _open("the denominator is not said")
    return _no(f"not said to be {stored.written}")


def _is_same_thing(
    claim: Claim, quantity: Quantity, stated: Unit, unit: Unit, form: MeasureForm
) -> bool:
    """The noun after the number is the unit's, or one that the measure's names end in."""
    if stated.words & unit.words:
        return True
    if quantity.kind in (Kind.MEASURE, Kind.DURATION):
        return False
    head = claim.topic.counted or _last_noun(quantity.unit, claim)
    if head in GENERIC or (head == _TIMES and stated.per):
        return form.counts_generically
    return head in form.heads


def _last_noun(written: str, claim: Claim) -> str:
    """The stem of the noun that is counted, its spelling mended as it was in the claim's words."""
    mended = {fold(word.text): word.stem for word in claim.topic.words}
    found = [mended.get(token.folded, token.stem) for token in name_tokens(written)]
    return found[-1] if found else ""


def _yes(score: float = 1.0) -> SlotScore:
    return SlotScore(Slot.UNIT, True, score, "the same unit")


def _open(reason: str) -> SlotScore:
    return SlotScore(Slot.UNIT, None, 0.5, reason)


def _no(reason: str) -> SlotScore:
    return SlotScore(Slot.UNIT, False, 0.0, reason)
