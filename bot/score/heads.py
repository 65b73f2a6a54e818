"""The noun that a measure's name is about: forces of "forces that supplied data"."""

from __future__ import annotations

from itertools import pairwise

from bot.language.measures import FATES, PERSONS, MeasureForm
from bot.language.plain import GRAMMAR, OPTIONAL_IN_NAMES
from bot.language.tokens import name_tokens, stem


def heads(form: MeasureForm) -> frozenset[str]:
    """The stems of the nouns that may stand after a number of the measure: what it counts."""
    ends = (head for name in form.names for head in (_head(name), _done_to(name)) if head)
    people = form.unit & (PERSONS | FATES) or any(map(_begins_with_people, form.names))
    return frozenset(ends) | form.defined.counted | ({_PERSON} if people else frozenset())


_PERSON = stem("people")


def _begins_with_people(name: str) -> bool:
    """ "People killed on the roads": they are what is counted, whatever befell them."""
    first = next(iter(name_tokens(name)), None)
    return first is not None and first.stem == _PERSON


def _done_to(name: str) -> str:
    """What something was done to: players of "players sent off", homes of "homes sold"."""
    words = name_tokens(name)
    for one, other in pairwise(words):
        done = other.folded.endswith(_PARTICIPLES) or other.folded in _IRREGULAR
        if done and one.folded.endswith("s") and one.folded not in GRAMMAR:
            return one.stem
    return ""


_PARTICIPLES = ("ed", "wn", "en")
_IRREGULAR = frozenset(
    "sent sold built held kept lost won made paid put shut cut let hit hurt left spent taught "
    "bought caught found shot struck stuck begun run read fed met led laid".split()
)


def _head(name: str) -> str:
    """The noun that a name is about: forces of "forces that supplied data"."""
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
