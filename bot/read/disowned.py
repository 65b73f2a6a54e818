"""What shows that a statement is not meant, or is to go: signs, cries of disbelief, orders."""

from __future__ import annotations

import re

from bot.language.tokens import tokens
from bot.read.screened import Several, screened

_SIGNS = screened(
    "[\N{CROSS MARK}\N{NEGATIVE SQUARED CROSS MARK}\N{HEAVY MULTIPLICATION X}\N{BALLOT X}"
    "\N{HEAVY BALLOT X}\N{NO ENTRY SIGN}\N{NO ENTRY}\N{FACE WITH ROLLING EYES}\N{LYING FACE}"
    "\N{CLOWN FACE}\N{THUMBS DOWN SIGN}\N{BILLED CAP}\N{UPSIDE-DOWN FACE}\N{SMIRKING FACE}]|"
    r":(?:x|-1|thumbsdown|no_entry(?:_sign)?|negative_squared_cross_mark|lying_face|clown_face|"
    r"heavy_multiplication_x|face_with_rolling_eyes|rolling_eyes|billed_cap|upside_down_face|"
    r"smirk):|"
    r"(?<!\w)~{1,2}(?=\S)[^~\n]+(?<=\S)~{1,2}(?!\w)|<(?:s|del|strike)>|"
    r"#(?:not(?!t)|fake|hoax|joke|jk\b|satire|sarcas|iron(?:y|ic)|wrong|false|untrue|myth|debunk|"
    r"nonsense|parody|fiction|liar|lies?\b|spoof|bs\b|alternativefacts)|"
    r"(?<!\S)/s(?:arcasm)?\W*$",
    re.IGNORECASE,
)
"""Marks that cross a statement out or laugh at it; Slack writes an emoji as a word in colons."""
_CHOICE = screened(
    "[\N{WHITE HEAVY CHECK MARK}\N{CHECK MARK}\N{HEAVY CHECK MARK}\N{THUMBS UP SIGN}]"
    r"\W{0,3}or\W{0,3}"
    "[\N{CROSS MARK}\N{HEAVY MULTIPLICATION X}\N{BALLOT X}\N{THUMBS DOWN SIGN}]"
)
""" "Right or wrong?", asked in signs."""
_CRIES = screened(
    r"\b(?:my (?:foot|eye|arse|hat|backside)|(?:ha[, ]+)+ha+|(?:ha){2,}|jk|just kidding|kidding|"
    r"yeah,? right|aye,? right|as if|in your dreams|dream on|come off it|give over|get real|"
    r"do me a favour|pigs (?:might|may|can|will)? ?fly|pull the other|if you believe that|"
    r"believe that if|tell that to|think again|guess again|try again|whatever next|"
    r"not on your (?:life|nelly)|(?:and )?i(?:['’]m| am) (?:the (?!\w+ (?:of|for)\b)|an? )"
    r"(?:queen|king|pope|dutchman|monkey|unicorn|martian|banana)\w*|trust me|"
    r"a likely (?:story|tale)|cock and bull|pinch of salt|grain of salt|moonshine|hogwash|"
    r"balderdash|poppycock|codswallop|baloney|twaddle|claptrap|tosh|piffle|bunkum|malarkey|"
    r"who (?:on earth|in their right mind|the hell)|so much for|forget (?:the|about|that)|"
    r"far (?:be it )?from (?:the truth|true|it)|thin air)\b",
    re.IGNORECASE,
)
"""What people say of what they don't believe."""
_ORDERS = screened(
    r"^\W*(?:please |pls |now )?(?:strike|scrap|delete|drop|cut|remove|ditch|spike|kill|omit|bin|"
    r"pull|lose|ignore|disregard|retract|withdraw|unpublish|replace|take (?:down|out)|never say|"
    r"avoid(?: saying)?)\b[^:.\d]{0,40}:",
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
_BLANKS = screened(
    r"\b(?:TK|TKTK|TBC|TBD|TBA|FPO|DRAFT|DUMMY|PLACEHOLDER|UNVERIFIED|PROVISIONAL)\b|"
    r"[(\[](?i:draft|estimate|est|provisional|tbc|unconfirmed|projection|forecast|target|guess|"
    r"placeholder|dummy)\b|\b(?i:lorem ipsum|dummy (?:text|copy|figure))\b"
)
""" "861 (draft)", "TK": it isn't meant to stand yet."""
_EARLIER = screened(
    r"^\W*(?:correction|clarification|amendment|erratum|apology)s?\b[^.]*\b(?:we|our|i|you|it|which|"
    r"who|version|article|story|report|headline|post|tweet|caption|graphic|piece)\b"
    r"(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|wrote|claimed|put)\b|"
    r"\b(?:earlier|previous|original|first) (?:version|edition|draft|report|story|article|post)s?\b"
    r"(?:(?! should| ought)[^.])*?\b(?:said|stated|reported|gave|read|wrote|claimed|put)\b",
    re.IGNORECASE,
)
"""What a correction says was said before is not so."""
_MARKS = Several((_SIGNS, _CRIES, _ORDERS, _MENDED, _BLANKS, _EARLIER))
_MOST = 10
"""Words of a sentence that is only there to take the one before it back."""


def is_disowned(text: str) -> bool:
    """True where a sentence is crossed out, laughed at or ordered out of the copy."""
    text = _CHOICE.sub("", text)
    return any(found.search(text) for found in _MARKS.that_may_be_in(text))


def calls_back(text: str, before: str = "") -> bool:
    """True for a sentence that only denies the one before it: "No.", "That is wrong.", a cross.

    After a question ("Were there 173?") one that tells of the real number denies it too.
    """
    spoken = tokens(text)
    if len(spoken) > _MOST:
        return False
    if _SLIP.match(text):
        return True
    if any(character.isdigit() for character in text):
        return False
    if (
        _BACK.fullmatch(text.strip())
        or _UNTRUE.search(text)
        or _SIGNS.search(text)
        or _CRIES.search(text)
    ):
        return True
    return before.rstrip("\"'”’) ").endswith("?") and _REAL.search(text) is not None


_BACK = screened(
    r"\W*(?:(?:no|not|nope|nah|never|wrong|false|untrue|lies|a lie|rubbish|nonsense|bollocks|"
    r"hardly)(?:\W+(?:at all|true|quite|so|really|way|chance|even close|a bit of it|"
    r"in the slightest|sir|mate|actually|sorry|again|it|they|we|that|this|there|i|says|said)\b"
    r"[\w ,'’]{0,30})?|"
    r"(?:of course|certainly|definitely|absolutely) not|(?:don['’]t|do not|never) believe[\w ,]*|"
    r"(?:that|this|it|which)(?:['’]s| is| was| are)? (?:all )?(?:wrong|false|untrue|not true|a lie|"
    r"lies|a myth|nonsense|rubbish|incorrect)\b[\w ,]{0,24})\W*",
    re.IGNORECASE,
)
_SLIP = screened(
    r"\W*(?:(?:sorry|apologies|oops|whoops|correction|er|um|no)\W+)?(?:(?:i|we) (?:mean|meant)|"
    r"make that|scratch that|strike that|my (?:mistake|bad|error)|only joking|just kidding|"
    r"april fools?|if only|or (?:did|was|were|is|has|had|does|do|are) "
    r"(?:it|they|there|he|she|we)\b|not according to|not if you ask)",
    re.IGNORECASE,
)
_UNTRUE = screened(
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
_REAL = screened(
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


_DIGIT = re.compile(r"\d")
_FALSE = screened(
    r"\b(?:not true|untrue|false|wrong|didn['’]t happen|never happened|did not happen|made[ -]up|"
    r"dummy|what if|hypothetical\w*|fiction\w*|wish ?list|satire|jokes?|did not say|"
    r"didn['’]t say)\b",
    re.IGNORECASE,
)
_FALSEHOODS = screened(
    r"\b(?:myths?|lies|errors|falsehoods?|hoax(?:es)?|rumours|fakes|misquotes?|misconceptions?|"
    r"corrections and clarifications|predictions|forecasts|targets|projections)\b",
    re.IGNORECASE,
)
_FALSE_AHEAD = screened(
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
