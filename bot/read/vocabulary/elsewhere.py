"""Names that the store does not hold: places of the world, and strangers after "on" or "via"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.places import is_ordinary, known_places, longest_places
from bot.language.plain import NEUTRAL
from bot.language.tokens import Token
from bot.read.text.spelling import is_english, is_like_a_name
from bot.read.vocabulary.lexicon import Lexicon

_AFTER_PLACE = frozenset({"police", "constabulary", "force", "forces", "council", "county"})
_INITIALS = 2
"""UK, EU: a place in two capitals; longer words in capitals are shouted."""
_LEADS = frozenset({"in", "across", "from", "for", "throughout", "of"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of tokens that names something: from `first` to `last`, both included."""

    first: int
    last: int
    keys: tuple[str, ...]
    dimension: str | None = None
    joined: bool = False


def look_alikes(words: Sequence[Token], taken: set[int], lexicon: Lexicon) -> list[Hit]:
    """Names that look like a place on file and are spelt otherwise: places that aren't on file."""
    return [
        Hit(index, index, (), "place")
        for index, word in enumerate(words)
        if index not in taken and word.capitalised and word.folded not in lexicon.words
        and is_like_a_name(word.folded, lexicon.placed)
    ]  # fmt: skip


_ON = frozenset({"on", "via", "using", "through"})
_STRANGER = "name"
"""The dimension of a name that stands where a platform or the like would, and isn't on file."""


def strangers(words: Sequence[Token], taken: set[int], lexicon: Lexicon) -> list[Hit]:
    """Names after "on" or "via" that the store doesn't have: another member, not noise."""
    return [
        Hit(index, index, (), _STRANGER)
        for index, word in enumerate(words)
        if index not in taken and word.capitalised and word.folded not in lexicon.words
        and word.folded not in NEUTRAL and _stands_as_member(words, index)
    ]  # fmt: skip


_USED = frozenset({("was", "used"), ("were", "used"), ("accounted", "for"), ("made", "up")})


def _stands_as_member(words: Sequence[Token], index: int) -> bool:
    """ "On Kestrelgram", "Kestrelgram was used": where a member of a dimension would stand."""
    if index and words[index - 1].folded in _ON:
        return True
    following = tuple(word.folded for word in words[index + 1 : index + 3])
    return following in _USED and not is_english(words[index].folded)


def places_elsewhere(words: Sequence[Token], taken: set[int], lexicon: Lexicon) -> list[Hit]:
    """Places of the world that are not on file: they differ from every place that is."""
    hits, index = [], 0
    while index < len(words):
        last = _place_ending(words, index, taken, lexicon)
        if last is None:
            index += 1
            continue
        hits.append(Hit(index, last, (), "place"))
        index = last + 1
    return hits


def _place_ending(
    words: Sequence[Token], index: int, taken: set[int], lexicon: Lexicon
) -> int | None:
    longest = longest_places().get(words[index].folded, 0)
    for length in range(min(longest, len(words) - index), 0, -1):
        span = range(index, index + length)
        name = tuple(words[at].folded for at in span)
        if (
            name in known_places()
            and taken.isdisjoint(span)
            and (_is_meant(words, index, length) or _tells_apart(words, index, taken))
        ):
            if _goes_on(words, span[-1]):
                return None
            return span[-1]
    return None


def _is_meant(words: Sequence[Token], index: int, length: int) -> bool:
    name = tuple(word.folded for word in words[index : index + length])
    written_as_name = all(
        word.capitalised for word in words[index : index + length] if word.folded not in NEUTRAL
    )
    if length > 1:
        return written_as_name or not all(part in NEUTRAL for part in name)
    if is_ordinary(name) or name[0] in NEUTRAL:
        short = len(name[0]) == _INITIALS or name[0] == "us"
        return words[index].text.isupper() and short
    return written_as_name or _led_in(words, index)


def _tells_apart(words: Sequence[Token], index: int, taken: set[int]) -> bool:
    """ "northmarsh, ontario": behind a name and a comma it says which one is meant."""
    known = not is_ordinary((words[index].folded,)) and words[index].folded not in NEUTRAL
    behind = index > 0 and index - 1 in taken
    return known and behind and words[index].start - words[index - 1].end == len(", ")


def _goes_on(words: Sequence[Token], last: int) -> bool:
    """True where the place only begins a longer name: "US National Center"."""
    if last + 1 >= len(words):
        return False
    following = words[last + 1]
    return (
        following.capitalised
        and following.start == words[last].end + 1
        and following.folded not in _AFTER_PLACE
        and not words[last + 1].text.isupper()
        and (following.folded,) not in known_places()
    )


def _led_in(words: Sequence[Token], index: int) -> bool:
    before = words[index - 1].folded if index else ""
    after = words[index + 1].folded if index + 1 < len(words) else ""
    return index == 0 or before in _LEADS or after in _AFTER_PLACE
