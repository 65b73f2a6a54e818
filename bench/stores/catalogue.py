"""The near-duplicate stores by name, built once and kept under var/bench/stores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bench.stores import folder, invented, readers
from bench.stores.model import Cell, Store, Subject
from bench.stores.subject import subject
from bench.stores.withhold import withhold

STORES: dict[str, Callable[[Subject], Iterator[Cell]]] = {
    "nations": readers.nations,
    "roads": readers.roads,
    "crimes": readers.crimes,
    "ages": readers.ages,
    "atlas": invented.atlas,
    "counties": invented.counties,
    "harvests": invented.harvests,
}
WHERE = Path("var/bench/stores")


def build(name: str) -> Store:
    """One store in memory. Raises PackageMissingError where its statistics aren't installed."""
    about = subject(name)
    return withhold(about, STORES[name](about))


def write(name: str, where: Path = WHERE) -> tuple[Store, Path]:
    """One store as a folder of figure tables."""
    store = build(name)
    folder.write(store, where / name)
    return store, where / name
