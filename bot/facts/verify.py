"""Checks that every number still stands where its locator says, and quotes its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import sentencex

from bot.errors import BadDocument
from bot.facts.documents import document_path, passage
from bot.facts.locators import Part, read_locator
from bot.facts.store import FactStore
from bot.model.figure import Figure, FigureKind

NumbersIn = Callable[[str], Iterable[Decimal]]
"""Reads the numbers of a text: magnitudes multiplied out, words read, per cents as written."""


class Outcome(StrEnum):
    """What became of looking a number up in its document."""

    STANDS = "stands"
    NOT_THERE = "not there"
    BEYOND_THE_END = "beyond the end"
    NO_DOCUMENT = "document not at hand"
    UNREADABLE = "document can't be read"
    NO_LOCATOR = "no locator"


@dataclass(frozen=True, slots=True)
class LocatorCheck:
    """What was found at a figure's locator.

    `passage` is the text there, `numbers` those in it; both are for showing, never for storing.
    `remark` says more where a document can't be read.
    """

    figure: str
    file: str
    locator: str
    value: Decimal
    outcome: Outcome
    passage: str = ""
    numbers: tuple[Decimal, ...] = ()
    remark: str = ""


def verify_locators(
    facts: FactStore, archive: Path | None, numbers_in: NumbersIn
) -> Iterator[LocatorCheck]:
    """One result for each figure, sorted by key; `archive` is the folder of documents."""
    for key in facts.keys():  # noqa: SIM118 - a store is no dict; its keys are asked for
        yield verify_figure(facts.figure(key), archive, numbers_in)


def verify_figure(figure: Figure, archive: Path | None, numbers_in: NumbersIn) -> LocatorCheck:
    """Looks for a figure's number at its locator."""

    def result(outcome: Outcome, text: str = "", remark: str = "") -> LocatorCheck:
        file, place = figure.source.file, figure.locator
        numbers = tuple(sorted(set(numbers_in(text)))) if text else ()
        return LocatorCheck(figure.key, file, place, figure.value, outcome, text, numbers, remark)

    try:
        locator = read_locator(figure.locator)
    except ValueError as error:
        return result(Outcome.NO_LOCATOR, remark=str(error))
    if locator is None:
        return result(Outcome.NO_LOCATOR)
    document = document_path(archive, figure.source.file)
    if document is None:
        return result(Outcome.NO_DOCUMENT)
    try:
        text = passage(document, locator)
    except BadDocument as error:
        return result(Outcome.UNREADABLE, remark=str(error))
    if text is None:
        missing = Outcome.NOT_THERE if locator.part is Part.QUOTE else Outcome.BEYOND_THE_END
        return result(missing)
    return result(Outcome.STANDS if _holds(text, figure, numbers_in) else Outcome.NOT_THERE, text)


def quote(figure: Figure, archive: Path | None, numbers_in: NumbersIn) -> str | None:
    """The source's own sentence that states a figure; None where it is not at hand."""
    check = verify_figure(figure, archive, numbers_in)
    if check.outcome is not Outcome.STANDS:
        return None
    sentences = [sentence.strip() for sentence in sentencex.segment("en", check.passage)]
    stating = [sentence for sentence in sentences if _holds(sentence, figure, numbers_in)]
    words = set(figure.statement.casefold().split())
    # Where two sentences state the number, the one that speaks of the same things.
    return max(
        stating,
        key=lambda sentence: len(words & set(sentence.casefold().split())),
        default=None,
    )


def _holds(text: str, figure: Figure, numbers_in: NumbersIn) -> bool:
    numbers = set(numbers_in(text))
    values = [figure.value] if figure.value_high is None else [figure.value, figure.value_high]
    return all(not numbers.isdisjoint(_forms(value, figure)) for value in values)


def _forms(value: Decimal, figure: Figure) -> set[Decimal]:
    """The numbers by which a text may give a value: half is 50 per cent, "fell by 3" is -3."""
    forms = {value, abs(value)}
    if figure.kind is FigureKind.SHARE:
        forms |= {form / 100 for form in forms}
    return forms
