"""A stored figure comes before any sum, once the words that add things up are left out."""

from __future__ import annotations

from dataclasses import replace

from bot.language.units import Sort, parse_unit
from bot.model.claim import Claim, Slot, Sought, Topic
from bot.model.derivation import Operation
from bot.model.figure import Figure
from bot.model.finding import Finding, Verdict
from bot.model.quantity import Kind
from bot.read.sums.idle import JOINING
from bot.working.operands import Found, Operands

_WHOLES = (Operation.SUM, Operation.SHARE)


def stored(operands: Operands, claim: Claim, sought: Sought) -> Finding | None:
    """The finding on a single figure that is about the very thing; None where there is none."""
    if sought.operation not in _WHOLES or len(sought.sides[0]) != 1:
        return None
    finding = operands.find(replace(claim, topic=_without_joining(claim.topic)))
    about = figure_of(finding) is not None and Slot.BREAKDOWN not in finding.assumed
    return finding if about else None


def figure_of(finding: Finding) -> Figure | None:
    """The figure that a finding is about, also where it leaves the number undecided.

    None where no figure agrees in all slots.
    """
    if finding.figure is not None:
        return finding.figure
    if finding.allowed is None or not finding.nearest or finding.nearest[0].differs_in:
        return None
    return finding.nearest[0].figure


def listed_parts(operands: Operands, claim: Claim, sought: Sought, whole: Finding) -> Found | None:
    """The parts of a whole that the statement names by listing them, though it is on file itself.

    None for a whole that goes by its own name.
    """
    topic, figure = _without_joining(claim.topic), figure_of(whole)
    lists = any(
        ("," in mention.text or " and " in mention.text) and operands.ways(mention)
        for mention in topic.terms
    )
    if figure is None or not lists or whole.verdict is Verdict.SUPPORTED:
        return None
    return operands.parts(claim, replace(sought, wanted=_sort(figure)), topic)


def _without_joining(topic: Topic) -> Topic:
    kept = tuple(word for word in topic.words if word.text.lower() not in JOINING)
    return replace(topic, words=kept)


def _sort(figure: Figure) -> Kind:
    return Kind.PERCENT if parse_unit(figure.unit).sort is Sort.PERCENT else Kind.COUNT
