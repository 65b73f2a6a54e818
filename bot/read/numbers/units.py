"""Reads what a number counts: per cent, money, measures, durations, or the noun that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.language.unit_names import CURRENCIES, DURATIONS, HUNDREDTHS, MEASURES, MONEY_WORDS
from bot.model.quantity import Kind
from bot.read.numbers.nouns import noun_after, noun_words

_NEVER_ATTACHED = {"foot", "stone", "second", "min", "sec"}


ATTACHED = (
    {s for s in (*MEASURES, *DURATIONS) if " " not in s}
    | {"pc", "pct", "percent", "pp", "ppt", "ppts", "p", "ish", "in", "plus", "x", "bps"}
    | {"pence", "per", "odd", "million", "billion", "years", "year"}
) - _NEVER_ATTACHED


def _either(words: dict[str, str]) -> str:
    return "|".join(
        re.escape(w).replace("\\ ", "[ -]") for w in sorted(words, key=len, reverse=True)
    )


_END = r"(?![\w²³])"
_TIGHT = {"m", "g", "c", "f", "mb", "mw", "tw"}
_SPACED = {s: n for s, n in MEASURES.items() if s not in {"c", "f", "g"}}
_PRICED = r"(?:l|litre|liter|gallon|pint|kwh|mwh|kg|kilo|tonne|mile|unit|therm)"
"""What a price in pence is given for: "24p/kWh", where the stroke is no "or"."""
_UNIT = re.compile(
    rf"(?P<points>[ -]?(?:percentage[ -]points?|per[ -]?cent(?:age)?[ -]points?|pp|"
    rf"ppts?){_END}|[ ]?% points?{_END})"
    rf"|(?P<basis> ?(?:basis points?|bps){_END})"
    rf"|(?P<percent>[ ]?%|[ -]?(?:per[ -]?cent|pc|pct){_END})"
    rf"|(?P<pence>[p¢]{_END}(?!/(?!{_PRICED}(?!\w))))|[ -](?P<money>{_either(MONEY_WORDS)}){_END}"
    rf"|[ -](?P<measure>{_either(_SPACED)}){_END}(?!-(?:restrict|free|hit|infect))"
    rf"|(?P<tight>{_either(MEASURES)}){_END}"
    rf"|(?P<in>in{_END})|[ -]?(?P<duration>{_either(DURATIONS)}){_END}(?!-time)"
    rf"|(?P<times>[ -]times{_END})"
)


_PER_TIME = "second|minute|hour|day|night|week|fortnight|month|year|decade|season"
_PER = re.compile(
    rf"(?:[ -](?:per|an?|each|every|for every|in every|in each|for each)[ -]|/ ?| to the )"
    rf"(?P<amount>\d{{1,3}}(?:[, ]\d{{3}}){{1,3}} ?|\d{{1,12}} ?|(?:hundred|thousand|"
    rf"million|billion)\b ?)?"
    rf"(?P<unit>(?:(?:{_PER_TIME})s?|hrs?|mins?|sec|yr)(?!\w)|(?:head|person|capita|household|pupil|"
    rf"patient|child|family|"
    rf"adult|worker|employee|barrel|tonne|ton|litre|liter|gallon|pint|kilo|kg|kilogram|"
    rf"l|kwh|mwh|(?:kilo|mega)watt[ -]hour|"
    rf"mile|km|unit|share|ticket|"
    rf"therm|ounce|square (?:metre|mile|foot|kilometre)|sq km|hectare|acre|kilometre|metre|"
    rf"dose|vote|game|match|"
    rf"resident|people|persons|population|inhabitants|live births|births|women|men|"
    rf"children|pupils|patients|"
    rf"households|adults|residents|students|prisoners|passengers|flights|vehicles|km travelled|"
    rf"pregnancies|employees|workers|citizens|deaths|cases|homes|voters|girls|boys|"
    rf"teenagers)(?!\w))?"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What follows a number.

    `end` is where the text of the quantity ends (a counted noun is not part of it), `reach` where
    the words that were read end. `factor` turns the number written into one of the unit named.
    """

    name: str
    kind: Kind
    end: int
    reach: int
    per: str | None = None
    factor: Decimal = Decimal(1)


