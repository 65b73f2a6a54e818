"""Puts a cell into words: the batches of wordings and the slots that they may use."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.stores.model import Cell, Measure, Member, Subject

HERE = Path(__file__).resolve().parent / "wordings"
SPECIAL = frozenset({"demonym", "asks", "counted", "level"})
DISOWNED = ("denied", "withdrawn", "conditional", "far off")
"""Traps that deny, take back or only suppose a figure's number: never to be confirmed."""
WITHOUT_ARTICLE = (
    *("GDP", "unemployment", "life expectancy", "infant mortality"),
    *("health spending", "income per"),
)
"""How measures begin that a sentence names without "the"."""
VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch of wordings; `name` is one of those in bench.statements.sets.

    `words` are the batch's own words for measures, by their key and part; the first three batches
    have theirs with the subject's measures.
    """

    name: str
    right: Mapping[str, tuple[str, ...]]
    traps: Mapping[str, tuple[str, ...]]
    hedges: tuple[str, ...]
    over: tuple[str, ...]
    under: tuple[str, ...]
    nearly: tuple[str, ...]
    percent: tuple[str, ...]
    big: tuple[str, ...]
    years: tuple[str, ...]
    financial: tuple[str, ...]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]

    @property
    def plain(self) -> tuple[str, ...]:
        """The kinds of wording that take any place and say a number."""
        return tuple(kind for kind in self.right if kind not in SPECIAL)

    def own(self, of: Measure | Member, part: str) -> tuple[str, ...]:
        """This batch's words for a measure or member (nouns, verbs, others, before, after).

        Where a batch has none of its own: every word that the other batches have.
        """
        names = {"seen": part, "second": f"{part}_second", "unseen": f"{part}_unseen"}
        own: tuple[str, ...] = getattr(of, names.get(self.name, ""), ())
        own = own or self.words.get(of.key, {}).get(part, ())
        return own or tuple(word for name in names.values() for word in getattr(of, name))


@dataclass(frozen=True, slots=True)
class Subjectwords:
    """What a statement is about, in words."""

    place: str
    measure: str
    plural: bool
    period: str
    demonym: str = ""


def batch(name: str) -> Batch:
    """The batch of that name."""
    table = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    lists = {key: tuple(value) for key, value in table.items() if isinstance(value, list)}
    right = {key: tuple(value) for key, value in table["right"].items()}
    traps = {key: tuple(value) for key, value in table["traps"].items()}
    words = {
        key: {part: tuple(some) for part, some in of.items()}
        for key, of in table.get("words", {}).items()
    }
    return Batch(name=name, right=right, traps=traps, words=words, **lists)


def measure_noun(subject: Subject, cell: Cell, words: Batch, draw: random.Random) -> str:
    """A noun phrase for the cell's measure, its breakdowns included: "female population"."""
    measure = subject.measures[cell.measure]
    noun = draw.choice(words.own(measure, "nouns"))
    for key in cell.members:
        member = subject.members[key]
        before = words.own(member, "before")
        after = words.own(member, "after")
        if before and (len(cell.members) > 1 or draw.random() < 0.5):
            noun = f"{draw.choice(before)} {noun}"
        else:
            noun = f"{noun} {draw.choice(after)}"
    return noun


def period(subject: Subject, label: str, words: Batch, draw: random.Random) -> str:
    """A period as somebody writes it: "2018/19", "2018-19", "the year to March 2019"."""
    if not subject.financial_years:
        return draw.choice(words.years).format(year=label)
    ends = str(int(label[:4]) + 1)
    shape = draw.choice(words.financial)
    return shape.format(long=label, dash=label.replace("/", "-"), ends=ends)


def place_name(subject: Subject, key: str) -> str:
    """The place's name with its article: "the Netherlands"."""
    place = subject.places[key]
    return f"{place.article} {place.name}".strip()


def about(subject: Subject, cell: Cell, words: Batch, draw: random.Random) -> Subjectwords:
    """The words for everything that a cell is about."""
    return Subjectwords(
        place=place_name(subject, cell.place),
        measure=measure_noun(subject, cell, words, draw),
        plural=subject.measures[cell.measure].plural,
        period=period(subject, cell.period, words, draw),
        demonym=subject.places[cell.place].demonym,
    )


def verbs(measure: Measure, words: Batch) -> tuple[str, ...]:
    """Whole sentences that carry the measure in their verb."""
    return words.own(measure, "verbs")


def _with_article(what: Subjectwords) -> str:
    """The measure as a sentence has it: "the fertility rate", but "arrests" and "GDP per head"."""
    mass = what.measure.startswith(WITHOUT_ARTICLE) and "rate" not in what.measure.split()
    bare = what.plural or mass
    return what.measure if bare else f"the {what.measure}"


def fill(template: str, what: Subjectwords, number: str, city: str = "") -> str:
    """A template with its slots filled."""
    slots = {
        "place": what.place,
        "places": f"{what.place}'" if what.place.endswith("s") else f"{what.place}'s",
        "measure": what.measure,
        "demonym": what.demonym,
        "the_measure": _with_article(what),
        "city": city,
    }
    slots |= {key.capitalize(): value[:1].upper() + value[1:] for key, value in slots.items()}
    if "{n} years" in template:
        number = number.removesuffix(" years")
    vowel = what.measure[:1].lower() in VOWELS
    article = "" if what.plural else ("an " if vowel else "a ")
    was, wasn = ("were", "weren't") if what.plural else ("was", "wasn't")
    return template.format(n=number, year=what.period, a=article, was=was, wasn=wasn, **slots)
