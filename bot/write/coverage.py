"""What a body reported, source by source, in plain words and as cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.covered import Covered, Return
from bot.model.figure import Coverage, CoverageStatus
from bot.write.card import Card
from bot.write.origin import published
from bot.write.paragraphs import paragraph_cards
from bot.write.pieces import escape, link

STATUSES = {
    CoverageStatus.REPORTED: "reported",
    CoverageStatus.PARTIAL: "reported in part",
    CoverageStatus.REFUSED: "refused",
    CoverageStatus.NO_REPLY: "did not reply",
    CoverageStatus.NOT_RECORDED: "not recorded",
}

LISTED = 20
"""Sources of which nothing is on file for a body are listed up to here, and then counted."""


def covered_text(covered: Covered) -> str:
    """A paragraph a source, newest first; what is not on file is said to be so."""
    lines = [covered.body]
    for one in covered.returns:
        lines += [f"  {one.source.title} [{one.source.key}]", *_lines(one)]
    return "\n".join(lines)


def covered_cards(covered: Covered) -> tuple[Card, ...]:
    """The same as cards: the sources of which something is on file first, the rest in a list."""
    known = [one for one in covered.returns if one.rows or one.figures]
    others = [one for one in covered.returns if one not in known]
    head = f"*{escape(covered.body)}*: what it reported to the sources on file"
    return paragraph_cards([(head, *map(_paragraph, known), *_unknown(others))])


def _paragraph(one: Return) -> str:
    return "\n".join([f"*{_title(one)}*", *(f"• {escape(line.strip())}" for line in _lines(one))])


def _unknown(others: Sequence[Return]) -> Iterator[str]:
    """The sources of which nothing is on file for the body, in one paragraph."""
    if others:
        lines = [f"• {_title(one)}{_totals(one)}" for one in others[:LISTED]]
        more = len(others) - LISTED
        lines += [f"• and {more} more"] if more > 0 else []
        yield "\n".join(["*Whether it reported is not on file:*", *lines])


def _title(one: Return) -> str:
    return f"{link(one.source.url, one.source.title)}, {published(one.source)}"


def _lines(one: Return) -> Iterator[str]:
    for row in one.rows:
        yield f"    {coverage_line(row)}"
    if one.figures:
        noun = "figure" if one.figures == 1 else "figures"
        yield f"    {one.figures} {noun} on file of its own"
    if not one.rows and one.figures:
        yield "    so it supplied data; which of the others did is not on file"
    if not one.rows and not one.figures:
        yield f"    whether it reported is not on file{_totals(one)}"


def coverage_line(row: Coverage) -> str:
    """What one body gave: "platform: not recorded (a note)"."""
    what = " ".join(part for part in (row.measure, row.dimension) if part) or "whole return"
    note = f" ({row.note})" if row.note else ""
    return f"{what}: {STATUSES[row.status]}{note}"


def _totals(one: Return) -> str:
    reporting, asked = one.source.bodies_reporting, one.source.bodies_asked
    if reporting is None:
        return ""
    return f" ({reporting} of {asked} supplied data)" if asked else f" ({reporting} supplied data)"
