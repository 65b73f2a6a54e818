"""Statements that are right: one figure in all the words that its store has for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice

from bot.model.figure import Figure
from bot.selftest.amounts import other_amounts, own_amounts, unit_after
from bot.selftest.names import is_counted, nouns, unit_words
from bot.selftest.places import PLACE, part_words, parts_together, place_words
from bot.selftest.saying import Saying
from bot.selftest.shelf import Shelf
from bot.selftest.times import in_words
from bot.selftest.wordings import Wording, fitting

_MOST_SAYINGS = 24


def sayings(figure: Figure, shelf: Shelf) -> tuple[Saying, ...]:
    """The figure in words: each noun once, with the other words taken in turn."""
    fit = tuple(noun for noun in nouns(figure) if _names_nothing_else(noun, figure, shelf))
    amounts, times = own_amounts(figure), in_words(figure.period)
    chosen = fit or nouns(figure)[:1] or (figure.measure.name,)
    found = []
    for turn, noun in enumerate(islice(chosen, _MOST_SAYINGS)):
        said = shelf.named(noun)
        found.append(
            Saying(
                figure=figure,
                noun=noun,
                counted=is_counted(noun, figure),
                amount=amounts[turn % len(amounts)],
                unit=unit_words(noun, figure, unit_after(figure)),
                parts=_parts(figure, turn, said),
                place=_place(figure, turn, said),
                when=times[turn % len(times)],
                terms=frozenset(term.key for term in figure.terms),
                period=figure.period,
            )
        )
    return tuple(found)


def _names_nothing_else(noun: str, figure: Figure, shelf: Shelf) -> bool:
    """A name with another platform in it is not this figure's ("made by the industry")."""
    own = {term.key for term in figure.terms}
    dimensions = {term.dimension for term in figure.terms}
    others = shelf.named(noun) - own
    clear = {
        key
        for key in others
        if shelf.terms[key].dimension not in dimensions or shelf.named(shelf.terms[key].name) & own
    }
    return others <= clear


def _parts(figure: Figure, turn: int, said: frozenset[str]) -> str:
    """The breakdown's members that the noun does not name itself."""
    phrases = []
    for term in figure.terms:
        if term.dimension != PLACE and term.key not in said:
            ways = part_words(term)
            phrases.append(ways[turn % len(ways)])
    return parts_together(phrases)


def _place(figure: Figure, turn: int, said: frozenset[str]) -> str:
    for term in figure.terms:
        if term.dimension == PLACE and term.key not in said:
            ways = place_words(term)
            return ways[turn % len(ways)]
    return ""


def right(figure: Figure, shelf: Shelf) -> Iterator[tuple[Saying, str]]:
    """Each noun in one sentence, each sentence at least once, then the number in looser words."""
    said = sayings(figure, shelf)
    yield from _each_once(said, fitting(said[0]))
    for turn, amount in enumerate(other_amounts(figure)):
        loose = said[turn % len(said)].but(amount=amount)
        if text := first_that_fits(loose, turn):
            yield loose, text


def _each_once(said: tuple[Saying, ...], ways: tuple[Wording, ...]) -> Iterator[tuple[Saying, str]]:
    number = max(len(said), len(ways))
    for turn, say in enumerate(islice(cycle(said), number)):
        if text := ways[turn % len(ways)](say) or first_that_fits(say, turn):
            yield say, text


def first_that_fits(say: Saying, turn: int = 0) -> str | None:
    """The saying in the first sentence, counted from `turn`, that can say it."""
    ways = fitting(say)
    turned = (*ways[turn % len(ways) :], *ways[: turn % len(ways)])
    return next((text for way in turned if (text := way(say))), None)