def currency_before(plain: str, at: int) -> tuple[str, int]:
    """The currency whose sign ends right before the offset, and where it starts ("" and at)."""
    match = _CURRENCY.search(plain[max(0, at - 6) : at])
    return (CURRENCIES[match[1]], at - len(match[0])) if match else ("", at)


_CURRENCY = re.compile(
    r"((?<![^\W_])(?:us\$|au\$|a\$|ca\$|c\$|nz\$|hk\$|s\$|r\$|nis|gbp|usd|eur|aud|cad|chf|"
    r"rs\.?)|[£$€¥₪₹₽₴₩₺]) ?$"
)


def unit_after(plain: str, at: int, *, money: bool = False) -> Unit:
    """What the number that ends at the offset counts."""
    if money:
        return with_per(plain, Unit("", Kind.MONEY, at, at))
    match = _UNIT.match(plain, at)
    unit = _named(plain, match) if match else None
    if unit is None:
        unit = _counted(plain, at)
    return with_per(plain, unit)


_FIXED = {
    "points": ("pp", Kind.POINTS),
    "basis": ("basis points", Kind.POINTS),
    "percent": ("%", Kind.PERCENT),
    "in": ("inches", Kind.MEASURE),
}


def _named(plain: str, match: re.Match[str]) -> Unit | None:
    group, end = match.lastgroup or "", match.end()
    word = match[group].replace("-", " ")
    if group in _FIXED:
        name, kind = _FIXED[group]
        return Unit(name, kind, end, end)
    if group in ("pence", "money"):
        return _money(plain, match)
    if group == "duration":
        return Unit(DURATIONS[word], Kind.DURATION, end, end)
    if group == "times":
        return Unit("times", Kind.COUNT, match.start(), end)
    return Unit(MEASURES.get(word, word), Kind.MEASURE, end, end)


_WEIGHING = re.compile(r"\b(?:weigh\w*|lost|shed|heavier|lighter|gained|pumpkin|baby)\b")
_OTHER_GRAND = re.compile(r" (?:prix|slams?|jur\w+|finals?|nationals?|tours?|pianos?|old)\b")


def _money(plain: str, match: re.Match[str]) -> Unit | None:
    word = match["pence"] or match["money"].replace("-", " ")
    end = match.end()
    if word in ("pounds", "pound") and _WEIGHING.search(plain[max(0, match.start() - 40) : end]):
        return Unit("pounds", Kind.MEASURE, end, end)
    if (word == "grand" and _OTHER_GRAND.match(plain, end)) or word == "won":
        return None
    factor = Decimal(1000) if word == "grand" else Decimal(1)
    factor = Decimal("0.01") if word in HUNDREDTHS else factor
    return Unit(MONEY_WORDS[word], Kind.MONEY, end, end, factor=factor)


def _counted(plain: str, at: int) -> Unit:
    noun, reach = noun_after(plain, at)
    return Unit(noun, Kind.COUNT, at, reach)


def with_per(plain: str, unit: Unit) -> Unit:
    """The unit with the denominator that follows it ("an hour", "per 100,000 people")."""
    match = _PER.match(plain, unit.reach)
    if not match or not (match["unit"] or match["amount"]):
        return _every(plain, unit)
    words = " ".join(w for w in ((match["amount"] or "").strip(), match["unit"]) if w)
    end = reach = match.start() + len(match[0].rstrip())
    if not match["unit"]:
        noun, after = noun_words(plain, reach)
        words, reach = " ".join([words, *noun]), (after if noun else reach)
    kind = Kind.RATE if unit.kind in (Kind.COUNT, Kind.MEASURE, Kind.DURATION) else unit.kind
    end = end if unit.end == unit.reach else unit.end
    return Unit(unit.name, kind, end, reach, words, unit.factor)


_EVERY = re.compile(
    rf"(?: (?!and |but |or |who |which |that )[a-z'-]+){{1,4}}? (?:every|each) "
    rf"(?P<time>{_PER_TIME})(?!\w)"
)


def _every(plain: str, unit: Unit) -> Unit:
    """ "3,000 phones are snatched every month": a rate whose denominator stands further on."""
    match = _EVERY.match(plain, unit.reach) if unit.kind is Kind.COUNT and unit.name else None
    return replace(unit, per=match["time"]) if match else unit
