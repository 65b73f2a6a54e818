"""A measure's names as nouns: which of them can be counted, and which fit a figure."""

from __future__ import annotations

import re

from bot.language.tokens import stem, tokens
from bot.language.units import Sort, parse_unit
from bot.model.figure import Figure, FigureKind

_TAIL = re.compile(
    r" (?:of|in|on|at|for|with|that|which|whose|who|recorded|made|involving|killed|living|per|to"
    r"|by|from|a|as|if|travelled|driven)\b| \w+ed(?= (?:by|in|on|to|if|at|for|as)\b|$)"
)
_SUMS = re.compile(
    r"^(?:(?:total|average|daily|annual|mean) )*(?:number|total|count|share|percentage|proportion"
    r"|rate|average|amount|population|level)\b"
)
_SHARES = re.compile(r"\b(?:share|percentage|proportion|rate)\b")
_ADJECTIVES = re.compile(r"^(?:daily|total|average|number of|state)\b")
_PLURALS = frozenset({"people", "children", "women", "men", "police", "prisoners"})
_PER = re.compile(r" (?:per|an?|each|every) (?=\w)")
_SAME = {"daili": "day", "week": "week", "month": "month", "year": "year"}
_SMALL = frozenset({"a", "an", "per", "each", "everi"})
_PHYSICAL = frozenset(
    stem(word)
    for word in (
        *("tonnes", "kilograms", "grams", "litres", "kilometres", "miles", "metres", "hectares"),
        *("years", "months", "days", "hours", "minutes", "degrees", "watts", "dollars", "pounds"),
    )
)
"""Nobody leaves these out after a number."""
_COUNTED = (FigureKind.COUNT, FigureKind.PROJECTION, FigureKind.CLAIM)


def nouns(figure: Figure) -> tuple[str, ...]:
    """The measure's name and aliases that make a sentence, each once, the name first."""
    named = (figure.measure.name, *figure.measure.aliases)
    return tuple(dict.fromkeys(name for name in named if _makes_a_sentence(name, figure)))


def _makes_a_sentence(name: str, figure: Figure) -> bool:
    """Not an abbreviation with a full stop, nor what the things are about ("data from forces")."""
    if name.endswith("."):
        return False
    if figure.kind is not FigureKind.COUNT or _SUMS.match(name) or is_plural(name):
        return True
    unit, head = parse_unit(figure.unit).words, {token.stem for token in tokens(_head(name))}
    return not unit & ({token.stem for token in tokens(name)} - head)


def is_counted(noun: str, figure: Figure) -> bool:
    """True where "there were 32 …" can stand before the noun."""
    if not is_plural(noun) or _SUMS.match(noun) or _ADJECTIVES.match(noun):
        return False
    unit = parse_unit(figure.unit)
    if unit.sort is not Sort.THING or (unit.per and not _PER.search(noun)):
        return False
    return figure.kind in _COUNTED or says_unit(noun, figure)


def says_unit(noun: str, figure: Figure) -> bool:
    """True where the noun's last word is what the unit counts."""
    heads = [token.stem for token in tokens(_head(noun))]
    return bool(heads) and heads[-1] in parse_unit(figure.unit).words


def _says_all(noun: str, unit: str) -> bool:
    """True of "number of arrests", of "daily offences" and of anything "per 100,000 people"."""
    said = {_SAME.get(token.stem, token.stem) for token in tokens(noun)}
    counted = {token.stem for token in tokens(unit)} - _SMALL
    if counted and counted <= said:
        return True
    return is_plural(noun) and " per " in noun and not counted & _PHYSICAL


def _head(noun: str) -> str:
    return _TAIL.split(noun, maxsplit=1)[0]


def is_plural(noun: str) -> bool:
    """True for "offences recorded by police", whose first noun is plural."""
    words = _head(noun).split()
    last = words[-1].lower() if words else ""
    return last in _PLURALS or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


def names_a_share(noun: str) -> bool:
    """True for nouns that say by themselves that the number is out of a hundred."""
    return bool(_SHARES.search(noun)) or not is_plural(noun)


def unit_words(noun: str, figure: Figure, unit: str) -> str:
    """What to write after the number, given what the noun says already."""
    if _says_all(noun, unit):
        return ""
    if is_counted(noun, figure) or (is_plural(noun) and says_unit(noun, figure)):
        rest = _PER.search(unit)
        return "" if rest is None or _PER.search(noun) else unit[rest.start() :].strip()
    if " per " in noun and " per " in f" {unit}":
        return f" {unit}".split(" per ", 1)[0].strip()
    return unit
