"""Which names a statement leaves out, and by what words: "apart from A", "take A out of"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.model.claim import TermMention
from bot.read.sums.sides import Ground
from bot.read.sums.together import listed_names
from bot.read.text.clauses import Stretch

_LEAVING_OUT = (
    r"other than|outside(?: of)?|apart from|excluding|except(?: for)?|but for|bar|barring|minus|"
    r"leav(?:e|ing) (?:out|aside)|set(?:ting)? aside|not counting|without counting|"
    r"discount(?:ing)?|ignor(?:e|ing)|disregard(?:ing)?|strip(?:ping)? out|"
    r"besides|beyond|(?:away|aside) from|tak(?:e|ing) (?:away|out)|"
    r"(?<!.)without(?! (?:a |any )?(?:doubt|question|dispute))|"
    r"subtract(?:ing)?|deduct(?:ing)?|"
    r"once you (?:remove|take away)"
)
_DENYING = (
    r"not|none of|neither|nor|without|nothing to do with|unconnected (?:to|with)|unrelated to|"
    r"(?:was|were|is|are|did|do|does|had|have|has)n['’]?t"
)
_BETWEEN = (
    r"(?:(?:recorded|logged|involving|involve|involved|used?|using|happen|committed|on|in|via|any|"
    r"of|the|one|all|either|both|have|had|having|platforms?|apps?|sites?|services?|those|them|these|been|take|"
    r"place|by|a|counting|including|two|three|four|five|(?:the\s+)?\d[\d,]*(?:\s+\w+){0,3}?\s+(?:on|in|via|from|by|with))\s+)*$"
)
_SITES = r"(?:(?:on|in|via)\s+(?:apps?|platforms?|sites?|services?)\s+(?=other|not|outside))?"
_OUTSIDE = re.compile(
    rf"\b{_SITES}(?:(?P<out>{_LEAVING_OUT})|{_DENYING})\s+{_BETWEEN}", re.IGNORECASE
)
_ASIDE = re.compile(r"\s+(?:apart|aside|excluded|left out|set aside)\b\s*,?", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:tak(?:e|ing)|strip(?:ping)?|leav(?:e|ing)|put(?:ting)?|set(?:ting)?|cut(?:ting)?)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_OUT = re.compile(r"\s+(?:out|away|aside|to one side|off)\b(?:\s+(?:of|from)\b)?", re.IGNORECASE)
""" "Take A out of B", "leave A aside": the verb and what it does stand on either side."""


def sets_aside(ground: Ground) -> bool:
    """True where the words before a number take something out of what it counts, or any "if"."""
    start = ground.quantity.start if ground.quantity else 0
    aside = _SET_ASIDE.search(ground.text, 0, start) or _IF_YOU.search(ground.text)
    return aside is not None


_IF_YOU = re.compile(
    r"\bif (?:you|we|one) (?:leave|take|exclude|ignore|strip|remove|discount|set|put|subtract|"
    r"deduct|add|count|include|combine)\b",
    re.IGNORECASE,
)
_SET_ASIDE = re.compile(
    rf"^\W*(?:{_LEAVING_OUT})\b[^,]*,|^\W*(?:tak|strip|leav|put|sett?|cut)(?:e|p?ing)?\s+"
    r"(?:[\w'’.-]+\s+){1,5}(?:out|away|aside|to one side)\b",
    re.IGNORECASE,
)


def left_out(ground: Ground) -> tuple[Stretch, tuple[TermMention, ...]] | None:
    """The names that are left out, and all the words by which they are."""
    terms = ground.sentence.terms
    for index, term in enumerate(terms):
        names = _listed(terms[index:], ground)
        aside = _ASIDE.match(ground.text, names[-1].end)
        led = _OUTSIDE.search(ground.text, 0, term.start)
        taken = _OUT.match(ground.text, names[-1].end) if aside is None else None
        verb = _TAKEN.search(ground.text, 0, term.start) if taken else None
        if taken is not None and verb is not None:
            aside, led = taken, verb
        if led is None and aside is None:
            continue
        placed = any(ground.lexicon.is_place(one) for one in names)
        out = aside is not None or (led is not None and bool(led.groupdict().get("out")))
        if not all(one.keys for one in names) or (
            placed and not out and not _inside(names, ground)
        ):
            return None
        if led is not None and _counts_them(ground, led.start(), term.start):
            return None
        begin = led.start() if led else term.start
        return Stretch(begin, aside.end() if aside else names[-1].end), names
    return None


def _inside(names: Sequence[TermMention], ground: Ground) -> bool:
    """True where a place is named that holds all of those: "of Northland's, 84% were not in A"."""
    outer = {key for one in ground.sentence.terms for key in one.keys}
    return all(
        any(up in outer for key in one.keys for up in ground.lexicon.ancestors(key))
        for one in names
    )


def _counts_them(ground: Ground, start: int, end: int) -> bool:
    """True where a number is of the very things that are left out, and not as many as on file.

    "None of the four apps" where there are three; "take away the 209 on A" tells what A had.
    """
    inside = (one for one in ground.sentence.quantities if start <= one.start < end)
    return any(not _HAD.match(ground.text[one.end : end]) for one in inside)


_HAD = re.compile(
    r"(?:\s+\w+){0,3}?\s+(?:on|in|via|from|by|with|involving|whose|where|against)\b", re.I
)


def _listed(terms: Sequence[TermMention], ground: Ground) -> tuple[TermMention, ...]:
    """The first of the names with those that are listed right after it."""
    listed = listed_names(terms, ground)
    return listed if listed and listed[0] is terms[0] else (terms[0],)
