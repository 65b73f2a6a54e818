"""Every error that a person may see, with its remedy in its words.

CaveatError
├── BadTables      figure tables that can't be imported (all faults, each with its place)
├── BadStore       a store that is missing, broken, locked or of another version
├── UnknownKey     a key that is not in the store
├── BadDocument    a document that can't be read
│   ├── UnknownFormat   of no format that is read
│   ├── Mislabelled     something else than its name says
│   ├── Encrypted       locked with a password
│   ├── Broken          damaged, or built to do damage
│   ├── Empty           nothing in it
│   ├── NoText          nothing in it that can be read as text
│   ├── TooLarge        over one of the stated limits
│   └── NoNotes         can be read, but takes no notes
├── NotWritten     a file that can't be written
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


class UnknownFormat(BadDocument):
    """A document of a format that isn't read; the text names those that are."""


class Mislabelled(BadDocument):
    """A document that is something else than its name says; the text says what it is."""


class Encrypted(BadDocument):
    """A document that is locked with a password; the text says how to unlock it."""


class Broken(BadDocument):
    """A document that is damaged or built to do damage; the text says in what."""


class Empty(BadDocument):
    """A document with nothing in it."""


class NoText(BadDocument):
    """A document without text: pictures only, or blank pages."""


class TooLarge(BadDocument):
    """A document over one of the stated limits; the text says over which."""


class NoNotes(BadDocument):
    """A document that can be read but not annotated; the text says what can be had instead."""


class NotWritten(CaveatError):
    """A file can't be written; the text says why, and nothing of it is left behind."""


class TooLong(CaveatError):
    """The text is over the stated length; the text says by how much."""


class BadSettings(CaveatError):
    """Settings are missing or contradict each other; the text says which and the remedy."""
