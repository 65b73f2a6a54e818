"""Everything on file about figures, as cards: what stands behind *More* and `/figure KEY`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.figure import Figure, Status, Version
from bot.write.amount import amount, number
from bot.write.card import Block, Card
from bot.write.coverage import coverage_line
from bot.write.origin import NO_LINK, cover, day, period, places, published
from bot.write.paragraphs import paragraph_cards
from bot.write.pieces import escape, is_safe, link
from bot.write.sheet import Sheet

STANDING = {
    Status.DRAFT: "A draft: not published.",
    Status.VERIFIED: "",
    Status.DISPUTED: "Disputed.",
    Status.SUPERSEDED: "Superseded: it is no longer the figure.",
    Status.RETRACTED: "Retracted: it must not be used.",
}
"""What must be said beside the number of a figure that doesn't simply stand."""


def dossier_cards(sheets: Sequence[Sheet], buttons: Sequence[Block] = ()) -> tuple[Card, ...]:
    """The messages that tell everything about the figures, in order."""
    return paragraph_cards([tuple(_parts(sheet)) for sheet in sheets], buttons)


def _parts(sheet: Sheet) -> Iterator[str]:
    """The paragraphs, in Slack's markup: the number first, the versions last."""
    figure = sheet.figure
    standing = STANDING[figure.status]
    lead = (f"*{escape(amount(figure))}*", f"*{standing}*" if standing else "")
    yield "\n".join(filter(None, (*lead, escape(figure.statement))))
    yield "\n".join(_facts(figure))
    yield from _listed("All caveats", (caveat.text for caveat in sheet.caveats))
    reported = (f"{row.body}, {coverage_line(row)}" for row in sheet.coverage)
    yield from _listed("Who reported to the source", reported)
    misquoted = (f"“{it.said}”. Right: {it.right} {it.why}" for it in sheet.misquotes)
    yield from _listed("Often misquoted", misquoted)
    versions = [escape(_version(it, figure.unit)) for it in sheet.versions]
    yield "\n".join(["*Versions*", *versions])


def _listed(name: str, lines: Iterator[str]) -> Iterator[str]:
    """A paragraph with a line for each, or none where there is nothing to list."""
    bullets = [f"• {escape(line)}" for line in lines]
    if bullets:
        yield "\n".join([f"*{name}*", *bullets])


def _facts(figure: Figure) -> Iterator[str]:
    source = figure.source
    asked = source.bodies_asked
    facts = [
        ("Counts", figure.measure.name),
        ("Definition", figure.measure.definition),
        ("Period", period(figure)),
        ("Place", places(figure)),
        ("Covers", cover(figure)),
        ("Status", figure.status),
        ("Published by", source.publisher),
        ("Origin", source.origin),
        ("Bodies asked", str(asked) if asked is not None else ""),
        ("Bodies that supplied data", str(source.bodies_reporting or "")),
        ("About the source", source.note),
        ("To be reviewed", day(figure.review_by) if figure.review_by else ""),
        ("Key", figure.key),
    ]
    linked = "" if is_safe(source.url) else f", {NO_LINK}"
    locator = f", {escape(figure.locator)}" if figure.locator else ""
    yield f"*Source:* {link(source.url, source.title)}, {published(source)}{locator}{linked}"
    yield from (f"*{name}:* {escape(value)}" for name, value in facts if value)


def _version(version: Version, unit: str) -> str:
    """One recorded state: number, value, since when, who, why."""
    value = number(version.value)
    if version.value_high is not None:
        value = f"{value} to {number(version.value_high)}"
    parts = [
        f"{version.number}. {version.qualifier} {value} {unit}, {version.status}",
        f"from {version.since}" if version.since else "",
        f"recorded {version.recorded}" if version.recorded else "",
        f"by {version.by}" if version.by else "",
        f"approved by {version.approved_by}" if version.approved_by else "",
        version.reason,
    ]
    return ", ".join(part for part in parts if part)
