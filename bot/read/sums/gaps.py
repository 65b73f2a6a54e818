"""A distance told by a noun: "the gap between A and B", "A's lead over B", "set A and B apart"."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.model.claim import Rank, TermMention
from bot.model.quantity import Direction, Quantity
from bot.read.sums.cut import Cut
from bot.read.sums.sides import Ground
from bot.read.text.clauses import Stretch

_NOUN = r"(?:difference|gap|gulf|margin|distance|disparity|discrepancy)"
_BETWEEN = re.compile(
    rf"\b(?:(?P<noun>{_NOUN})s?\b[^.;:]{{0,80}}?\b(?P<led>between)|"
    rf"(?:{_NOUN}s?\b[^.;:]{{0,80}}?)?\b(?P<verb>separat(?:es|ed|ing)|divid(?:es|ed|ing)))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?P<noun>lead|advantage|margin|edge)\b[^.;:]{0,60}?\b(?P<led>over)\b", re.IGNORECASE
)
_APART = re.compile(r"(?:\s+[\w-]+){0,5}?\s+(?P<apart>apart)\b", re.IGNORECASE)
_JOINT = re.compile(
    r"(?:['’]s?)?\s*(?:and|&|from)\s+(?:(?:in|on|at|that|those|of|the)\s+){0,3}", re.IGNORECASE
)


def gap(ground: Ground, quantity: Quantity) -> Cut | None:
    """Where a noun for a distance tells the number; None where none does, or where it moves."""
    if quantity.direction is not Direction.LEVEL:
        return None
    return _lead(ground) or _between(ground) or _apart(ground, quantity)


def _lead(ground: Ground) -> Cut | None:
    """ "A's lead over B": the one that leads comes first."""
    found = _OVER.search(ground.text)
    if found is None or not _is_own(ground, found):
        return None
    return Cut(Stretch(*found.span("noun")), Stretch(*found.span("led")), Rank.MORE)


def _between(ground: Ground) -> Cut | None:
    """ "The gap in burglaries between A and B", whichever of them is ahead."""
    found = _BETWEEN.search(ground.text)
    if found is None or not _is_own(ground, found):
        return None
    joint = _joint([one for one in ground.sentence.terms if one.start >= found.end()], ground)
    group = "noun" if found["noun"] else "verb"
    led = (Stretch(*found.span("led")),) if found["led"] else ()
    before = _BEFORE.search(ground.text, found.start(), found.end())
    nouns = (Stretch(*before.span()),) if before else ()
    if joint is None:
        return None
    return Cut(Stretch(*found.span(group)), joint, others=(*led, *nouns))


_BEFORE = re.compile(rf"\b{_NOUN}s?\b", re.IGNORECASE)


def _apart(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "A and B were 129 burglaries apart"."""
    found = _APART.match(ground.text, quantity.end)
    if found is None:
        return None
    joint = _joint([one for one in ground.sentence.terms if one.end <= quantity.start], ground)
    return Cut(Stretch(*found.span("apart")), joint) if joint else None


def _joint(named: list[TermMention], ground: Ground) -> Stretch | None:
    """What stands between the first two names, where only two are joined."""
    joints = [Stretch(a.end, b.start) for a, b in pairwise(named)]
    joined = [it for it in joints if _JOINT.fullmatch(ground.text, it.start, it.end)]
    return joined[0] if len(joined) == 1 else None


def _is_own(ground: Ground, found: re.Match[str]) -> bool:
    return any(one.holds(found.start()) for one in ground.own)
