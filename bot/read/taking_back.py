"""What takes a statement back in its own sentence: a word before it or behind it, an order."""

from __future__ import annotations

import re
from dataclasses import dataclass

TAKEN_BACK = re.compile(
    r"\b(?:withdr[ae]w\w*|retract\w*|reject\w*|delet\w+|scrubb\w+|dropp\w+|pulled from air|spiked|"
    r"apologis\w+|earlier|previous\w*|original\w*|initial\w*|wrong\w*|false\w*|mistaken\w*|"
    r"made up|making up|make up|invent\w+|fabricat\w+|concoct\w+|cold water|debunk\w*|discredit\w*|"
    r"disprov\w+|refut\w+|rebutt\w*|quash\w*|scotch\w*|den(?:y|ies|ied|ial|ying)|fake\w*|untrue|"
    r"bogus|hoax\w*|spoof\w*|satir\w*|parod\w+|fiction\w*|lie[sd]?|lying|errors?|"
    r"mis(?:lea|led|quot|report|stat|repres|under|inform|calc|heard)\w*|"
    r"mistakes?|typos?|unfounded|baseless|groundless|outdated|superseded|obsolete|draft|myth\w*)\b",
    re.IGNORECASE,
)
"""What is told only to be taken back, or was told before it was put right."""
_THAT = re.compile(r"\bthat\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a sentence takes back: everything, or what stands before or behind a place in it.

    `until` and `since` are offsets of the sentence; found once, for all its numbers.
    """

    killed: bool
    until: int
    since: int

    def holds(self, number: int) -> bool:
        """True where what is said of a number at that place is said to be withdrawn."""
        return self.killed or number <= self.until or number > self.since


def withdrawn(text: str) -> Withdrawn:
    """What a sentence takes back of what it says: "made up the claim that", " - made up"."""
    tails = [match.start() for match in _TAIL.finditer(text)]
    doubt = TAKEN_BACK.search(text)
    told = _THAT.search(text, doubt.end()) if doubt else None
    return Withdrawn(
        killed=_KILL.search(text) is not None,
        until=tails[-1] if tails else -1,
        since=told.start() if told else len(text),
    )


_KILL = re.compile(
    r"\bKILL(?: KILL)+\b|^\W*KILL:|\b(?:[Dd]o not|DO NOT) (?:use|USE|print|run|quote)\b"
)
"""A notice to desks: the story is dead."""
_TAIL = re.compile(
    r"[\"”’,–—-] ?(?:(?:and|but|which|it|that|this|is|was|are|were|all|simply|just) )*"
    r"(?:made up|fake|untrue|not true|nonsense|rubbish|incorrect|inaccurate|withdrawn|retracted|"
    r"(?:since|later) (?:withdrawn|retracted|corrected|deleted|denied|debunked)|"
    r"an? (?:\w+ )?(?:lie|myth|hoax|error|mistake|invention|fabrication))\b",
    re.IGNORECASE,
)
"""Behind a statement: " - made up, says the office"."""


def is_taken_out(text: str) -> bool:
    """True where a sentence is ordered out of the copy, mends itself or tells what stood before."""
    return any(found.search(text) for found in (_ORDERS, _MENDED, _EARLIER))


_ORDERS = re.compile(
    r"^\W*(?:please |pls |now )?(?:strike|scrap|delete|drop|cut|remove|ditch|spike|kill|omit|bin|"
    r"pull|lose|ignore|disregard|retract|withdraw|unpublish|replace|take (?:down|out)|never say|"
    r"avoid(?: saying)?)\b[^:.\d]{0,40}:",
    re.IGNORECASE,
)
"""What the desk is told to do with a line: nobody claims it."""
_MENDED = re.compile(
    r"\d[^.\n]{0,100}(?:[,;:–—(-]|\bor)\s*(?:sorry|no|or rather|rather|correction|i mean|i meant|"
    r"make that|scratch that|actually|apologies|oops|whoops|er)\b[,:]?\s*"
    r"(?:(?:make that|i mean|i meant|it is|it was|that is|that['’]s|it['’]s|rather)\s*)?[^\w]*\d",
    re.IGNORECASE,
)
""" "173, or rather 137": the second is meant."""
_EARLIER = re.compile(
    r"^\W*(?:correction|clarification|amendment|erratum|apology)s?\b[^.]*\b(?:we|our|i|you|it|which|"
    r"who|version|article|story|report|headline|post|tweet|caption|graphic|piece)\b"
    r"(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|wrote|claimed|put)\b|"
    r"\b(?:earlier|previous|original|first) (?:version|edition|draft|report|story|article|post)s?\b"
    r"(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|wrote|claimed|put)\b",
    re.IGNORECASE,
)
"""What a correction says was said before is not so."""
