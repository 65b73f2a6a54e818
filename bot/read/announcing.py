"""What disowns the statements that follow it: "The following is false.", "Myths about crime:"."""

from __future__ import annotations

import re

from bot.language.tokens import Token, tokens
from bot.read.doubt_words import judging
from bot.read.screened import screened
from bot.read.upholding import without_upheld

_MOST = 14
"""Words of a line that only says how the next ones are meant."""
_QUOTES = "\"'”’) "
_DIGIT = re.compile(r"\d")


def announces(text: str) -> bool:
    """True for a line that disowns what follows it: "The following is false.", "Myths:"."""
    said = without_upheld(text)
    words = tokens(said)
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
