"""How a store says what it is: its mark, and the number of the newest migration it has had."""

from __future__ import annotations

APPLICATION_ID = 0x43565431
"""Written into the file's header, so that another program's database is told from a store."""

SCHEMA_VERSION = 2
"""The newest migration this code knows; a store with a higher number is of a newer release."""
