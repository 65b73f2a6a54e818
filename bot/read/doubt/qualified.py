"""What a sentence behind a statement makes of its figure: "The figure is for rural areas only."

Whatever points at the figure ("that", "these", "the total") counts, unless all its words are of
the newsroom or say nothing ("It is in the yearbook", "That is official"): it may tell of whom the
figure is, how it was reckoned, or that it is another one. Some disown it without pointing.
"""

from __future__ import annotations

import re

from bot.language.newsroom import is_talk
from bot.language.plain import GRAMMAR, NEUTRAL
from bot.language.tokens import tokens
from bot.read.doubt.upholding import without_upheld
from bot.read.text.screened import Screened, screened

_FIGURE = (
    r"(?:figures?|numbers?|totals?|counts?|rates?|sums?|tall(?:y|ies)|tolls?|averages?|statistics?|"
    r"stats?|data|values?)"
)
_POINTS = (
    r"(?:(?:that|this|it|these|those|they)(?:['’]s|['’]re)?|(?:(?:the|that|this|our|its|these|those|"
    rf"both|all) )?(?:\w+ )?{_FIGURE})"
)
_OPENS = (
    r"^\W*(?:(?:but|and|though|well|so|note|mind you|in (?:fact|truth|reality)|actually|strictly)"
    r"[,:]? |(?:[a-z]+['’]?s? ){1,4}note: |[a-z]+(?: [a-z]+){0,3}[,:] )?"
)


def _screened(*ways: str) -> Screened:
    return screened("|".join(ways), re.IGNORECASE)


_LEFT_OUT = _screened(
    r"\b(?:not|n['’]t|never) (?:been )?(?:included|counted|covered|in there|part of it)\b",
    r"\b(?:is|are|was|were|been) (?:excluded|left out|omitted|missing|ignored|added in|lumped in|"
    r"included|counted twice)\b",
    r"\b(?:is|was|were|are) the (?:reason|cause|driver)s?\b|^\W*blame\b",
)
_DISOWNED = _screened(
    rf"\b{_FIGURE}\b[^.;]{{0,50}}\b(?:is|are|was|were|been|be|and) (?:\w+ )?(?:wrong|incorrect|"
    r"false|untrue|fictitious|fictional|invented|made up|disregarded|ignored|removed|withdrawn|"
    r"deleted|retracted|spiked|weighted|adjusted|rebased|projected|disputed)\b",
    rf"\b(?:no longer (?:stands?|stood) by|restat\w*|supersed\w*|withdr[ae]w\w*|retract\w*) "
    rf"(?:this|that|the|it|by|to|{_FIGURE})\b",
    r"\bsince (?:been )?(?:restated|superseded|corrected|revised|withdrawn)\b",
    r"\b(?:no longer stands?|parable|would that it|not as (?:it was |they were )?(?:counted|"
    r"recorded|measured|published))\b",
    r"\b(?:beg your pardon|read that again|my mistake|misspoke|misread|say the opposite|"
    r"passed (?:it|that|them) off|the wrong way round|never published|got it wrong|has it wrong|"
    r"ran the (?:prediction|forecast|story)|made it up)\b",
    r"\bunable to (?:stand|verify|confirm|check|source)\b",
    rf"\b(?:later|subsequent|other|recent|proper|official) \w+ (?:puts?|gave|gives?|show\w*|found|"
    rf"finds?|suggest\w*) (?:it|that|the {_FIGURE})\b",
    r"\bin the (?:film|play|novel|movie|story|tale|game|script|sketch)\b",
)
_MEANT = _screened(
    r"^\W*(?:by (?:that|this|which) (?:we|i|they|is) mean|what (?:we|i|they|that|it) (?:mean|meant|"
    r"means) |i mean|we mean|meaning|that is to say|(?:but )?only|(?:but )?(?:that['’]s|that is|"
    r"this is) (?:only|just)|(?:women|men|adults|children|boys|girls) only|at least (?:for|among|"
    r"in)|or it would|or (?:that|this|so)[, ]|not as |subset|version \d|so (?:it|the story|the "
    r"tale|the legend) (?:went|"
    r"goes|runs|ran)|or so (?:i|we|they|he|she) (?:dreamt|dreamed|imagined|hoped|thought)|(?:we|"
    r"they|i|he|she) (?:(?:were|was|had) )?(?:told to|asked to|meant to|hop\w+ (?:to|for)|aim\w*|"
    r"guess\w*|assum\w*|made (?:it|that) up))\b"
)


def qualifies(text: str) -> bool:
    """True for a sentence that says of whom, how or in which world the figure before it is."""
    said = without_upheld(text)  # "that is not in doubt"
    if any(found.search(said) for found in (_LEFT_OUT, _DISOWNED, _MEANT)):
        return True
    return _POINTING.search(said) is not None and not _is_talk(said)


_POINTING = _screened(
    rf"{_OPENS}{_POINTS}\b(?! (?:comes?|came|follows|followed|goes|turns)\b| (?:makes?|made|gives?|"
    r"gave|leaves|left|keeps?|kept|breaks|tells?|matters) (?:\w+ )?(?:me|us|you)\b| (?:is|are|"
    r"was|were) (?:compiled|collected|published|released|gathered|produced|issued|updated)\b|"
    r" (?:office|agency|bureau|authority|board|commission)\b)"
)


def _is_talk(text: str) -> bool:
    """True where all words are of grammar, or of the newsroom: "That is in the release"."""
    return all(
        word.folded in GRAMMAR | NEUTRAL or is_talk(word.folded, word.stem) for word in tokens(text)
    )
