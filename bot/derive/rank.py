"""Who leads among many, or since when: only where no rival is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from bot.derive.comparable import holds, is_one_sort, lowest, overlaps
from bot.derive.intervals import total
from bot.derive.work import order
from bot.model.claim import Rank
from bot.model.derivation import Derivation
from bot.model.figure import BREAK, Figure
from bot.model.period import Period, same_days
from bot.model.vocabulary import Term

_SHOWN = 5
"""Rivals that a working names: the strongest."""
_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Field:
    """Those that a figure is ranked among; `is_whole` when nothing that isn't on file could lead.

    `tops_base`: over time, the figure also beats the one from which on it is said to lead.
    """

    rivals: tuple[Figure, ...]
    is_whole: bool
    tops_base: bool = False


def among_members(
    figure: Figure, others: Iterable[Figure], dimension: str, terms: Mapping[str, Term]
) -> tuple[Figure, ...]:
    """The figures that differ in the member of one dimension only and count nothing of it."""
    same = [
        other
        for other in others
        if _is_like(figure, other)
        and same_days(figure.period, other.period)
        and _rest_of(figure, dimension) == _rest_of(other, dimension)
        and not overlaps(figure, other, terms)
    ]
    return lowest(same, terms)


def field_of(
    figure: Figure,
    others: Sequence[Figure],
    dimension: str,
    rank: Rank,
    terms: Mapping[str, Term],
    scope: frozenset[str] = frozenset(),
    among: int = 0,
) -> Field:
    """The rivals of a figure among the members of a dimension.

    The field is whole where the statement says how many there are and so many are on file, where
    it names a whole all of whose parts (`scope`) are, or where what is left of the whole is too
    little for anybody to lead.
    """
    rivals = among_members(figure, others, dimension, terms)
    if scope:
        rivals = tuple(one for one in rivals if _member(one, dimension) in scope)
        known = {_member(one, dimension) for one in (figure, *rivals)}
        return Field(rivals, known == scope | {_member(figure, dimension)})
    if among:
        return Field(rivals, len(rivals) + 1 == among)
    return Field(rivals, rank is Rank.MORE and _leaves_too_little(figure, rivals, others, terms))


def _leaves_too_little(
    figure: Figure, rivals: Sequence[Figure], others: Iterable[Figure], terms: Mapping[str, Term]
) -> bool:
    """What the whole counts beside all on file is less than the figure itself."""
    wholes = [
        other
        for other in others
        if _is_like(figure, other)
        and same_days(figure.period, other.period)
        and holds(other, figure, terms)
    ]
    if not wholes:
        return False
    whole = max(wholes, key=lambda one: one.value)
    rest = total((whole,)).minus(total((figure, *rivals)))
    least = total((figure,)).usual.low
    return rest.usual.high is not None and least is not None and rest.usual.high < least


def over_time(figure: Figure, others: Iterable[Figure], since: Period | None) -> Field:
    """The rivals of a figure are the same cell in earlier periods, from `since` on or all."""
    if figure.period is None:
        return Field((), is_whole=False)
    begin = figure.period.start
    earlier = sorted(
        (
            (other.period.start, other.key, other)
            for other in others
            if other.period is not None
            and _is_like(figure, other)
            and other.terms == figure.terms
            and other.period.end <= begin
        ),
        reverse=True,
    )
    if since is not None and since.end > begin:
        return _within_range(figure, others, since)
    line = _since_break(figure, [other for *_, other in earlier])
    if since is None:
        return Field(tuple(line), is_whole=False)
    later = [one for one in line if one.period and one.period.start >= since.end]
    base = next((one for one in line if one.period and _begins(one.period, since)), None)
    whole = base is not None and _is_unbroken([figure, *later, base])
    tops = base is not None and base.value < figure.value and base is not line[-1]
    return Field(tuple(later), whole, tops)


def _within_range(figure: Figure, others: Iterable[Figure], span: Period) -> Field:
    """The rivals in all periods of a stretch of time, before and after the figure's own."""
    inside = sorted(
        (
            (other.period.start, other.key, other)
            for other in (figure, *others)
            if other.period is not None
            and _is_like(figure, other)
            and other.terms == figure.terms
            and span.start <= other.period.start
            and other.period.end <= span.end
        ),
        reverse=True,
    )
    line = list({other.key: other for *_, other in inside}.values())
    broken = any(BREAK in one.flags for one in line[:-1])
    ends = [one.period for one in line if one.period is not None]
    whole = bool(ends) and ends[-1].start == span.start and ends[0].end == span.end
    rivals = tuple(one for one in line if one.key != figure.key)
    return Field(rivals, whole and not broken and _is_unbroken(line))


def _since_break(figure: Figure, newest_first: Sequence[Figure]) -> list[Figure]:
    """The earlier figures back to a break in the series: what lies before counts other things."""
    kept: list[Figure] = []
    for later, one in pairwise((figure, *newest_first)):
        if BREAK in later.flags:
            break
        kept.append(one)
    return kept


def _begins(period: Period, since: Period) -> bool:
    return since.start <= period.start < min(since.end, since.start + _YEAR)


def _is_unbroken(newest_first: Sequence[Figure]) -> bool:
    """Each period ends where the next begins: no year between is missing."""
    periods = [one.period for one in newest_first if one.period is not None]
    return all(earlier.end == later.start for later, earlier in pairwise(periods))


def leads(figure: Figure, rivals: Sequence[Figure], rank: Rank) -> Derivation:
    """The figure against the strongest of its rivals; the working names the strongest few."""
    strongest = sorted(rivals, key=lambda one: one.value, reverse=rank is Rank.MORE)
    against = order((figure,), (strongest[0],))
    return replace(against, right=tuple(strongest[:_SHOWN]), each=True)


def split_by(
    figure: Figure, rivals: Sequence[Figure], rank: Rank
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """The rivals that certainly come before a figure, and those that certainly come after it.

    Those that hedges or rounding leave open, and those that are level with it, are in neither.
    """
    apart = [(one, order((one,), (figure,)).usual) for one in rivals]
    more = tuple(one for one, by in apart if by.low is not None and by.low > 0)
    less = tuple(one for one, by in apart if by.high is not None and by.high < 0)
    return (more, less) if rank is Rank.MORE else (less, more)


def _is_like(one: Figure, other: Figure) -> bool:
    return is_one_sort(one, other) and one.source.key == other.source.key


def _member(figure: Figure, dimension: str) -> str:
    return next((term.key for term in figure.terms if term.dimension == dimension), "")


def _rest_of(figure: Figure, dimension: str) -> tuple[Term, ...]:
    return tuple(term for term in figure.terms if term.dimension != dimension)
