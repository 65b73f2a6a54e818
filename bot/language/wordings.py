"""What newspapers write for the measures that every statistics office has: wordings.txt.

Only whole names are looked up: what is said of "population" holds of no other measure.
"""

from __future__ import annotations

from pathlib import Path

_TABLE = Path(__file__).with_name("wordings.txt")


def _read() -> dict[str, tuple[str, ...]]:
    """The wordings by each name of their measure; the file says how it is written."""
    found: dict[str, tuple[str, ...]] = {}
    names: list[str] = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        said = [part.strip() for part in line.split("|")]
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            names = said
            continue
        for name in names:
            found[name] = (*found.get(name, ()), *(one for one in said if one != name))
    return found


WORDINGS = _read()


def other_wordings(name: str) -> tuple[str, ...]:
    """Other ways to write a measure's name, none for most."""
    return WORDINGS.get(" ".join(name.lower().split()), ())
