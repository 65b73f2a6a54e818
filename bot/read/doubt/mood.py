"""How a sentence is put: stated, asked, possible, somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import ATTRIBUTION, CONDITIONAL, FUTURE
from bot.language.tokens import Token
from bot.model.claim import Mood
from bot.model.quantity import Kind
from bot.read.text.screened import screened

_ASKS = screened(
    r"\bhow\s+(?:many|much|often|high|low|large|big|long|old)\b[^?]*\?"
    r"|^\W*(?:\w+\W+){0,4}?how\s+(?:many|much|often|high|low|large|big|long|old)\b"
    r"|\b(?:know|tell|say|ask|asking|wonder|wondering|check)\b[^.]*\bhow\s+(?:many|much)\b"
    r"|^(?:\W|(?:so|and|hi|hey|hello|please|pls|btw|ok|but)\b)*what(?:'s|’s|s)?\b"
    r"(?!\s+(?:a|an|you|we|i|they)\b)(?![^?\d]{0,60}:.*\d)"
    r"|\bwhat(?:\s+(?:was|is|were|are))?\s+(?:the\s+)?(?:share|percentage|proportion|number|figure|"
    r"rate|total)\b|^(?:\W)*(?:which|who|where|when)\b[^?]*\?"
    r"|\b(?:what|which)\s+(?:was|is|were|are|did|does|do|has|had)\b[^?]*\?"
    r"|\b(?:tell me|do (?:you|we) (?:know|have)|give me|looking for|need|find me)\s+"
    r"(?:the|a|how)\b|^\W*(?:need|want|looking for)\b(?!\s+to\b)"
    r"(?!\s+(?:this|that|it)\b[^:?]{0,40}:)",
    re.IGNORECASE,
)
_SHARE = screened(r"\b(?:percentage|proportion|share|per\s?cent|percent|fraction|%)", re.IGNORECASE)
_DAILY = screened(r"\b(?:average|a day|per day|daily|each day|every day)\b", re.IGNORECASE)
_HOW_MANY = screened(r"\bhow many\b|\bnumber of\b", re.IGNORECASE)


def asks(text: str) -> bool:
    """True for a question that wants a figure, not one that puts a number up for judgement."""
    if "?" in text:
        return _ASKS.search(text) is not None
    return _ANSWERED.search(text) is None and _ASKS.search(_POINTED.sub(" ", text)) is not None


_POINTED = screened(
    r"(?:\b(?:that|this)(?:['’]?s| is| was)|\d[^.?!,;:]{0,40} (?:is|was)) (?:just |exactly |about |"
    r"precisely |roughly )?(?:what|how (?:high|low|large|big|many|much)|where)\b",
    re.IGNORECASE,
)
""" "That's what the rate was", "12 is what it came to": the words point at a number."""
_ANSWERED = screened(
    r"^[^:?]*\b(?:what|how (?:high|low|large|big|many|much))\b[^:?]*:\s+(?!(?:19|20)\d\d\b)"
    r"(?:[a-z]+ ){0,3}[£$€]?\d[\d,]*(?:\.\d+)? ?(?:%|[a-z]+(?: [a-z]+){0,4})?[.!]?\W*$",
    re.IGNORECASE,
)
""" "Here's what the rate was: 12.": the answer stands behind it."""


def wanted(text: str) -> Kind | None:
    """The kind of number that a question asks for, None where it doesn't say."""
    if _SHARE.search(text):
        return Kind.PERCENT
    if _DAILY.search(text):
        return Kind.AVERAGE
    return Kind.COUNT if _HOW_MANY.search(text) else None


_NOUN = screened(
    r"\bhow many\s+(?:of\s+(?:the|these|those|all)\s+)?(.{1,80}?)\s*"
    r"(?:\b(?:did|do|does|were|was|are|is|have|had|has|could|can|may|might|will|would|go|on|in|at|by|across|came|come|involved|involve|to|from|supplied|responded|"
    r"replied|made)\b|[,.?!]|$)",
    re.IGNORECASE,
)
_OTHER = screened(
    r"^\W*(?:(?:and|so|but|hi|hey)\W+)?(?:who|when|why|where(?!.*\bstand\b))\b"
    r"|\bby how (?:much|many)\b"
    r"|\bhow (?:much|many|far)\b.*\b(?:rise|rose|risen|fall|fell|grow|grew|increase|change)\w*\b",
    re.IGNORECASE,
)


