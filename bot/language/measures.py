"""A measure's name and aliases, word by word: what a statement must say to be about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.language.ages import side_of
from bot.language.definitions import Defined, defined
from bot.language.doing import doing, saying
from bot.language.heads import heads
from bot.language.leads import leads
from bot.language.persons import FATES, PEOPLE, PERSONS, THOSE_WHO_WAIT
from bot.language.plain import GENERIC, GRAMMAR, OPTIONAL_IN_NAMES
from bot.language.small import speaks
from bot.language.tokens import Token, stem, tokens
from bot.language.units import DISTANCES, DRIVEN, Sort, parse_unit
from bot.language.wordings import other_wordings
from bot.model.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Way:
    """One way to name a measure: all its stems, and those that must be said.

    A generic noun ("offences") may stand for another, so it is never required where the name has
    anything else.
    """

    required: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True)
class MeasureForm:
    """A measure with the stems of each way to name it.

    `names` are its name, its aliases and what newspapers write for them; `ways` are those word by
    word, shortest first; `words` all their stems; `unit` those of the unit, `always` they and
    what any statement may add, `police` who keeps the books of it. `leads` are the prepositions
    that lead to each stem ("" for none), `heads` the nouns that may stand after its number,
    `defined` what the definition lets a statement add, and `lendable` the words of the store's own
    names for it that may stand beside any of them; `saying` are words that say one of its own
    (pump, emission).
    """

    measure: Measure
    names: tuple[str, ...]
    ways: tuple[Way, ...]
    words: frozenset[str]
    unit: frozenset[str]
    always: frozenset[str]
    police: frozenset[str]
    leads: Mapping[str, frozenset[str]]
    heads: frozenset[str]
    defined: Defined
    lendable: frozenset[str]
    saying: frozenset[tuple[str, str]]

    @cached_property
    def is_mean(self) -> bool:
        """True where its name says that it is an average."""
        return bool(_stems(self.measure.name) & MEAN)

    @cached_property
    def is_part_of_all(self) -> bool:
        """True for a share of each in all of them: "a party's part of all valid votes"."""
        told = f"{self.measure.name}; {self.measure.definition}"
        return parse_unit(self.measure.unit).sort is Sort.PERCENT and bool(_PART_OF.search(told))

    @property
    def counts_generically(self) -> bool:
        """True when its unit is a noun that only says that something was counted."""
        share = parse_unit(self.measure.unit).sort is Sort.PERCENT
        return bool(GENERIC & (self.words if share else self.unit))


def form(measure: Measure) -> MeasureForm:
    """The measure's names taken apart."""
    own = (measure.name, *measure.aliases)
    written = (*own, *(other for name in own for other in other_wordings(name)))
    spare = _said_by_unit(measure.unit)
    unit = frozenset(token.stem for token in tokens(measure.unit))
    ways = {
        Way(_required(stems, spare), stems)
        for name in written
        if (stems := _stems(name)) and not _is_told_by_a_particle(name, stems, unit)
    }
    words = frozenset[str]().union(*(way.stems for way in ways))
    told = defined(measure.definition, words)
    police = _POLICE if "polic" in words and not unit & _POLICE else frozenset[str]()
    return MeasureForm(
        measure=measure,
        names=written,
        ways=tuple(sorted(ways, key=_by_length)),
        words=words | unit,
        unit=unit,
        always=unit
        | _idle(words, unit, parse_unit(measure.unit).per)
        | doing(written, unit)
        | (PEOPLE if unit & (PERSONS | FATES) else frozenset())
        | (THOSE_WHO_WAIT if words & _WAITING else frozenset())
        | (_POLICE if "polic" in words else frozenset()),
        police=police,
        leads=_leads(written),
        heads=heads(written, unit) | told.counted,
        defined=told,
        lendable=_lendable(own),
        saying=saying(own),
    )


def _idle(words: frozenset[str], unit: frozenset[str], per: frozenset[str]) -> frozenset[str]:
    """What a statement may add to any measure; an average or a rate only to one that is."""
    rated = frozenset({"percent", "per", "rate"}) & unit
    timed = _TIME if words >= _NIGHT else frozenset[str]()
    driven = DRIVEN if DISTANCES & unit and len(unit - DISTANCES) > 1 else frozenset[str]()
    averaged = _MEANS & (words | unit) or (_EACH | _TIMES) & per
    mean = frozenset({"averag", "mean"}) if averaged else words
    aged = _OF_AGE if words >= _AGE and any(word.isdigit() for word in words) else frozenset[str]()
    optional = OPTIONAL_IN_NAMES - (_AVERAGES - mean) | (_RATE if rated else frozenset())
    return optional | driven | timed | aged


