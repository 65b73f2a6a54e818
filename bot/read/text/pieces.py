"""Sentences without a verb that belong to the one beside them: "At night.", "Women only."."""

from __future__ import annotations

import re

from bot.read.text.screened import screened

_WHO = (
    r"(?:boys|girls|men|women|children|adults|teenagers|pensioners|cities|towns|villages|suburbs|"
    r"(?:rural|urban) areas|the (?:capital|city|coast|north|south|east|west))"
)
_OFTEN = r"(?:hourly|daily|nightly|weekly|monthly|quarterly|thousands|millions|billions)"
_PART = (
    rf"(?:{_WHO}|{_OFTEN}|nights?|weekends?|half|quarters?|days?|weeks?|months?|hours?|years|"
    r"universe|sequel|households?|\w+days)"
)
_PIECE = screened(
    r"^\W*(?:well,? )?(?:"
    rf"{_WHO}(?:,? (?:only|alone|that is))?|{_OFTEN}(?:,? not \w+)?|"
    r"(?:so far|to date|at best|at worst|if only|one day|next (?:year|month|week)|"
    r"per (?:\w+ ?){1,2})|"
    rf"(?:each|every) (?:\w+ )?{_PART}|"
    rf"(?:in|at|on|by|for|during|over) (?:the |an? |our |its )?(?:\w+ )?{_PART}|"
    r"(?:without|excluding|among) (?:[\w'’-]+ ?){1,3}|"
    r"by (?:19|20)\d\d|up to (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|adjusted for \w+"
    r")\W*$",
    re.IGNORECASE,
)
"""What such a sentence is; a name behind a preposition may be that of the statement."""


def is_piece(text: str) -> bool:
    """True for a sentence that only says of whom, how often, when or where another one is."""
    return _PIECE.search(text) is not None
