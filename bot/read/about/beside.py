"""Which clauses beside the number's own say what is counted: "…, men only", "as for prisoners, …".

Nearly all of them do, so each counts, but for who says it, what else was going on, what came next,
what is concluded, and what other numbers are of.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from bot.language.plain import FINDING, NEUTRAL, SAYING
from bot.language.tokens import Token

_BACKGROUND = frozenset("when while because although though whereas".split())
_COUNTED = tuple("count measur record includ exclud only adjust cover calculat".split())
_THE_REST = (
    ("the", "rest"), ("the", "others"), ("the", "other"), ("the", "remaining"), ("others",),
    ("another",), ("the", "remainder"),
)  # fmt: skip


def goes_on(inside: Sequence[Token], known: Container[str], *, named: bool) -> bool:
    """True for a later piece that may say what is counted, how, or of whom.

    "All of them solved", "which led to convictions", "a figure for prisoners", "men only": each
    counts, but for who says it, what else was going on, and other numbers' own pieces.

    `known` are the words of the store's names; `named`: a name stands right before the clause.
    """
    words = tuple(word.folded for word in inside)
    words = words[1:] if words[:1] in (("and",), ("but",)) else words
    if (
        not words
        or words[0] in _CONCLUDING
        or _is_aside(words)
        or any(words[: len(rest)] == rest for rest in _THE_REST)
    ):
        return False
    if words[0] in _RELATIVES and not _OF_WHAT & set(words[1:_SHORT]):
        return not named
    if words[0] in _CONCEDING and not _FIGURES.isdisjoint(words):
        return True
    if words[0] in _BACKGROUND or _is_next(inside, known):
        return len(words) <= _SHORT or any(word.startswith(_COUNTED + _RECKONED) for word in words)
    return not is_credit(inside)


def _is_next(inside: Sequence[Token], known: Container[str]) -> bool:
    """ ", and the council has invited comments", ", then showed me the roses": what came next."""
    words = [word.folded for word in inside]
    if words[0] not in _THEN or not _POINTING.isdisjoint(words):
        return False
    return not any(word in known and word not in NEUTRAL for word in words)


_THEN = frozenset("and then before".split())
_POINTING = frozenset(
    """
    that this it these those they them number numbers figure figures total rate count ones most all
    half none some only both each other others rest same not never nor per left out omitted ignored
    except without alone up down rose fell rise fall more less fewer higher lower double twice false
    wrong untrue lie myth disputed denied withdrawn men women
    """.split()
)
"""What may point at the figure, or take some of it away."""


def _is_aside(words: Sequence[str]) -> bool:
    """ "And that matches the release", "our chief executive called for action"."""
    pointed = words[0] in ("that", "this", "it", "which") and not _FITTING.isdisjoint(
        words[1:_SHORT]
    )
    return pointed or words[0] in _HOPES or (words[0] in _OURS and len(words) > _SHORT)


_FITTING = frozenset("matches match tallies tally explains explain checks squares chimes".split())
_HOPES = frozenset("hope hoping hopefully".split())
_OURS = frozenset("i we our my".split())
_CONCLUDING = frozenset(
    "highlighting underlining underscoring showing illustrating demonstrating suggesting proving "
    "prompting sparking raising fuelling".split()
)
"""How a clause begins that draws a conclusion from the number."""
_CONCEDING = frozenset("though although".split())
_FIGURES = frozenset("this that's figure figures number numbers total data".split())
_RELATIVES = frozenset({"which", "who"})
_OF_WHAT = frozenset(
    "for of among amongst only covers counts includes excludes cover count what turned "
    "proved".split()
)
_SHORT = 3
"""Words of a clause with a subject and a verb: "when it snowed", not "as hoped"."""


def goes_before(inside: Sequence[Token]) -> bool:
    """ "Behind bars, …", "as for prisoners, …", "had they been left out, …": of whom, or if."""
    words = tuple(word.folded for word in inside)
    if not words:
        return False
    concerned = words[0] == "where" and words[-1] in _CONCERNED
    if any(word.startswith(_RECKONED) for word in words):
        return True
    return concerned or words[0] in _WITHIN or words[:2] in _OPENS_ON


_WITHIN = frozenset(
    "behind inside beyond within near around along between once off through throughout beneath "
    "above below aboard together alongside plus combined added had were should".split()
)
"""Where it was counted, and what a supposition begins with."""
_RECKONED = tuple(
    "adjust season weight deflat extrapolat annuali standardi normali smooth rebas scal".split()
)
"""How words begin that tell of a number that was reckoned from the one counted."""
_CONCERNED = frozenset("concerned involved counted included".split())
_OPENS_ON = frozenset(
    {("as", "for"), ("as", "to"), ("as", "regards"), ("out", "in"), ("out", "on"), ("out", "at"),
     ("when", "you"), ("if", "you"), ("where", "you")}
)  # fmt: skip


def is_credit(inside: Sequence[Token]) -> bool:
    """ "The energy minister said", "figures from the agency show": not "figures for men show"."""
    said = [word.folded for word in inside]
    if not _FIGURES.isdisjoint(said[:_SHORT]) and said[0] in ("a", "an", "the"):
        return said[-1].startswith("show")  # not "a number its author admitted he made up"
    if not said or said[0] == "according" or said[0] in SAYING or said[-1] in SAYING:
        return bool(said)
    verb = next((at for at, word in enumerate(said) if word in SAYING), None)
    if verb is None and said[-1] in FINDING:
        verb = len(said)
    return verb is not None and not _ABOUT & set(said[:verb])


_ABOUT = frozenset("for among amongst only not never but by".split())
