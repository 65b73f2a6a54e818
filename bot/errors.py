"""Every error that a person may see, with its remedy in its words.

CaveatError
├── BadTables      figure tables that can't be imported (all faults, each with its place)
├── BadStore       a store that is missing, broken, locked or of another version
├── UnknownKey     a key that is not in the store
├── BadDocument    a document that can't be read
├── TooLong        a text over the stated length
└── BadSettings    settings that are missing or contradict each other
"""

from __future__ import annotations


class CaveatError(Exception):
    """The base of all of them; its text is meant for people."""


class BadTables(CaveatError):
    """The figure tables have faults; `faults` holds one line each, with file, row and column."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


class BadStore(CaveatError):
    """The store can't be used; the text says which file, why, and what to do."""


class UnknownKey(CaveatError):
    """No such key in the store; the text names near ones."""


class BadDocument(CaveatError):
    """A document can't be read; the text says why."""


class TooLong(CaveatError):
    """The text is over the stated length; the text says by how much."""


class BadSettings(CaveatError):
    """Settings are missing or contradict each other; the text says which and the remedy."""
