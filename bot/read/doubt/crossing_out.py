"""Signs and cries that show that a statement is not meant: a cross, "my foot", "TK"."""

from __future__ import annotations

import re

from bot.read.text.screened import screened

SIGNS = screened(
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
CRIES = screened(
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
_CHOICE = screened(
    "[\N{WHITE HEAVY CHECK MARK}\N{CHECK MARK}\N{HEAVY CHECK MARK}\N{THUMBS UP SIGN}]"
    r"\W{0,3}or\W{0,3}"
    "[\N{CROSS MARK}\N{HEAVY MULTIPLICATION X}\N{BALLOT X}\N{THUMBS DOWN SIGN}]"
)
""" "Right or wrong?", asked in signs."""
_BLANKS = screened(
    r"\b(?:TK|TKTK|TBC|TBD|TBA|FPO|DRAFT|DUMMY|PLACEHOLDER|UNVERIFIED|PROVISIONAL)\b|"
    r"[(\[](?i:draft|estimate|est|provisional|tbc|unconfirmed|projection|forecast|target|guess|"
    r"placeholder|dummy)\b|\b(?i:lorem ipsum|dummy (?:text|copy|figure))\b"
)
""" "861 (draft)", "TK": it isn't meant to stand yet."""


def is_crossed_out(text: str) -> bool:
    """True where a sentence is crossed out, laughed at or marked as not standing yet."""
    text = _CHOICE.sub("", text)
    return any(found.search(text) for found in (SIGNS, CRIES, _BLANKS))
