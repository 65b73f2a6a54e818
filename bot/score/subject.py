"""A claim seen as one about a certain measure: what is the same for all of its figures."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.language.measures import MeasureForm, Way
from bot.model.claim import Claim
from bot.model.finding import SlotScore
from bot.score.measure import score_measure


@dataclass(frozen=True)
class Subject:
    """`full` are the ways to name the measure that the claim's words fill."""

    claim: Claim
    form: MeasureForm
    full: tuple[Way, ...]
    _scores: dict[frozenset[str], SlotScore] = field(default_factory=dict)

    def measure_score(self, explained: frozenset[str]) -> SlotScore:
        """How the words fit the measure, reckoned once for each source's names."""
        if explained not in self._scores:
            self._scores[explained] = score_measure(self.claim, self.form, explained)
        return self._scores[explained]
