"""All statements about one figure: the right ones, then each with one thing changed."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model.figure import Figure
from bot.selftest.right import first_that_fits, right, sayings
from bot.selftest.saying import Change, Probe, Saying
from bot.selftest.shelf import ANSWERING, Shelf
from bot.selftest.wrong_form import wrong_forms
from bot.selftest.wrong_number import wrong_numbers
from bot.selftest.wrong_slot import wrong_slots

_NOUNS = 2


def probes(figure: Figure, shelf: Shelf) -> Iterator[Probe]:
    """The statements to try, each once. What no longer stands must not be supported at all."""
    if figure.status in ANSWERING:
        made = (*_right(figure, shelf), *_wrong(figure, shelf))
    else:
        made = tuple(_withdrawn(figure, shelf))
    once: dict[str, Probe] = {}
    for probe in made:
        once.setdefault(probe.text, probe)
    yield from once.values()


def _right(figure: Figure, shelf: Shelf) -> Iterator[Probe]:
    for _, text in right(figure, shelf):
        yield Probe(figure.key, text)


def _wrong(figure: Figure, shelf: Shelf) -> Iterator[Probe]:
    """Each kind of change takes the figure's nouns and sentences in turn."""
    said = sayings(figure, shelf)
    neighbours = shelf.neighbours(figure)
    turn = 0
    for make in (wrong_numbers, wrong_slots):
        for number in range(_rounds(said)):
            for change, changed in make(said[number], neighbours, shelf):
                turn += 1
                if text := first_that_fits(changed, turn):
                    yield Probe(figure.key, text, change)
    for number in range(_rounds(said)):
        for change, text in wrong_forms(said[number], shelf):
            yield Probe(figure.key, text, change)


def _rounds(said: tuple[Saying, ...]) -> int:
    """With how many of the nouns each change is tried."""
    return min(_NOUNS, len(said))


def _withdrawn(figure: Figure, shelf: Shelf) -> Iterator[Probe]:
    for say, text in right(figure, shelf):
        if not shelf.is_true_after_all(say):
            yield Probe(figure.key, text, Change.STATUS)
