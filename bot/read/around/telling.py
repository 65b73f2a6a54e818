"""Plain words that tell something where they stand: "registered voters", "288 accounts"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.language.plain import COUNTING, GRAMMAR, NEUTRAL, RECORDING, SAYING
from bot.language.tokens import Token, stem
from bot.model.quantity import Quantity
from bot.read.around.view import Around

_PARTICIPLES = frozenset(
    word for word in COUNTING | SAYING if word.endswith(("ed", "en", "wn", "ing"))
) - frozenset("seen recorded logged counted totalled including according".split())
_WILLING = frozenset("wanted known needed current new mean confirmed verified right".split())
_QUALIFYING = _PARTICIPLES | _WILLING
_DETERMINERS = frozenset("the a an of in its their and or all total s per".split()) | {""}


def qualifies_next(around: Around, at: int) -> bool:
    """ "A wanted fertility rate", "registered voters": the word makes another measure of the next.

    After a subject it is the verb ("police reported offences"), after a determiner it is not.
    """
    if around.folded(at) not in _QUALIFYING or at + 1 >= len(around.words):
        return False
    adjoins = around.words[at + 1].start - around.words[at].end == 1
    return (
        adjoins and around.folded(at + 1) not in NEUTRAL and (around.folded(at - 1) in _DETERMINERS)
    )


_PREFIXES = frozenset("under over non mis un half double".split())


def is_prefixed(around: Around, at: int) -> bool:
    """ "Under-recorded": a prefix turns the verb that follows it."""
    if around.folded(at - 1) not in _PREFIXES or around.folded(at) not in RECORDING:
        return False
    return around.words[at].start - around.words[at - 1].end == 1


_FINDING = frozenset("found find finds show shows showed reveal reveals revealed".split())
_ONLY_SAYING = SAYING - COUNTING - RECORDING - _FINDING - {"say", "says", "said"}
"""Nothing is done to 12 people who are said: "the mayor said 12 people were sleeping rough"."""


def governing(words: Sequence[Token], quantities: Sequence[Quantity]) -> Iterator[int]:
    """The ends of verbs of saying right before a number: "admitted 173 crimes" isn't a count."""
    starts = {quantity.start - 1 for quantity in quantities}
    for word in words:
        if word.end in starts and word.folded in _ONLY_SAYING:
            yield word.end


NOUNS = frozenset(
    stem(word)
    for word in (
        "accounts places records lists measures sources papers articles stories experts officials "
        "ministers analysts items tables points levels figures numbers studies reports releases "
        "claims counts statements copies answers questions teams checks stands runs holds ends"
    ).split()
)
"""Plain words that are nouns right after a number: "288 accounts" are accounts."""


_PHRASE = 8


def counted(quantity: Quantity, around: Around) -> Iterator[Token]:
    """The nouns of the phrase after a number ("288 Instagram accounts", "173 crime reports")."""
    end = quantity.end
    first = bisect_left(around.words, end, key=lambda word: word.start)
    for word in around.words[first : first + _PHRASE]:
        if word.start - end > 1 or word.folded in GRAMMAR:
            return
        end = word.end
        if word.folded.endswith("s") and word.start not in around.named:
            yield word
