"""All places of a larger one, told by their number: "the three counties of East Northland"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import TermMention, Topic
from bot.read.sums.sides import Ground
from bot.read.vocabulary.parts import PLACES_OF, count_of


def told_members(ground: Ground) -> tuple[TermMention, tuple[str, ...]] | None:
    """The larger place and the keys of those in it, where as many are on file as the text says.

    Nobody says that all parts of a country are on file, but for the statement itself.
    """
    for term in ground.sentence.terms:
        led = PLACES_OF.search(ground.text, 0, term.start) or _OWNED.match(ground.text, term.end)
        some = led and _SOME_OF.search(ground.text, 0, min(led.start(), term.start))
        for key in term.keys if led and not some else ():
            members = ground.lexicon.places.get(key, ())
            if led and members and count_of(led["number"]) == len(members):
                return term, members
    return None


_OWNED = re.compile(
    r"(?:['’]s?)?\s+(?P<number>\w+)\s+(?:[\w-]+\s+)?(?:counties|areas|forces|regions|districts|"
    r"countries|boroughs|councils|states|cities)\b",
    re.IGNORECASE,
)
""" "East Northland's three counties"."""


_SOME_OF = re.compile(
    r"\b(?:one|two|three|four|five|six|some|most|any|several|both|half|few|many|parts?|\d+) of\s+$",
    re.IGNORECASE,
)
""" "Two of East Northland's three counties" are not all of them."""


def by_member(topic: Topic, ground: Ground) -> tuple[Topic, ...]:
    """The topic once for each place that the text tells by number; () where it tells none."""
    told = told_members(ground)
    if told is None or told[0].start not in {term.start for term in topic.terms}:
        return ()
    whole, members = told
    others = tuple(term for term in topic.terms if term.start != whole.start)
    words = tuple(word for word in topic.words if word.text.lower() not in NOUNS)
    return tuple(
        replace(topic, words=words, terms=(*others, replace(whole, keys=(key,), lent=False)))
        for key in members
    )


NOUNS = frozenset(
    "counties areas forces regions districts countries boroughs councils states cities".split()
)
"""What places are called together."""
