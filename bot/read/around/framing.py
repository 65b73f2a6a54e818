"""What frames a statement, known by classes of words: "Key stat:", "Before I file,", "we turn to".

A noun of telling ("stat", "copy", "statement") makes a label of what stands before a colon; a
first or second person makes talk of what stands before a comma. A word that takes something back,
leaves something out or supposes something makes neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.newsroom import TOLD
from bot.language.plain import NEUTRAL
from bot.language.tokens import folded_words
from bot.read.doubt.taking_back import TAKEN_BACK
from bot.read.text.characters import Span
from bot.read.text.screened import screened

_TURNED = screened(
    r"\b(?:if|unless|without|except\w*|exclud\w*|includ\w*|leav\w+|ignor\w+|omit\w*|less|minus|"
    r"plus|not?|never|nor|neither|rumou?r\w*|doubt\w*|forecast\w*|predict\w*|project\w*|target\w*|"
    r"plan\w*|hop\w+|wish\w*|dream\w*|suppos\w*|imagin\w*|pretend\w*|old|former|joke|hypothe\w*|"
    r"scenario|model\w*|estimat\w*|adjust\w*|among\w*|only|had|would|could|might|should|"
    r"may(?! i\b)|contrary|despite|disput\w*|alleg\w*|dodgy|correct(?:ed|s)|unverified|"
    r"unconfirmed|control group|sample|cohort|subset)\b",
    re.IGNORECASE,
)
"""What makes another statement of a lead-in, or supposes or leaves out something."""
_LABEL = screened(
    rf"^\W*(?P<frame>(?-i:[A-Za-z'’.&/-]+ ){{0,6}}?(?:{TOLD})(?: \d{{1,3}})?(?: [a-z'’/-]+){{0,5}})"
    r"(?=:\s| [–—-] )[:]?",
    re.IGNORECASE,
)
_TALK = screened(
    r"^\W*(?!(?:when|where|once|if) (?:you|we|they)(?:['’]re| are| were| live\w*| go| went)\b|"
    r"(?:for|among|amongst|of|excluding|counting) (?:[a-z]+ of )?(?:my|our|your)\b"
    r"(?! (?:info|sins|money|taste)))"
    r"(?P<frame>(?:[a-z'’-]+ ){0,8}?(?:i|i['’]m|i['’]ve|i['’]d|we|we['’]re|we['’]ve|you|us|me|"
    r"my|our|your|what|please|here)(?: [a-z'’-]+){0,8}?)(?:,|(?=:))",
    re.IGNORECASE,
)
_PURPOSE = screened(
    r"^\W*(?P<frame>(?:to (?:put|set|give|place|add|offer|sum|start|begin|finish|end|be|take|recap|"
    r"repeat|illustrate|summarise)|by way of|as (?:a|an|some)|for (?:the )?)"
    rf"(?: [a-z'’-]+){{0,4}}? ?(?:{TOLD}|up|perspective|comparison|with|fair|example|instance|"
    r"record|sake|colour|interest|illustration|introduction|scale)),",
    re.IGNORECASE,
)
_SCENE = screened(
    r"^\W*(?P<frame>(?:(?:and|so|now|next|first|finally|tonight|today),? )?(?:(?:let['’]?s|let us|"
    r"we|we['’]re|now|next|over|turn|turning|moving|starting|heading|going|staying)"
    r"(?: (?-i:[a-z]+)){0,3}? (?:in|to|at|with|on|from|over)|consider|take|look at|picture))"
    r" (?=[^,.:;\d]{2,40}, (?:where|in which)\b)",
    re.IGNORECASE,
)
_SHOWN = screened(
    rf"^\W*(?P<frame>(?:(?:the|these|those|new|fresh|official|latest|our|its|their|internal|leaked|"
    rf"public|government|national|local)\b ?){{0,3}}(?:{TOLD}|records|documents|papers|research|"
    rf"census|survey|files|tables?)(?: [a-z'’-]+){{0,8}}? (?:shows?|showed|reveals?|revealed|"
    rf"confirms?|confirmed|indicates?|says?|gives?|lists?|has|have|records|quotes?|cites?)"
    r"(?: that)?)(?= )",
    re.IGNORECASE,
)
_KEY = screened(
    r"^\W*(?P<frame>(?:the )?(?:key|main|headline|official|latest|exact|actual|right|relevant|"
    r"important) (?:figure|number|stat|statistic|value) (?:given |quoted |recorded )?"
    r"(?:for|on))(?= )",
    re.IGNORECASE,
)


def find_frames(text: str, known: frozenset[str]) -> Iterator[Span]:
    """What stands before a statement and only frames it, as spans of its text.

    `known` are the words of the store's names and measures: a frame has none of them.
    """
    for pattern in (_LABEL, _TALK, _PURPOSE, _SCENE, _SHOWN, _KEY):
        match = pattern.match(text)
        if match and frames(match["frame"], known):
            yield Span(match.start("frame"), match.end("frame"))


def frames(frame: str, known: frozenset[str] = frozenset()) -> bool:
    """True for words that name nothing, take nothing back and have no word of a store (`known`)."""
    if any(one.search(frame) for one in (TAKEN_BACK, _TURNED, _OF_WHOM)) or _NAME.search(frame):
        return False
    words = (word for word in folded_words(frame) if word not in NEUTRAL)
    return not any(word in known and not _NOUN.fullmatch(word) for word in words)


_OF_WHOM = screened(
    rf"\b(?:{TOLD}|records|survey|study|poll|sample|files)\b (?:for|among|amongst|of|on) "
    r"(?!(?:the |this |that |last |each |every )?(?:month|year|quarter|period|week|day|time|record|"
    rf"area|region|county|country|whole|public|court|agency|council|{TOLD})\b)[a-z]",
    re.IGNORECASE,
)
""" "The figures for prisoners show": they were counted among them."""
_NOUN = re.compile(TOLD)
_NAME = re.compile(r"\s[A-Z][a-z]")
"""A name may be that of the place or the people that the number is of."""
