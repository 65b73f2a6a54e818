"""How a sentence is put: stated, asked, possible, somebody's word; and whether it is denied."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.language.plain import ATTRIBUTION, CONDITIONAL, NEGATIONS
from bot.language.tokens import Token
from bot.model.claim import Mood
from bot.model.quantity import Direction, Kind, Quantity

_ASKS = re.compile(
    r"\bhow\s+(?:many|much|often|high|low|large|big|long|old)\b[^?]*\?"
    r"|^\W*(?:\w+\W+){0,4}?how\s+(?:many|much|often|high|low|large|big|long|old)\b"
    r"|\b(?:know|tell|say|ask|asking|wonder|wondering|check)\b[^.]*\bhow\s+(?:many|much)\b"
    r"|^(?:\W|(?:so|and|hi|hey|hello|please|pls|btw|ok|but)\b)*what(?:'s|’s|s)?\b"
    r"(?!\s+(?:a|an|you|we|i|they)\b)"
    r"|\bwhat(?:\s+(?:was|is|were|are))?\s+(?:the\s+)?(?:share|percentage|proportion|number|figure|"
    r"rate|total)\b|^(?:\W)*(?:which|who|where|when)\b[^?]*\?"
    r"|\b(?:tell me|do (?:you|we) (?:know|have)|give me|looking for|need|find me)\s+"
    r"(?:the|a|how)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:percentage|proportion|share|per\s?cent|percent|fraction|%)", re.IGNORECASE
)
_DAILY = re.compile(r"\b(?:average|a day|per day|daily|each day|every day)\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"\bhow many\b|\bnumber of\b", re.IGNORECASE)
_NOT_A_DENIAL = re.compile(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:doubt|fewer|less|more) |\bor not\b",
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """True for a question that wants a figure, not one that puts a number up for judgement."""
    return _ASKS.search(text) is not None


def wanted(text: str) -> Kind | None:
    """The kind of number that a question asks for, None where it doesn't say."""
    if _SHARE.search(text):
        return Kind.PERCENT
    if _DAILY.search(text):
        return Kind.AVERAGE
    return Kind.COUNT if _HOW_MANY.search(text) else None


def mood(words: Iterable[Token]) -> Mood:
    """Whether the words make a statement a possibility or somebody's word."""
    folded = {word.folded for word in words}
    if folded & CONDITIONAL:
        return Mood.CONDITIONAL
    return Mood.ATTRIBUTED if folded & ATTRIBUTION else Mood.STATED


def denies(text: str, words: Iterable[Token]) -> bool:
    """True when one of the words turns the statement round, or leaves something out of it."""
    if _LEAVES_OUT.search(text):
        return True
    return any(word.folded in NEGATIONS for word in words) and not _NOT_A_DENIAL.search(text)


_LEAVES_OUT = re.compile(
    r"\b(?:apart from|away from|aside|instead of|rather than|far from|off|bar|barring|all but|"
    r"but for|except\w*|exclud\w*|other than|on top of|in addition to|as well as|besides|minus|"
    r"outside|unlike|beyond|should have|supposed to|meant to|target\w*|"
    r"aim\w*|expected to|due to|set to|on course)\b",
    re.IGNORECASE,
)


def with_rhythm(quantity: Quantity, text: str) -> Quantity:
    """The quantity with the denominator that its clause gives further on ("… every month")."""
    if quantity.per is not None or quantity.kind not in (Kind.COUNT, Kind.MONEY):
        return quantity
    found = _RHYTHM.search(text)
    if found is None:
        return quantity
    return replace(quantity, per=found.group(1) or _ADVERBS[found.group(2).lower()])


_RHYTHM = re.compile(
    r"\b(?:a|an|per|each|every)\s+(minute|hour|day|night|week|fortnight|month|quarter|year)\b"
    r"(?!\s+(?:ago|earlier|later|before|on|to))|\b(hourly|daily|weekly|monthly|annually|yearly)\b",
    re.IGNORECASE,
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
            "annually": "year", "yearly": "year"}  # fmt: skip


def trend(text: str, quantity: Quantity) -> Direction:
    """Whether the number is said to have gone up or down to where it is ("fell to 173")."""
    before, after = text[max(0, quantity.start - 60) : quantity.start], text[quantity.end :]
    if _ROSE_TO.search(before) or _UP_FROM.search(after[:60]):
        return Direction.UP
    if _FELL_TO.search(before) or _DOWN_FROM.search(after[:60]):
        return Direction.DOWN
    return Direction.LEVEL


_ROSE_TO = re.compile(
    r"\b(?:rose|risen|rises|rising|rise|increas\w*|grew|grown|growing|climb\w*|jump\w*|soar\w*|"
    r"surg\w*|up|rocket\w*|leapt|doubled|trebled|tripled|quadrupled|crept)\b[^.;]{0,40}?\bto\s+"
    r"(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_FELL_TO = re.compile(
    r"\b(?:fell|fallen|falls|falling|fall|drop\w*|declin\w*|dip\w*|down|slump\w*|sank|sunk|"
    r"shrank|shrunk|decreas\w*|plung\w*|slip\w*|halved|cut|reduced)\b[^.;]{0,40}?\bto\s+"
    r"(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_UP_FROM = re.compile(r"^[^.;]{0,40}\bup (?:from|on)\b", re.IGNORECASE)
_DOWN_FROM = re.compile(r"^[^.;]{0,40}\bdown (?:from|on)\b", re.IGNORECASE)
