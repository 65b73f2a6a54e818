"""Sentences without a verb that belong to the one beside them: "At night.", "Women only."."""

from __future__ import annotations

import re

from bot.read.framing import TOLD
from bot.read.screened import screened

_WHO = (
    r"(?:boys|girls|men|women|children|adults|teenagers|pensioners|cities|towns|villages|suburbs|"
    r"(?:rural|urban) areas|the (?:capital|city|coast|north|south|east|west))"
)
_OFTEN = r"(?:hourly|daily|nightly|weekly|monthly|quarterly|thousands|millions|billions)"
_INNOCENT = (
    rf"(?:(?:the|a|an|our|my|your|any|all|its) )?(?:{TOLD}|record|brief|briefs|short|full|print|"
    r"other words|summary|sum|reply|case|fact|truth|addition|total|perspective|starters|now|last|"
    r"least|reference|information|order|particular|reality|comparison|example|instance|"
    r"scale|what it['’]s worth|way of|air|today|tomorrow|tonight|later|earlier|page|file|desk|"
    r"email|once|it|that|this|all|you|me|us|interest|clarity|completeness|balance|fairness|"
    r"sure|lunch|approval|sign-off|use|editors?|subs)\b"
)
_PIECE = screened(
    r"^\W*(?:well,? )?(?:"
    rf"{_WHO}(?:,? (?:only|alone|that is))?|{_OFTEN}(?:,? not \w+)?|"
    r"(?:so far|to date|at best|at worst|if only|one day|next (?:year|month|week)|"
    r"per (?:\w+ ?){1,2})|"
    r"(?:each|every) (?:\w+ ?){1,2}|"
    r"(?:in|at|on|by|under|for|without|excluding|up to|during|among) "
    rf"(?!{_INNOCENT})(?:(?-i:[a-z])[\w'’-]*)(?: [\w'’-]+){{0,2}}|"
    r"on (?:sun|mon|tues|wednes|thurs|fri|satur)days|"
    r"by (?:19|20)\d\d|up to (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|adjusted for \w+"
    r")\W*$",
    re.IGNORECASE,
)
"""What such a sentence is; a name behind a preposition may be that of the statement."""


def is_piece(text: str) -> bool:
    """True for a sentence that only says of whom, how often, when or where another one is."""
    return _PIECE.search(text) is not None
