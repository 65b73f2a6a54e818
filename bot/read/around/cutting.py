"""A sentence's words → the runs between its marks and its stones: what is counted, named, dated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.tokens import Token
from bot.read.around.papers import names_paper
from bot.read.around.runs import Core, Run, Stone

_MARK = re.compile(r"[,;:|()\[\]\"“”/–—?!\n…>]|\.(?!\d)|\s-{1,2}\s|->|=>")
_LINK = re.compile(r"\b(?:at|as|be|being|been|is|was|were|are)\s+(?:just |only )?(?:at )?$", re.I)
_LINKING = 16
"""Characters before a number in which "at", "as", "was" lead to it."""


def runs_between(text: str, words: Sequence[Token], stones: Sequence[Stone]) -> Iterator[Run]:
    """The runs of words that no mark and no stone parts."""
    held: list[Token] = []
    left: Core | None = Core.EDGE
    end, at, told = 0, 0, False
    for word in words:
        while at < len(stones) and stones[at].start <= word.start:
            if held:
                yield replace(_before(text, held, left, stones, at), told=told)
                told, held = names_paper(held), []
            told = _is_owner(text, stones[at]) or (
                told and (stones[at].core is Core.NAME or stones[at].start < end)
            )
            left, end, at = stones[at].core, max(end, stones[at].end), at + 1
        if word.start < end and not held:
            continue
        if _MARK.search(text, held[-1].end if held else end, word.start):
            if held:
                yield Run(tuple(held), left, None)
            held, left, told = [], None, False
        held.append(word)
    if held:
        yield replace(_before(text, held, left, stones, at), told=told)


def _is_owner(text: str, stone: Stone) -> bool:
    """ "Last month's", "Ohio's": what follows is its own."""
    return stone.core is Core.NAME and _OWNS.search(text, stone.end - 2, stone.end + 3) is not None


_OWNS = re.compile(r"['’]s? ")


def _before(
    text: str, held: Sequence[Token], left: Core | None, stones: Sequence[Stone], at: int
) -> Run:
    """The run of words before a stone, or the last one."""
    if at == len(stones):
        return Run(tuple(held), left, Core.EDGE)
    if _MARK.search(text, held[-1].end, stones[at].start):
        return Run(tuple(held), left, None)
    number = next((one for one in stones[at : at + _NEAR] if one.core is Core.NUMBER), None)
    linked = number is not None and _is_linked(text, number)
    return Run(tuple(held), left, stones[at].core, linked)


_NEAR = 12
"""Stones: a claim has no more names and words between its verb and its number."""


def _is_linked(text: str, number: Stone) -> bool:
    """ "… at 12", "… as 12": the number is what is told of it, not a part of it."""
    hedged = text[number.start : number.start + 3].lower() in ("at ", "as ")
    return hedged or _LINK.search(text, max(0, number.start - _LINKING), number.start) is not None
