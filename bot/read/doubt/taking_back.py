"""What takes a statement back in its own sentence: a word before it or behind it, an order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.read.doubt.words import DOUBTING
from bot.read.text.screened import screened

TAKEN_BACK = screened(
    r"\b(?:withdr[ae]w\w*|reject\w*|delet\w+|scrubb\w+|dropp\w+|pulled from air|spiked|"
    r"earlier|previous\w*|original\w*|initial\w*|wrong\w*|false\w*|made up|making up|make up|"
    r"cold water|quash\w*|scotch\w*|den(?:y|ies|ied|ial|ying)|untrue|fiction\w*|lie[sd]?|lying|"
    r"errors?|draft|" + "|".join(rf"{stem}\w*" for stem in DOUBTING) + r")\b",
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
    r"\bKILL(?: KILL)+\b|^\W*KILL:|\b(?:[Dd]o not|DO NOT) (?:use|USE|print|run|"
    r"quote(?! (?:me|us)\b))\b"
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


def is_taken_out(text: str) -> bool:
    """True where a sentence is ordered out of the copy, mends itself or tells what stood before."""
    return any(found.search(text) for found in _WAYS)


_COPY = (
    r"(?:\w+ ){0,2}?(?:lines?|claims?|figures?|numbers?|sentences?|para\w*|story|stories|stat\w*|"
    r"passage|references?|posts?|tweets?|bit|headline|caption|copy)\b"
)
"""What is taken out of a page."""
_ORDERS = screened(
    r"^\W*(?:please |pls |now )?(?:strike|scrap|delete|drop|cut|remove|ditch|spike|kill|omit|bin|"
    r"pull(?![ -]?(?:out|quote))|lose|ignore|disregard|retract|withdraw|unpublish|replace|"
    r"take (?:down|out)|never say|avoid(?: saying)?)\b[^:.\d]{0,40}:|"
    r"^\W*(?:(?:please|pls|now|just|and|so|no|wait|sorry),? ){0,2}(?:ignore|disregard|forget|"
    r"discard|scrap|scrub|scratch|strike|delete|drop|cut|pull|kill|spike|lose|bin|ditch|omit)"
    r"(?: out)? (?:what|that|the|this|my|our|everything|anything|all)\b|"
    r"^\W*(?:please )?(?:do not|don['’]t|never) (?:print|run|use|say|write|publish|report|"
    r"quote(?! (?:me|us)\b)|repeat|tell \w+|believe|claim|trust|share|post|tweet|send|file)\b|"
    rf"\b(?:pull|cut|kill|spik|drop|scrap|delet|remov|ditch|axe|bin)(?:s|p?ed|[np]?ing|led)? "
    rf"(?:the|that|this|a|our|their) {_COPY}",
    re.IGNORECASE,
)
"""What the desk is told to do with a line: nobody claims it."""
_MENDED = screened(
    r"\d[^.\n]{0,100}(?:[,;:–—(-]|\bor)\s*(?:sorry|no|or rather|rather|correction|i mean|i meant|"
    r"make that|scratch that|actually|apologies|oops|whoops|er)\b[,:]?\s*"
    r"(?:(?:make that|i mean|i meant|it is|it was|that is|that['’]s|it['’]s|rather)\s*)?[^\w]*\d",
    re.IGNORECASE,
)
""" "173, or rather 137": the second is meant."""
_EARLIER = screened(
    r"^\W*(?:correction|clarification|amendment|erratum|apology)s?\b[^.]*\b(?:we|our|i|you|it|"
    r"which|who|version|article|story|report|headline|post|tweet|caption|graphic|"
    r"piece)\b(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|wrote|claimed|"
    r"put)\b|\b(?:earlier|previous|original|first) (?:version|edition|draft|report|story|article|"
    r"post|estimate|count)s?\b(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|"
    r"wrote|claimed|put|was|were)\b|\b(?:before|until|till) (?:it|this|that|they|the \w+) (?:was|"
    r"were|is|got|had been) (?:\w+ )?(?:correct|amend|revis|chang|updat|fix|edit|delet|remov|"
    r"put right)|\b(?:before|until|till|and then|but then) (?:i|we|he|she|they|somebody|"
    r"someone)(?:['’]d)? (?:\w+ )?(?:saw|checked|looked|read|noticed|realised|realized|spotted|"
    r"found|learnt|learned|knew|corrected|counted)\b|\bin the (?:first|early|earlier|old|"
    r"previous) (?:edition|version|draft)s?\b",
    re.IGNORECASE,
)
"""What was said before it was put right is not so."""
_BELIEVED = screened(
    r"\bused to (?:tell|say|think|believe|write|claim|assume)\b|\bor so (?:i|we|they|he|she|it|"
    r"the \w+|\w+s) (?:\w+ )?(?:thought|believ|claim|said|say|assum|hope|reckon|imagin|heard|told|"
    r"went|goes|seem|argue|insist)|\b(?:that['’]?s|that is|it['’]s|so|as) what (?:i|we|they|he|"
    r"she|people) (?:\w+ )?(?:thought|believed|assumed|hoped)\b|\bt(?:ake|akes|ook|aking|"
    r"aken) (?:it |that |this |them |all )?(?:all )?back\b|\bslips? of (?:the|a|my) (?:pen|tongue|"
    r"finger|keyboard|mouse)\b|\bno longer (?:stand|believe|hold|think|say|vouch|claim|maintain|"
    r"online|available|true)|\b(?:picked|read|copied|used|took|had|on|in|from|looking at|opened|"
    r"quoted|that['’]s|that was|that is) (?:from )?the wrong\b|\bwrong (?:table|row|column|line|"
    r"page|sheet|tab|number|figure|year|place|county|country|file|list|cell|way round)\b|\b(?:got|"
    r"have|had|has|get|getting) (?:it|that|this|them|\w+) (?:all |badly |completely )?(?:wrong|"
    r"muddled|mixed up|backwards|upside down)\b|\bmix(?:ed|ing) (?:it |them |\w+ )?up\b|"
    r"\bcorrections (?:column|page|box|corner)\b|\bcomplain\w* that (?:we|our|i|the (?:paper|"
    r"story|article|piece))\b|[\[(](?:sic|citation needed|dubious|disputed|source\?|who says)|"
    r", or not\W*$|\bin error\b|\ban error\b|\b(?:our|my|his|her|their) error\b|\berrors? (?:of|"
    r"in|by|on) (?:our|my|the|his|her)\b",
    re.IGNORECASE,
)
"""What somebody held for true once, and doesn't any more."""
_SAYING = (
    r"(?:saying|claiming|writing|reporting|stating|suggesting|telling|arguing|tweeting|posting|"
    r"printing|announcing|publishing|insisting|alleging|asserting)"
)
_BLAMED = screened(
    rf"(?<!credit )(?<!praised )\b(?:for|of|from|against|over|without|regrets?|regretted|"
    rf"caught(?: out)?|stopp?ed|stops|den(?:y|ies|ied)|avoid(?:s|ed)?|sorry|instead of|"
    rf"rather than) (?:ever |once |\w+ly )?{_SAYING}(?= (?!so\b|by\b|to \d)\w)",
    re.IGNORECASE,
)
""" "Censured for saying", "stopped short of saying": whoever says it is blamed, or doesn't."""
_NOW_GONE = screened(
    r"\b(?:but|and|though|although|yet|only)[, ]+(?:that|the|this|it|those|these|which|both)"
    r"(?: (?:\w+ )?(?:number|figure|line|claim|stat\w*|sentence|passage|report|story)s?)? "
    r"(?:has|have|had|is|was|were|are|got)(?: (?:since|now|later|already|all|just))*(?: been)? "
    r"(?:struck|cut|crossed|pulled|dropped|deleted|removed|withdrawn|retracted|corrected|revised|"
    r"replaced|binned|scrapped|spiked|amended|disowned|taken (?:out|down|back|off)|gone|dead|"
    r"out)\b|\bwhich\b[^.;\d]{0,40}\b(?:put (?:it )?right|correct(?:ed|ing)?|amend\w*|withdr\w+|"
    r"retract\w*|apologi\w+|regret\w*)\b|"
    r"\b(?:first|originally|initially|at first) (?:said|claimed|stated|wrote)\b",
    re.IGNORECASE,
)
""" "…, but that number has been struck out"."""
_WAYS = (_ORDERS, _MENDED, _EARLIER, _BELIEVED, _BLAMED, _NOW_GONE)
