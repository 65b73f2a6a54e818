"""Reads numbers without a number: "dozens", "tens of thousands", "most", "a majority"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.read.numbers.nouns import noun_after
from bot.read.text.screened import screened


@dataclass(frozen=True, slots=True)
class Vague:
    """A count without a number: usually `low` to `high`, at least `least`; or more than half."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    least: Decimal
    is_majority: bool = False


_U = {"hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12}
_LEADS = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100}
_VAGUE = screened(
    r"(?<![\w'-])(?:(?P<lead>tens|hundreds|dozens|scores) of (?P<of>thousands|millions|billions)"
    r"|(?P<some>several|a few|many) (?P<unit>hundred|thousand|million|billion|"
    r"dozen)(?:s(?! and))?(?!\w)"
    r"|(?P<plain>dozens|hundreds|thousands|millions|billions|trillions)(?! and thousands)"
    r"|(?P<scores>scores)(?= of ))(?!\w)(?!-)"
)
_NOT_SCORES = re.compile(
    r"(?<!\w)(?:test|exam|match|credit|the|their|his|her|film|final|high|low|top|box|sat|its|s) $"
)
_MAJORITY = screened(
    r"(?<![\w'-])(?P<words>(?:a|the) (?:vast |overwhelming |clear |large |great |small "
    r")?majority(?= of )|"
    r"most(?= of (?:the|its|their|his|her|our|those|these|them|all)\b)|"
    r"(?<!the )(?<!'s )(?<!s' )(?<!its )(?<!their )(?<!at )(?<!his )(?<!her )(?<!our "
    r")most(?= [a-z]))"
)
_NOT_COUNTED = re.compile(
    r" (?:[a-z]+(?:ly|ive|able|ible|ful|ant|ent|ous|ed|ing|ic|al) |recent|likely|important|"
    r"days|weeks|times|cases$|years|of the time)"
)
_WHOLE_NAMED = re.compile(r"\bof (?:the |all |these |those )*\d[^.;!?\n]{1,200}$")
_SAID_OF_IT = re.compile(r" (?:were|was|are|is|came|come|had|have|happened|took|went)\b")
_OF_SO_MANY = re.compile(r" of (?:the |all |these |those |[\w-]+(?: [\w-]+)?'s? )?(?:the )?\d")
"""The number after "a majority of the 318" is that of the whole."""
_SAID_EXACTLY = re.compile(r"[^.;!?\n]{0,40}\d")


def find_vague(plain: str) -> Iterator[Vague]:
    """All vague counts of an evened, lower-case, masked text."""
    for match in _VAGUE.finditer(plain):
        if match["scores"] and _NOT_SCORES.search(plain[max(0, match.start() - 8) : match.start()]):
            continue
        low, high, least = _bounds(match)
        yield Vague(match.start(), match.end(), Decimal(low), Decimal(high), Decimal(least))
    yield from _majorities(plain)


def _majorities(plain: str) -> Iterator[Vague]:
    """ "Most pupils", "a majority of callers", unless the number itself follows."""
    half, whole = Decimal("0.5"), Decimal(1)
    for match in _MAJORITY.finditer(plain):
        start, end = match.span("words")
        bare = match["words"] == "most" and not plain.startswith(" of ", end)
        bare = bare and not _is_of_whole(plain, start, end)
        noun = noun_after(plain, end)[0] if bare else "all"
        if not noun or " " in noun or _NOT_COUNTED.match(plain, end):
            continue
        if _OF_SO_MANY.match(plain, end) or not _SAID_EXACTLY.match(plain, end):
            yield Vague(start, end, half, whole, half, is_majority=True)


def _is_of_whole(plain: str, start: int, end: int) -> bool:
    """ "Of 877 offences in the region, most were …": a bare "most" is of the number before it."""
    if _SAID_OF_IT.match(plain, end) is None:
        return False
    return _WHOLE_NAMED.search(plain, max(0, start - 220), start) is not None


def _bounds(match: re.Match[str]) -> tuple[int, int, int]:
    if match["lead"]:
        unit = _U[match["of"]] * _LEADS[match["lead"]]
        return 2 * unit, (10 * unit) - 1, 2 * unit
    if match["some"]:
        unit = 12 if match["unit"] == "dozen" else _U[match["unit"] + "s"]
        return 2 * unit, 10 * unit - 1, 2 * unit
    if match["scores"]:
        return 40, 99, 40
    if match["plain"] == "dozens":
        return 24, 99, 24
    unit = _U[match["plain"]]
    return 2 * unit, (10 * unit - 1 if unit < 10**6 else 999 * unit), 2 * unit
