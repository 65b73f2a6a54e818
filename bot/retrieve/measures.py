"""Which of the store's measures a topic's words may mean: a postings list, rare words first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from bot.language.measures import MeasureForm

_ENOUGH = 12
"""Measures to look at; the right one is among the first few wherever the words say anything."""


@dataclass(frozen=True)
class MeasureIndex:
    """Finds measures by the stems of their names. `weights` are higher for rarer stems."""

    forms: dict[str, MeasureForm]
    postings: dict[str, tuple[str, ...]]
    weights: dict[str, float]

    def nearest(self, own: Iterable[str], around: Iterable[str]) -> tuple[MeasureForm, ...]:
        """The measures that share most with the stems, best first; a small store's all."""
        scores: dict[str, float] = defaultdict(float)
        mine, rest = set(own), set(around)
        for stem in mine | rest:
            weight = self.weights.get(stem, 0.0) * (1.0 if stem in mine else 0.5)
            for key in self.postings.get(stem, ()):
                scores[key] += weight
        for key in scores:
            scores[key] /= 1 + 0.05 * len(self.forms[key].ways[0].required)
        best = sorted(scores, key=lambda key: (-scores[key], key))[:_ENOUGH]
        if len(self.forms) <= _ENOUGH and (scores or not mine):
            best += [key for key in self.forms if key not in scores]
        return tuple(self.forms[key] for key in best)

    def named(self, stems: frozenset[str]) -> tuple[str, ...]:
        """The keys of the measures that the stems name in full, most words first."""
        near = {key for stem in stems for key in self.postings.get(stem, ())}
        full = {
            key: [way.required for way in self.forms[key].ways if way.required <= stems]
            for key in near
        }
        return tuple(sorted((key for key in near if full[key]),
                            key=lambda key: (-len(full[key][-1]), key)))  # fmt: skip


def build_index(forms: Iterable[MeasureForm]) -> MeasureIndex:
    """The index over all measures of a store."""
    by_key = {form.measure.key: form for form in forms if form.ways}
    postings: dict[str, list[str]] = defaultdict(list)
    for key, measure in by_key.items():
        for stem in measure.words.union(word for word, _ in measure.saying):
            postings[stem].append(key)
    count = len(by_key)
    return MeasureIndex(
        forms=by_key,
        postings={stem: tuple(keys) for stem, keys in postings.items()},
        weights={stem: log(1 + count / len(keys)) for stem, keys in postings.items()},
    )
