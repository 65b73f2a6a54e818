"""A claim seen as one about a certain measure: what is the same for all of its figures."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.measures import MeasureForm, Way
from bot.model.claim import Claim


@dataclass(frozen=True)
class Subject:
    """`full` are the ways to name the measure that the claim's words fill."""

    claim: Claim
    form: MeasureForm
    full: tuple[Way, ...]
