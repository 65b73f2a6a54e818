"""Reads fractions and proportions: half, two-thirds, one in five, nine out of ten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.model.written import Manner
from bot.read.numbers.hedges import hedge_before
from bot.read.numbers.words import SMALL
from bot.read.text.characters import MASK
from bot.read.text.screened import screened


@dataclass(frozen=True, slots=True)
class Part:
    """A fraction or proportion and where it stands; `grain` is one part."""

    start: int
    end: int
    value: Decimal
    grain: Decimal
    manner: Manner


_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15,
    "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}
_NAME = "|".join(_PARTS)
_TOP = "one|two|three|four|five|six|seven|eight|nine"
_FOLLOWS = (
    r"(?= (?:of|said|say|says|were|was|are|is|have|has|had|did|do|does|would|will|could|thought|"
    r"believed?|felt|feel|told|reported|voted|agreed|disagreed|wanted|want|opposed?|supported|"
    r"in|on|by|since|to|as|more|less|fewer|higher|lower|from|over|or|and|came|come|went|go|got|get|"
    r"live|lived|died|failed|admitted|the|its|their|all|those|that|this|his|her|our|last|live|up|"
    r"down|off|among|within|between|are|now|also|still|never|cannot|can)\b|[,.;:)!?\"]|%|$| *\n"
    rf"| {MASK})"
)
_FRACTION = screened(
    rf"(?<![\w'])(?:(?P<top>{_TOP}|an?)[ -](?P<name>(?:{_NAME})s?)(?![\w])"
    rf"(?:(?<=thirds|fifths|tenths)(?![ -]place)|(?<=-quarters)|{_FOLLOWS})"
    rf"|(?P<digits>[1-9]/(?:[2-9]|10))(?= of |rds?\b|ths?\b)(?:rds?|ths?)?"
    rf"|(?P<vulgar>[½⅓⅔¼¾])(?= of )"
    rf"|(?P<bare>half|a half|quarter)(?![\w]))"
)
_HALF_OF = re.compile(
    rf" {MASK}| (?:of|the|its|their|all|those|these|that|his|her|our|my|your|said|say|were|are|"
    r"have|had|"
    r"were|was|is|did|do|would|will|thought|felt|as|what)\b|[,.;)]|$"
)
_NOT_HALF = re.compile(
    r"(?<!\w)(?:first|second|other|better|top|bottom|opening|latter|early|late|final|next|"
    r"last|this|each|"
    r"either|that|centre|scrum|fly|time and a|and a|same) $"
)
_HALF_BEFORE = re.compile(
    r"(?<!\w)(?:nearly|almost|about|around|over|under|than|least|most|roughly|some|by|only|"
    r"just|up to|"
    r"to|exactly|approximately|below|above|approaching|fully|barely|and|from|at|was|is|were|"
    r"within|in) $"
)
_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_PROPORTION = screened(
    rf"(?<![\w.,:/£$€-])(?P<a>\d{{1,6}}(?!\d)|(?:{_SMALL}))[ -](?P<how>in|out of)(?: every)?[ -]"
    rf"(?:every )?(?:an? )?(?P<b>\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}|(?:{_SMALL})|hundred|"
    rf"thousand|million)(?!\w)(?![,./:]\d)"
    r"(?P<scale> (?:hundred|thousand|million))?"
    r"(?! ?%)(?! ?(?:per[ -]?cent|pc|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|"
    r"years?|decades?|"
    r"games|matches|starts|innings|attempts|overs|miles|km|seats)(?!\w))"
)
_DOES = (
    "is|was|has|does|says|lives|needs|gets|goes|feels|thinks|wants|fails|owns|uses|works|earns|"
    "suffers|receives|believes|leaves|takes|makes|dies|pays|spends|reports|ends|drinks|smokes|"
    "struggles|worries|skips|misses"
)
"""What "one pupil in seven" may do, where another word in -s would be the thing counted."""
_ONE_OF = screened(
    rf"(?<![\w-])one (?!in |out |of )[a-z]+(?: [a-z]+)? in (?:every )?(?P<b>{_SMALL}|"
    rf"\d{{1,5}})(?![\w,.]\d)(?!\w)"
    r"(?! (?:days?|weeks?|months?|years?|hours?|minutes?)\b)"
    rf"(?! (?!(?:{_DOES})\b)[a-z]+s\b)"
)
_LARGE = {"hundred": 100, "thousand": 1000, "million": 10**6}
_ROUND_BASES = {3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000}


def find_parts(plain: str) -> Iterator[Part]:
    """All fractions and proportions of an evened, lower-case, masked text."""
    for match in _PROPORTION.finditer(plain):
        if part := _proportion(match):
            yield part
    for match in _ONE_OF.finditer(plain):
        bottom = _size(match["b"])
        if bottom > 1:
            grain = 1 / Decimal(bottom)
            yield Part(match.start(), match.end(), grain, grain, Manner.PROPORTION)
    for match in _FRACTION.finditer(plain):
        if part := _fraction(plain, match):
            yield part


def _proportion(match: re.Match[str]) -> Part | None:
    top, bottom = _size(match["a"]), _size(match["b"])
    bottom *= _LARGE.get((match["scale"] or "").strip(), 1)
    if not 0 < top < bottom or (bottom not in _ROUND_BASES and (top > 1 or bottom > 1000)):
        return None
    if bottom == 100 and match["how"] == "in" and match["b"] == "hundred" and top > 99:
        return None
    value, grain = Decimal(top) / bottom, 1 / Decimal(bottom)
    return Part(match.start(), match.end(), value, grain, Manner.PROPORTION)


def _size(word: str) -> int:
    digits = word.replace(",", "")
    return int(digits) if digits.isdigit() else SMALL.get(word, _LARGE.get(word, 0))


def _fraction(plain: str, match: re.Match[str]) -> Part | None:
    if match["digits"]:
        top, bottom = (int(n) for n in match["digits"].split("/"))
        return _part(match, top, bottom) if top < bottom else None
    if match["vulgar"]:
        return _part(match, *_VULGAR[match["vulgar"]])
    return _bare(plain, match) if match["bare"] else _named(plain, match)


def _named(plain: str, match: re.Match[str]) -> Part | None:
    """ "A third", "two-thirds": the plural goes with two and more, and never with halves."""
    name = match["name"]
    top = SMALL.get(match["top"], 1)
    bottom = _PARTS[name if name in _PARTS else name.removesuffix("s")]
    if name == "halves" or (top > 1) != name.endswith("s") or top >= bottom:
        return None
    whole = name == "half" and match["top"] in ("a", "an")
    if _OF_A.match(plain, match.end()) or (whole and not _HALF_OF.match(plain, match.end())):
        return None
    return _part(match, top, bottom)


_OF_A = re.compile(
    r" of an? (?:hundred|thousand|million|billion|trillion|per[ -]?cent|pc|mile|hour|century)"
)


_QUARTER_BEFORE = re.compile(r"(?<!\w)(?:than|nearly|almost|over)(?: a)? $")
_OF_WHAT = re.compile(r" (?:of|the|its|their|all|those|these|his|her|our|what) ")


def _bare(plain: str, match: re.Match[str]) -> Part | None:
    """ "Half" is a number before what is halved or after a hedge; not "the second half"."""
    before = plain[max(0, match.start() - 16) : match.start()]
    if match["bare"] == "quarter":
        of = plain.startswith(" of ", match.end())
        return _part(match, 1, 4) if of and _QUARTER_BEFORE.search(before) else None
    if _NOT_HALF.search(before) or not _HALF_OF.match(plain, match.end()):
        return None
    if _AS_MANY.match(plain, match.end()):
        return _part(match, 1, 2)
    opens = not before.strip() or before.rstrip()[-1:] in ".,;:(\"'-"
    hedged = hedge_before(plain, match.start(), is_round=True).start < match.start()
    if opens or hedged or _HALF_BEFORE.search(before) or _OF_WHAT.match(plain, match.end()):
        return _part(match, 1, 2)
    return None


_AS_MANY = re.compile(r" as (?:many|much|often|likely|high|big|large)\b")


def _part(match: re.Match[str], top: int, bottom: int) -> Part:
    return Part(
        match.start(), match.end(), Decimal(top) / bottom, 1 / Decimal(bottom), Manner.FRACTION
    )
