"""A statement with what the check must and must not say to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Expect(StrEnum):
    """What a statement deserves."""

    SUPPORTED = "supported"
    FOUND = "found"
    NEVER_SUPPORTED = "never_supported"
    """Wrong about a figure that is there: refuting it is best, not knowing is all right."""
    NOTHING = "nothing"
    """About something that isn't there: naming any figure as the answer is wrong."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `key` is the figure that it is about, "" where the store has none."""

    text: str
    kind: str
    expect: Expect
    key: str
