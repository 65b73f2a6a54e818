"""Nouns for people: who is counted may be called people as well, where the rest is said."""

from __future__ import annotations

from bot.language.tokens import stem


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


PEOPLE = _stems("people")
PERSONS = _stems(
    """
    patients pupils students spectators visitors passengers players members voters workers employees
    staff officers teachers nurses doctors prisoners inmates customers subscribers victims
    claimants applicants tenants drivers residents volunteers donors refugees migrants guests
    travellers tourists viewers listeners readers clients carers
    """
)
FATES = _stems("deaths injuries births suicides murders")
"""What befalls people, who may then be counted instead: "42 people died in custody"."""
THOSE_WHO_WAIT = _stems(
    "people patients callers customers passengers applicants defendants claimants"
)
SEXES_AND_AGES = _stems("men women boys girls adults children")
"""Terms that are people: what is said of men is said of people."""
