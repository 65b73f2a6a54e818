"""Words around a number that make another statement of it: denials, exclusions, ranks."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from bot.language.plain import NEGATIONS
from bot.language.tokens import Token, tokens
from bot.model.quantity import Quantity

_NOT_A_DENIAL = re.compile(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:fewer|less|more) |\bor not\b|"
    r"\b(?:no|without|beyond|little) (?:doubt|question|disputing|denying|mistaking|secret|wonder|"
    r"joke|kidding|surprise)\b|\bnot (?:many|everybody|everyone|all)(?: \w+)? (?:know|realise)s?\b|"
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
    r"unlike|beyond|(?:was|were|is|are|been) (?:added|subtracted|taken|cut|lopped|"
    r"knocked|shaved) (?:on )?(?:to|from|off)|should have|supposed to|meant to|target\w*|"
    r"aim\w*|expected to|due to|"
    r"(?:was|were|had) to (?!be (?:found|seen)\b|blame\b|date\b)[a-z]+|"
    r"(?:mainly|mostly|largely|chiefly|primarily|predominantly|partly|some)(?: of (?:them|these))? "
    r"(?:on|in|via|by|from|at)|"
    r"set to|on course|too many|too few|(?<!just )short of|ignoring|leaving|save for|not counting|"
    r"yet to|told of|believe there|tipped to|slated to|would have|could have|might have|had it|"
    r"had (?:\w+ )?(?:been )?(?:expected|hoped|planned|forecast|predicted|projected|budgeted|"
    r"feared|wanted|wished|aimed|pencilled|pledged|promised|bet)|as if|if only|"
    r"no longer|used to be|stripp(?:ed|ing) out|netted off|"
    r"once [^,]{1,40} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:removed|left|weeded|"
    r"filtered|discounted|deducted|subtracted|taken)|"
    r"made up(?= \d[\d,]*(?:\.\d+)?(?![\d.,]| ?(?:%|per)))|"
    r"(?:I|she|he|you) (?:have |has |had )?(?:recorded|logged|saw|seen|counted)|"
    r"(?:under|over|mis|non|un)-?(?:record|report|count|regist)\w*)\b",
    re.IGNORECASE,
)


def is_doubted(text: str, known: frozenset[str]) -> bool:
    """True where the sentence says of its own statement that it is not so, or only supposed.

    A word that a name of the store has (`known`: "claims dismissed") doubts nothing.
    """
    text = _NOT_A_DENIAL.sub("", text)
    if _DOUBTED.search(text) or _SUPPOSED.search(text):
        return True
    reckoned = _RECKONED.match(text)
    if reckoned is not None and (reckoned["whom"] or "").lower() not in known:
        return True
    return any(
        token.folded.startswith(_UNREAL) and token.folded not in _REAL and token.folded not in known
        for token in tokens(text)
    )


_UNREAL = tuple(
    """
    pretend fantas hypothe suppos imagin presum unlikely impossib implausib improbab incredul
    dubious bogus spoof satir parod joke joking fool idiot daft stupid gullib naive liar
    hoax fake myth debunk disprov falsif falsely fabricat invent nonsens rubbish absurd
    ludicrous laughable prepost scoff sneer mock ridicul scorn scepti skepti cynic unfounded
    baseless groundless mislead misled erroneous mistak misquot misstat misremember misreport
    misheard apolog retract disput refut rebut dispel exaggerat overstat understat distort
    propaganda discredit contrary wrongly questionable uncertain unclear capped
    speculat conjectur rumour
    """.split()
)
"""How words begin that take a statement back, or only suppose it."""
_REAL = frozenset("supposedly presumably invention inventions foolproof".split())
_SUPPOSED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|ed|t)?|wants?|assum(?:e|es|ed|ing|ption)|"
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed)|fear(?:s|ed)?|bet|pledg\w+|demand\w*|propos\w+|"
    r"insinuat\w+|let['’]?s say|say for argument|what if) (?:that )?(?!to\b|\d)"
    r"(?=[^.]*\b(?:was|were|is|are|hit|reached|stood|had)\b)(?<=that )|"
    r"^\W*(?:before|until|till|unless|lest|once)\b(?=(?:[^,]|,\d)*$)|"
    r"^\W*(?:(?:yeah|oh|aye),? right|(?:sure|oh|right),? (?:and|because) pigs|pull the other)\b|"
    r"\b(?:made-up|far-fetched|make-believe|old wives|urban legend|april fool|open question|"
    r"remains to be seen|no matter whether|regardless of whether)\b",
    re.IGNORECASE,
)
_RECKONED = re.compile(
    r"^\W*(?:(?:after|when|once)\s+)?(?:adjust\w*|weighted|corrected|rebased)\b[^,]*,|"
    r"^\W*(?:quarter|month|week) on (?:quarter|month|week)\s*,|"
    r"^\W*per (?P<whom>head|capita|person|resident)\s*,",
    re.IGNORECASE,
)
"""Openings after which the number is reckoned in another way, or per something."""
_DOUBTED = re.compile(
    r"\b(?:lies?|lied|lying|doubt(?:s|ed|ful)?|once thought|used to think|mistakenly|"
    r"withdrawn|retracted|beggars belief|(?:I|we) bet|"
    r"(?:wants?|demand(?:s|ed)?|urg(?:e|es|ed)) (?:to see|that)|"
    r"(?<!fact or )fiction|false claim|verdict\W+false|(?:is|was|as|proved) (?:false|"
    r"untrue|wrong|not true|incorrect))\b",
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
    r"(?<!was )(?<!were )(?<!just )(?<!well )(?:over|within|for|spanning|across|in) "
    r"(?:the (?:past|last) )?(?:two|three|"
    r"four|five|six|seven|eight|nine|ten|twelve|several|many|\d{1,3}) (?:years|months|weeks|days|"
    r"decades)|but (?:over|across|split|that includes?|including|counting)|"
    r"(?:old|older|new|former|previous|narrow\w*|broad\w*|strict\w*|loose\w*|wider|alternative|"
    r"different|revised) (?:definition|basis|criteri\w+|counting rules)|"
    r"(?<=\d )an? (?:night|weekend|evening|morning|shift)|"
    r"(?P<each>\w{3,})-on-(?P=each))\b",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:(?:only|solely|exclusively) (?:on|via|through)|record for|"
    r"(?:a|the) record (?=\d)|record (?:high|low|number|level|total)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[ -]to[ -](?:one|1)|"
    r"highest|lowest|all-time|more than any|"
    r"fewer than any|for the first time|the most|the fewest|the worst|the second|"
    r"(?:nearly|almost) (?:hit|reach|record)\w*|one (?:force|county|region|area|app|platform)|"
    r"per (?:force|county|region|area|app|platform)|"
    r"(?:each|every)(?!\s+(?:minute|hour|day|night|week|month|quarter|year)\b|\s+\d))\b",
    re.IGNORECASE,
)


def started_at(text: str, quantity: Quantity, named: Container[int]) -> bool:
    """True for the 173 of "went from 173 to 250" and "more … than 173": there were others.

    `named` are the places where what the number itself is of or from begins: with that, the other
    side of a comparison is a statement like any other ("against 29 on Facebook").
    """
    before = text[max(0, quantity.start - 16) : quantity.start]
    if _AGAINST.search(before):
        led = _LED.match(text, quantity.end)
        return led is None or led.end() not in named
    if (
        _PART_OF.search(text, max(0, quantity.start - _CLAUSE), quantity.start)
        or _THAN.search(before)
        or _MORE.match(text[quantity.end : quantity.end + 60])
    ):
        return True
    if _ONE_IN.match(text, quantity.start):
        return True
    return _FROM.search(before) is not None and (
        _TO.match(text[quantity.end : quantity.end + 40]) is not None
    )


_CLAUSE = 160
"""Characters before a number that may belong to its clause."""
_MORE = re.compile(
    r"\s+(?:up|down|more|fewer|higher|lower|extra|additional|further)\b(?! than)|"
    r"\s+times\s+(?:the\s+|that\s+)?[£$€]?\d|"
    r"(?:\s+\w+){0,6}\s+by (?:an? (?:half|third|quarter|fifth|tenth)|\d)"
)
_PART_OF = re.compile(
    r"\b(?:half|thirds?|quarters?|fifths?|most|much|part|some|a fraction|a portion|the majority|"
    r"the bulk|the rest|all but) of (?:[^,;:.]|[,.]\d){3,90}\b(?:was|were|is|are|hit|reached|"
    r"totalled|stood at|came to|came in at) $",
    re.IGNORECASE,
)
""" "Half of the rate was 12": the number is that part."""
_THAN = re.compile(
    r"\b(?:(?:\w+ times|twice|double|triple|treble|quadruple|half|an? (?:third|quarter|fifth|tenth|"
    r"fraction) of)(?: (?:the|that|those))?|than|down from|up from|out of|(?:one|1) in(?: every)?|"
    r"after (?:hitting|reaching|being|standing at|starting at|topping))\s+$",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\b(?:compared (?:with|to)|against|versus|vs)\s+$", re.IGNORECASE)
_LED = re.compile(r"\s+(?:on|in|for|via|through|at)\s+(?:the\s+)?", re.IGNORECASE)
_ONE_IN = re.compile(r"(?:one|1) in (?:every )?\d{1,3}(?:,\d{3})+", re.IGNORECASE)
"""No proportion that anybody would write is so fine: with a comma it is no year either."""
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_TO = re.compile(r"^[^.;,]{0,30}?\bto\s+[\d£$€]", re.IGNORECASE)
