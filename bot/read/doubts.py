"""Words around a number that make another statement of it: denials, exclusions, ranks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import NEGATIONS
from bot.language.tokens import Token
from bot.model.quantity import Quantity

_NOT_A_DENIAL = re.compile(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:doubt|fewer|less|more) |\bor not\b|"
    r"\btrue or false\b|\bright or wrong\b|\bfact or fiction\b",
    re.IGNORECASE,
)


def denies(text: str, words: Iterable[Token]) -> bool:
    """True when one of the words turns the statement round, or leaves something out of it."""
    if _LEAVES_OUT.search(text):
        return True
    return any(word.folded in NEGATIONS for word in words) and not _NOT_A_DENIAL.search(text)


_LEAVES_OUT = re.compile(
    r"\b(?:apart from|away from|aside|instead of|rather than|far from|bar|barring|all but|"
    r"but for|except\w*|exclud\w*|other than|on top of|in addition to|as well as|besides|minus|"
    r"unlike|beyond|should have|supposed to|meant to|target\w*|aim\w*|expected to|due to|"
    r"set to|on course|too many|too few|short of|ignoring|leaving|save for|not counting|"
    r"yet to|told of|believe there|made up(?= \d[\d,]*(?:\.\d+)?(?![\d.,]| ?(?:%|per)))|"
    r"(?:I|she|he|you) (?:have |has |had )?(?:recorded|logged|saw|seen|counted)|"
    r"(?:under|over|mis|non|un)-?(?:record|report|count|regist)\w*)\b",
    re.IGNORECASE,
)


def is_doubted(text: str) -> bool:
    """True where the sentence says of its own statement that it is not so."""
    return _DOUBTED.search(text) is not None


_DOUBTED = re.compile(
    r"\b(?:fake|hoax|(?:a|an outright) lie|lied|lying|doubt(?:s|ed|ful)?|contrary to|"
    r"debunk\w*|myth|nonsense|once thought|used to think|wrongly|mistakenly|discredited|"
    r"invented|false claim|(?:is|was) (?:false|untrue|wrong|not true))\b",
    re.IGNORECASE,
)


def takes_back(text: str) -> bool:
    """True for a sentence that only denies the one before it: "No.", "That is wrong."."""
    return _BACK.fullmatch(text.strip()) is not None


_BACK = re.compile(
    r"\W*(?:no|nope|nah|never|wrong|false|untrue|rubbish|nonsense|"
    r"not (?:at all|true|quite|so|really)|"
    r"(?:that|this|it|which)(?:['’]s| is| was| are)? (?:all )?(?:wrong|false|untrue|not true|a lie|"
    r"a myth|nonsense|rubbish|incorrect))\b[\w ,]{0,24}\W*",
    re.IGNORECASE,
)


def is_ranked(part: str) -> bool:
    """True where a number's part of the sentence ranks it, or says that it is one of many."""
    return _RANKS.search(part) is not None


def is_spread(text: str) -> bool:
    """True where a sentence spreads its numbers over years, compares them, or says whose they are.

    That holds for every number of it, wherever it is said.
    """
    return _SPREAD.search(text) is not None


_SPREAD = re.compile(
    r"\b(?:an? (?:\w+ )?(?:fall|rise|drop|jump|increase|decrease|decline|surge) (?:from|on|of)|"
    r"(?:twice|three times|four times|half|double) (?:as many|as much)|went from|twice over|"
    r"(?:by|against|involving|from) (?:(?:only|just) )?(?:one|a single|the same) (?:officer|child|"
    r"person|man|woman|boy|girl|offender|suspect|victim|family|gang|school|hospital)|"
    r"(?:over|within|for|spanning|across|in) (?:the (?:past|last) )?(?:two|three|"
    r"four|five|six|seven|eight|nine|ten|twelve|several|many|\d{1,3}) (?:years|months|weeks|days|"
    r"decades))\b",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:(?:a|the) record (?=\d)|record (?:high|low|number|level|total)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[ -]to[ -](?:one|1)|"
    r"highest|lowest|all-time|more than any|"
    r"fewer than any|for the first time|the most|the fewest|the worst|the second|"
    r"(?:nearly|almost) (?:hit|reach|record)\w*|one (?:force|county|region|area|app|platform)|"
    r"per (?:force|county|region|area|app|platform)|"
    r"(?:each|every)(?!\s+(?:minute|hour|day|night|week|month|quarter|year)\b|\s+\d))\b",
    re.IGNORECASE,
)


def started_at(text: str, quantity: Quantity) -> bool:
    """True for the 173 of "went from 173 to 250" and "more … than 173": there were others."""
    before = text[max(0, quantity.start - 16) : quantity.start]
    if _THAN.search(before) or _MORE.match(text[quantity.end : quantity.end + 20]):
        return True
    if _ONE_IN.match(text, quantity.start):
        return True
    return _FROM.search(before) is not None and (
        _TO.match(text[quantity.end : quantity.end + 40]) is not None
    )


_MORE = re.compile(r"\s+(?:up|down|more|fewer|higher|lower|extra|additional|further)\b(?! than)")
_THAN = re.compile(
    r"\b(?:than|down from|up from|compared (?:with|to)|against|out of|versus|vs|"
    r"(?:one|1) in(?: every)?)\s+$",
    re.IGNORECASE,
)
_ONE_IN = re.compile(r"(?:one|1) in (?:every )?\d{1,3}(?:,\d{3})+", re.IGNORECASE)
"""No proportion that anybody would write is so fine: with a comma it is no year either."""
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_TO = re.compile(r"^[^.;,]{0,30}?\bto\s+[\d£$€]", re.IGNORECASE)
