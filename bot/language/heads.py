"""The noun that a measure's name is about: forces of "forces that supplied data"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.language.persons import FATES, PEOPLE, PERSONS
from bot.language.plain import GRAMMAR, OPTIONAL_IN_NAMES
from bot.language.tokens import name_tokens


def heads(names: Iterable[str], unit: frozenset[str]) -> frozenset[str]:
    """The stems of the nouns that may stand after a number of the measure: what it counts.

    `unit` are the stems of the measure's unit.
    """
    known = tuple(names)
    ends = (head for name in known for head in (head_of(name), done_to(name)) if head)
    people = unit & (PERSONS | FATES) or any(map(_begins_with_people, known))
    return frozenset(ends) | (PEOPLE if people else frozenset())


def _begins_with_people(name: str) -> bool:
    """ "People killed on the roads": they are what is counted, whatever befell them."""
    first = next(iter(name_tokens(name)), None)
    return first is not None and first.stem in PEOPLE


def done_to(name: str) -> str:
    """The stem of what something was done to, "" where nothing was: homes of "homes sold"."""
    words = name_tokens(name)
    for one, other in pairwise(words):
        done = other.folded.endswith(_PARTICIPLES) or other.folded in IRREGULAR
        if done and one.folded.endswith("s") and one.folded not in GRAMMAR:
            return one.stem
    return ""


_PARTICIPLES = ("ed", "wn", "en")
IRREGULAR = frozenset(
    "sent sold built held kept lost won made paid put shut cut let hit hurt left spent taught "
    "bought caught found born done shot struck stuck begun run read fed met led laid".split()
)
"""Participles that don't end in -ed."""


def head_of(name: str) -> str:
    """The stem of the noun that a name is about: forces of "forces that supplied data"."""
    head, end = "", -1
    for token in name_tokens(name):
        hyphened = name[end : token.start] == "-"  # the off of "drop-off charge" ends nothing
        if token.folded not in GRAMMAR:
            head = token.stem
        elif (
            head
            and head not in OPTIONAL_IN_NAMES
            and token.folded not in ("and", "or")
            and not hyphened
        ):
            break
        end = token.end
    return head
