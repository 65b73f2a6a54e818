"""One figure with everything that is on file about it, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.model.figure import Caveat, Coverage, Figure, Misquote, Status, Version
from bot.write.amount import amount, number
from bot.write.coverage import coverage_line
from bot.write.origin import NO_LINK, cover, day, period, places, published


@dataclass(frozen=True, slots=True)
class Sheet:
    """A figure and what hangs on it."""

    figure: Figure
    caveats: Sequence[Caveat] = ()
    coverage: Sequence[Coverage] = ()
    versions: Sequence[Version] = ()
    misquotes: Sequence[Misquote] = ()


def sheet_text(sheet: Sheet) -> str:
    """The value first, then what it is of, source, caveats, coverage, versions."""
    figure = sheet.figure
    return "\n".join((f"{figure.key}: {amount(figure)}", *(f"  {line}" for line in _lines(sheet))))


def _lines(sheet: Sheet) -> Iterator[str]:
    yield from _figure(sheet.figure)
    yield from _source(sheet.figure)
    for caveat in sheet.caveats:
        yield f"{'caveat' if caveat.must_show else 'note'}: {caveat.text}"
    for row in sheet.coverage:
        yield f"coverage: {row.body}, {coverage_line(row)}"
    for misquote in sheet.misquotes:
        yield f"often misquoted: “{misquote.said}”. Right: {misquote.right} {misquote.why}"
    for version in sheet.versions:
        yield _version(version)


def _figure(figure: Figure) -> Iterator[str]:
    yield figure.statement
    where = "; ".join(part for part in (places(figure), cover(figure), period(figure)) if part)
    yield f"of: {figure.measure.name}; {where}"
    yield f"means: {figure.measure.definition}"
    if figure.status is not Status.VERIFIED:
        yield f"status: {figure.status}"
    if figure.flags:
        yield f"flags: {', '.join(figure.flags)}"
    if figure.review_by:
        yield f"review by: {day(figure.review_by)}"


def _source(figure: Figure) -> Iterator[str]:
    source = figure.source
    by = f", {source.publisher}" if source.publisher else ""
    yield (
        f"source: {source.title}{by} ({published(source)}; {figure.locator or 'no locator'}; "
        f"{source.url or NO_LINK})"
    )
    if source.origin:
        yield f"origin: {source.origin}"


def _version(version: Version) -> str:
    high = "" if version.value_high is None else f" to {number(version.value_high)}"
    who = f", by {version.by}" if version.by else ""
    approved = f", approved by {version.approved_by}" if version.approved_by else ""
    when = f", recorded {version.recorded}" if version.recorded else ""
    since = f", from {version.since}" if version.since else ""
    why = f": {version.reason}" if version.reason else ""
    value = f"{version.qualifier} {number(version.value)}{high}, {version.status}"
    return f"version {version.number}: {value}{since}{when}{who}{approved}{why}"
