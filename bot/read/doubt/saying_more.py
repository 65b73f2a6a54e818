"""What a sentence says of a number besides that it is so: ranks, distances, wholes."""

from __future__ import annotations

import re
from collections.abc import Container

from bot.model.quantity import Quantity
from bot.read.text.screened import screened


def is_ranked(part: str, named: Container[str]) -> bool:
    """True where a number's part of the sentence ranks it, or says that it is one of many.

    A rank that belongs to a measure's name ("highest temperature") says no more: `named` are the
    words of those names.
    """
    found = _RANKS.search(part)
    if found is None or found.group().lower() not in named:
        return found is not None
    return _RANKS.search(part[: found.start()] + part[found.end() :]) is not None


def claims_besides(part: str) -> bool:
    """True where a cause, a bound, a change or a part of the time is claimed with the number."""
    return _BESIDES.search(part) is not None


_BESIDES = screened(
    r"(?:^\W*|, (?:all |and )?)(?:because of|due to|down to|as a result of|on account of|"
    r"in response to|thanks to|owing to)\b| (?:all )?(?:thanks|owing) to\b|"
    r"^\W*(?:up|down) (?:\w+ ){0,3}?(?:for|from|on|since|by)\b|"
    r"^\W*(?:after|having|following) (?:\w+ )?(?:soar|ris|fall|doubl|halv|jump|plung|drop|climb|"
    r"surg|slump|tumbl|trebl|tripl|grow|rocket|plummet)\w*|, (?:tops|at (?:the )?(?:most|least|"
    r"best|worst|outside)|max(?:imum)?|minimum)\W*$|\b(?:first|second|last|latter|third|fourth|final|"
    r"opening|closing) (?:half|quarter|term|six months)\b|"
    r"\b(?:spring|summer|autumn|winter|christmas|easter) of (?:that|the same|this) year\b|"
    r"\bthan ever\b|\b(?:year|month|time|quarter)s?(?: in a row| running)\b|"
    r"(?:(?<=, )|(?<=\())(?:a|an|its|their|his|her|our|another|the)(?: new| all-time)? (?:record|"
    r"peak|best|worst|low|high|lowest|highest)\b",
    re.IGNORECASE,
)
_RANKS = screened(
    r"\b(?:"
    r"(?:made|makes?|making) up (?:\w+ )?[£$€]?\d[\d,.]*(?: ?(?:m|bn|million|billion))? of|"
    r"(?:only|solely|exclusively) (?:on|via|through)|(?<!on )record for|"
    r"(?:a|an|the)(?: \w+)?[ -]record [£$€]?(?=\d)|"
    r"(?:(?<=^)|(?<=^a )|(?<=^the ))record (?!of\b|for\b|in\b|shows?\b)(?=[a-z])|record (?:high|"
    r"low|number|level|total)|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"\d{1,3})[ -]to[ -](?:one|1)|highest|lowest|all-time|more than any|fewer than any|"
    r"for the first time|the most|the fewest|the worst|the second|(?:nearly|almost) (?:hit|reach|"
    r"record)\w*|one (?:force|county|region|area|app|platform)|per (?:force|county|region|area|"
    r"app|platform)|(?:number|count|total|tally|share|lack|flood|raft) of (?:reports?|articles?|"
    r"stories|complaints?|questions?|tweets?|posts?|letters?|queries|calls?|claims?|books?|"
    r"debates?) (?:on|about|into|concerning|mentioning|regarding)|(?:people|number|those|share|"
    r"residents) (?:who (?:are|were) )?(?:wrote in|rang in|worried|concerned|complaining|writing|"
    r"talking|reading|wrote|wrote in|rang|rang in)(?: in)? about|(?:each|every)(?!\s+(?:statistic|"
    r"number|figure|minute|hour|day|night|week|month|quarter|year)\b|\s+\d))\b",
    re.IGNORECASE,
)


def started_at(text: str, quantity: Quantity, named: Container[int]) -> bool:
    """True for the 173 of "went from 173 to 250" and "more … than 173": there were others.

    `named` are the places where what the number itself is of or from begins: with that, the other
    side of a comparison is a statement like any other ("against 29 on Facebook").
    """
    before = text[max(0, quantity.start - _NEAR) : quantity.start]
    if _AGAINST.search(before):
        led = _LED.match(text, quantity.end)
        return led is None or led.end() not in named
    if (
        _PART_OF.search(text, max(0, quantity.start - _CLAUSE), quantity.start)
        or _THAN.search(before)
        or _MORE.match(text[quantity.end : quantity.end + 60])
    ):
        return True
    if _ONE_IN.match(text, quantity.start) or _TIMES.match(text, quantity.start):
        return True
    if any(found.search(before) for found in (_LEFT, _ALL_OF_THEM, _OUT_BY)):
        return True
    return _FROM.search(before) is not None and (
        _TO.match(text[quantity.end : quantity.end + 40]) is not None
    )


