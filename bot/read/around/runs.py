"""What a sentence is cut into, to find its talk: what is counted or named, and runs between."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from bot.language.tokens import Token


class Core(Enum):
    """What a run of words may stand beside."""

    NUMBER = auto()
    NAME = auto()
    """A term or a time."""
    MEASURE = auto()
    EDGE = auto()
    """The sentence begins or ends there."""


@dataclass(frozen=True, slots=True)
class Stone:
    """Something that is counted, named or dated, from `start` to `end`: no talk."""

    start: int
    end: int
    core: Core


@dataclass(frozen=True, slots=True)
class Run:
    """Words between two marks or stones; `left` and `right` are None at a mark.

    `linked`: the next number is told of what stands between ("… at 12", "… was 12"). `told`: a
    paper may be who tells: one is named before the names on the left ("its own figures for 2019 |
    gave"), or is theirs ("last month's | report gave"). `speakers`: where the names of those who
    speak begin.
    """

    words: tuple[Token, ...]
    left: Core | None
    right: Core | None
    linked: bool = False
    told: bool = False
    speakers: frozenset[int] = frozenset()
