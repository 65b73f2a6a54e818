"""Finds plain numbers, in digits or words, and says how precisely each is written."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.model.written import last_digit_place, written_place
from bot.read.numbers.numeral import Number
from bot.read.numbers.spelt import find_spelt
from bot.read.numbers.units import ATTACHED
from bot.read.numbers.words import SCALES
from bot.read.text.screened import screened

_VULGAR = {
    "¼": "0.25", "½": "0.5", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667",
    "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875",
}  # fmt: skip
_DIGITS = screened(
    r"(?=[\d½¼¾])(?<![\w.%])(?<!\d[,:/])(?:(?<![^\W\d]-)|(?<=\d[kmbp]-)|(?<=\d[a-z][a-z]-))(?<![^\W\d]/)"
    r"(?P<whole>\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?: \d{3}){1,4}(?![\d,])|\d{1,15})?"
    r"(?P<decimals>(?<=\d)\.\d{1,8})?(?P<vulgar>(?<=\d) ?[¼½¾⅓⅔⅛⅜⅝⅞]|(?<![\w.])[½¼¾])?"
    r"(?<=[\d¼½¾⅓⅔⅛⅜⅝⅞])(?!\d|[.,:/]\d)"
    r"(?:[ -]?(?P<scale>hundred|thousand|million|billion|trillion|bn|bln|mn|mln|mio|tn|trn|"
    r"lakh|crore)\b"
    r"|(?P<tight>(?<=\d)[mkbt])\b(?!/)|(?P<loose> m)\b)?"
)
_METRES = re.compile(
    r"[ -](?:race|final|sprint|hurdles|freestyle|relay|butterfly|backstroke|breaststroke|medley|"
    r"dash|deep|tall|high|wide|long|away|above|below|from|apart|off|pool|tower|wave|waves|drop|"
    r"record|heats?|wall|fence|exclusion|thick|down|underground|underwater|x)\b"
)
_LETTERS = re.compile(r"[^\W\d_]{1,12}")


def find_numbers(plain: str) -> list[Number]:
    """All plain numbers of an evened, lower-case, masked text, in order; never overlapping."""
    found = [n for match in _DIGITS.finditer(plain) if (n := _from_digits(plain, match))]
    found += find_spelt(plain)
    found.sort(key=lambda number: number.start)
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _from_digits(plain: str, match: re.Match[str]) -> Number | None:
    whole, decimals, vulgar = match["whole"] or "", match["decimals"] or "", match["vulgar"]
    if not whole and not vulgar:
        return None
    value = Decimal((whole.replace(",", "").replace(" ", "") or "0") + decimals)
    place = written_place(value)
    grain = last_digit_place(value)
    if vulgar:
        value += Decimal(_VULGAR[vulgar.strip()])
        place = grain = Decimal("0.1")
    word, end = _scale(plain, match)
    scale = SCALES.get(word, Decimal(1))
    attached = _LETTERS.match(plain, end)
    if attached and attached[0] not in ATTACHED:
        return None
    return Number(match.start(), end, value * scale, place * scale, grain * scale, scale)


def _scale(plain: str, match: re.Match[str]) -> tuple[str, int]:
    """The magnitude word after a number and where it ends; "m" may also be metres."""
    money = plain[max(0, match.start() - 2) : match.start()].strip(" -").endswith(tuple("£$€¥₪₹"))
    if match["scale"]:
        return match["scale"], match.end()
    if match["tight"]:
        letter = match["tight"]
        metres = letter == "m" and not money and _METRES.match(plain, match.end())
        if not metres and (letter in "mk" or money):
            return letter, match.end()
        return "", match.end() - 1
    if match["loose"]:
        return ("m", match.end()) if money else ("", match.end() - 2)
    return "", match.end()
