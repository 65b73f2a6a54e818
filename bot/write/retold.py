"""The statement that a pick list carries, so that it can be judged again when a figure is chosen.

It travels in the id of the list's block, and is kept nowhere else: Slack sends that id back with
the choice, and nothing else that a private message holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LONGEST = 255
"""Characters of a block's id, as Slack counts them."""


@dataclass(frozen=True, slots=True)
class Retold:
    """A text, the day from which its "last year" counts, and which of its answers is meant.

    `place` is the answer's in the reply to the text, from 0; None where the text has only one.
    """

    text: str
    place: int | None
    day: date


def block_id(place: int, day: date, whole: str, clause: str) -> str:
    """The id that carries the whole text, or where that is too long its clause alone, or "".

    `place` is the answer's in the reply to the whole text. "" where even the clause is too long.
    """
    for mark, text in ((" ", whole), ("-", clause)):
        written = f"{place}{mark}{day.isoformat()} {text}"
        if text and "\n" not in text and _length(written) <= LONGEST:
            return written
    return ""


def retold_in(identity: str) -> Retold | None:
    """What the id of a block carries; None for one that carries nothing."""
    head, _, rest = identity.partition(" ")
    try:
        if "-" in head:
            _, _, day = head.partition("-")
            return Retold(rest, None, date.fromisoformat(day))
        day, _, text = rest.partition(" ")
        return Retold(text, int(head), date.fromisoformat(day)) if text else None
    except ValueError:
        return None


def _length(text: str) -> int:
    """Slack counts as JavaScript does: a character outside the basic plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
