"""Reads the rows of the figure tables, and checks what one row can tell by itself."""

from __future__ import annotations

from bot.facts import cells
from bot.facts.csvfiles import Row
from bot.facts.formats import SCOPES
from bot.facts.rows import (
    CaveatRow,
    CoverageRow,
    FigureRow,
    SourceRow,
    State,
    TermRow,
    VersionRow,
)
from bot.model.figure import CoverageStatus, FigureKind, Misquote, Qualifier, Status
from bot.model.vocabulary import Measure


def source_row(row: Row) -> SourceRow:
    """A source; its faults are noted."""
    asked, reporting = cells.whole(row, "bodies_asked"), cells.whole(row, "bodies_reporting")
    if asked is not None and reporting is not None and reporting > asked:
        row.fault("bodies_reporting", f"{reporting} reported, but only {asked} were asked")
    return SourceRow(
        key=cells.key(row),
        title=cells.filled(row, "title"),
        kind=row["kind"],
        publisher=row["publisher"],
        published=cells.day(row, "published"),
        accessed=cells.day(row, "accessed"),
        origin=row["origin"],
        url=cells.link(row, "url"),
        file=row["file"],
        bodies_asked=asked,
        bodies_reporting=reporting,
        note=row["note"],
    )


def measure_row(row: Row) -> Measure:
    """A measure; its faults are noted."""
    return Measure(
        key=cells.key(row),
        name=cells.filled(row, "name"),
        unit=cells.filled(row, "unit"),
        definition=row["definition"],
        aliases=cells.members(row, "aliases"),
    )


def term_row(row: Row) -> TermRow:
    """A term; its faults are noted."""
    return TermRow(
        dimension=cells.key(row, "dimension"),
        key=cells.key(row),
        name=cells.filled(row, "name"),
        parent=row["parent"],
        aliases=cells.members(row, "aliases"),
    )


def _state(row: Row) -> State:
    value = cells.required_number(row, "value")
    qualifier = cells.choice(row, "qualifier", Qualifier)
    high = cells.high(row, value, qualifier)
    return State(value, high, qualifier, cells.choice(row, "status", Status))


def figure_row(row: Row) -> FigureRow:
    """A figure; its faults are noted."""
    return FigureRow(
        key=cells.key(row),
        measure=cells.filled(row, "measure"),
        terms=cells.members(row, "terms"),
        period=cells.period(row, "period"),
        unit=cells.filled(row, "unit"),
        source=cells.filled(row, "source"),
        kind=cells.choice(row, "kind", FigureKind),
        flags=cells.flags(row, "flags"),
        review_by=cells.day(row, "review_by"),
        locator=cells.locator(row, "locator"),
        statement=row["statement"],
        state=_state(row),
    )


def caveat_row(row: Row) -> CaveatRow:
    """A caveat; its faults are noted."""
    targets = []
    for target in cells.members(row, "applies_to"):
        scope, _, key = target.partition(":")
        if scope not in SCOPES or not key:
            known = ", ".join(f"{name}:KEY" for name in SCOPES)
            row.fault("applies_to", f'"{target}" is none of {known}')
        targets.append((scope, key))
    if not row["applies_to"]:
        row.fault("applies_to", "is blank; say what the caveat applies to, as figure:KEY")
    return CaveatRow(
        key=cells.key(row),
        kind=cells.filled(row, "kind"),
        targets=tuple(targets),
        must_show=cells.yes(row, "must_show"),
        text=cells.filled(row, "text"),
    )


def coverage_row(row: Row) -> CoverageRow:
    """What a body supplied; its faults are noted."""
    return CoverageRow(
        source=cells.filled(row, "source"),
        measure=row["measure"],
        dimension=row["dimension"],
        body=cells.filled(row, "body"),
        status=cells.choice(row, "status", CoverageStatus),
        note=row["note"],
    )


def version_row(row: Row) -> VersionRow:
    """A version; its faults are noted."""
    number = cells.whole(row, "version")
    if number == 0 or not row["version"]:
        row.fault("version", f'"{row["version"]}" is no version; they count from 1')
    return VersionRow(
        figure=cells.filled(row, "figure"),
        number=number or 0,
        state=_state(row),
        since=cells.moment(row, "from"),
        recorded=cells.moment(row, "recorded"),
        by=row["by"],
        approved_by=row["approved_by"],
        reason=row["reason"],
    )


def misquote_row(row: Row) -> Misquote:
    """A known wrong wording; its faults are noted."""
    if not row["figure"]:
        row.fault("figure", "is blank; name the figure that is misquoted")
    return Misquote(
        key=cells.key(row),
        figures=cells.members(row, "figure"),
        said=cells.filled(row, "said"),
        right=cells.filled(row, "right"),
        why=row["why"],
    )
