"""Whether a number is a level: a change answers only where a change is what is counted."""

from __future__ import annotations

from bot.language.measures import MeasureForm
from bot.language.tokens import stem
from bot.model.claim import Claim
from bot.model.quantity import Direction, Kind, Quantity

_CHANGES = frozenset({"chang", "growth", "increas", "declin", "reduct"})
_FALLS = frozenset({"fall", "rise", "drop"})
"""Changes too, where a name is about them; the drop of "drop-off charge" is none."""
_COUNTED_CHANGES = frozenset(stem(word) for word in ("lost", "raised", "cut", "added", "gained"))
"""What moves a number elsewhere and may be what is counted itself: jobs lost, money raised."""


def is_level(claim: Claim, quantity: Quantity, form: MeasureForm) -> bool:
    """True for a level, and for a change where that is what is counted: "minutes lost"."""
    changes = quantity.kind is Kind.CHANGE or quantity.direction is not Direction.LEVEL
    said = {word.stem for word in claim.topic.words}
    counted = form.words & (_CHANGES | (said & _COUNTED_CHANGES)) or form.heads & _FALLS
    return not changes or bool(counted)
