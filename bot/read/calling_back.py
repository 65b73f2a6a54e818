"""What takes back the statement of another sentence: the next one, or the one before.

Such a sentence is short, has no number of its own, and judges: a word of doubt, an order to cut, a
denial, or a limit that was left out. What is only talk ("No wonder", "Sorry to bother you", "Can
you check?") judges nothing.
"""

from __future__ import annotations

import re

from bot.language.tokens import Token, tokens
from bot.read.crossing_out import CRIES, SIGNS
from bot.read.doubt_words import judging
from bot.read.upholding import without_upheld

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
    if _SLIP.match(said):
        return True
    words = tokens(said)
    if len(words) > _MOST or _DIGIT.search(said) or _ASKS.search(said):
        return False
    if _is_question(before) and _REAL.search(said):
        return True
    return judging(words) or any(found.search(said) for found in _WAYS)


_DIGIT = re.compile(r"\d")
_ASKS = re.compile(r"\?[\"'”’)]*\s*$")
_POLITE = re.compile(
    r"\b(?:sorry|apologies)(?: again)?(?:,? but)? (?:to|for|about|i(?:['’]m| am)|if|this is)\b"
    r"(?! (?:that|this|the error|the mistake|saying|writing|getting|it)\b).*|"
    r"\bsorry,? (?:forgot|late|quick|should have|i (?:forgot|should have))\b.*|"
    r"\b(?:not|never) (?:bad|surprising\w*|that (?:it|this|anybody|anyone)|before time|to worry|"
    r"many|much|a (?:lot|small|bad)|so (?:bad|small|few|many)|good|great|nice|pretty|funny)\b.*|"
    r"\bno (?:wonder|surprise|problem|worries|rush|hurry|pressure|comment|thanks)\b.*|"
    r"\b(?:let|tell) me (?:know|if)\b.*",
    re.IGNORECASE,
)
"""What is said beside a statement, and not of it."""
_BACK = re.compile(
    r"^\W*(?:(?:of course|certainly|definitely|absolutely|clearly|obviously) not|no|not|nope|nah|never|hardly|scarcely|oops|whoops|oh dear|(?:no )?wait|hang on|hold on|"
    r"hold (?:that|it|fire|this)|scratch|scrub|strike|cancel|forget (?:it|that|this|i|what)|"
    r"or (?:rather|not|maybe|perhaps)|except|only|if|unless|assuming|provided|supposedly|in theory|"
    r"i wish|we wish|as if|at least|my (?:bad|mistake|error)|our (?:bad|mistake|error))\b|"
    r"(?:was|were|is|are|did|do|does|has|have|had|ca|wo|could|would|should)(?:n['’]t| not)\W*$|"
    r"\b(?:cut|kill|drop|pull|lose|bin|skip|remove|spike|can|ditch|axe|ignore|disregard|discard|omit|"
    r"replace) (?:that|it|this|the|me)\b|"
    r"^\W*(?:please |pls )?(?:cut|kill|drop|pull|remove|delete|spike|disregard|ignore|omit)\b"
    r"(?:,? please| please)?\W*$|"
    r"\b(?:line|figure|number|bit|para|sentence|claim|quote) (?:is|was|goes|has|comes) (?:out|gone|dead|"
    r"cut|off|dropped|pulled|coming out)\b",
    re.IGNORECASE,
)
"""How a sentence begins or ends that takes another back, or orders it out."""
_DENIED = re.compile(
    r"(?:\b(?:not|never|nobody|no[ -]one|nothing|none|cannot|no longer|neither|don['’]?t|can['’]?t)|"
    r"n['’]t)(?: [\w'’]+){0,4}? (?:use|print|run|quote|publish|post|share|send|file|trust|believe[sd]?|"
    r"stand|stands|stood|back|confirm|verify|find|found|finds|add up|adds up|hold|holds|true|right|so|"
    r"correct|accurate|the case|happen\w*|think|thinks|such thing|figure|buy|rely|say|says|said|reach|"
    r"agree|agrees|certain|sure|repeat|official|vouch|real|exist|exists|like that|it|that|this)\b"
    r"(?! (?:much|many|far|long))",
    re.IGNORECASE,
)
"""A denial of being so, of being fit to print, or of anybody's saying so."""
_APART = re.compile(
    r"\b(?:another|other|different|elsewhere|last year['’]s|out by|off by|way off|miles out|way out|"
    r"out of date|nowhere near|wide of the mark|far from it|made (?:it |that |this |them )?up|make "
    r"(?:it|things|that|this) up|t(?:ake|ook) (?:it|that|this) (?:all )?back|beg(?:s|ged)? to differ|"
    r"(?:that['’]s|that is|it['’]s|so|as) what (?:i|we|they|he|she) (?:\w+ )?(?:thought|believed|"
    r"assumed|hoped)|used to (?:be|think)|no such|not so|thin air|the opposite|no longer|taken down|"
    r"(?:has|have|had|was|were|is|been|got)(?: since| now| later| all)? "
    r"(?:updated|changed|replaced|removed|cut|pulled|dropped|fixed))\b",
    re.IGNORECASE,
)
"""It belongs elsewhere, is far out, or has been replaced."""
_LIMITED = re.compile(
    r"\b(?:only|alone|exclud\w*|exclusiv\w*|inclusive|omit\w*|leav\w+ out|limited to|"
    r"restricted to|confined to|applies|appl(?:y|ied) to|refers? to|relates? to|adjusted|averaged|"
    r"cumulative\w*|combined|undercount\w*|overcount\w*|provisional|estimate[ds]?|projected|"
    r"projections?|forecasts?|targets?|hop(?:e|ed|es|ing)|an average|a total (?:of|over|for)|"
    r"the (?:total|sum|average) (?:of|over|for)|includ\w+ (?!me\b|us\b|you\b))\b|"
    r"\b(?:just|mostly|mainly) (?:the|in|for|on|among|men|women|children|one|part)\b",
    re.IGNORECASE,
)
"""A limit that the sentence before left out, or the way in which its number was reckoned."""
_WAYS = (_BACK, _DENIED, _APART, _LIMITED, SIGNS, CRIES)
_SLIP = re.compile(
    r"\W*(?:(?:sorry|apologies|oops|whoops|correction|er|um|no)\W+)?(?:(?:i|we) (?:mean|meant)|"
    r"make that|scratch that|strike that|my (?:mistake|bad|error)|only joking|just kidding|"
    r"april fools?|if only|or (?:did|was|were|is|has|had|does|do|are) "
    r"(?:it|they|there|he|she|we)\b|not according to|not if you ask)|"
    r"\W*(?:sorry|apologies)\W*$",
    re.IGNORECASE,
)
_REAL = re.compile(
    r"\b(?:real|true|actual|correct|proper|right) (?:number|figure|total|count|answer|value)\b|"
    r"\b(?:more|fewer|less|higher|lower|try|nearer|closer)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\W*(?:correction|clarification|corrected|(?:we|i|the \w+) should (?:instead )?have)\b",
    re.IGNORECASE,
)


