"""Names that are left out by their owner: "apps other than Wader's", "… that Wader doesn't own"."""

from __future__ import annotations

import re

from bot.language.tokens import folded_words
from bot.model.claim import TermMention
from bot.read.sums.sides import Ground
from bot.read.text.clauses import Stretch

_NOUN = (
    r"(?:on|in|via)\s+(?:(?:other|some|any)\s+)?(?P<noun>apps|platforms|sites|services|networks)"
)
_OWNER = r"(?P<owner>[^\W\d_][\w-]*)"
_OTHERS = tuple(
    re.compile(rf"\b{_NOUN}\s+{words}", re.IGNORECASE)
    for words in (
        rf"(?:other than|outside|apart from|except)\s+{_OWNER}['’]s?"
        r"(?=\s*(?:in|for|were|was|recorded)\b|\s*[,.;]|\s*$)",
        rf"(?:that|which)\s+{_OWNER}\s+(?:does not|doesn['’]t|did not|didn['’]t)\s+own\b",
        rf"not\s+owned\s+by\s+{_OWNER}\b",
    )
)


def without_owned(ground: Ground) -> tuple[Stretch, tuple[TermMention, ...]] | None:
    """What somebody owns, where the number is of what they don't, with the words that say so."""
    found = next((it for one in _OTHERS if (it := one.search(ground.text))), None)
    if found is None:
        return None
    owner, noun = found["owner"], found["noun"].lower()
    keys = _owned(owner, noun, ground) or _owned(owner, "apps", ground)
    if len(keys) != 1:
        return None
    mention = TermMention(found[0], found.start(), found.end(), tuple(keys))
    return Stretch(*found.span()), (mention,)


def _owned(owner: str, noun: str, ground: Ground) -> frozenset[str]:
    """The keys of the names that say owner and noun ("Wader-owned apps", "Wader's apps")."""
    [first, *_] = folded_words(owner) or ("",)
    ways = ((first, "owned", noun), (first, noun))
    return frozenset(
        key
        for name in ground.lexicon.names.get(first, ())
        for key in name.keys
        if name.words in ways
    )
