"""What takes a statement back: a word before it, a word behind it, the next sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.read.screened import screened

TAKEN_BACK = screened(
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


_KILL = screened(
    r"\bKILL(?: KILL)+\b|^\W*KILL:|\b(?:[Dd]o not|DO NOT) (?:use|USE|print|run|quote)\b"
)
"""A notice to desks: the story is dead."""
_TAIL = screened(
    r"[\"”’,–—-] ?(?:(?:and|but|which|it|that|this|is|was|are|were|all|simply|just) )*"
    r"(?:made up|fake|untrue|not true|nonsense|rubbish|incorrect|inaccurate|withdrawn|retracted|"
    r"(?:since|later) (?:withdrawn|retracted|corrected|deleted|denied|debunked)|"
    r"an? (?:\w+ )?(?:lie|myth|hoax|error|mistake|invention|fabrication))\b",
    re.IGNORECASE,
)
"""Behind a statement: " - made up, says the office"."""


def takes_back(text: str) -> bool:
    """True for a sentence that only denies the one before it: "No.", "That is wrong."."""
    if _BACK.fullmatch(text.strip()):
        return True
    return len(text) <= _SHORT and not _NUMBER.search(text) and _REGRETS.search(text) is not None


_SHORT = 80
"""Characters of a sentence that does nothing but judge the one before it."""
_NUMBER = re.compile(r"\d")
_BAD = (
    "fake|false|wrong|untrue|incorrect|inaccurate|lies?|myth|hoax|nonsense|rubbish|invented|"
    "debunked|withdrawn|retracted|corrected|deleted|disowned|taken down|made up|misleading|"
    "bogus|errors?|"
    "mistakes?"
)
_REGRETS = screened(
    rf"(?:\b(?:is|was|are|were|been|got it|had it)|['’](?:s|re)) (?:\w+ ){{0,3}}?(?:{_BAD})\b|"
    r"(?:\bnot|n['’]t) (?:\w+ ){0,2}?(?:true|right|so|correct|the case)\b|"
    r"\b(?:do not|don['’]t) (?:use|print|run|quote|trust|believe|share)\b|"
    r"\b(?:apologi\w+|sorry(?! to\b)|regret\w*|withdr\w+|retract\w*|disregard|ignore|delete|"
    r"spike|scrap)\b",
    re.IGNORECASE,
)
_CORRECTS = screened(
    r"\W*(?:correction|clarification|corrected|(?:we|i|the \w+) should (?:instead )?have)\b",
    re.IGNORECASE,
)


def corrects(text: str) -> bool:
    """True for a sentence that puts something right: an apology after it is for what was before."""
    return _CORRECTS.match(text) is not None


_BACK = screened(
    r"\W*(?:no|not|nope|nah|never|wrong|false|untrue|rubbish|nonsense|"
    r"not (?:at all|true|quite|so|really)|(?:of course|certainly|definitely) not|"
    r"(?:that|this|it|which)(?:['’]s| is| was| are)? (?:all )?(?:wrong|false|untrue|not true|a lie|"
    r"a myth|nonsense|rubbish|incorrect))\b[\w ,]{0,24}\W*",
    re.IGNORECASE,
)