def _is_question(text: str) -> bool:
    return text.rstrip("\"'”’) ").endswith("?")


def corrects(text: str) -> bool:
    """True for a sentence that puts something right: an apology after it is for what was before."""
    return _CORRECTS.match(text) is not None


def announces(text: str) -> bool:
    """True for a line that disowns what follows it: "The following is false.", "Myths:"."""
    said = without_upheld(text)
    words = tokens(said)
    if _DIGIT.search(said) or len(words) > _MOST or _is_question(text) or _PUTS_RIGHT.search(said):
        return False
    if _FALSE_AHEAD.search(said):
        return True
    bare = not text.rstrip("\"'”’) ").endswith((".", "!")) or _is_bare(words)
    points = _POINTS.search(said) is not None
    return (bare or points) and (judging(words) or _UNREAL.search(said) is not None)


def _is_bare(words: tuple[Token, ...]) -> bool:
    """ "Two truths and a lie.": it has no verb, and so says nothing by itself."""
    return not any(word.folded in _FINITE for word in words)


_FINITE = frozenset(
    "is are was were be been has have had did does do will would can could may said says".split()
)
_PUTS_RIGHT = re.compile(
    r"^\W*(?:(?:a|the|our|your|more) )?(?:correct(?:ion|ed)?|clarification|amended|revised)s?\b"
    r"(?!s? (?:and clarifications|needed|required|pending|wanted|due))|"
    r"\b(?:earlier|previous|last|yesterday['’]?s?|before|already)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:the following|what follows|follows|below|here (?:is|are)|here['’]s|this|these|next|now for|"
    r"what i|what we)\b",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:not true|didn['’]t happen|never happened|did not happen|made[ -]up|what if|wish ?list|"
    r"jokes?|did not say|didn['’]t say|none of|errors|predictions|forecasts|targets|projections|"
    r"plans|promises|hopes|should (?:never|not) have|got wrong|not so|to cut|to kill|to lose)\b",
    re.IGNORECASE,
)
_FALSE_AHEAD = re.compile(
    r"^\W*(?:do not|don['’]t|never) (?:believe|trust|fall for|be fooled|use|print|run|publish|quote)\b|"
    r"^\W*(?:ignore|disregard|forget|skip|cut|delete|kill|spike|drop) (?:the|this|what|all|every)\b|"
    r"^\W*(?:let us |let['’]s |just )?(?:imagine|suppose|pretend|picture|assume)\b|"
    r"\b(?:model|sample|specimen|practice|mock|dummy) (?:text|copy|story|article)\b",
    re.IGNORECASE,
)
