"""Lays groups of blocks out on as few messages as Slack's limits allow, whole groups together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.write.card import MOST_BLOCKS, MOST_CHARACTERS, Block

BLOCKS = MOST_BLOCKS - 3
CHARACTERS = MOST_CHARACTERS - 1000
"""What is left when a line of buttons and a line on who shared it have their room."""


@dataclass(frozen=True, slots=True)
class Group:
    """The blocks that belong to one answer; `number` is the answer's place in the reply."""

    number: int
    blocks: tuple[Block, ...]


def pages(groups: Sequence[Group]) -> tuple[tuple[Group, ...], ...]:
    """The groups, in order, on pages within the limits; a group is broken only if it must be."""
    laid: list[tuple[Group, ...]] = []
    page: tuple[Group, ...] = ()
    for group in groups:
        for part in _parts(group):
            if page and not _fits((*page, part)):
                laid.append(page)
                page = ()
            page = (*page, part)
    return (*laid, page) if page else tuple(laid)


def _parts(group: Group) -> Iterator[Group]:
    """The group itself, or stretches of it that fit a page each."""
    part: tuple[Block, ...] = ()
    for block in group.blocks:
        if part and not _fits((Group(group.number, (*part, block)),)):
            yield Group(group.number, part)
            part = ()
        part = (*part, block)
    if part:
        yield Group(group.number, part)


def _fits(page: Sequence[Group]) -> bool:
    blocks = [block for group in page for block in group.blocks]
    dividers = len(page) - 1
    return len(blocks) + dividers <= BLOCKS and characters(blocks) <= CHARACTERS


def characters(part: object) -> int:
    """How many characters a reader sees in a part of a message."""
    if isinstance(part, Mapping):
        own = part.get("text")
        rest = sum(characters(value) for value in part.values() if not isinstance(value, str))
        return rest + (len(own) if isinstance(own, str) else 0)
    if isinstance(part, (list, tuple)):
        return sum(map(characters, part))
    return 0
