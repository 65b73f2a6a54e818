"""The clause in which a number stands: every word of it has to be accounted for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.plain import COUNTING, NEUTRAL
from bot.language.tokens import Token
from bot.read.attribution import introduces, names
from bot.read.clauses import Share, Stretch
from bot.read.sentence import between

_MARK = re.compile(
    r"[;:–—]|,(?!\d)|\s-{1,2}\s|[.!?]\s|\b(?:which|who|while|whereas|because|although|though|but|"
    r"when|if|according|highlighting|meaning)\b",
    re.IGNORECASE,
)
_ADJUNCT = frozenset(
    """
    before until on in at for among amongst via using with of by across from during
    since to under over excluding except without unlike outside
    """.split()
)
_LONGEST_ADJUNCT = 9
_BE = frozenset(
    """
    is are was were be been had has have did involved
    """.split()
)
_ROLES = frozenset(
    """
    charity force spokesman spokeswoman spokesperson minister secretary police research study
    report figures data officials experts analysts campaigners mp mps dr mr mrs ms sir lord
    professor prof chief director officer boss head
    """.split()
)
_NOBODY_IN_PARTICULAR = NEUTRAL | _ROLES


@dataclass(frozen=True, slots=True)
class Ground:
    """What a zone is measured on: the sentence's text and words, and the spans not to be cut.

    `named` are the spans of terms and periods: a clause that names one that counts is accounted
    for like the number's own. `known` are the words of the store's names.
    """

    text: str
    words: tuple[Token, ...]
    kept: Sequence[tuple[int, int]]
    named: Sequence[tuple[int, int]]
    known: frozenset[str]


def zone(share: Share, ground: Ground) -> tuple[Stretch, ...]:
    """The stretches of a share whose words count: the number's clause and all that lends to it."""
    return tuple(part for stretch in share.stretches for part in _counting(stretch, share, ground))


def _counting(stretch: Stretch, share: Share, ground: Ground) -> tuple[Stretch, ...]:
    pieces = _pieces(ground.text, stretch, ground.kept)
    home = next((i for i, p in enumerate(pieces) if p.holds(share.quantity.start)), None)
    if home is None:
        return tuple(pieces[:1])
    first = _leftwards(pieces, home, ground.words)
    chosen = [
        piece
        for index, piece in enumerate(pieces)
        if first <= index <= home
        or _is_adjunct(piece, ground.words)
        or any(piece.holds(start) for start, _ in ground.named)
        or (index > home and _says_more(piece, ground))
    ]
    said_by = (part for piece in pieces[home + 1 :] for part in _sayers(piece, ground))
    mine = (part for piece in chosen for part in _without_saying(piece, share, ground))
    return (*mine, *said_by)


def _pieces(text: str, stretch: Stretch, kept: Sequence[tuple[int, int]]) -> list[Stretch]:
    cuts = [
        match.start()
        for match in _MARK.finditer(text, stretch.start, stretch.end)
        if not any(start <= match.start() < end for start, end in kept)
    ]
    edges = [stretch.start, *cuts, stretch.end]
    return [Stretch(a, b) for a, b in pairwise(edges) if b > a]


def _leftwards(pieces: Sequence[Stretch], home: int, words: tuple[Token, ...]) -> int:
    """The first piece that belongs to the number's clause: back until there is a verb."""
    first = home
    while first > 0 and not any(_has_verb(piece, words) for piece in pieces[first : home + 1]):
        first -= 1
    return first


_MORE = frozenset(
    """
    all most every each none some many half both mostly mainly resulting leading involving more
    fewer less higher lower worse same double twice
    """.split()
)
_RELATIVES = frozenset({"which", "who"})
_CREDIT = frozenset({"according"})
"""Who said it counts where a name is given: it may be another body's figure."""


def _says_more(piece: Stretch, ground: Ground) -> bool:
    """A piece that goes on about the number: "all of them solved", "which led to convictions"."""
    inside = _inside(piece, ground.words)
    if not inside:
        return False
    if inside[0].folded in _MORE:
        return True
    if inside[0].folded in _RELATIVES:
        before = len(ground.text[: piece.start].rstrip(" ,"))
        return not any(start < before <= end for start, end in ground.kept)
    return False


def _sayers(piece: Stretch, ground: Ground) -> tuple[Stretch, ...]:
    """The names in "…, Quill said" and "…, according to Quill": it may be another's figure."""
    inside = _inside(piece, ground.words)
    credit = any(introduces(inside, index) for index in range(len(inside)))
    if not credit and not (inside and inside[0].folded in _CREDIT):
        return ()
    return tuple(Stretch(name.start, name.end) for name in names(inside, frozenset()))


def _inside(piece: Stretch, words: tuple[Token, ...]) -> tuple[Token, ...]:
    return between(words, piece.start, piece.end)


def _has_verb(piece: Stretch, words: tuple[Token, ...]) -> bool:
    return any(word.folded in COUNTING or word.folded in _BE for word in _inside(piece, words))


def _is_adjunct(piece: Stretch, words: tuple[Token, ...]) -> bool:
    inside = _inside(piece, words)
    return 0 < len(inside) <= _LONGEST_ADJUNCT and inside[0].folded in _ADJUNCT


_POINTS = frozenset("in of at for on by from since during all so".split())


def _is_that(inside: Sequence[Token], index: int) -> bool:
    """ "It is worth recalling that": what comes before only opens the sentence."""
    return index > 1 and inside[index].folded == "that" and inside[index - 1].folded not in _POINTS


def _without_saying(piece: Stretch, share: Share, ground: Ground) -> tuple[Stretch, ...]:
    """Drop "a study says that" from the front: who says it doesn't change what is said.

    A name is kept: what one body says of its figures is not said of another's.
    """
    inside = _inside(piece, ground.words)
    for index, word in enumerate(inside):
        if word.start >= share.quantity.start:
            break
        if introduces(inside, index) or _is_that(inside, index):
            said_by = names(inside[:index], frozenset())
            kept = (Stretch(name.start, name.end) for name in said_by)
            return (*kept, Stretch(word.end, piece.end))
        if word.folded in ground.known and word.folded not in _NOBODY_IN_PARTICULAR:
            break
    return (piece,)