_CLAUSE = 160
"""Characters before a number that may belong to its clause."""
_MORE = screened(
    r"\s+(?:up|down(?! (?:as|for)\b)|more|fewer|higher|lower|extra|"
    r"additional|further|off|out|adrift|ahead|behind|short|apart|too|better|worse|"
    r"left|to go)\b(?! than| of the)|\s*(?:->|→|=>|⇒|➡)|"
    r"\s*[(\[](?:should|ought|actually|really|in fact|correct|sic|not|read|was|formerly)\b|"
    r"\s+times\s+(?:the\s+|that\s+)?[£$€]?\d|"
    r"(?:\s+\w+){0,6}\s+by (?:an? (?:half|third|quarter|fifth|tenth)|\d)"
)
_PART_OF = screened(
    r"\b(?:(?:half|thirds?|quarters?|fifths?|(?:six|seven|eigh|nin|ten|hundred|thousand)ths?|most|"
    r"much|part|some|a fraction|a portion|the majority|the bulk|the rest|all but) of|twice|double|"
    r"treble|triple|thrice|(?:two|three|four|five|ten|several|many) times|half|"
    r"(?<!\d-)(?<!aged \d\d )plus|minus|"
    r"multiplied by|divided by|times) (?:[^,;:.]|[,.]\d){2,90}\b(?:was|were|is|are|hit|reached|"
    r"totalled|stood at|came to|came in at) $",
    re.IGNORECASE,
)
""" "Half of the rate was 12": the number is that part."""
_THAN = screened(
    r"\b(?:(?:\w+ times|twice|double|triple|treble|quadruple|half|an? (?:third|quarter|fifth|tenth|"
    r"fraction) of)(?: (?:the|that|those))?|than|down from|up from|out of|(?:one|1) in(?: every)?|"
    r"after (?:hitting|reaching|being|standing at|starting at|topping))\s+$",
    re.IGNORECASE,
)
_OUT_BY = screened(
    r"\b(?:within|(?:out|off|over|under|short|adrift|wrong|up|down|ahead|behind) by|"
    r"(?:valued|insured|appraised|ranked|seeded)(?: at)?|(?:ranked|was|were|is|are) "
    r"(?:number|no\.?|position|place))\s+$|±\s*$",
    re.IGNORECASE,
)
""" "Came within 12", "out by 12": how far off it was, not how many."""
_AGAINST = re.compile(r"\b(?:compared (?:with|to)|against|versus|vs)\s+$", re.IGNORECASE)
_LED = re.compile(r"\s+(?:on|in|for|via|through|at)\s+(?:the\s+)?", re.IGNORECASE)
_ONE_IN = re.compile(r"(?:one|1) in (?:every )?\d{1,3}(?:,\d{3})+", re.IGNORECASE)
"""No proportion that anybody would write is so fine: with a comma it is no year either."""
_TIMES = screened(
    r"(?:twice|thrice|double|treble|triple|half|(?:\w+ )?times) (?:of )?(?:the |that |"
    r"those )?[£$€]?\d",
    re.IGNORECASE,
)
""" "Twice 12": neither of them is the number."""
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_ALL_OF_THEM = re.compile(r"\ball (?:but |the |of the |of )?$", re.IGNORECASE)
""" "All 32 forces": that there are no more of them is another claim."""
_LEFT = screened(
    r"\b(?:rose|risen|rises|rising|fell|fallen|falls|falling|dropped|drops|dropping|grew|grown|up|"
    r"down|climbed|jumped|increased|decreased|declined|dipped|slipped|sank|cut|reduced|moved|went|"
    r"came down|changed|recovered) from\s+$",
    re.IGNORECASE,
)
""" "Fell from 22": it is no longer so, whether or not the sentence says what it is now."""
_TO = re.compile(r"^[^.;,]{0,30}?\bto\s+[\d£$€]", re.IGNORECASE)
_NEAR = 20
"""Characters before a number in which its own words stand."""
