"""What takes back the statement of the sentence before.

Such a sentence is short, has no number of its own, and judges: a word of doubt, an order to cut, a
denial, or a limit that was left out. What is only talk ("No wonder", "Sorry to bother you", "Can
you check?") judges nothing.
"""

from __future__ import annotations

import re

from bot.language.tokens import tokens
from bot.read.doubt.crossing_out import CRIES, SIGNS
from bot.read.doubt.upholding import without_upheld
from bot.read.doubt.words import judging
from bot.read.text.pieces import is_piece
from bot.read.text.screened import screened

_MOST = 14
"""Words of a sentence that is only there to judge another."""
_LONGEST = 90


def calls_back(text: str, before: str = "") -> bool:
    """True for a sentence that only denies the one before it: "No.", "That is wrong.", a cross.

    After a question ("Were there 173?") one that tells of the real number denies it too.
    """
    said = _POLITE.sub("", without_upheld(text)).strip()
    if len(text) > _LONGEST or not said:
        return False
    if _SLIP.match(said) or is_piece(said):
        return True
    words = tokens(said)
    if len(words) > _MOST or _DIGIT.search(said) or _ASKS.search(said):
        return False
    if _is_question(before) and _REAL.search(said):
        return True
    return judging(words) or any(found.search(said) for found in _WAYS)


