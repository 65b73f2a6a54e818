"""Tokens → terms: which members of the store's dimensions a text names, and which it has not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.language.tokens import Token
from bot.model.claim import NamedTerm, TermMention
from bot.read.vocabulary.elsewhere import Hit, look_alikes, places_elsewhere, strangers
from bot.read.vocabulary.lexicon import Lexicon, Name

_JOINERS = frozenset({"and", "or", "plus"})


def find_terms(
    words: Sequence[Token], text: str, lexicon: Lexicon
) -> tuple[tuple[TermMention, ...], frozenset[int]]:
    """The mentions in a run of (spell-corrected) tokens, and the indexes of the tokens they use."""
    named = [_widened(hit, words, lexicon) for hit in _named(words, text, lexicon)]
    hits = _joined(named, words, text, lexicon)
    taken = {index for hit in hits for index in range(hit.first, hit.last + 1)}
    hits += places_elsewhere(words, taken, lexicon)
    taken = {index for hit in hits for index in range(hit.first, hit.last + 1)}
    hits += look_alikes(words, taken, lexicon)
    taken = {index for hit in hits for index in range(hit.first, hit.last + 1)}
    hits += strangers(words, taken, lexicon)
    hits.sort(key=lambda hit: hit.first)
    hits = _paired(hits, words, text, lexicon)
    used = frozenset(index for hit in hits for index in range(hit.first, hit.last + 1))
    return tuple(_mention(hit, words, text) for hit in hits), used


def _mention(hit: Hit, words: Sequence[Token], text: str) -> TermMention:
    start, end = words[hit.first].start, words[hit.last].end
    return TermMention(text[start:end], start, end, hit.keys, hit.dimension, joined=hit.joined)


def _named(words: Sequence[Token], text: str, lexicon: Lexicon) -> list[Hit]:
    hits, index = [], 0
    while index < len(words):
        name = _longest_name(words, index, text, lexicon)
        if name is None:
            index += 1
            continue
        last = index + len(name.words) - 1
        hits.append(Hit(index, last, name.keys))
        index = last + 1
    return hits


def _longest_name(words: Sequence[Token], index: int, text: str, lexicon: Lexicon) -> Name | None:
    for form in _forms(words[index].folded):
        for name in lexicon.names.get(form, ()):
            if _matches(words, index, name) and _is_unbroken(words, index, name, text):
                return name
    return None


def _matches(words: Sequence[Token], index: int, name: Name) -> bool:
    if index + len(name.words) > len(words):
        return False
    if name.only_in_capitals and not words[index].text.isupper():
        return False
    return all(
        wanted in _forms(words[index + offset].folded) for offset, wanted in enumerate(name.words)
    )


def _is_unbroken(words: Sequence[Token], index: int, name: Name, text: str) -> bool:
    """True where no number stands within: "29 on Facebook, 69 Instagram" names no list of both."""
    run = words[index : index + len(name.words)]
    gaps = (text[one.end : other.start] for one, other in pairwise(run))
    return not any(mark.isalnum() for gap in gaps for mark in gap)


def _forms(folded: str) -> tuple[str, ...]:
    """The word as it is, and without a plural s."""
    if folded.endswith("s") and len(folded) > 3:
        return (folded, folded[:-1])
    return (folded,)


_BEFORE_NAMESAKE = frozenset(
    """
    north south east west northern southern eastern western central new greater upper lower inner
    outer equatorial papua northeast northwest southeast southwest mid
    """.split()
)
_AFTER_NAMESAKE = frozenset(
    "city island islands bay beach airport university united town hospital bissau station".split()
)
_CAPITAL_BEFORE = frozenset(
    "old great little over much true well point port fort saint st nether high long".split()
)
_CAPITAL_AFTER = frozenset(
    """
    parva magna abbas regis heath park green village common hill point place way down downs
    """.split()
)
"""Words that make another place of a name where they are written as part of it: Old Northmarsh."""
_ANYWHERE = frozenset("over down well much true high long".split())
"""Of these, the ones that a text in one case may mean as they stand: "Northmarsh Down To 12"."""
_SHORT = 3


def _widened(hit: Hit, words: Sequence[Token], lexicon: Lexicon) -> Hit:
    """A place's name inside a longer one is another place: West Virginia, Iowa City."""
    if not any(lexicon.dimensions[key] == "place" for key in hit.keys):
        return hit
    first, last = hit.first, hit.last
    if first and _touch(words, first - 1) and _is_namesake(words, first - 1, first, lexicon):
        first -= 1
    behind = last + 1 < len(words) and _touch(words, last)
    if behind and _is_namesake(words, last + 1, last, lexicon):
        last += 1
    if (first, last) == (hit.first, hit.last):
        return hit
    return Hit(first, last, (), "place")