def wanted_noun(text: str) -> str:
    """What a "how many" asks to count, "" where it doesn't say."""
    found = _NOUN.search(text)
    return found.group(1).strip() if found else ""


def asks_other(text: str) -> bool:
    """True for a question that no level answers: who, when, why, by how much."""
    return _OTHER.search(text) is not None


_MODALS = frozenset({"could", "would", "may", "might", "can", "will", "shall"})
_ASKED = frozenset("you someone somebody anyone anybody we i".split())
_TALKING = frozenset(
    """
    remember recall remind note add stress tell say know learn ask check confirm verify mention
    hear read like fair right true accurate correct state show report argue claim print publish
    """.split()
)
"""What people may or would do with a statement, which makes the statement no possibility."""
_NOTES = frozenset(
    "memory notes maths sums records spreadsheet shorthand numbers figures source".split()
)
""" "If my notes are any good": how sure somebody is of what was so."""
_REACH = 5
_DOUBTING = re.compile(
    r"^\W*(?:(?:so|and|but|hi|hey|hello|wait|really)\W+)*(?:could|can|might) (?:[^?]*? )?(?:really|"
    r"possibly|actually|honestly|truly) (?:have been|be)\b[^?]*\?",
    re.IGNORECASE,
)


def asks_whether(text: str) -> bool:
    """True for "could the rate really have been 12?": it asks whether it was."""
    return _DOUBTING.match(text) is not None


def _is_polite(spoken: list[str], at: int) -> bool:
    """ "Could you confirm", "members will recall", "would it be fair to say"."""
    if spoken[at] == "if":
        recalled = bool((_TALKING | _NOTES) & set(spoken[at + 1 : at + 3]))
        return recalled or (at > 0 and spoken[at - 1] in _WONDERING)
    if spoken[at] not in _MODALS or at + 1 >= len(spoken):
        return False
    if spoken[at + 1] in _ASKED or spoken[at + 1] in _TALKING or spoken[at - 1 : at] == ["you"]:
        return True
    return spoken[at + 1] in ("be", "it") and bool(_TALKING & set(spoken[at + 2 : at + _REACH]))


def _is_compared(spoken: list[str], at: int) -> bool:
    """ "Three times as likely": how often something is so, and no possibility."""
    return spoken[at] == "likely" and at > 0 and spoken[at - 1] in ("as", "more", "less", "equally")


def _is_no_condition(spoken: list[str], at: int) -> bool:
    """ "Could not say which app was used", "if you leave out A": both tell of facts."""
    after = spoken[at + 1 : at + 3]
    if spoken[at] == "could":
        return after[:1] == ["not"] and bool(_KNOWING & set(after[1:]))
    return spoken[at] == "if" and bool(_RECKONERS & set(after[:1]) and _RECKONING & set(after[1:]))


_RECKONERS = frozenset({"you", "we", "one"})
_RECKONING = frozenset(
    """
    leave take exclude ignore add strip remove discount set put count include combine subtract
    deduct compare
    """.split()
)
_KNOWING = frozenset("say tell know establish identify determine name".split())
_WONDERING = frozenset(
    """
    know knows check checking confirm verify ask asks asked wonder wonders wondering see tell say
    sure idea unsure clear
    """.split()
)
"""What makes a question of "if": whether, and no condition."""


def mood(words: Iterable[Token]) -> Mood:
    """Whether the words make a statement a possibility or somebody's word."""
    spoken = [word.folded for word in words]
    folded = {
        word
        for at, word in enumerate(spoken)
        if not (_is_polite(spoken, at) or _is_compared(spoken, at) or _is_no_condition(spoken, at))
    }
    if "expect" in folded:  # "people could expect to live 70 years" is a fact
        folded -= {"could", "would", "may", "might"}
    if folded & CONDITIONAL:
        return Mood.CONDITIONAL
    if folded & FUTURE:
        return Mood.FUTURE
    return Mood.ATTRIBUTED if folded & ATTRIBUTION else Mood.STATED
