"""How the figures of a store stand to each other, a line a sum."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.derivation import Agreement
from bot.write.amount import amount
from bot.write.working import working


def agreement_line(one: Agreement) -> str:
    """The working, what it is held against, and what explains a difference."""
    keys = ", ".join(figure.key for figure in one.derivation.operands)
    line = f"{_word(one)}: {working(one.derivation)} [{keys}]{_against(one)}"
    return f"{line}. {one.explained}" if one.explained else line


def _word(one: Agreement) -> str:
    if one.holds:
        return "holds"
    if one.explained:
        return "differs, explained"
    return "differs" if one.possible else "contradicts"


def _against(one: Agreement) -> str:
    if one.figure is None:
        return f"; misquoted as “{one.said}”"
    return f"; on file: {amount(one.figure)} [{one.figure.key}]"


def agreement_summary(sums: Sequence[Agreement]) -> str:
    """How many sums hold, and how many of the others are explained."""
    if not sums:
        return "No sums to check: no figures on file are parts, shares or averages of others."
    hold = sum(one.holds for one in sums)
    explained = sum(not one.holds and bool(one.explained) for one in sums)
    rest = len(sums) - hold - explained
    told = f"{len(sums)} sums: {hold} hold, {explained} differ and are explained"
    return f"{told}, {rest} differ with no explanation on file."