_PART_OF = re.compile(r"\w['’]s? (?:part|share|proportion|percentage) of\b", re.IGNORECASE)
_MEANS = frozenset({"head", "capita", "person", stem("expectancy"), stem("lifespan")})
MEAN = frozenset({"averag", "mean", "median", "typic"})
"""Stems that say that a number is an average."""
_EACH = frozenset(
    stem(word) for word in ("woman", "household", "worker", "pupil", "patient", "cow")
)
"""What is so much a head is an average anyway."""
_AVERAGES = frozenset({"averag", "mean", "annual"})


def _by_length(way: Way) -> tuple[int, list[str]]:
    return len(way.required), sorted(way.stems)


def _leads(names: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        words = tokens(name)
        folded = tuple(token.folded for token in words)
        for at, (token, lead) in enumerate(zip(words, leads(words), strict=True)):
            side = side_of(folded, at) if token.folded.isdigit() else ""
            found.setdefault(token.stem, set()).add(side or lead)
    return {stem: frozenset(led) for stem, led in found.items()}


def _lendable(names: Iterable[str]) -> frozenset[str]:
    """The stems of names that may stand beside another of them: the staff of "agency staff costs"
    in "the agency bill for staff".

    A list names parts ("violent and property crimes"), a target is no level, and a name in
    capitals may be that of whoever says it.
    """
    single = (token for name in names if not _LIST.search(name) for token in tokens(name))
    found = (token for token in single if not is_grammar(token) and not token.capitalised)
    return frozenset(one.stem for one in found if not one.stem.startswith(_UNREAL))


_LIST = re.compile(r",|/|\b(?:and|or)\b", re.IGNORECASE)
_UNREAL = tuple(
    "target forecast plan project estim aim goal limit cap budget expect predict".split()
)


_WAITING = frozenset({stem("wait")})
_POLICE = frozenset(stem(word) for word in ("police", "forces", "officers", "constabulary"))
"""Police records are those of forces and officers too."""


def _stems(name: str) -> frozenset[str]:
    words = tokens(name)
    return frozenset(
        per_person(token.stem, lead)
        for at, (token, lead) in enumerate(zip(words, leads(words), strict=True))
        if not is_grammar(token) or speaks(words, at)
    )


def per_person(stem_: str, lead: str) -> str:
    """The stem of a word; whatever somebody is called in "per head", it is so much a person."""
    return _A_PERSON if lead == "per" and stem_ in _EACH_OF_US else stem_


_A_PERSON = stem("person")
_EACH_OF_US = frozenset(
    stem(word) for word in ("head", "capita", "population", "residents", "inhabitants", "citizens")
)


def is_grammar(token: Token) -> bool:
    """True for articles, pronouns and the like; US in capitals is a name."""
    return token.folded in GRAMMAR and token.text != "US"


def _required(stems: frozenset[str], spare: frozenset[str]) -> frozenset[str]:
    """What must be said in words."""
    core = stems - OPTIONAL_IN_NAMES - spare - _told_otherwise(stems) or stems
    return core - GENERIC or core


def _told_otherwise(stems: frozenset[str]) -> frozenset[str]:
    """What the rest of a name says by itself: ages are aged, night-time is night, miles driven."""
    aged = _AGE if any(word.isdigit() for word in stems) else frozenset()
    timed = _TIME if stems >= _NIGHT else frozenset()
    driven = DRIVEN if DISTANCES & stems and any(word.isdigit() for word in stems) else frozenset()
    return aged | timed | driven


def _is_told_by_a_particle(name: str, stems: frozenset[str], unit: frozenset[str]) -> bool:
    """ "Goals against": without its small word it would be any of what is counted."""
    return stems <= unit and any(token.folded in _PARTICLES for token in tokens(name))


_PARTICLES = frozenset("for against in out off up down over under away without".split())
_OF_AGE = frozenset(stem(word) for word in ("age", "aged", "old", "years"))
_AGE, _TIME, _NIGHT = frozenset({"age"}), frozenset({"time"}), frozenset({"night"})


def _said_by_unit(unit: str) -> frozenset[str]:
    """What the number's unit says by itself: a per cent is a rate, "11 a day" a daily average."""
    taken = parse_unit(unit)
    if taken.sort is Sort.PERCENT:
        return _RATE
    return taken.per if taken.per <= _TIMES else frozenset()


_RATE = frozenset({stem("rate")})
_TIMES = frozenset(stem(word) for word in ("hour", "day", "week", "month", "year"))
