"""Members of dimensions in words: "in the East of England", "on Instagram", "aged 25 to 64"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.model.vocabulary import Term

PLACE = "place"
_WITH_THE = re.compile(
    r"^(?:(?:North|South|East|West)(?:ern)?(?:[ -](?:East|West))?(?: of \w+| Midlands)?$|United "
    r"|(?:US|USA|UK|UAE|EU|DRC)$|Netherlands$|Philippines$|Gambia$|Bahamas$|Maldives$|Midlands$"
    r"|City of |Isle of "
    r"|world$|.* (?:Islands|Republic|Emirates|region)$)|Republic of "
)
_ADVERBS = re.compile(
    r"^(?:worldwide|globally|nationwide|nationally|(?:around|across|in|throughout) .*)$"
)
_OF_A_PLACE = re.compile(
    r"(?:an|ish|ese|[^s]i|ans|er|ers|ch|ss|ic|ois|Greek|Thai|Czech|Dan(?:e|es))$"
)
_BODIES = re.compile(r"\b(?:police|constabulary|force|forces|council)$", re.IGNORECASE)
_PHRASE = re.compile(
    r"^(?:aged|under|over|where|whose|in which|for which|with|without|by|on|in|from|among|of)\b"
)
_CLAUSE = re.compile(r"\b(?:was|were|is|are|recorded|known)\b")
_LEADS = (
    (("platform", "app", "site", "network", "device", "channel"), "on"),
    (("age",), "aged"),
    (("sex", "gender", "ethnicity", "group", "nationality", "religion"), "among"),
    (("report", "source", "sender", "company", "origin"), "from"),
    (("weapon", "method", "cause"), "involving"),
)
"""Which word leads to a member, by what its dimension's name begins with; else "for"."""


def place_words(term: Term) -> tuple[str, ...]:
    """The ways to say where, by the place's name first."""
    names = [term.name, *(alias for alias in term.aliases if _names_a_place(alias))]
    return tuple(dict.fromkeys(_where(name) for name in names))


def _names_a_place(alias: str) -> bool:
    """Demonyms and forces are names too, but nobody writes "in Kenyan"."""
    if _ADVERBS.match(alias) or alias == "world":
        return True
    if not alias[:1].isupper() or _BODIES.search(alias) or alias.endswith(" region"):
        return False
    return not _OF_A_PLACE.search(alias)


def _where(name: str) -> str:
    if _ADVERBS.match(name):
        return name
    return f"recorded by {name}" if _BODIES.search(name) else f"in {with_article(name)}"


def with_article(name: str) -> str:
    """The name with its article where it has one: "the Netherlands"."""
    return f"the {name}" if _WITH_THE.search(name) else name


def part_words(term: Term) -> tuple[str, ...]:
    """The ways to say a member of a breakdown, by its name first."""
    names = [term.name, *(alias for alias in term.aliases if _names_a_part(alias))]
    return tuple(dict.fromkeys(_part(term.dimension, name) for name in names))


def _names_a_part(alias: str) -> bool:
    """Not an adjective ("male") nor half a sentence ("platform was known")."""
    if _PHRASE.match(alias):
        return True
    return alias[:1].isupper() and not _CLAUSE.search(alias)


def _part(dimension: str, name: str) -> str:
    if _PHRASE.match(name) and not re.match(r"(?:under|over)-", name):
        return f"aged {name}" if name.startswith(("under ", "over ")) else name
    lead = next((word for starts, word in _LEADS if dimension.startswith(starts)), "for")
    if name.endswith((" areas", " towns", " cities", " households")):
        lead = "in"
    if lead == "aged" and not name[:1].isdigit():
        lead = "among"
    return f"{lead} {name}"


def parts_together(phrases: Iterable[str]) -> str:
    """Several breakdowns, those that describe people last: "among men aged 25 to 64"."""
    return " ".join(sorted(phrases, key=lambda phrase: phrase.startswith(("aged", "where"))))