def _is_namesake(words: Sequence[Token], at: int, name: int, lexicon: Lexicon) -> bool:
    """Whether the word beside a name makes another of it; a measure's word makes none."""
    word = words[at]
    if word.folded in (_BEFORE_NAMESAKE if at < name else _AFTER_NAMESAKE):
        return True
    own = word.folded in lexicon.words and word.folded not in lexicon.named
    if own or word.folded not in (_CAPITAL_BEFORE if at < name else _CAPITAL_AFTER):
        return False
    if word.folded in _ANYWHERE:
        return word.capitalised and _is_in_two_cases(words)
    return word.capitalised or not words[name].capitalised


def _is_in_two_cases(words: Sequence[Token]) -> bool:
    """False for a headline with a capital at every word, where a capital makes no name."""
    return any(not word.capitalised and len(word.text) > _SHORT for word in words)


def _touch(words: Sequence[Token], index: int) -> bool:
    """Only a space or a hyphen stands between a word and the next, and no possessive ending."""
    apart = words[index + 1].start - words[index].end
    return apart == 1 and not words[index].text.lower().endswith(("'s", "’s"))


def _joined(hits: list[Hit], words: Sequence[Token], text: str, lexicon: Lexicon) -> list[Hit]:
    """Runs like "WhatsApp, Facebook and Instagram" that together name one term become one hit.

    No run is followed further than the longest list on file: a longer one names nothing.
    """
    joined: list[Hit] = []
    index, longest = 0, max(map(len, lexicon.lists), default=0)
    while index < len(hits):
        run = _run(hits[index : index + longest + 1], words, text)
        whole = _whole(run, lexicon)
        joined.append(whole or hits[index])
        index += len(run) if whole else 1
    return joined


def _run(hits: list[Hit], words: Sequence[Token], text: str) -> list[Hit]:
    """The first of the hits with those that only commas and "and" part from it."""
    run = hits[:1]
    for following in hits[1:]:
        between = words[run[-1].last + 1 : following.first]
        gap = text[words[run[-1].last].end : words[following.first].start]
        if any(word.folded not in _JOINERS for word in between) or _breaks(gap, between):
            break
        run.append(following)
    return run


def _breaks(gap: str, between: Sequence[Token]) -> bool:
    marks = set(gap) - set(" ,/&+\t") - {mark for word in between for mark in word.text}
    return bool(marks) or (not between and not set(gap) & set(",/&+"))


def _whole(run: list[Hit], lexicon: Lexicon) -> Hit | None:
    keys = _list_keys(run, lexicon) if len(run) > 1 else ()
    return Hit(run[0].first, run[-1].last, keys) if keys else None


def _list_keys(run: list[Hit], lexicon: Lexicon) -> tuple[str, ...]:
    for members, keys in lexicon.lists.items():
        if len(members) == len(run) and all(members & set(hit.keys) for hit in run):
            named = set[str]().union(*(hit.keys for hit in run))
            return keys if members <= named else ()  # "A and B, B had" names B twice
    return ()


_PAIRING = frozenset({"and", "plus", "or", "in", "across", "the", "of", "both", "all"})


def _paired(hits: list[Hit], words: Sequence[Token], text: str, lexicon: Lexicon) -> list[Hit]:
    """Places that are named together ("Northmarsh and the West") are marked as such."""
    marked = set()
    for at, (left, right) in enumerate(pairwise(hits)):
        between = [word.folded for word in words[left.last + 1 : right.first]]
        close = right.first - left.last <= _CLOSE and set(between) <= _PAIRING
        gap = text[words[left.last].end : words[right.first].start]
        if close and ({"and", "plus"} & set(between) or "+" in gap) and _breaks_not(gap):
            marked |= {at, at + 1}
    return [replace(hit, joined=True) if at in marked else hit for at, hit in enumerate(hits)]


_CLOSE = 5


def _breaks_not(gap: str) -> bool:
    return not set(gap) & set(",;:.")


def named_terms(mention: TermMention, lexicon: Lexicon) -> tuple[NamedTerm, ...]:
    """A mention as the terms it may mean; one that is not on file has no key."""
    if mention.dimension is not None:
        return (NamedTerm(mention.text, None, mention.dimension),)
    return tuple(NamedTerm(mention.text, key, lexicon.sorts[key]) for key in mention.keys)
