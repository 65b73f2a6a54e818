"""Words that say nothing where they stand in an idiom: "took place", "sounds right", "how high"."""

from __future__ import annotations

from bot.language.plain import GENERIC, STATISTICS
from bot.language.tokens import stem
from bot.read.around.view import Around

SIZES = frozenset("small large high low big great vast new latest fresh official record".split())
ASKED_SIZES = frozenset("high low large big long old small".split())


def sizes_only(around: Around, at: int) -> bool:
    """ "A small number of": a size that sizes nothing of the subject."""
    return around.folded(at + 1) in STATISTICS


def is_asked_for(around: Around, at: int) -> bool:
    """ "How high was"."""
    return around.folded(at - 1) == "how"


_BEEN = frozenset("was were been being are is".split())


def is_committed(around: Around, at: int) -> bool:
    """ "Crimes committed in", "were committed": not who committed them."""
    before = around.folded(at - 1)
    return around.folded(at + 1) != "by" and (before in _BEEN or stem(before) in GENERIC)


PHRASES = frozenset(
    {("took", "place"), ("take", "place"), ("taken", "place"), ("taking", "place"),
     ("takes", "place"), ("carried", "out"), ("the", "attention"), ("accounting", "for"),
     ("double", "check"), ("based", "on"), ("single", "year"), ("the", "course"),
     ("responsible", "for"), ("was", "behind"), ("were", "behind")}
)  # fmt: skip
"""Pairs of words that only say that something happened or was noticed."""


SEEMING = frozenset(
    "sound sounds seem seems look looks feel feels ring rings appear appears".split()
)
FITTING = frozenset("right correct true about plausible fair accurate like reasonable".split())


def is_seeming(around: Around, at: int) -> bool:
    """ "Does 12 sound right for the rate": how the number strikes who asks."""
    seeming = around.folded(at) in SEEMING and around.folded(at + 1) in FITTING
    return seeming or (around.folded(at) in FITTING and around.folded(at - 1) in SEEMING)


def is_phrase(around: Around, at: int) -> bool:
    """ "Took place", "was behind": one of the two words of such a pair."""
    folded = around.folded(at)
    return (around.folded(at - 1), folded) in PHRASES or (
        (folded, around.folded(at + 1)) in PHRASES
    )
