"""Everything on file about figures, as cards: what stands behind *More*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.model.figure import Caveat, Figure, Version
from bot.write.amount import amount, number
from bot.write.card import Block, Card
from bot.write.origin import NO_LINK, cover, day, period, places, published
from bot.write.pages import Group, pages
from bot.write.pieces import divider, escape, is_safe, link, section


@dataclass(frozen=True, slots=True)
class Dossier:
    """A figure with all its caveats and versions, oldest first."""

    figure: Figure
    caveats: tuple[Caveat, ...]
    versions: tuple[Version, ...]


def dossier_cards(dossiers: Sequence[Dossier]) -> tuple[Card, ...]:
    """The messages that tell everything about the figures, in order."""
    groups = [
        Group(place, tuple(block for part in _parts(it) for block in section(part)))
        for place, it in enumerate(dossiers)
    ]
    return tuple(_card(dossiers, sheet) for sheet in pages(groups))


def _card(dossiers: Sequence[Dossier], sheet: Sequence[Group]) -> Card:
    blocks: list[Block] = []
    for group in sheet:
        blocks += [divider(), *group.blocks] if blocks else group.blocks
    numbers = dict.fromkeys(group.number for group in sheet)
    text = "\n\n".join("\n".join(_parts(dossiers[number])) for number in numbers)
    return Card(tuple(blocks), text)


def _parts(dossier: Dossier) -> Iterator[str]:
    """The paragraphs, in Slack's markup."""
    figure = dossier.figure
    yield f"*{escape(amount(figure))}*\n{escape(figure.statement)}"
    yield "\n".join(_facts(figure))
    if dossier.caveats:
        lines = [f"• {escape(caveat.text)}" for caveat in dossier.caveats]
        yield "\n".join(["*All caveats*", *lines])
    yield "\n".join(["*Versions*", *(_version(it, figure.unit) for it in dossier.versions)])


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
    return escape(", ".join(part for part in parts if part))
