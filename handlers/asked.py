"""What a Share button carries: the question, to be answered again when it is shared.

The answer is made anew at that moment, so that what is shared is what holds then. The text of the
question travels in the button of a message that only its writer sees, and is kept nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

ONLY = "-"
"""Stands for the place of an answer in a text that has only one."""
LONGEST = 2000
"""Characters that Slack allows in a button's value."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A private answer's entry in the ledger, and what was asked.

    That is a text, or one figure's key, or with both the text's answer at `place`, as about the
    figure (`place` is None where the text has only one answer). `thread` is the thread in which
    the answer is to be shared, "" for the channel itself.
    """

    number: int
    day: date
    text: str = ""
    figure: str = ""
    thread: str = ""
    place: int | None = None


def button_value(asked: Asked) -> str | None:
    """The value of the Share button; None where the text is too long to travel in one."""
    kind, what = _what(asked)
    where = f"@{asked.thread}" if asked.thread else ""
    value = f"{asked.number} {asked.day.isoformat()} {kind}{where} {what}"
    return value if len(value) <= LONGEST else None


def asked_by(value: str) -> Asked:
    """What a Share button's value asks. Raises ValueError for a value that is none."""
    number, day, kind, what = value.split(" ", 3)
    kind, _, thread = kind.partition("@")
    asked = Asked(int(number), date.fromisoformat(day), thread=thread)
    if kind == "chosen":
        place, figure, text = what.split(" ", 2)
        at = None if place == ONLY else int(place)
        return replace(asked, text=text, figure=figure, place=at)
    return replace(asked, figure=what) if kind == "figure" else replace(asked, text=what)


def _what(asked: Asked) -> tuple[str, str]:
    if asked.text and asked.figure:
        place = ONLY if asked.place is None else str(asked.place)
        return "chosen", f"{place} {asked.figure} {asked.text}"
    return ("figure", asked.figure) if asked.figure else ("text", asked.text)
