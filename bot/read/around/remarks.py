"""What is remarked of a figure, apart from what it says: ", a figure that made no headlines".

Such a remark stands between commas or at the end, has no number and no name, and says only what
people did with the figure or what it did to them. Its verbs are a closed class: "a figure that
excludes Sundays" and "a total that takes in both forces" say what is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.read.around.framing import frames
from bot.read.text.characters import Span
from bot.read.text.screened import screened

_NOUN = r"(?:figure|number|total|statistic|stat|tally|toll|sum|milestone|fact|detail)"
_OUTLETS = (
    r"(?:council|government|office|agency|bureau|ministry|department|board|body|regulator|watchdog|"
    r"institute|authority|force|company|university|trust|charity|association|union)"
)
_ISSUES = (
    r"(?:publish|releas|issu|collect|compil|updat|put out|puts? out|report|record|track|monitor)\w*"
)
_WHEN = (
    r"(?: (?:every|each|once|twice|a|per|the|in|online|annually|monthly|year|month|quarter|week|"
    r"summer|spring|autumn|winter|season|january|june)){0,4}"
)
_SHEETS = (
    r"(?:return|yearbook|report|tables?|figures|data|records|almanac|register|release|minutes)"
)
_STIRS = (
    r"(?:(?:made|makes?|hits?|grab\w*|dominat\w+) (?:few |the |no |any |it (?:on)?to |it )*"
    r"(?:local |national |front |inside |back )*(?:headlines?|news|waves|ripples|splash|pages?|"
    r"papers|bulletins)|(?:drew|draws?|rais\w+|caus\w+) (?:few |the |no |any |some |barely )*"
    r"(?:eyebrows?|gasps?|alarm|anger|fury|outcry|attention|headlines|concern|a murmur|an eyebrow)|"
    r"shock\w*|surpris\w+|stun\w*|alarm\w*|astonish\w*|amaz\w+|pass(?:ed|es)|"
    r"(?:went|goes|gone) (?:largely |almost )?un\w+|anger\w*|worr(?:ied|ies)|delight\w*|"
    r"dismay\w*|speaks? for|says it all|shames?|shamed|escap\w+|slipped (?:by|past|out|through)|"
    r"caught (?:the|our|my|every)|embarrass\w*|haunts?|haunted|bother\w*|horrif\w+|appal\w*)"
)
"""What a figure does to those who hear of it."""
_DID = r"(?: (?:\w+ly|has|have|had|will|did|does))*"
_END = r"(?=[,;:.!?)–—\"”]|\s[–—-]\s|\s*$)"
_WORDS = r"(?: (?:i|(?-i:[a-z'’-]+))){0,9}?"


_REMARKS = tuple(
    screened(pattern, re.IGNORECASE)
    for pattern in (
        rf",? (?:it is |it was |that is )?(?:an?|the) (?:\w+ )?{_NOUN} (?:that|which){_DID} "
        rf"{_STIRS}{_WORDS}{_END},?",
        rf",? (?:a|the) {_NOUN} (?:not lost on|known to|familiar to|noted by|worth){_WORDS}{_END}",
        rf", which (?:the|our|its|their) (?:\w+ )?{_OUTLETS} (?:\w+ly )?{_ISSUES}{_WHEN},",
        rf",? so (?:the|our|their|its) (?:\w+ ){{0,2}}?{_SHEETS} (?:says?|shows?|goes?|tells?)"
        rf"(?: us)?{_END},?",
        rf", says? (?:the|our|their|its) (?:\w+ ){{0,2}}?{_SHEETS}{_END},?",
        r",? (?:the (?-i:[A-Z])\w+|this (?:news)?paper|we|our (?:\w+ )?(?:team|investigation|"
        r"analysis|reporters?)) (?:can (?:now |exclusively )?(?:reveal|report|disclose)|"
        rf"(?:has|have) (?:found|learnt|learned|discovered|revealed)){_END}",
        r",? and (?:(?:your|our|the) )?(?:readers?|public|viewers?|listeners?|voters?|people) "
        r"(?:deserves? to|should|ought to|must) (?:know|be told|hear)(?: (?:it|this|that))?"
        rf"{_END}",
        r",? unless (?:any(?:one|body)|some(?:one|body)|you|i hear|we hear)(?: \w+){0,2}? "
        rf"(?:shouts?|objects?|screams?|yells?|stops? me|minds?|complains?){_END}",
        r", as (?:he|she|they|we|i) (?:never tired of|liked?|likes?|loved?|loves|used)(?: to)? "
        rf"(?:tell|telling|say|saying|remind|reminding|point|pointing){_WORDS}{_END},?",
        rf",? (?:and )?(?:i |we )?can(?:no|['’])?t (?:quite )?remember where{_WORDS}{_END}",
        r" on (?:this|the|that) (?:government|council|minister|mayor|party|administration)['’]s "
        rf"watch{_END}",
    )
)
_OPENS = re.compile(
    rf"\bunless\b|\bnot lost on\b|\b(?:an?|the) (?:\w+ )?{_NOUN}\b|\bcan(?:no|['’])?t\b|\bshould\b|"
    r"^,? the (?-i:[A-Z])\w+ (?:can|has|have)\b",
    re.IGNORECASE,
)
"""What a remark may have, and a frame may not."""
_TOUCHES = screened(
    r"\b(?:not|never|nobody|each|per|from|across|between|within|over|half|since|until|revis\w*|"
    r"contest\w*|challeng\w*|question\w*|ris\w+|rose|fell|fall\w*|grew|more|less|fewer|higher|"
    r"lower|times|percent\w*|cent|zero|dozens?|hundreds?|thousands?|millions?)\b",
    re.IGNORECASE,
)
"""Words that tell how much, of whom, or whether the figure holds."""


def find_remarks(text: str) -> Iterator[Span]:
    """The remarks on a sentence's figure, as spans of its text."""
    for pattern in _REMARKS:
        for found in pattern.finditer(text):
            said = _OPENS.sub("", found.group())
            if _TOUCHES.search(said) is None and frames(said):
                yield Span(found.start(), found.end())
