"""Where things stand: paths and limits, read from the environment once."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHIPPED_FACTS = ROOT / "facts.db"
BESIDE = ROOT.parent / "shared" / "sources"


def facts_path() -> Path:
    """The store to read: $FACTS_DB, else the shipped facts.db."""
    return Path(os.environ.get("FACTS_DB") or SHIPPED_FACTS)


def desk_path() -> Path:
    """The desk's private database: $DESK_DB, else var/desk.db."""
    return Path(os.environ.get("DESK_DB") or ROOT / "var" / "desk.db")


def documents_path() -> Path | None:
    """The newsroom's archive of source documents, or None where there is none.

    $DOCUMENTS, else a folder shared/sources beside the project's own.
    """
    folder = os.environ.get("DOCUMENTS")
    if folder:
        return Path(folder)
    return BESIDE if BESIDE.is_dir() else None
