"""What a sentence behind a statement makes of its figure: "The figure is for rural areas only."

It points at the figure ("that", "these", "the total") and says of whom it is, how it was reckoned,
or that it was so in a tale. What says no more than where it stands ("It is in the yearbook", "That
is official") leaves the statement as it was.
"""

from __future__ import annotations

import re

from bot.read.doubt.upholding import without_upheld
from bot.read.text.screened import screened

_POINTS = (
    r"(?:(?:that|this|it|these|those|they)(?:['’]s|['’]re)?|(?:the|that|this|our|its|these|those|"
    r"both|all) (?:\w+ )?(?:figures?|numbers?|totals?|counts?|rates?|sums?|tall(?:y|ies)|tolls?|"
    r"averages?|statistics?|stats?|data))"
)
_IS = r"(?: (?:is|are|was|were|only|just|all|really|actually|in fact|of course|however|though))*"
_OF_WHOM = screened(
    rf"^\W*(?:(?:but|and|though|well|so|mind you|in fact|actually|admittedly|note(?: that)?),?:? )?"
    rf"{_POINTS}{_IS} (?:(?:for|of|among|amongst|per|"
    r"in|at|on|from|about|over|between|within|under|without)\b(?! (?:the |an? |our |its )?(?:\w+ )?"
    r"(?:record|page|paper|book|report|table|yearbook|file|sheet|release|website|appendix|annex|"
    r"census|office|register|ministry|agency|front|news|archives?|documents?|database|data|website|"
    r"course|fact|study|survey|statistics|bulletin|minutes|answer|letter|briefing))|(?:cumulative|"
    r"provisional|adjusted|averaged|combined|projected|estimated|weighted|annualised|seasonally|"
    r"hypothetical|fictional|fictitious|imaginary|invented|notional|monthly|weekly|daily|"
    r"quarterly|partial|rolling|per)\b|(?:cover|count|includ|exclud|omit|leav|ignor|refer|relat|"
    r"appl|concern|assum|combin|add|lump|go back|goes back|take|mix|reflect|represent|spans?|"
    r"measur)\w*\b|what\b|would\b|might\b|could\b|should\b|not\b|n['’]t\b|excluding|including|"
    r"(?:the|an?) (?:\w+ )?(?:figure|number|total|rate|count|average|sum|share)s? (?:for|of|among|"
    r"per|if|when|without|that)\b)",
    re.IGNORECASE,
)
_LEFT_OUT = screened(
    r"\b(?:not|n['’]t|never) (?:been )?(?:included|counted|covered|in there|part of it)\b|"
    r"\b(?:is|are|was|were|been) (?:excluded|left out|omitted|missing|ignored|added in|lumped in|"
    r"included|counted twice)\b|\b(?:is|was|were|are) the (?:reason|cause|driver)s?\b",
    re.IGNORECASE,
)
_MEANT = screened(
    r"^\W*(?:by (?:that|this|which) (?:we|i|they|is) mean|what (?:we|i|they|that|it) (?:mean|meant|"
    r"means) |i mean|we mean|meaning|that is to say|(?:but )?only|(?:but )?(?:that['’]s|that is|"
    r"this is) (?:only|just)|(?:women|men|adults|children|boys|girls) only|at least (?:for|among|"
    r"in)|so (?:it|the story|the tale|the legend) (?:went|goes|runs|ran)|or so (?:i|we|they|he|"
    r"she) (?:dreamt|dreamed|imagined|hoped|thought))",
    re.IGNORECASE,
)


def qualifies(text: str) -> bool:
    """True for a sentence that says of whom, how or in which world the figure before it is."""
    said = without_upheld(text)  # "that is not in doubt"
    return any(found.search(said) for found in (_OF_WHOM, _LEFT_OUT, _MEANT))
