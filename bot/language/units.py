"""Units as stores and statements write them → what can be compared with what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from bot.language.plain import GRAMMAR
from bot.language.tokens import stem, tokens
from bot.language.unit_names import DURATIONS, MEASURES


class Sort(StrEnum):
    """Sorts of unit: numbers of different sorts are never compared."""

    PERCENT = "per cent"
    POINTS = "percentage points"
    MONEY = "money"
    RATIO = "ratio"
    THING = "thing"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit taken apart: "million US dollars a year" is money, USD, a year, times a million.

    `words` are the stems of what is counted; `per` those of the denominator, empty where none is.
    """

    sort: Sort
    code: str = ""
    words: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    scale: Decimal = Decimal(1)


_SCALES = {"thousand": 3, "thousands": 3, "million": 6, "millions": 6, "billion": 9,
           "billions": 9, "trillion": 12, "'000": 3, "000s": 3}  # fmt: skip
_CURRENCIES = {
    "GBP": r"gbp|£|pounds?(?: sterling)?|sterling|pence|penny|pennies|^p",
    "EUR": r"eur|€|euros?|eurocents?",
    "AUD": r"aud|a\$|australian (?:dollars?|cents?)",
    "CAD": r"cad|c\$|canadian (?:dollars?|cents?)",
    "JPY": r"jpy|yen",
    "CHF": r"chf|swiss francs?",
    "ILS": r"ils|nis|shekels?",
    "CNY": r"cny|rmb|yuan",
    "INR": r"inr|rupees?|₹",
    "USD": r"usd|us\$|\$|(?:us |u\.s\. )?dollars?|cents?|¢",
}
_MONEY = {
    code: re.compile(rf"(?<![a-z])(?:{how})(?![a-z])", re.IGNORECASE)
    for code, how in _CURRENCIES.items()
}
_HUNDREDTH = re.compile(
    r"(?<![a-z])(?:pence|penny|pennies|(?:euro)?cents?|^p|¢)(?![a-z])", re.IGNORECASE
)
"""What is a hundredth of a currency: a price in pence is held against one in pounds."""
_PERCENT = re.compile(r"^(?:per\s?cent|percent|%|pct|pc|percentage)\b|^%", re.IGNORECASE)
_POINTS = re.compile(r"^(?:percentage[ -]points?|pp|points? of per)", re.IGNORECASE)
_PER = re.compile(
    r"\s*(?:\bper\b|/|\b(?:a|an|each|every)\s"
    r"(?=(?:day|week|month|year|hour|head|person|minute|litre|gallon|pint|tonne|kilo|kg|mile|"
    r"hectare|acre|unit|kwh|mwh|barrel|ounce|therm)\b))\s*",
    re.IGNORECASE,
)
_SIGN_FIRST = re.compile(
    r"^\s*(?P<sign>[£$€]|US\$|GBP|EUR|USD)\s?(?P<scale>thousand|millions?|m|billions?|bn)\b",
    re.IGNORECASE,
)
_SHORT_SCALES = {"m": "million", "bn": "billion"}
_KILOWATT_HOUR = re.compile(r"\b(kilo|mega|giga|tera)watt[ -]hours?\b", re.IGNORECASE)
_SCALE = re.compile(
    r"^\s*(thousands?|millions?|billions?|trillion|'000|000s)(?:\s+of)?\b\s*", re.IGNORECASE
)
_SAME = {
    "km": "kilometr", "kilomet": "kilometr", "kg": "kilogram", "m": "metr", "meter": "metr",
    "t": "tonn", "capita": "person", "head": "person", "inhabit": "person", "resid": "person",
    "yr": "year", "yrs": "year", "c": "celsius", "centigrad": "celsius", "degre": "celsius",
    "l": "litr", "liter": "litr",
}  # fmt: skip


_NAMES = MEASURES | DURATIONS
"""How each unit is written here: "mm" are millimetres."""


@lru_cache(maxsize=4096)
def parse_unit(text: str) -> Unit:
    """A unit taken apart; an empty text gives the sort NONE."""
    text = _KILOWATT_HOUR.sub(lambda match: f"{match[1][0]}wh", text.strip())
    rest, scale = _scaled(text)
    if not rest:
        return Unit(Sort.NONE, scale=scale)
    if _POINTS.match(rest):
        return Unit(Sort.POINTS)
    if _PERCENT.match(rest):
        return Unit(Sort.PERCENT)
    counted, per = _parted(rest)
    for code, pattern in _MONEY.items():
        if pattern.search(counted):
            scale = scale / 100 if _HUNDREDTH.search(counted) else scale
            return Unit(Sort.MONEY, code, per=_stems(per), scale=scale)
    if counted in {"times", "ratio", "x"} and not per:
        return Unit(Sort.RATIO)
    counted = _NAMES.get(counted.lower().strip(), counted)
    return Unit(Sort.THING, words=_stems(counted), per=_stems(per), scale=scale)


def _scaled(text: str) -> tuple[str, Decimal]:
    signed = _SIGN_FIRST.match(text)
    if signed:  # "£ million" and "£bn" are pounds by the million and by the billion
        scale = signed["scale"].lower()
        text = f"{_SHORT_SCALES.get(scale, scale)} {signed['sign']}{text[signed.end() :]}"
    match = _SCALE.match(text)
    if not match:
        return text, Decimal(1)
    return text[match.end() :], Decimal(10) ** _SCALES[match.group(1).lower()]


def _parted(text: str) -> tuple[str, str]:
    pieces = _PER.split(text, maxsplit=1)
    return (pieces[0], pieces[1]) if len(pieces) > 1 else (text, "")


def same_stem(stem: str) -> str:
    """The stem that stands for all spellings of a unit's word: km is a kilometre."""
    return _SAME.get(stem, stem)


def _stems(text: str) -> frozenset[str]:
    found = frozenset(
        same_stem(token.stem)
        for token in tokens(text)
        if token.folded not in GRAMMAR or token.folded == "m"
    )
    return found - DRIVEN if found & DISTANCES else found


DISTANCES = frozenset(stem(word) for word in ("miles", "kilometres"))
DRIVEN = frozenset(stem(word) for word in ("driven", "travelled", "traveled", "vehicle"))
"""A rate per so many miles is one of miles driven, and one of vehicles."""
