"""What takes back the statement of another sentence: the next one, or the one before."""

from __future__ import annotations

import re

from bot.language.tokens import tokens
from bot.read.crossing_out import CRIES, SIGNS

_MOST = 10
"""Words of a sentence that is only there to take another back."""


def calls_back(text: str, before: str = "") -> bool:
    """True for a sentence that only denies the one before it: "No.", "That is wrong.", a cross.

    After a question ("Were there 173?") one that tells of the real number denies it too.
    """
    said, numbered = text.strip(), _DIGIT.search(text) is not None
    regrets = not numbered and len(text) <= _SHORT and _REGRETS.search(text) is not None
    if _ANSWERS.fullmatch(said) or regrets:
        return True
    if len(tokens(text)) > _MOST:
        return False
    if _SLIP.match(text) or numbered:
        return _SLIP.match(text) is not None
    asked = before.rstrip("\"'”’) ").endswith("?") and _REAL.search(text) is not None
    judged = _BACK.fullmatch(said) or any(one.search(text) for one in (_UNTRUE, SIGNS, CRIES))
    return asked or bool(judged)


_DIGIT = re.compile(r"\d")
_SHORT = 80
"""Characters of a sentence that does nothing but judge the one before it."""
_BAD = (
    "fake|false|wrong|untrue|incorrect|inaccurate|lies?|myth|hoax|nonsense|rubbish|invented|"
    "debunked|withdrawn|retracted|corrected|deleted|disowned|taken down|made up|misleading|"
    "bogus|errors?|"
    "mistakes?"
)
_REGRETS = re.compile(
    rf"(?:\b(?:is|was|are|were|been|got it|had it)|['’](?:s|re)) (?:\w+ ){{0,3}}?(?:{_BAD})\b|"
    r"(?:\bnot|n['’]t) (?:\w+ ){0,2}?(?:true|right|so|correct|the case)\b|"
    r"\b(?:do not|don['’]t) (?:use|print|run|quote|trust|believe|share)\b|"
    r"\b(?:apologi\w+|sorry(?! to\b)|regret\w*|withdr\w+|retract\w*|disregard|ignore|delete|"
    r"spike|scrap)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\W*(?:correction|clarification|corrected|(?:we|i|the \w+) should (?:instead )?have)\b",
    re.IGNORECASE,
)


def corrects(text: str) -> bool:
    """True for a sentence that puts something right: an apology after it is for what was before."""
    return _CORRECTS.match(text) is not None


_ANSWERS = re.compile(
    r"\W*(?:no|not|nope|nah|never|wrong|false|untrue|rubbish|nonsense|"
    r"not (?:at all|true|quite|so|really)|(?:of course|certainly|definitely) not|"
    r"(?:that|this|it|which)(?:['’]s| is| was| are)? (?:all )?(?:wrong|false|untrue|not true|a lie|"
    r"a myth|nonsense|rubbish|incorrect))\b[\w ,]{0,24}\W*",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\W*(?:(?:no|not|nope|nah|never|wrong|false|untrue|lies|a lie|rubbish|nonsense|bollocks|"
    r"hardly)(?:\W+(?:at all|true|quite|so|really|way|chance|even close|a bit of it|"
    r"in the slightest|sir|mate|actually|sorry|again|it|they|we|that|this|there|i|says|said)\b"
    r"[\w ,'’]{0,30})?|"
    r"(?:of course|certainly|definitely|absolutely) not|(?:don['’]t|do not|never) believe[\w ,]*|"
    r"(?:that|this|it|which)(?:['’]s| is| was| are)? (?:all )?(?:wrong|false|untrue|not true|a lie|"
    r"lies|a myth|nonsense|rubbish|incorrect)\b[\w ,]{0,24})\W*",
    re.IGNORECASE,
)
_SLIP = re.compile(
    r"\W*(?:(?:sorry|apologies|oops|whoops|correction|er|um|no)\W+)?(?:(?:i|we) (?:mean|meant)|"
    r"make that|scratch that|strike that|my (?:mistake|bad|error)|only joking|just kidding|"
    r"april fools?|if only|or (?:did|was|were|is|has|had|does|do|are) "
    r"(?:it|they|there|he|she|we)\b|not according to|not if you ask)",
    re.IGNORECASE,
)
_UNTRUE = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bnothing) (?:\w+ )?(?:so|true|the case|right|correct|accurate|"
    r"happen\w*|stand up|add up|hold up|hold water)\b(?! (?:much|many|far|long))|"
    r"\b(?:denie[sd]|disput\w+|reject\w*|debunk\w*|disown\w*|withdr[ae]w\w*|retract\w*)"
    r"(?: \w+)? (?:this|that|it|the (?:\w+ )?(?:claim|figure|number|statement|report|story)s?)\b|"
    r"\b(?:this|that|it|figure|number|claim|statement|story|report)s? (?:was|is|were|are|has been|"
    r"have been|has since been|have since been|proved)(?: \w+){0,2} (?:wrong|false|untrue|"
    r"incorrect|denied|disputed|retracted|corrected|revised|amended|restated|superseded|"
    r"replaced|withdrawn|debunked|rejected|made up|a lie|a mistake|"
    r"an error|in error|fabricated|invented)\b",
    re.IGNORECASE,
)
_REAL = re.compile(
    r"\b(?:real|true|actual|correct|proper|right) (?:number|figure|total|count|answer|value)\b|"
    r"\b(?:more|fewer|less|higher|lower|try|nearer|closer)\b",
    re.IGNORECASE,
)


def announces(text: str) -> bool:
    """True for a line that disowns what follows it: "The following is false.", "Myths:"."""
    if _DIGIT.search(text) or len(tokens(text)) > _MOST or text.rstrip().endswith("?"):
        return False
    if text.rstrip().endswith(":") and _FALSE.search(text):
        return True
    heading = not text.rstrip("\"'”’) ").endswith((".", "!"))
    return (heading and _FALSEHOODS.search(text) is not None) or (
        _FALSE_AHEAD.search(text) is not None
    )


_FALSE = re.compile(
    r"\b(?:not true|untrue|false|wrong|didn['’]t happen|never happened|did not happen|made[ -]up|"
    r"dummy|what if|hypothetical\w*|fiction\w*|wish ?list|satire|jokes?|did not say|"
    r"didn['’]t say)\b",
    re.IGNORECASE,
)
_FALSEHOODS = re.compile(
    r"\b(?:myths?|lies|errors|falsehoods?|hoax(?:es)?|rumours|fakes|misquotes?|misconceptions?|"
    r"corrections and clarifications|predictions|forecasts|targets|projections)\b",
    re.IGNORECASE,
)
_FALSE_AHEAD = re.compile(
    r"\b(?:the following|what follows|next (?:line|sentence|claim|figure)|below)\b[^.]*\b(?:false|"
    r"untrue|wrong|not true|made[ -]up|lies?|nonsense|fiction\w*|invented|fake|myths?|exercise|"
    r"example|satire)\b|"
    r"\b(?:here is|here['’]s|this is|now for) (?:an? |some )?(?:\w+ )?(?:lie|lies|falsehood|fake|"
    r"hoax|myth|fib|joke|untruth|fiction)\b|"
    r"^\W*(?:do not|don['’]t|never) (?:believe|trust|fall for|be fooled)\b|"
    r"^\W*(?:let us |let['’]s |just )?(?:imagine|suppose|pretend|picture|assume)\b|"
    r"\b(?:model|sample|specimen|practice|mock|dummy) (?:text|copy|story|article)\b",
    re.IGNORECASE,
)
