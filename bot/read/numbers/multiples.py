"""Reads multiples ("doubled", "tenfold", "three times as many")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.model.quantity import Direction, Kind
from bot.model.written import Manner
from bot.read.numbers.words import SMALL
from bot.read.text.screened import screened


@dataclass(frozen=True, slots=True)
class Multiple:
    """How many times as much, and where it stands."""

    start: int
    end: int
    value: Decimal
    manner: Manner
    direction: Direction = Direction.LEVEL
    unit: str = "times"
    kind: Kind = Kind.RATIO


_VERBS = {
    "doubl": "2", "trebl": "3", "tripl": "3", "quadrupl": "4", "quintupl": "5", "sextupl": "6",
    "halv": "0.5",
}  # fmt: skip
_FOLDS = SMALL | {"twenty-five": 25, "hundred": 100, "thousand": 1000}
_COMPARED = (
    r"(?: (?:the|as|more|higher|greater|larger|bigger|likelier|longer|faster|worse|less|fewer|"
    r"lower|smaller|what|that|its|their|his|her|our|over|older|richer|poorer|heavier|deadlier|"
    r"hotter|stronger|quicker|better|cheaper|dearer|size|[a-z]+'s)\b)"
)
_MULTIPLE = screened(
    r"(?<![\w'-])(?:(?P<verb>doubl|trebl|tripl|quadrupl|quintupl|sextupl|"
    r"halv)(?P<ending>ed|ing|es?)\b(?!-)"
    r"|(?P<fold>(?:twenty-five|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty|thirty|"
    r"forty|fifty|(?:a )?hundred|(?:a )?thousand)[ -]?|(?P<number>\d{1,5}(?:\.\d{1,3})?)[ "
    r"-]?)fold\b"
    rf"|(?P<twice>twice|thrice)(?={_COMPARED})"
    r"|(?P<half>cut(?:ting)? in half|cut (?:by|to) half(?! (?:of|the)))"
    rf"|(?P<times>\d{{1,3}}(?:,\d{{3}})*(?:\.\d{{1,3}})?|an?(?: hundred| thousand)|"
    rf"(?:{'|'.join(sorted(SMALL, key=len, reverse=True))})"
    rf"(?:[ -]and[ -]a[ -](?:half|quarter))?)(?: times|"
    rf"(?<=\d)x)(?P<compared>{_COMPARED})(?! (?:day|"
    rf"week|month|"
    rf"year|hour)))"
)
_BASE_FORM = re.compile(
    r"(?<!\w)(?:to|will|would|could|may|might|can|must|should|nearly|almost|than|least|"
    r"about|around|set to|"
    r"and|or|is|was|were|are|at|roughly|over|just|they|numbers|cases|it|only|now) $"
)
_AFTER_DOUBLE = re.compile(
    r" [a-z]+'s\b"
    r"| (?:the|that|what|its|their|in|over|by|since|between|to|from|every|last|those|his|"
    r"her|this|on|as)\b|[,.;)]|$"
)
_NOT_MULTIPLE = screened(
    r" (?:lock|jump|glazing|decker|bed|room|bill|standards?|act|agent|take|fault|bogey|"
    r"figures?|digits?|crown|a|a-star)\b|-"
)


def find_multiples(plain: str) -> Iterator[Multiple]:
    """All multiples of an evened, lower-case, masked text."""
    for match in _MULTIPLE.finditer(plain):
        value = _multiple(plain, match)
        if value is None:
            continue
        more = match["compared"] and match["compared"].strip() in _MORE
        manner = Manner.MULTIPLE_MORE if more else Manner.MULTIPLE
        end = match.end() - len(match["compared"] or "")
        up = Direction.UP if value > 1 else Direction.DOWN
        moved = match["verb"] or match["fold"] or match["half"]
        yield Multiple(match.start(), end, value, manner, up if moved else Direction.LEVEL)
    for match in _TWICE.finditer(plain):
        number = Decimal(2 if match[0] == "twice" else 3)
        yield Multiple(match.start(), match.end(), number, Manner.PRECISE, kind=Kind.COUNT)
    for match in _RATIO.finditer(plain):
        parts = Decimal(match["a"]) / (Decimal(match["b"]) or 1)
        yield Multiple(match.start(), match.end(), parts, Manner.MEASURED, unit="")


_TWICE = screened(rf"(?<![\w'-])(?:twice|thrice)(?!{_COMPARED})(?![\w-])(?! (?:over|removed|shy))")
_RATIO = screened(
    r"(?<![\w:.,/£$€])(?P<a>\d{1,3}(?:\.\d{1,2})?):(?P<b>\d(?:\.\d{1,2})?|10|100)(?![\w:.]\d|\d)"
)


_MORE = {"more", "higher", "greater", "larger", "bigger", "likelier", "longer", "faster", "worse"}


def _multiple(plain: str, match: re.Match[str]) -> Decimal | None:
    if match["verb"]:
        return Decimal(_VERBS[match["verb"]]) if _is_verb(plain, match) else None
    if match["twice"]:
        return Decimal(2 if match["twice"] == "twice" else 3)
    if match["fold"]:
        words = match["number"] or _FOLDS[match["fold"].removeprefix("a ").rstrip(" -")]
        return Decimal(words)
    return Decimal("0.5") if match["half"] else _times(match["times"])


_WHOSE = (" the ", " that ", " what ", " its ", " their ")


def _is_verb(plain: str, match: re.Match[str]) -> bool:
    """ "Doubled", "to double", "double the rate"; not "double glazing" or "two halves"."""
    if match[0] == "halves" or _NOT_MULTIPLE.match(plain, match.end()):
        return False
    if match["ending"] not in ("e", "es"):
        return True
    before = plain[max(0, match.start() - 12) : match.start()]
    named = _BASE_FORM.search(before) or plain.startswith(_WHOSE, match.end())
    return bool(named and _AFTER_DOUBLE.match(plain, match.end()))


def _times(words: str) -> Decimal:
    digits = words.replace(",", "")
    if digits[0].isdigit():
        return Decimal(digits)
    first = re.split("[ -]", words, maxsplit=1)[0]
    if first in ("a", "an"):
        return Decimal(1000 if words.endswith("thousand") else 100)
    part = "0.5" if words.endswith("half") else "0.25" if words.endswith("quarter") else "0"
    return SMALL[first] + Decimal(part)
