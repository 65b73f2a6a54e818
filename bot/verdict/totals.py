"""Totals and their parts: which of several figures a claim without a breakdown means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.model.claim import Slot
from bot.model.figure import Figure
from bot.model.finding import Candidate
from bot.model.vocabulary import Term, ancestors

_PLACE = "place"


def totals(
    fitting: list[Candidate], candidates: Sequence[Candidate], terms: Mapping[str, Term]
) -> list[Candidate]:
    """Without the parts of a breakdown that the claim doesn't mention, if the total is there.

    A total that is on file for another period only still shows that the part isn't meant.
    """
    return [
        one
        for one in fitting
        if Slot.BREAKDOWN not in one.left_out
        or not any(_is_total_of(other.figure, one.figure, terms) for other in candidates)
    ]


def _is_total_of(total: Figure, part: Figure, terms: Mapping[str, Term]) -> bool:
    """The same but for the breakdown, which the total has less of, or further up."""
    if total.measure.key != part.measure.key:
        return False
    if members(total, place=True) != members(part, place=True):
        return False
    upper, lower = members(total, place=False), members(part, place=False)
    dimensions = {term.dimension for term in lower}
    return upper != lower and all(
        term in lower or (term.dimension in dimensions and _is_whole(term, lower, terms))
        for term in upper
    )


def _is_whole(term: Term, lower: frozenset[Term], terms: Mapping[str, Term]) -> bool:
    """True for a member that holds the other of its dimension, or that says so in its name."""
    other = next(one for one in lower if one.dimension == term.dimension)
    if term.name.lower().startswith(_WHOLES) and not other.name.lower().startswith(_WHOLES):
        return True
    return term.key in ancestors(other.key, terms)


_WHOLES = ("all", "both", "total", "everyone", "overall")


def members(figure: Figure, *, place: bool) -> frozenset[Term]:
    """The terms of a figure that are places, or those that are not."""
    return frozenset(term for term in figure.terms if (term.dimension == _PLACE) is place)
