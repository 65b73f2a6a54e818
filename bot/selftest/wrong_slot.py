"""Statements that are wrong in the year, the place or the breakdown, the number unchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from bot.language.tokens import folded_words
from bot.model.figure import Figure
from bot.model.vocabulary import Term
from bot.selftest.places import PLACE, part_words, parts_together, place_words
from bot.selftest.saying import Change, Saying
from bot.selftest.shelf import Shelf
from bot.selftest.times import in_words, years_on

Changed = Iterator[tuple[Change, Saying]]

_STEPS = (-1, 1)
_FAR = (-7, 11, 23, -61)
_OTHERS = 3
_NO_PERIOD = "in 2016"
_STRANGE_PLACES = ("Iceland", "Patagonia", "Uruguay", "Ruritania", "Tasmania", "Hokkaido")
_STRANGERS = 2
_STRANGE_PARTS = {
    "platform": ("on TikTok", "on Snapchat", "on Telegram"),
    "age": ("aged 37 to 41", "aged 93 and over"),
    "sex": ("among non-binary people",),
}
"""Members that stores seldom have, by what the dimension's name begins with."""
_NOBODY = "for Zellmark"
_NOT_ON_FILE = frozenset({""})
"""No term has this key: nothing stored is said of a place or a member that isn't on file."""
_WHOLES = ("all", "any", "both", "total", "every", "overall")


def wrong_slots(say: Saying, neighbours: Sequence[Figure], shelf: Shelf) -> Changed:
    """Another year, place or breakdown; none for which a stored figure has the same number."""
    changes = (
        (Change.YEAR, _years(say, neighbours)),
        (Change.PLACE, _places(say, neighbours, shelf)),
        (Change.BREAKDOWN, _parts(say, shelf)),
        (Change.BREAKDOWN, _more_parts(say, neighbours, shelf)),
    )
    for change, made in changes:
        for changed in made:
            if not shelf.is_true_after_all(changed):
                yield change, changed


def _years(say: Saying, neighbours: Sequence[Figure]) -> Iterator[Saying]:
    """The period before, the one after, and one for which the measure has nothing."""
    own = say.period
    if own is None:
        yield say.but(when=_NO_PERIOD)
        return
    stored = {one.period.label for one in neighbours if one.period}
    absent = (other for step in _FAR if (other := years_on(own, step)))
    gone = next((other for other in absent if other.label not in stored), None)
    for other in (*(years_on(own, step) for step in _STEPS), gone):
        if other:
            yield say.but(when=in_words(other)[0], period=other)


def _places(say: Saying, neighbours: Sequence[Figure], shelf: Shelf) -> Iterator[Saying]:
    """The places next to it on file, and two that aren't."""
    own = next((shelf.terms[key] for key in say.terms if shelf.terms[key].dimension == PLACE), None)
    if own is None or not say.place:
        return
    for other in _other_members(own, neighbours, shelf):
        phrase = place_words(other)[0]
        if not shelf.named(phrase) & say.terms:
            yield say.but(place=phrase, terms=say.terms - {own.key} | {other.key})
    strange = (name for name in _STRANGE_PLACES if not set(folded_words(name)) & shelf.words)
    for name in islice(strange, _STRANGERS):
        yield say.but(place=f"in {name}", terms=_NOT_ON_FILE)


def _other_members(own: Term, neighbours: Sequence[Figure], shelf: Shelf) -> tuple[Term, ...]:
    """What it lies in, what lies in it, and others of its dimension that have figures."""
    near = {term.key for figure in neighbours for term in figure.terms}
    others = [one for one in shelf.siblings(own) if not one.name.lower().startswith(_WHOLES)]
    family = [one for one in others if own.key == one.parent or one.key == own.parent]
    beside = [one for one in others if one.key in near]
    spread = beside[:: max(1, len(beside) // _OTHERS)]
    return tuple(dict.fromkeys([*family[:_OTHERS], *spread, *others]))[: 2 * _OTHERS]


def _parts(say: Saying, shelf: Shelf) -> Iterator[Saying]:
    """A sibling in place of a member, then one that isn't on file, then none where a total is."""
    members = [term for term in say.figure.terms if term.dimension != PLACE]
    unsaid = shelf.named(say.noun)
    for own in members:
        if own.key in unsaid:
            continue
        rest = [part_words(term)[0] for term in members if term is not own]
        for other in _other_members(own, (), shelf):
            phrase = part_words(other)[0]
            if not shelf.named(phrase) & {own.key}:
                terms = say.terms - {own.key} | {other.key}
                yield say.but(parts=parts_together([*rest, phrase]), terms=terms)
        strange = parts_together([*rest, _strange(own.dimension, shelf)])
        yield say.but(parts=strange, terms=_NOT_ON_FILE)
        total = say.but(parts=parts_together(rest), terms=say.terms - {own.key})
        if shelf.cell(total):
            yield total


def _more_parts(say: Saying, neighbours: Sequence[Figure], shelf: Shelf) -> Iterator[Saying]:
    """A part said of a total, where other figures of the measure have such parts."""
    own = {term.dimension for term in say.figure.terms}
    for dimension in sorted(shelf.dimensions(neighbours) - own):
        parts = [
            term
            for figure in neighbours
            for term in figure.terms
            if term.dimension == dimension and not term.name.lower().startswith(_WHOLES)
        ]
        for part in tuple(dict.fromkeys(parts))[:_OTHERS]:
            phrases = filter(None, (say.parts, part_words(part)[0]))
            yield say.but(parts=parts_together(phrases), terms=say.terms | {part.key})


def _strange(dimension: str, shelf: Shelf) -> str:
    known = (
        phrase
        for starts, phrases in _STRANGE_PARTS.items()
        if dimension.startswith(starts)
        for phrase in phrases
        if not set(folded_words(phrase)) <= shelf.words | {"on", "aged", "to", "and", "among"}
    )
    return next(known, _NOBODY)
