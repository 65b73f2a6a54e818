"""A measure's name and aliases, word by word: what a statement must say to be about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.language.leads import leads
from bot.language.plain import GENERIC, GRAMMAR, OPTIONAL_IN_NAMES
from bot.language.tokens import Token, stem, tokens
from bot.language.units import Sort, parse_unit
from bot.language.wordings import other_wordings
from bot.model.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class MeasureForm:
    """A measure with the stems of each way to name it.

    `names` are its name, its aliases and what newspapers write for them; `ways` the stems that
    each of them requires; `words` all stems of all of them and of
    the unit. A generic noun ("offences") may stand for another, so it is never required where the
    name has anything else. `leads` are the prepositions that lead to each stem ("" for none).
    """

    measure: Measure
    names: tuple[str, ...]
    ways: tuple[frozenset[str], ...]
    words: frozenset[str]
    leads: Mapping[str, frozenset[str]]

    @property
    def counts_generically(self) -> bool:
        """True when its unit is a noun that only says that something was counted."""
        return any(word.stem in GENERIC for word in tokens(self.measure.unit))


def form(measure: Measure) -> MeasureForm:
    """The measure's names taken apart."""
    own = (measure.name, *measure.aliases)
    written = (*own, *(other for name in own for other in other_wordings(name)))
    stems = [_stems(name) for name in written]
    rated = parse_unit(measure.unit).sort is Sort.PERCENT
    ways = {_required(way, rated) for way in stems if way}
    unit = frozenset(token.stem for token in tokens(measure.unit))
    return MeasureForm(
        measure=measure,
        names=written,
        ways=tuple(sorted(ways, key=lambda way: (len(way), sorted(way)))),
        leads=_leads(written),
        words=_with_companions(frozenset[str]().union(*stems) | unit),
    )


def _leads(names: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        words = tokens(name)
        for token, lead in zip(words, leads(words), strict=True):
            found.setdefault(token.stem, set()).add(lead)
    return {stem: frozenset(led) for stem, led in found.items()}


def _with_companions(words: frozenset[str]) -> frozenset[str]:
    """Police records are those of forces and officers too."""
    return words | _POLICE if "polic" in words else words


_POLICE = frozenset(stem(word) for word in ("police", "forces", "officers", "constabulary"))


def _stems(name: str) -> frozenset[str]:
    return frozenset(token.stem for token in tokens(name) if not is_grammar(token))


def is_grammar(token: Token) -> bool:
    """True for articles, pronouns and the like; US in capitals is a name."""
    return token.folded in GRAMMAR and token.text != "US"


def _required(stems: frozenset[str], rated: bool) -> frozenset[str]:
    """What must be said: a per cent says by itself that it is a rate, "12 deaths" doesn't."""
    core = stems - OPTIONAL_IN_NAMES - (_RATE if rated else frozenset()) or stems
    return core - GENERIC or core


_RATE = frozenset({stem("rate")})
