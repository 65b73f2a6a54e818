"""How a sentence is put: stated, asked, possible, somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import ATTRIBUTION, CONDITIONAL
from bot.language.tokens import Token
from bot.model.claim import Mood
from bot.model.quantity import Kind

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
