"""The vocabulary of a store → its lexicon: all names, their other forms, wholes and their parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from bot.language.ages import age_forms
from bot.language.bodies import PLACE, is_place
from bot.language.demonyms import other_names
from bot.language.plain import NEUTRAL
from bot.language.tokens import folded_words
from bot.model.vocabulary import Measure, Term, Vocabulary
from bot.read.vocabulary.lexicon import Lexicon, Name
from bot.read.vocabulary.numbered import numbered

_LIST = re.compile(r"\s*,\s*|\s+(?:or|and|&)\s+")
_SHORTEST_UNMISTAKABLE = 4
"""A shorter name in capitals that is also a plain word (US, IT) must be written in capitals."""


def build_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """All names of all terms, the words of all measures, and the lists that name one term."""
    keys_by_name: dict[tuple[str, ...], list[str]] = {}
    capitals: set[tuple[str, ...]] = set()
    for term in vocabulary.terms:
        for written in _all_names(term):
            words = folded_words(written)
            for form in (words, *age_forms(words), *_singular(words), *_shorter(words)):
                if term.key not in keys_by_name.setdefault(form, []):
                    keys_by_name[form].append(term.key)
            if written.isupper() and _is_plain(words):
                capitals.add(words)
    lists = _lists(vocabulary.terms, keys_by_name)
    parts = _parts(vocabulary.terms, lists)
    for term in vocabulary.terms:
        for words in _counted(term, {len(way) for way in parts.get(term.key, ())}):
            keys_by_name.setdefault(words, []).append(term.key)
    names = [Name(words, tuple(keys), words in capitals) for words, keys in keys_by_name.items()]
    measured = _measure_words(vocabulary.measures)
    named = frozenset(word for name in names for word in name.words) - measured
    own = {term.key: term.dimension for term in vocabulary.terms}
    dimensions = {key: PLACE if is_place(name) else name for key, name in own.items()}
    return Lexicon(
        names=_by_first_word(names),
        lists=lists,
        words=named | measured,
        named=named,
        placed=_placed(names, dimensions) & named,
        dimensions=dimensions,
        sorts=own,
        parents={term.key: term.parent for term in vocabulary.terms},
        parts=parts,
        places=_below(term for term in vocabulary.terms if is_place(term.dimension)),
        numbered=numbered(vocabulary.measures),
        units=frozenset(word for one in vocabulary.measures for word in folded_words(one.unit)),
    )


def _parts(
    terms: Iterable[Term], lists: Mapping[frozenset[str], tuple[str, ...]]
) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The ways to take each whole apart: as a name of it lists them, and all right below it.

    Places are left out, for nobody says that all parts of a country are on file; so are wholes
    with a single part, or with more than anybody would add up in a sentence.
    """
    below = _below(term for term in terms if not is_place(term.dimension))
    ways: dict[str, list[tuple[str, ...]]] = {}
    for parts, wholes in lists.items():
        for whole in wholes:
            if whole not in parts:
                ways.setdefault(whole, []).append(tuple(sorted(parts)))
    for whole, children in below.items():
        ways.setdefault(whole, []).append(children)
    return {
        whole: kept
        for whole, found in ways.items()
        if (kept := tuple(way for way in found if 1 < len(way) <= _MOST_PARTS))
    }


def _below(terms: Iterable[Term]) -> dict[str, tuple[str, ...]]:
    """The keys right below each term."""
    below: dict[str, list[str]] = {}
    for term in terms:
        if term.parent is not None:
            below.setdefault(term.parent, []).append(term.key)
    return {parent: tuple(keys) for parent, keys in below.items()}


_MOST_PARTS = 12
_WORDS = ("zero one two three four five six seven eight nine ten eleven twelve").split()


def _counted(term: Term, numbers: Iterable[int]) -> Iterator[tuple[str, ...]]:
    """ "The three apps": a whole by the number of its parts and the noun that its names end in."""
    written = [folded_words(name) for name in (term.name, *term.aliases) if not _LIST.search(name)]
    nouns = {words[-1] for words in written if len(words) > 1 and words[-1].endswith("s")}
    for number, noun in product(sorted(numbers), sorted(nouns)):
        yield (_WORDS[number], noun)
        yield (str(number), noun)


def _singular(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """ "A Wader-owned app" is one of them; "the Wader app" may be Wader's very own."""
    if words and words[-1] in _MEMBERS and "owned" in words:
        return ((*words[:-1], words[-1].removesuffix("s")),)
    return ()


def _shorter(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """ "Across the whole network" may be said as "the network"."""
    short = tuple(word for word in words if word not in ("whole", "entire"))
    if short and short[0] in ("across", "throughout"):
        short = short[1:]
    if short != words and len(short) > 1:
        yield short


_MEMBERS = frozenset("apps platforms sites services networks".split())


def _all_names(term: Term) -> tuple[str, ...]:
    own = (term.name, *term.aliases)
    if term.dimension != "place":
        return own
    return own + tuple(name for name in other_names(term.name) if name not in own)


def _is_plain(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and len(words[0]) < _SHORTEST_UNMISTAKABLE and words[0] in NEUTRAL


def _by_first_word(names: Iterable[Name]) -> dict[str, tuple[Name, ...]]:
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name.words[0], []).append(name)
    return {
        word: tuple(sorted(group, key=lambda name: -len(name.words)))
        for word, group in found.items()
    }


def _lists(
    terms: Iterable[Term], keys_by_name: dict[tuple[str, ...], list[str]]
) -> dict[frozenset[str], tuple[str, ...]]:
    """ "Facebook, Instagram or WhatsApp" names one term in whatever order its parts are written."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    dimensions = {term.key: term.dimension for term in terms}
    for term in terms:
        for written in (term.name, *term.aliases):
            parts = [part for part in _LIST.split(written) if part]
            members = [
                [key for key in keys_by_name.get(folded_words(part), ())
                 if dimensions[key] == term.dimension]
                for part in parts
            ]  # fmt: skip
            if len(parts) > 1 and all(members):
                known = found.get(whole := frozenset(group[0] for group in members), ())
                found[whole] = known if term.key in known else (*known, term.key)
    return found


def _measure_words(measures: Iterable[Measure]) -> frozenset[str]:
    return frozenset(
        word
        for measure in measures
        for written in (measure.name, measure.unit, *measure.aliases)
        for word in folded_words(written)
    )


def _placed(names: Iterable[Name], dimensions: Mapping[str, str]) -> frozenset[str]:
    return frozenset(
        word
        for name in names
        if any(dimensions[key] == PLACE for key in name.keys)
        for word in name.words
    )
