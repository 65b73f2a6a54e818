"""What a Share button carries: the question, to be answered again when it is shared.

The answer is made anew at that moment, so that what is shared is what holds then. The text of the
question travels in the button of a message that only its writer sees, and is kept nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

LONGEST = 2000
"""Characters that Slack allows in a button's value."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A private answer's entry in the ledger, and what was asked: a text, or one figure's key.

    `thread` is the thread in which the answer is to be shared, "" for the channel itself.
    """

    number: int
    day: date
    text: str = ""
    figure: str = ""
    thread: str = ""


def button_value(asked: Asked) -> str | None:
    """The value of the Share button; None where the text is too long to travel in one."""
    kind, what = ("figure", asked.figure) if asked.figure else ("text", asked.text)
    where = f"@{asked.thread}" if asked.thread else ""
    value = f"{asked.number} {asked.day.isoformat()} {kind}{where} {what}"
    return value if len(value) <= LONGEST else None


def asked_by(value: str) -> Asked:
    """What a Share button's value asks. Raises ValueError for a value that is none."""
    number, day, kind, what = value.split(" ", 3)
    kind, _, thread = kind.partition("@")
    asked = Asked(int(number), date.fromisoformat(day), thread=thread)
    return replace(asked, figure=what) if kind == "figure" else replace(asked, text=what)
