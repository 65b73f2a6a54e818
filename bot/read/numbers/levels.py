"""Tells a change and the level it led to ("rose by 40 to 312") from a range ("by 40 to 50")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.model.quantity import Kind
from bot.read.numbers.units import Unit


@dataclass(frozen=True, slots=True)
class End:
    """One of two numbers with "to" between them, and what it counts."""

    value: Decimal
    unit: Unit


_MOVED = re.compile(
    r"(?<!\w)(?:rose|risen|ris(?:es?|ing)|f[ae]ll(?:en|s|ing)?|increas\w+|grew|grow\w*|"
    r"jump\w*|surg\w+|climb\w*|drop\w*|"
    r"decreas\w+|declin\w+|cut|reduc\w+|went|go(?:es|ing|ne)?|up|down|slump\w*|plung\w+|"
    r"tumbl\w+|slid|slipp\w+|"
    r"soar\w*|rais\w+|lower\w*|chang\w+|mov\w+|doubl\w+|trebl\w+|tripl\w+|halv\w+|"
    r"expand\w*|shr[aiu]nk\w*|"
    r"extend\w*|improv\w+|hik\w+|swing\w*|swung|revis\w+|downgrad\w+|upgrad\w+|leap\w*|"
    r"leapt|edg\w+|widen\w*|narrow\w*|"
    r"eas\w+|dip\w*|sank|spik\w+|slash\w*|ballooned|plummet\w*|increase|rise|growth|"
    r"shift\w*|convert\w*|dwindl\w+|trim\w*|whittl\w+|swell\w*|swollen|boost\w*|bolster\w*|"
    r"contract(?:s|ed|ing)|collaps\w+|crash\w*|tick(?:s|ed|ing)|creep\w*|crept|inch(?:ed|ing)|"
    r"nudg\w+|lift(?:s|ed|ing)|push(?:es|ed|ing)|bump(?:s|ed|ing)|par(?:es?|ed|ing)|shav\w+|"
    r"scal(?:es?|ed|ing)|drift\w*|sag\w*|mount(?:s|ed|ing)|thinned|deepen\w*|weaken\w*|"
    r"strengthen\w*)\b[^.!?\n]{0,80}$"
)
_DIRECTLY = re.compile(
    r"^(?!.* by (?:about |around )?$).*?(?<!\w)\w+(?: \w+ly| a further| another)? $", re.DOTALL
)
_BY = re.compile(
    r"(?<!\w)by (?:(?:just|only|about|around|nearly|almost|over|more than|some|roughly|a further|"
    r"another|an extra|a record) ){0,2}$"
)
_TO_COME = re.compile(
    r"\b(?:could|may|might|would|will|can|should|must|likely|expected|forecast|set|predicted|"
    r"projected|plans?|planned|wants?|hopes?|hoping|aims?)\b[^.!?;\n]*$"
)
_FAR_APART, _APART = 5, 3
"""How often the change must go into the level where the words could be a range as well."""


def has_moved(window: str) -> bool:
    """True where a word shortly before says that something rose, fell or changed."""
    return bool(_MOVED.search(window))


def moved_directly(window: str, unit: Unit) -> bool:
    """True for "dropped 7p to 214p": the number that follows tells by how much."""
    return bool(unit.name and _MOVED.search(window) and _DIRECTLY.search(window))


def moved_by_and_to(window: str, change: End, level: End) -> bool:
    """True for "rose by £40 to £312" and "shrank 40 to 312", where "to" leads to a level.

    A range names its unit once ("by 5 to 10 per cent") and is told of what may come ("could rise
    by £2m to £3m") or of per cents ("cut deaths by 60% to 70%"); there only a level many times the
    change is taken for a level.
    """
    if not _MOVED.search(window) or not (_BY.search(window) or _DIRECTLY.search(window)):
        return False
    ratio = level.value / change.value if change.value else Decimal(0)
    if change.unit.name != level.unit.name:
        return not change.unit.name and level.unit.kind is Kind.COUNT and ratio > _APART
    if level.unit.kind is Kind.PERCENT:
        return ratio > _APART
    return ratio > _FAR_APART or not _TO_COME.search(window)
