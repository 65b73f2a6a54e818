"""How a name stands to the number: "off Instagram" and "less those on Instagram" are not on it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import TermMention
from bot.model.quantity import Quantity
from bot.read.text.characters import lower, small

_AWAY = small(
    r"\b(?:off|before|after|less|(?<!\d-)(?<!aged \d\d )plus|minus|versus|vs|than|but|against|"
    r"compared with|compared to|"
    r"beyond|like|unlike|except|including|such as|not|border from|outside|near|around|beside|"
    r"without|because of|thanks to|owing to)"
    r"\.?\s+(?:(?:the|those|that|all|any|on|in|from|of|whole|rest|entire)\s+){0,3}$",
)
_BUT = re.compile(r"(?:\A|[,;:–—.])\W*but\s+$", re.IGNORECASE)
_GOES_ON = re.compile(
    r".{0,2}(?:['’]s?\s| (?:had|has|have|was|were|is|are|saw|recorded|reported|posted)\b)"
)
"""Another clause begins at such a "but"; "all but Ohio" leaves it out."""
_LEAD = 12
_SHARED = small(
    r"\b(?:post\w*|announc\w*|wrote|written|publish\w*|shar(?:e|ed|ing)|said|tweet\w*|broadcast\w*|"
    r"advertis\w*)\s+(?:\w+\s+){0,2}(?:on|via)\s+$"
    r"|\b(?:part|parts|rest|corner|centre|outskirts|north|south|east|west)\s+of\s+"
    r"(?:the\s+)?$|(?<!complaints\s)(?<!complaint\s)\b(?:about|regarding|concerning)\s+$",
)
"""Where something was published, or a part of a place: neither is what the number is of."""
_FRACTION_OF = small(r"\b(?:half|most|some|third|quarter)\s+of\s+(?:the\s+)?$")
_DOES = re.compile(r"\s+(?:recorded|logged|reported|saw|had|has|was|were|is|are)\b", re.IGNORECASE)
"""Half of a place did something; half of its offences is another matter."""
_SPAN = small(
    r"\bfrom\s+[\w' -]{2,40}\s+to\s+(?:the\s+)?(?:whole\s+|rest\s+)?(?:of\s+)?(?:the\s+)?$",
)
"""From one place to another is neither of them."""
_RECORDS = re.compile(
    r"^\s+(?:has |have |had )?(?:recorded|logged|registered|dealt|handled|counted)\b(?!\s+by\b)",
    re.IGNORECASE,
)
"""Who keeps the books is no part of what they say: "Instagram recorded 69"."""
_ONLY = re.compile(r"\W*only\s+(?:the\s+)?", re.IGNORECASE)
""" "Only Northland recorded 12" says that no other place did."""
_BY = small(
    r"\b(?:recorded|logged|registered|counted|noted|crimes?|offences?|incidents?|cases)\s+by\s+$",
)
"""Who is said to have recorded or committed it is not where it happened."""
_AND_SO_ON = re.compile(r"^(?:\s*,)?\s*(?:etc|and so on|among others|and others|and the like)\b")
_WHILE = small(r"\b(?:while|whilst|when|as|until|since|once)\s+(?:the\s+)?$")
_DIGIT = re.compile(r"\d")
""" "69 while Instagram was down": what went on then is not what the number is of."""
_THEM = re.compile(r"\s*of\s+(?:them|these|those|which|whom)\b", re.IGNORECASE)


def related(term: TermMention, text: str, dimension: str) -> TermMention:
    """The mention; a stranger to every figure where the words lead away from it."""
    before = lower(text[max(0, term.start - 60) : term.start])
    after = text[term.end : term.end + 20]
    if _FRACTION_OF.search(before) and _DOES.match(after):
        return replace(term, keys=(), dimension=dimension)
    if _ONLY.fullmatch(text[: term.start]) or (dimension != "place" and _BY.search(before)):
        return replace(term, keys=(), dimension=dimension)
    if _SPAN.search(before) or (dimension != "place" and _RECORDS.match(after)):
        return replace(term, keys=(), dimension=dimension)
    if dimension != "place" and _WHILE.search(before) and not _DIGIT.search(text, term.end):
        return replace(term, keys=(), dimension=dimension)
    away = _AWAY.search(before) and not _begins_clause(term, text)
    if not (away or _SHARED.search(before) or _AND_SO_ON.match(after)):
        return term
    return replace(term, keys=(), dimension=dimension)


def _begins_clause(term: TermMention, text: str) -> bool:
    """ "But Ohio's rate was 12": it is left out of nothing; in "it was 12, but Ohio's" it is."""
    if _DIGIT.search(text, 0, term.start):
        return False
    began = _BUT.search(text, max(0, term.start - _LEAD), term.start)
    return began is not None and _GOES_ON.match(text, term.end - 2) is not None


def points_at_them(text: str, quantity: Quantity) -> bool:
    """True for "69 of them": what they are was said in the sentence before."""
    return _THEM.match(text, quantity.end) is not None