_DIGIT = re.compile(r"\d")
_ASKS = re.compile(r"\?[\"'”’)]*\s*$")
_POLITE = screened(
    r"\b(?:sorry|apologies)(?: again)?(?:,? but)? (?:to|for|about|i(?:['’]m| am)|if|this is)\b"
    r"(?! (?:that|this|the error|the mistake|saying|writing|getting|it)\b).*|"
    r"\bsorry,? (?:forgot|late|quick|should have|i (?:forgot|should have))\b.*|"
    r"\b(?:not|never) (?:bad|surprising\w*|that (?:it|this|anybody|anyone)|before time|to worry|"
    r"many|much|a (?:lot|small|bad)|so (?:bad|small|few|many)|good|great|nice|pretty|funny)\b.*|"
    r"\bno (?:wonder|surprise|problem|worries|rush|hurry|pressure|comment|thanks)\b.*|"
    r"\b(?:let|tell) me (?:know|if)\b.*|"
    r"\b(?:nobody|no[ -]one|they|he|she|we) (?:had|has|have) (?:any|no)(?:thing)? (?:more |else )?"
    r"(?:to (?:say|add|report)|comments?)\b.*",
    re.IGNORECASE,
)
"""What is said beside a statement, and not of it."""
_BACK = screened(
    r"^\W*(?:(?:of course|certainly|definitely|absolutely|clearly|obviously) not|(?:(?:ah|oh|well|"
    r"actually|um|er|sorry|hmm|wait),? )*(?:no|not|nope)|nah|never|hardly|scarcely|oops|whoops|"
    r"oh dear|(?:no )?wait|hang on|hold on|hold (?:that|it|fire|this)|scratch|scrub|strike|cancel|"
    r"forget (?:it|that|this|i|what)|or (?:rather|not|maybe|perhaps)|except|only|if|unless|"
    r"assuming|provided|supposedly|in theory|i wish|we wish|as if|at least|my (?:bad|mistake|"
    r"error)|our (?:bad|mistake|error))\b|\bat least\W*$|, that is\W*$|(?:was|were|is|are|did|do|"
    r"does|has|have|had|ca|wo|could|would|should)(?:n['’]t| not)\W*$|\b(?:cut|kill|drop|pull|lose|"
    r"bin|skip|remove|spike|can|ditch|axe|ignore|disregard|discard|omit|replace) (?:that|it|this|"
    r"the|me)\b|^\W*(?:please |pls )?(?:cut|kill|drop|pull|remove|delete|spike|disregard|ignore|"
    r"omit)\b(?:,? please| please)?\W*$|\b(?:line|figure|number|bit|para|sentence|claim|"
    r"quote) (?:is|was|goes|has|comes) (?:out|gone|dead|cut|off|dropped|pulled|coming out)\b",
    re.IGNORECASE,
)
"""How a sentence begins or ends that takes another back, or orders it out."""
_DENIED = screened(
    r"(?:\b(?:not|never|nobody|no[ -]one|nothing|none|cannot|no longer|neither|don['’]?t|"
    r"can['’]?t)|n['’]t)(?: [\w'’]+){0,4}? (?:use|print|run|quote|publish|post|share|send|file|"
    r"trust|believe[sd]?|stand|stands|stood|back|confirm|verify|find|found|finds|add up|adds up|"
    r"hold|holds|true|right|so|correct|accurate|the case|happen\w*|think|thinks|such thing|figure|"
    r"buy|rely|check(?:ed|s)? out|stack(?:s|ed)? up|make sense|work|say|says|said|reach|agree|"
    r"agrees|certain|sure|repeat|official|vouch|real|exist|exists|like that|it|that|"
    r"this)\b(?! (?:much|many|far|long))",
    re.IGNORECASE,
)
"""A denial of being so, of being fit to print, or of anybody's saying so."""
_APART = screened(
    r"\b(?:another|other|different|elsewhere|last year['’]s|out by|off by|way off|miles out|"
    r"way out|out of date|nowhere near|wide of the mark|far from it|made (?:it |that |this |"
    r"them )?up|make (?:it|things|that|this) up|t(?:ake|ook) (?:it|that|this) (?:all )?back|"
    r"beg(?:s|ged)? to differ|(?:that['’]s|that is|it['’]s|so|as) what (?:i|we|they|he|"
    r"she) (?:\w+ )?(?:thought|believed|assumed|hoped)|used to (?:be|think)|no such|not so|"
    r"thin air|the opposite|no longer|taken down|fat fingers?|averages?|medians?|tall (?:tale|"
    r"story)|fairy (?:tale|story)|(?:let me|i(?:['’]ll| will)|we(?:['’]ll| will)) (?:rephrase|"
    r"restate|correct|start again|try again|look again|re-?check|come back|get back)|"
    r"second thoughts|thought better|thinks? again|changed (?:my|our|his|her|their) minds?|"
    r"no (?:truth|basis|foundation|substance|source|evidence|proof)|made[- ]up|"
    r"(?<!is the )(?<!['’]s the )(?:proper|right|real|actual|true) (?:number|figure|total|count|"
    r"value)|(?:has|have|had|was|were|is|been|got)(?: since| now| later| all)? (?:updated|changed|"
    r"replaced|removed|cut|pulled|dropped|fixed))\b",
    re.IGNORECASE,
)
"""It belongs elsewhere, is far out, or has been replaced."""
_LIMITED = screened(
    r"\b(?:only|alone|exclud\w*|exclusiv\w*|inclusive|omit\w*|leav\w+ out|limited to|"
    r"restricted to|confined to|applies|appl(?:y|ied) to|refers? to|relates? to|adjusted|averaged|"
    r"cumulative\w*|combined|undercount\w*|overcount\w*|provisional|estimate[ds]?|projected|"
    r"projections?|forecasts?|targets?|hop(?:e|ed|es|ing)|an average|a total (?:of|over|for)|"
    r"the (?:total|sum|average) (?:of|over|for)|includ\w+ (?!me\b|us\b|you\b))\b|"
    r"\b(?:just|mostly|mainly) (?:the|in|for|on|among|men|women|children|one|part)\b",
    re.IGNORECASE,
)
"""A limit that the sentence before left out, or the way in which its number was reckoned."""
_TOLD_OTHERWISE = screened(
    r"^\W*(?:and |but |or |well,? )*(?:(?:each|every|per|an?) (?:hour|day|night|week|month|quarter|"
    r"head|person)|(?:among|amongst|under|via|against) (?:\w+ ?){1,4}|at (?:nights?|weekends?)|"
    r"in (?:half|most|some|parts?|a (?:third|quarter|half))(?: of [\w ]+)?|in (?:the|a|our|my|"
    r"their|his|her) (?:\w+ )?(?:model|plan|case|scenario|novel|dreams?|book|film|play|story)|"
    r"said no(?:body| one)(?: ever)?|needs? (?:replacing|rewriting|changing|fixing)|(?-i:On [A-Z])"
    r"\w+)\W*$|\bor so (?:the|i|we|he|she|they|it) \w+|\bwoke up\b|"
    r"\b(?:it|that|this|all)(?:['’]s| is| was) (?:all |only |just |in |from |a line from |out of |"
    r"what )*(?:(?:a|the|my|our|his|her|their) )?(?:\w+ )?(?:dream|novel|play|film|sitcom|game|"
    r"sketch|soap|quiz|model|plan|dreamt|promised|pledged|planned|wanted|feared)\W*$|"
    r"\b(?:double|half|twice|treble|triple|a (?:third|quarter|tenth) of) (?:that|this|it)\W*$|"
    r"\b(?:number|figure|it|that|this|total|count)(?:['’]s| is| was| are)? (?:for|of|from|covers?|"
    r"counts?) (?:[\w ]+ next door|(?:just |only )?(?:the|a) (?:first|second|last|other|"
    r"next|neighbouring) \w+|(?:women|men|girls|boys|cities|towns)\b)|"
    r"\bwants? (?:it|this|that) (?:out|cut|gone|dropped)\b|^\W*(?:replace|multiply|divide|add|"
    r"subtract|times|double it|give or take|allegedly|possibly|perhaps|maybe|i think|discuss)\b"
    r"(?! (?:to|this|it|a (?:link|note|line|chart|caveat))\b)[\w ]{0,25}\W*$|\bthe year before\W*$|"
    r"\b(?:has|have) since (?:gone|risen|fallen|grown|dropped|doubled|moved)\b|"
    r"\b(?:that|this|it)(?:['’]s| is| was) (?:just |only )?the (?!(?:right|correct|latest|official|"
    r"final|exact|key|full|annual|real|true|actual|main|only|headline|total|published|same|second|"
    r"first)\b)[\w'’]+ (?:figure|number|count|total|one)\W*$|\b(?:novel|sequel|villain)\b|\bfrom "
    r"a bot\b|\bdrunk\b|\bbooed\b|\b(?:everyone|we|all) laughed\b|\bfell about\b|\b(?:been "
    r"suspended|sacked|damages|upheld a complaint|to complain|pinocchios?|pants on fire|"
    r"red card)\b|"
    r"\b(?:counts?|counted|includes?|adds?) [\w ]{2,30} twice\W*$",
    re.IGNORECASE,
)
"""The sentence goes on in a piece of its own, or says where such a number is told."""
_WAYS = (_BACK, _DENIED, _APART, _LIMITED, _TOLD_OTHERWISE, SIGNS, CRIES)
_SLIP = screened(
    r"\W*(?:(?:sorry|apologies|oops|whoops|correction|er|um|no)\W+)?(?:(?:i|we) (?:mean|meant)|"
    r"make that|scratch that|strike that|my (?:mistake|bad|error)|only joking|just kidding|"
    r"april fools?|if only|or (?:did|was|were|is|has|had|does|do|are) "
    r"(?:it|they|there|he|she|we)\b|not according to|not if you ask)|"
    r"\W*(?:by|until|before|after|from) (?:19|20)\d\d\W*$|"
    r"\W*(?:sorry|apologies)\W*$",
    re.IGNORECASE,
)
_REAL = screened(
    r"\b(?:real|true|actual|correct|proper|right) (?:number|figure|total|count|answer|value)\b|"
    r"\b(?:more|fewer|less|higher|lower|try|nearer|closer)\b",
    re.IGNORECASE,
)
_CORRECTS = screened(
    r"\W*(?:correction|clarification|corrected|(?:we|i|the \w+) should (?:instead )?have)\b",
    re.IGNORECASE,
)


def _is_question(text: str) -> bool:
    return text.rstrip("\"'”’) ").endswith("?")


def corrects(text: str) -> bool:
    """True for a sentence that puts something right: an apology after it is for what was before."""
    return _CORRECTS.match(text) is not None
