"""What a body reported, source by source, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model.covered import Covered, Return
from bot.model.figure import Coverage, CoverageStatus

STATUSES = {
    CoverageStatus.REPORTED: "reported",
    CoverageStatus.PARTIAL: "reported in part",
    CoverageStatus.REFUSED: "refused",
    CoverageStatus.NO_REPLY: "did not reply",
    CoverageStatus.NOT_RECORDED: "not recorded",
}


def covered_text(covered: Covered) -> str:
    """A paragraph a source, newest first; what is not on file is said to be so."""
    lines = [covered.body]
    for one in covered.returns:
        lines += [f"  {one.source.title} [{one.source.key}]", *_lines(one)]
    return "\n".join(lines)


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
