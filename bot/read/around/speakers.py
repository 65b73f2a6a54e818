"""The names of those who say it: "said Jane Smith", "Dr Quill told", "the BBC reported that".

A place that speaks has figures of its own ("said Hartwick"), and so has a body that is called after
one: a name that may be a place's is never passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.newsroom import BODIES, PAPERS
from bot.language.places import known_places
from bot.language.plain import NEUTRAL
from bot.language.tokens import Token, fold, stem
from bot.read.text.screened import screened

_SAID = (
    r"(?:said|says|told|tells|added|adds|tweeted|posted|wrote|writes|argued|argues|explained|"
    r"replied|insisted|insists|noted|notes|reported|reports|announced)"
)
_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|"
    r"Senator|Judge|Supt|Insp|Sgt|Chief Constable)\.? |(?:[A-Z][a-z]+ )?(?:MP|MSP|TD|MEP) )"
)
_OFFICE = (
    r"(?:mayor|minister|leader|chief executive|chief constable|chair(?:man|woman)?|head|director|"
    r"spokes\w+|manager|boss|governor|president|premier|chancellor|secretary|chief|commissioner|"
    r"treasurer|headteacher|owner|captain|coach|analyst|economist|professor|researcher|campaigner|"
    r"councillor|executive|officer)"
)
_ROLE = rf"(?:(?:the )?(?:[a-z'’]+ ){{0,2}}{_OFFICE} )"
_ONE = r"[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?"
_WHO = rf"(?P<name>(?P<title>{_TITLE}|{_ROLE})?{_ONE}(?: {_ONE}){{0,2}})"
_NAMED = (
    screened(rf"[”\"’]\s+{_SAID} (?:(?:[a-z]+ ){{1,4}})?{_WHO}(?=[,.;]|\s*$| in an? )"),
    screened(rf"[”\"’]\s+{_WHO}(?:, [a-z][^,\"”]{{2,50}},)? {_SAID}\b"),
    screened(rf"(?:^\W*|, ){_WHO} {_SAID}\b"),
    screened(rf",\s+(?:as )?{_WHO} {_SAID}(?: (?:[a-z]+ ){{0,3}}[A-Za-z]+)?\W*$"),
    screened(rf",\s+{_SAID} {_WHO}\W*$"),
)
_SHORT = screened(
    rf"(?:^\W*|[,”\"]\s+)(?:[Tt]he )?(?P<name>[A-Z]{{2,6}}(?: {_SAID}(?= that\b)|(?= {_SAID}\W*$)))"
)
""" "The BBC reported that", "…, the BBC reports"."""

_OFFICIAL = rf"(?:(?:[a-z]+ ){{0,2}}?{_OFFICE})"
_SPEAKING_FOR = (
    screened(
        rf"^\W*(?:[Tt]he )?(?P<name>{_OFFICIAL}) (?:of|for|at) (?:the )?{_ONE}(?: {_ONE}){{0,3}},? "
        rf"{_SAID}\b"
    ),
    screened(
        rf"[,”\"’]\s+(?:[Tt]he |a )?(?P<name>{_OFFICIAL}) (?:of|for|at) (?:the )?{_ONE}"
        rf"(?: {_ONE}){{0,3}} {_SAID}(?: (?:[a-z]+ ){{0,2}}[A-Za-z]+)?\W*$"
    ),
    screened(
        rf"(?:^\W*|, |[”\"’] |[”\"’] {_SAID} |, {_SAID} )(?:[Tt]he )?{_ONE}(?: {_ONE}){{0,3}}"
        rf"['’]s? (?P<name>{_OFFICIAL})(?=,? {_SAID}\b|\W*$)"
    ),
)
""" "The mayor of South Sallow said", "…, said Aldershaw's education chief": whose words they are is
no part of what is counted, and the place is that of the figures."""


def speakers(text: str, words: Sequence[Token]) -> Iterator[int]:
    """The starts of the words that name who speaks, in a sentence that names a place as well."""
    for pattern in (*_NAMED, _SHORT):
        for found in pattern.finditer(text):
            short = pattern is _SHORT
            if short or found["title"] or _is_person(found["name"]):
                start, end = found.span("name")
                if not _is_place(found["name"].split()[0] if short else found["name"]):
                    yield from (word.start for word in words if start <= word.start < end)
    for pattern in _SPEAKING_FOR:
        for found in pattern.finditer(text):
            start, end = found.span("name")
            yield from (word.start for word in words if start <= word.start < end)


def _is_person(name: str) -> bool:
    """Two names or three, none of which is a word of the newsroom or of a place's name."""
    parts = [fold(part) for part in name.split()]
    strange = all(
        part not in NEUTRAL and part not in _OF_PLACES and stem(part) not in PAPERS | BODIES
        for part in parts
    )
    return len(parts) > 1 and strange


def _is_place(name: str) -> bool:
    parts = tuple(fold(part) for part in name.split())
    ends = range(1 if len(parts) == 1 else 2, len(parts) + 1)
    return any(parts[at : at + end] in known_places() for at in range(len(parts)) for end in ends)


_OF_PLACES = frozenset(
    "north south east west northern southern eastern western new old great greater upper lower "
    "little saint st mount port lake river isle island islands vale county city town borough "
    "district valley hill hills park bay coast police constabulary force hospital trust school "
    "college club company bank".split()
)
