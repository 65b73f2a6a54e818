"""Whole sets of statements for a store, and their keeping as JSON, one statement a line."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from bench.statements.kit import kit
from bench.statements.model import Statement
from bench.statements.right import right
from bench.statements.traps import traps
from bench.statements.wording import batch
from bench.statements.wrong import wrong
from bench.stores.model import Store

SEEDS = {
    **{"seen": 1, "second": 2, "unseen": 3, "third": 4, "fourth": 5, "fifth": 6},
    **{
        "sixth": 7,
        "seventh": 8,
        "eighth": 9,
        "ninth": 10,
        "tenth": 11,
        "eleventh": 12,
        "twelfth": 13,
        "thirteenth": 14,
        "fourteenth": 15,
        "fifteenth": 16,
        "sixteenth": 17,
    },
}


def statements(store: Store, name: str, limit: int) -> list[Statement]:
    """A set of a store: up to `limit` statements of each kind."""
    tools = kit(store, batch(name), SEEDS[name])
    return [*right(tools, limit), *wrong(tools, limit), *traps(tools, limit)]


def keep(made: list[Statement], path: Path) -> None:
    """Writes statements as JSON lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(asdict(statement), ensure_ascii=False) for statement in made)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
