"""Puts every statement to one row's means: the check's words, then perhaps a model's likeness."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Any

from bench import desk
from bench.ranking.models import Model
from bench.ranking.paraphrases import Statement, statements, stores
from bot.check import Checker
from bot.language.measures import MeasureForm, form
from bot.language.plain import GENERIC
from bot.language.units import Sort, parse_unit
from bot.model.claim import Claim
from bot.model.quantity import Kind, Quantity


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a statement. `words` is the measure that the check named, "" for none.

    `first` is the model's first measure and `likeness` how alike it is; None where the check had
    answered already, or where words speak against it. Times are in milliseconds.
    """

    statement: Statement
    words: str
    first: str = ""
    likeness: float | None = None
    check_ms: float = 0.0
    model_ms: float = 0.0


class Ranking:
    """The measures of one store, put in order by a model's likeness to a claim's words."""

    def __init__(self, checker: Checker, model: Model) -> None:
        self._checker = checker
        self._model = model
        self._forms = [form(measure) for measure in checker.store.vocabulary().measures]
        names = [(one, name) for one in self._forms for name in one.names]
        self._owners = [one for one, _ in names]
        self._vectors = model.vectors([name for _, name in names])

    def first(self, text: str) -> tuple[str, float | None]:
        """The first measure's key whose unit is of the number's sort; its likeness, if it counts.

        The model is heard only where words carry nothing: where the claim shares a word with the
        measure's name and the check has said no, it stays at no.
        """
        claim = next((c for c in self._checker.reader.claims(text, desk.TODAY) if c.quantity), None)
        if claim is None or claim.quantity is None:
            return "", None
        likeness: Any = self._vectors @ self._model.vectors([_topic(text, claim)])[0]
        fitting = [
            (float(score), owner)
            for score, owner in zip(likeness, self._owners, strict=True)
            if _sort(claim.quantity) is _measured_in(owner)
        ]
        if not fitting:
            return "", None
        score, best = max(fitting, key=lambda pair: pair[0])
        return best.measure.key, None if _shares_a_word(claim, best) else score


def _topic(text: str, claim: Claim) -> str:
    """The claim's sentence without its number, places and periods: ranking never sees those."""
    spans = [(term.start, term.end) for term in claim.topic.terms]
    spans += [(period.start, period.end) for period in claim.topic.periods]
    kept = [
        " " if any(start <= at < end for start, end in spans) else letter
        for at, letter in enumerate(text)
    ]
    return " ".join(re.sub(r"£?\d[\d,.]*%?", " ", "".join(kept)[claim.start : claim.end]).split())


def _sort(quantity: Quantity) -> Sort:
    if quantity.kind in (Kind.PERCENT, Kind.FRACTION, Kind.CHANGE) or quantity.unit == "%":
        return Sort.PERCENT
    return Sort.MONEY if parse_unit(quantity.unit).sort is Sort.MONEY else Sort.THING


def _measured_in(owner: MeasureForm) -> Sort:
    sort = parse_unit(owner.measure.unit).sort
    return sort if sort in (Sort.PERCENT, Sort.MONEY) else Sort.THING


def _shares_a_word(claim: Claim, owner: MeasureForm) -> bool:
    said = {word.stem for word in (*claim.topic.words, *claim.topic.around) if not word.plain}
    return bool(said & owner.words - owner.unit - GENERIC)


def tried(model: Model | None) -> list[Tried]:
    """Every statement, put to the check on its store and, if there is one, to the model."""
    checkers = {name: desk.checker(path) for name, path in stores().items()}
    rankings = {n: Ranking(c, model) for n, c in checkers.items()} if model else {}
    for name, checker in checkers.items():  # what is made once is not a statement's cost
        checker.check("Is anybody there?", desk.TODAY)
        if name in rankings:
            rankings[name].first("There were 12 of them.")
    return [_try(one, checkers[one.store], rankings.get(one.store)) for one in statements()]


def _try(statement: Statement, checker: Checker, ranking: Ranking | None) -> Tried:
    began = time.perf_counter()
    reply = checker.check(statement.text, desk.TODAY)
    checked = time.perf_counter()
    figures = [a.finding.figure for a in reply.answers if a.finding.figure]
    words = figures[0].measure.key if figures else ""
    check_ms = (checked - began) * 1000
    if words or ranking is None:
        return Tried(statement, words, check_ms=check_ms)
    first, likeness = ranking.first(statement.text)
    model_ms = (time.perf_counter() - checked) * 1000
    return Tried(statement, words, first, likeness, check_ms, model_ms)
