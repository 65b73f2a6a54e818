"""What denies, disputes or mocks a statement, whatever else makes it not say that its number is so.

`denies` and `is_doubted` ask the other modules of doubt too: `supposing` and `leaving_out`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import NEGATIONS, NEUTRAL
from bot.language.tokens import Token, tokens
from bot.read.doubt.leaving_out import is_reckoned, leaves_out
from bot.read.doubt.supposing import is_planned, is_supposed
from bot.read.doubt.upholding import upholds, without_upheld
from bot.read.doubt.words import PLANS, doubting, judging
from bot.read.text.screened import screened


def denies(text: str, words: Iterable[Token], known: frozenset[str]) -> bool:
    """True when one of the words turns the statement round, or leaves something out of it.

    What a measure counts as left out ("permanently excluded" among the words `known`) leaves
    nothing out.
    """
    told = _EXCLUDED.sub(lambda one: " " * len(one[0]) if one[0].lower() in known else one[0], text)
    if leaves_out(told) or is_planned(text):
        return True
    return any(word.folded in NEGATIONS for word in words) and not upholds(text)


_EXCLUDED = re.compile(r"\bexclu(?:d|s)\w+", re.IGNORECASE)


def is_doubted(text: str, known: frozenset[str]) -> bool:
    """True where the sentence says of its own statement that it is not so, or only supposed.

    A word that a name of the store has (`known`: "claims dismissed") doubts nothing.
    """
    text = without_upheld(text)
    if (
        any(found.search(text) for found in _WAYS)
        or is_supposed(text, known)
        or is_reckoned(text, known)
    ):
        return True
    return doubting(tokens(text), known) or _is_badly_labelled(text, known)


def _is_badly_labelled(text: str, known: frozenset[str]) -> bool:
    """ "Line to cut: …", "Myth: …"; a correction gives what is right."""
    label = _LABEL.match(text)
    if label is None or _CORRECTED.match(label[1]):
        return False
    words = tokens(label[1])
    named = any(word.folded in known and word.folded not in NEUTRAL for word in words)
    apart = any(found.search(label[1]) for found in (_REMOVED, _PLANNED))
    return not named and (judging(words) or apart)


_LABEL = re.compile(r"\W*([^:.!?\d\n]{2,60}):\s")
_CORRECTED = screened(
    r"(?:(?:the|a|our|your|and) )?(?:correct(?:ed|ion)s?|clarification|amended|"
    r"revised)(?: (?:figure|number|version|line|copy|stat|value|and clarifications?)s?)?$|"
    r".*\b(?:to|should|must) (?:now )?(?:read|say)$",
    re.IGNORECASE,
)
_PLANNED = screened(rf"\b(?:{PLANS}|fibs?|to be achieved)\b", re.IGNORECASE)
_REMOVED = screened(
    r"\b(?:to|we|be|must|should) (?:cut|kill|lose|drop|pull)\b|\b(?:must|should|has to|"
    r"have to) go\b",
    re.IGNORECASE,
)
_DOUBTED = screened(
    r"\b(?:way|miles|hopelessly|wildly|well|far|completely) (?:out|off|adrift|amiss|awry|wide)"
    r"(?= (?:for|of|as|on|about)\b|\W*$)|"
    r"\b(?:lies?|lied|lying|doubt(?:s|ed|ful)?|once thought|used to think|withdrawn|withdrew|"
    r"(?:beggars|strains|defies|stretches|beyond) (?:belief|credulity|credibility|credence|reason|"
    r"logic)|(?:shrug|brush|laugh|wav|batt|swatt)\w* (?:off|away|aside)|(?:wants?|demand(?:s|ed)?|"
    r"urg(?:e|es|ed)) (?:to see|that)|(?<!fact or )fiction|false claim|verdict\W+false|rul(?:e|es|"
    r"ed|ing) (?:it )?out|(?:is|was|as|proved) (?:false|untrue|wrong|not true|incorrect))\b",
    re.IGNORECASE,
)
_DISOWNED = screened(
    r"\b(?:claim|statement|figure|number|report|line|story|stat)s? (?:that |which )?(?:we|i|they|"
    r"he|she|it|the \w+) (?:\w+ ){0,2}?(?:withdr[ae]w|retract|disown|regret|take back|"
    r"took back)\w*|\b(?:struck out|struck from|unofficial(?:ly)?)\b|"
    r"\bown way of (?:count|measur|reckon)ing\b|\bstill to be (?:added|counted|included|"
    r"confirmed)\b|"
    r"\bagainst (?:all )?(?:the |its )?(?:published |official )?(?:data|evidence|facts)\b",
    re.IGNORECASE,
)
"""Somebody has taken it back, or counts in a way of their own."""
_WITH_OTHERS = screened(
    r"\b(?:and|plus|with|alongside) (?:(?:its|their|the|two|three|four|five|several|some|other|"
    r"all) )*(?:(?:nearest|near|immediate|surrounding|adjoining) )?neighbou?r(?:s|ing)?\b|"
    r"\b(?:joint|pooled) (?:figure|rate)\b|\b(?:group|bloc|cluster|trio|pair) "
    r"of (?:\w+ ){1,3}?(?:that |which )?(?:includ|take|contain)\w*",
    re.IGNORECASE,
)
"""The number is of several places together."""
_SAY = r"(?:say|think|believe|claim|suggest|argue|pretend|assert|state|maintain|conclude|call it)"
_FAIR = (
    r"just|up|only|here|out|over|in|delighted|fair|right|true|safe|accurate|correct|reasonable|enough|possible|worth|suffices?|ok|okay|"
    r"happy|glad|proud|pleased|sad|sorry|sorry|want|wants|wanted|like|love|going|go|went|on|able|"
    r"have|has|had|need|needs|time|way|us|me|how|what|ought|used|about|is|was|him|her|them|touch|"
    r"back|calling|ringing|writing|phoning|emailing|e?mailed|rang|phoned|called|texted|wrote|"
    r"written|tweeted|posted|popped|keen|ready|quick|careful|free|prompted|moved|intend|intends|"
    r"mean|meant|managed|continue[sd]?|begin|begins|began|started|starts|dare|due|room|something|"
    r"thing|things|chance|exaggeration"
)
_SCORNED = screened(
    rf"\b(?!(?:{_FAIR})\b)[a-z'’]+ to {_SAY}\b(?! (?:no|nothing)\b)|"
    r"\b(?:wants?|wanted|expects?|asks?|like|asked|have|had|has) (?:us|you|me|people|everyone|"
    r"everybody|voters|readers|the \w+)(?: all)?(?: to)? (?:believe|think|accept|swallow|buy)\b|"
    r"^\W*only (?:\w+ ){1,3}(?:believes?|thinks?|says?|claims?)\b|\bsince when (?:is|was|are|were|"
    r"did|has|have)\b|\bhow (?:can|could|dare|on earth) (?:\w+ ){1,3}(?:say|claim|think|believe|"
    r"write|argue)\b|\b(?:despite|notwithstanding|in spite of|contrary to|for all|"
    r"against)(?: \w+){0,3}? (?:claims?|reports?|suggestions?|talk|assertions?|rumours|denials?|"
    r"what)\b|\brul(?:e|es|ed|ing) out\b|\bcaught out\b|\bcast(?:s|ing)? doubt\b|^\W*(?:oh|yeah|"
    r"aye|ha),? (?:sure|right|yeah|of course|and (?!.{0,40}\bon\b))|^\W*(?:yeah|aye|sure),? and\b|"
    r",? and (?:i['’]m|i am|the moon|elvis|pigs|hell|cows|my (?:cat|dog|gran|nan|aunt|uncle))\b|"
    r"\b(?:question|challeng|contest|reject|dismiss|attack|criticis|condemn|deride|decri|trash|"
    r"deni|pann)\w* (?:\w+ ){0,3}?(?:figure|claim|number|statistic|estimate|idea|suggestion|"
    r"assertion|statement|finding|total|notion)s?\b",
    re.IGNORECASE,
)
"""Said of those who believe it: "mad to think", "he wants us to believe"."""
_UNSAID = screened(
    r"(?:\b(?:not|never|cannot|nobody|no[ -]one|nothing|none|hardly|neither|nor|no (?:evidence|"
    r"proof|sign|record|basis|reason|indication|data|source))|n['’]t)(?: \w+){0,3}? (?:show|shows|"
    r"shown|support\w*|say|says|suggests?|proves?|proven|confirm\w*|backs?|bears? out|indicates?|"
    r"thinks?|believes?|accepts?|agrees?|buy|buys|convinced|persuaded|certain|sure|vouch|"
    r"prove)\b(?! whether| what| how| who| why| when)",
    re.IGNORECASE,
)
""" "The data don't show that": it is said that it isn't said."""
_CONTRADICTED = screened(
    r"\b(?:but|though|although|yet|however|except|only|while|whereas)\b(?:[^.]{0,60}\b)?"
    r"(?:differ\w*|otherwise|something else|disagree\w*|contest\w*|"
    r"challeng\w*|reject\w*|doubt\w*|deny|den(?:y|ies|ied)|(?:nobody|no one|not|n['’]t) (?:\w+ )?"
    r"(?:believe\w*|trust\w*|so|true|right)|(?:real|true|actual) (?:figure|number|total|one))\b",
    re.IGNORECASE,
)
""" ", but the auditors disagree"."""
_LEFT_OPEN = screened(
    r"\b(?:experts?|critics|economists?|mps|peers|committee|campaigners|historians|we|they|he|she|"
    r"i) (?:\w+ )?(?:question(?:s|ed)?|debat(?:e|es|ed)|discuss(?:ed|es)?|forget|forgot|decided?) "
    r"(?:\w+ )?whether|\bto decide whether|\b(?:unsure|forget|undecided|divided|split) (?:over |on "
    r")?(?:whether|if)\b|\bi forgot that\b|\bi(?:['’]d| would) check (?:whether|if)\b|"
    r"\b(?:experts?|critics|economists?|mps|peers|campaigners) question\b|"
    r"\bcleared up the (?:idea|claim|notion|belief|myth)|\bcorrected (?:an?|the|his|her|my|our) "
    r"\w+ (?:who|that|which|for)\b|\btook issue\b|\bhas gone\W*$|\bcomplained\W*$|"
    r"\bwhat (?:you|we|i|one) (?:gets?|got|(?:end|ends|ended) up with) (?:when|if|by|once|after)\b|"
    r"\bput (?:it |that |this )?(?:straight|right)\b|\bupside down\b|\b(?:is|was|be) news to\b|"
    r"[,;–—-] ?(?:and |but |though |only )?the (?:truth|reality|table|source|bureau|record|report|"
    r"data|office|figures?) (?:is|was|has|have|says?|gives?|shows?) (?:\w+ ){0,2}?(?:double|half|"
    r"otherwise|another|other|different|higher|lower|more|less|fewer)\b|"
    r"\b(?:hacked|forged|preliminary|provisional|out[- ]of[- ]date|crank|pub bore)\b"
    r"(?! (?:result|count))|\b(?:only|no more than|at most) (?:the|one|a) (?:\w+ )?(?:tabloid|"
    r"paper|newspaper|magazine|site|source)s? (?:has|have|puts?|says?|gives?)\b",
    re.IGNORECASE,
)
""" "Experts question whether …", "…; the table says otherwise", "a forged document has …"."""
_WAYS = (_LEFT_OPEN, _DOUBTED, _DISOWNED, _WITH_OTHERS, _SCORNED, _UNSAID, _CONTRADICTED)
