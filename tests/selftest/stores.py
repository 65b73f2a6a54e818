"""Invented stores to test: figures that defend themselves, and figures that can't."""

from pathlib import Path

from bot.facts.sqlite import SqliteFacts
from tests.facts.invented import Rows, figure, invented, store

NORTHMARSH = "northmarsh"


def graffiti(folder: Path, *figures: dict[str, str]) -> SqliteFacts:
    """A store of these figures; places and platforms are those of the invented archive."""
    tables = invented()
    rows: Rows = list(figures)
    tables["figures"] = rows
    return store(folder, tables)


def northmarsh(folder: Path) -> SqliteFacts:
    """A count, one platform of it, and the year before."""
    return graffiti(
        folder,
        figure("all", NORTHMARSH, "77"),
        figure("chirp", f"{NORTHMARSH}|chirp", "31"),
        figure("before", NORTHMARSH, "64", period="2021/22"),
    )


def disagreeing(folder: Path) -> SqliteFacts:
    """Two sources that tell the same cell differently: no statement can mean one of them."""
    return graffiti(
        folder,
        figure("all", NORTHMARSH, "77"),
        figure("leaflet", NORTHMARSH, "91", source="undated"),
    )
