"""The clause in which a number stands: every word of it has to be accounted for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.plain import COUNTING, FINDING, SAYING
from bot.language.tokens import Token
from bot.read.about.attribution import names
from bot.read.about.beside import goes_before, goes_on, is_credit
from bot.read.about.openings import begins_at, is_label
from bot.read.sentence import between
from bot.read.text.clauses import Share, Stretch

_MARK = re.compile(
    r"[;:–—]|,(?!\d)|\s-{1,2}\s|[.!?]\s|\b(?:which|who|while|whereas|because|although|though|but|"
    r"when|if|according|highlighting|meaning)\b",
    re.IGNORECASE,
)
_ADJUNCT = frozenset(
    """
    before until on in at for among amongst via using with of by across from during per
    since to under over excluding except without unlike outside
    """.split()
)
_LONGEST_ADJUNCT = 9
_BE = frozenset(
    """
    is are was were be been had has have did involved
    """.split()
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a zone is measured on: the sentence's text and words, and the spans not to be cut.

    `named` are the spans of terms and periods, `timed` those of periods alone: a clause that
    names one that counts is accounted for like the number's own. `known` are the words of the
    store's names.
    """

    text: str
    words: tuple[Token, ...]
    kept: Sequence[tuple[int, int]]
    named: Sequence[tuple[int, int]]
    timed: Sequence[tuple[int, int]]
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
        _timed(piece, ground) if index < first else piece
        for index, piece in enumerate(pieces)
        if first <= index <= home
        or _is_adjunct(piece, ground.words)
        or (index < home and _is_participial(piece, ground.words, opens=not index))
        or any(piece.holds(start) for start, _ in ground.named)
        or (index > home and _goes_on(piece, pieces[home + 1 : index], ground))
        or (index < first and goes_before(_inside(piece, ground.words)))
    ]
    said_by = (part for piece in pieces[home + 1 :] for part in _sayers(piece, ground))
    mine = (part for piece in chosen for part in _told(piece, share, ground))
    return (*_labels(pieces, first, ground), *_within(pieces[:home], ground), *mine, *said_by)


def _within(pieces: Sequence[Stretch], ground: Ground) -> Iterator[Stretch]:
    """ "In Eastham, Northland, where": the place before the number only tells where Eastham is."""
    for piece, whole in pairwise(pieces):
        inside = _inside(piece, ground.words)
        alone = ground.text[whole.start : whole.end].strip(" ,")
        is_named = any(ground.text[start:end] == alone for start, end in ground.named
                       if whole.holds(start))  # fmt: skip
        if inside and is_named and inside[-1].capitalised:
            yield Stretch(inside[-1].start, inside[-1].end)


def _told(piece: Stretch, share: Share, ground: Ground) -> tuple[Stretch, ...]:
    """A piece without what only opens it; the names there are kept.

    What one body says of its figures is not said of another's.
    """
    inside = _inside(piece, ground.words)
    at = begins_at(inside, share.quantity.start, ground.known)
    if at is None:
        return (piece,)
    said_by = names(inside[:at], frozenset())
    return (
        *(Stretch(name.start, name.end) for name in said_by),
        Stretch(inside[at].end, piece.end),
    )


def _timed(piece: Stretch, ground: Ground) -> Stretch:
    """Of an earlier clause that only tells when, no more than that: "it was so in 2010, when"."""
    if _is_adjunct(piece, ground.words):
        return piece
    held = [span for span in ground.named if piece.holds(span[0])]
    if not held or any(span not in ground.timed for span in held):
        return piece
    before = [word for word in _inside(piece, ground.words) if word.end <= held[0][0]]
    opens = next((word for word in reversed(before[-_NEAR:]) if word.folded in _ADJUNCT), None)
    return Stretch(opens.start if opens else piece.start, piece.end)


_NEAR = 3


def _labels(pieces: Sequence[Stretch], first: int, ground: Ground) -> tuple[Stretch, ...]:
    """The label in front of the number's clause: "Prosecutions: there were 12 crimes"."""
    if not first or _COLON.match(ground.text, pieces[first].start) is None:
        return ()
    return tuple(piece for piece in pieces[first - 1 : first]
                 if is_label(_inside(piece, ground.words)))  # fmt: skip


_COLON = re.compile(r":|\s-{1,2}\s|\s?[–—]")


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


def _is_participial(piece: Stretch, words: tuple[Token, ...], *, opens: bool) -> bool:
    """ ", adjusted for inflation,": it tells how the measure was reckoned.

    What `opens` a sentence may also tell who speaks, or which figures are put together.
    """
    inside = [word.folded for word in _inside(piece, words)]
    first = next((word for word in inside if not word.endswith("ly")), "")
    if opens and first in _OPENING:
        return False
    return first.endswith(("ed", "ing")) and first not in _TELLING


_OPENING = frozenset(
    """
    speaking talking writing asked answering responding replying addressing launching presenting
    opening welcoming giving announcing publishing releasing unveiling introducing counting adding
    including excluding taking leaving compared combined breaking following according
    starting beginning turning moving sticking staying
    """.split()
)
_TELLING = SAYING | FINDING
_CREDIT = frozenset({"according"})
"""Who said it counts where a name is given: it may be another body's figure."""


def _goes_on(piece: Stretch, earlier: Sequence[Stretch], ground: Ground) -> bool:
    inside = _inside(piece, ground.words)
    said = _inside(earlier[-1], ground.words) if earlier else ()
    if inside and inside[0].folded.endswith("ing") and is_credit(said):
        return False  # "he said, sipping his tea"
    before = len(ground.text[: piece.start].rstrip(" ,"))
    named = any(start < before <= end for start, end in ground.kept)
    return goes_on(inside, ground.known, named=named)


def _sayers(piece: Stretch, ground: Ground) -> tuple[Stretch, ...]:
    """The names in "…, Quill said" and "…, according to Quill": it may be another's figure."""
    inside = _inside(piece, ground.words)
    credit = any(word.folded in _TELLING for word in inside)
    if not credit and not (inside and inside[0].folded in _CREDIT):
        return ()
    named = (name for name in names(inside, frozenset()) if not _is_origin(inside, name))
    return tuple(Stretch(name.start, name.end) for name in named)


def _is_origin(inside: Sequence[Token], name: Token) -> bool:
    """ "Figures from the NSPCC show": where they come from leads to nobody else."""
    before = [word.folded for word in inside if word.end <= name.start]
    return before[-1:] == ["from"] or before[-2:] == ["from", "the"]


def _inside(piece: Stretch, words: tuple[Token, ...]) -> tuple[Token, ...]:
    return between(words, piece.start, piece.end)


def _has_verb(piece: Stretch, words: tuple[Token, ...]) -> bool:
    return any(word.folded in COUNTING or word.folded in _BE for word in _inside(piece, words))


def _is_adjunct(piece: Stretch, words: tuple[Token, ...]) -> bool:
    inside = _inside(piece, words)
    if len(inside) > 1 and inside[0].folded == "as" and inside[1].folded in ("a", "an"):
        return True
    if [word.folded for word in inside[:3]] == ["for", "all", "the"]:
        return False  # "for all the talk of reform" is no part of what it concedes
    return 0 < len(inside) <= _LONGEST_ADJUNCT and inside[0].folded in _ADJUNCT
