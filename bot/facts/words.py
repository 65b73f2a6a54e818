"""Finds measures and terms by words of their names, with the store's full-text index."""

from __future__ import annotations

import re

from bot.facts.snapshot import Snapshot
from bot.model.vocabulary import Measure, Term

_WORD = re.compile(r"\w+")
_MOST = 64
"""Words of a text that are looked up: more than any statement about one figure has."""


def measures_like(snapshot: Snapshot, text: str, limit: int) -> tuple[Measure, ...]:
    """Measures that share a word with a text, by its stem; those that share rarer ones first."""
    rows = snapshot.connection.execute(
        "SELECT rowid FROM measures_fts WHERE measures_fts MATCH ? ORDER BY rank, rowid LIMIT ?",
        (_any_of(text), limit),
    )
    return tuple(snapshot.catalogue.measures[row[0]] for row in rows)


def terms_like(snapshot: Snapshot, text: str, limit: int) -> tuple[Term, ...]:
    """Terms that share a word with a text, by its stem; those that share rarer ones first."""
    rows = snapshot.connection.execute(
        "SELECT rowid FROM terms_fts WHERE terms_fts MATCH ? ORDER BY rank, rowid LIMIT ?",
        (_any_of(text), limit),
    )
    return tuple(snapshot.catalogue.terms[row[0]] for row in rows)


def _any_of(text: str) -> str:
    # In quotation marks, so that no word is taken for an operator of the query language.
    words = dict.fromkeys(_WORD.findall(text.casefold()))
    return " OR ".join(f'"{word}"' for word in list(words)[:_MOST]) or '""'
