"""What disowns the statements that follow it: "The following is false.", "Myths about crime:"."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.tokens import Token, tokens
from bot.read.doubt.upholding import without_upheld
from bot.read.doubt.words import judging
from bot.read.text.pieces import is_piece
from bot.read.text.screened import screened

_MOST = 14
"""Words of a line that only says how the next ones are meant."""
_QUOTES = "\"'”’) "
_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=256)  # lines come again in lists and tables
def announces(text: str) -> bool:
    """True for a line that disowns what follows it: "The following is false.", "Myths:"."""
    said = without_upheld(text)
    words = tokens(said)
    if is_piece(said) or _SETS_APART.search(said) or _HEADS.search(said):
        return True
    if (
        _DIGIT.search(said)
        or len(words) > _MOST
        or said.rstrip(_QUOTES).endswith("?")
        or _PUTS_RIGHT.search(said)
    ):
        return False
    if _FALSE_AHEAD.search(said):
        return True
    bare = not text.rstrip(_QUOTES).endswith((".", "!")) or _is_bare(words)
    points = _POINTS.search(said) is not None
    return (bare or points) and (judging(words) or _UNREAL.search(said) is not None)


def _is_bare(words: tuple[Token, ...]) -> bool:
    """ "Two truths and a lie.": it has no verb, and so says nothing by itself."""
    return not any(word.folded in _FINITE for word in words)


_FINITE = frozenset(
    "is are was were be been has have had did does do will would can could may said says".split()
)
_PUTS_RIGHT = screened(
    r"^\W*(?:(?:a|the|our|your|more) )?(?:correct(?:ion|ed)?|clarification|amended|revised)s?\b"
    r"(?!s? (?:and clarifications|needed|required|pending|wanted|due))|"
    r"\b(?:earlier|previous|last|yesterday['’]?s?|before|already)\b",
    re.IGNORECASE,
)
_POINTS = screened(
    r"\b(?:the following|what follows|follows|below|here (?:is|are)|here['’]s|this|these|next|"
    r"now for|what i|what we)\b",
    re.IGNORECASE,
)
_UNREAL = screened(
    r"\b(?:not true|didn['’]t happen|never happened|did not happen|made[ -]up|what if|wish ?list|"
    r"jokes?|did not say|didn['’]t say|none of|errors|predictions|forecasts|targets|projections|"
    r"alternative facts|plans|promises|hopes|should (?:never|not) have|got wrong|not so|to cut|"
    r"to kill|to lose)\b",
    re.IGNORECASE,
)
_FALSE_AHEAD = screened(
    r"^\W*(?:do not|don['’]t|never) (?:believe|trust|fall for|be fooled|use|print|run|publish|"
    r"quote)\b|^\W*(?:please |pls |now )?(?:ignore|disregard|forget|skip|cut|delete|remove|kill|"
    r"spike|drop|strike) (?:the|this|what|all|every)\b|^\W*(?:let us |let['’]s |just )?(?:imagine|"
    r"suppose|pretend|picture|assume)\b|\b(?:model|sample|specimen|practice|mock|dummy) (?:text|"
    r"copy|story|article)\b",
    re.IGNORECASE,
)
_PLANS = (
    r"(?:plan|forecast|target|promise|projection|pledge|prediction|manifesto|dream|aim|goal|"
    r"ambition|scenario|novel|hope|vision|fantasy)s?"
)
_HEADS = screened(
    r"^\W*(?:projected|forecast|cumulative|adjusted|provisional|seasonally|indexed|rolling|smoothed|"
    r"weighted|(?:percentage |annual |monthly |quarterly )?change (?:on|from|in|since|over)|growth "
    r"(?:on|since|over)|per (?:head|capita|\d)|(?:spring|summer|autumn|winter|first|second|third|"
    r"fourth|last) (?:quarter|half|term)|targets?|(?:monthly|weekly|daily|quarterly) )"
    r"[^.:;!?\d]{0,40}$|"
    r"^\W*(?:all |the |our |these )?(?:dates|years|figures|numbers|totals|counts|values|rates|"
    r"data)\b[^.:;!?\d]{0,40}? (?:are|is|have been|has been) (?:all |given |shown |quoted )?"
    r"(?:per|cumulative|projected|adjusted|weighted|rebased|estimates|provisional|rolling|smoothed|"
    r"moved|shifted|scaled|multiplied|fictitious|invented|in (?:hundreds|thousands|millions))\b|"
    r"\b(?:made an assumption|made a guess)\b",
    re.IGNORECASE,
)
"""A heading or a note that says of what sort all numbers under it are."""
_NUMBERS = r"(?:numbers|figures|totals|counts|stats|statistics|values|rates|data)"
_SETS_APART = screened(
    rf"^\W*(?:this|that|it|here)(?:['’]s| is| was| are) (?:only |just )?(?:the|our|their|a|my|his|"
    rf"her) (?:\w+ )?{_PLANS}\W*$|^\W*(?:the|our|their|my) (?:[\w’']+ )?{_PLANS} (?:is|was|are|"
    r"were) (?:very |so |quite )?(?:clear|simple|ambitious|modest|bold|bleak|grim|rosy|stark|plain)"
    r"(?: enough)?\W*$|"
    r"^\W*(?:in|welcome to|from) (?:my|our|his|her|this|a|the) (?:\w+ )?(?:novel|dreams?|film|"
    r"play|game|fantasy|fairy tale)\b|^\W*it(?:['’]s| is) the year \d{4}\W*$|"
    rf"\b{_NUMBERS}\b[^.\d]{{0,20}}? (?:are|is) (?:[^.\d]{{2,30}} only\W*$|(?:only|just) |(?:all )?"
    r"(?:monthly|weekly|daily|quarterly|hourly|nightly|averages?\b|\w+ averages?\b|in (?:hundreds|"
    r"thousands|millions|billions))|for (?:the|our|its) (?:capital|city|coast|suburbs|north|south|"
    rf"east|west)\W*$)|^\W*{_NUMBERS} in (?:hundreds|thousands|millions|billions)\W*$|"
    r"^\W*(?:we|i) (?:(?:only|just) (?:look|count|cover|ask|includ|consider)\w*|(?:look|count|"
    r"cover|ask|includ|consider)\w* (?:at |for |up )?(?:only|just|solely)\b)|"
    r"\b(?:made (?:this|it|that|these) (?:all )?up|dreamt|once upon a time|in another (?:universe|"
    r"world|life)|on mars|from mars|worst case|to be cut|guess is as good)\b|^\W*(?:scene from|act "
    r"(?:one|two|three)|old figures|excluding \w+)\b|\b(?:aims?|goals?|hopes?|plans?) for next\b|"
    r"['’]s wish\W*$|^\W*the (?:cap|limit|ceiling|quota) is \w+\W*$|"
    r"^\W*(?:nobody|no[ -]one) (?:\w+ )?(?:believes?|says?|thinks?|claims?|said) (?:this|what|the "
    r"following)\W*$|\bno such thing\W*$|\bwhich (?:of these |one )?(?:is|are) (?:a |the )?(?:lie|"
    r"false|wrong|untrue|made up|myth)\b",
    re.IGNORECASE,
)
"""What follows is planned, told in a tale, or is of a part only: "These are for women only."."""


def recounts(text: str, before: str) -> bool:
    """True where what somebody said is told after they were found wrong: "She said …"."""
    return _SAID.match(text) is not None and _FOUND_WRONG.search(before) is not None


_SAID = screened(
    r"\W*(?:he|she|they|it|we|i)(?:['’]d| had)? (?:\w+ly )?(?:said|claimed|wrote|told|reported|"
    r"stated|put|printed|tweeted)\b",
    re.IGNORECASE,
)
_FOUND_WRONG = screened(
    r"\b(?:was|were|is|are|got (?:it|this|that)) (?:\w+ly |quite |just |plain )?(?:wrong|untrue|"
    r"false|incorrect|mistaken)\W*$|\blied\W*$|^\W*(?:correction|clarification|apology)\W*$",
    re.IGNORECASE,
)
