"""Puts coverage into words for one very figure: the caveats that follow from who reported."""

from __future__ import annotations

from collections.abc import Iterable

from bot.facts.coverage import Area, Entry, Supply, all_listed, entries_of, supplies_of
from bot.facts.snapshot import Snapshot
from bot.model.figure import Caveat, CoverageStatus, Figure, Source

_NOUNS = ("forces", "councils", "trusts", "schools", "prisons", "courts", "countries", "companies")
"""What bodies are called, looked for in what the source says of itself."""


def computed_caveats(snapshot: Snapshot, figure: Figure) -> tuple[Caveat, ...]:
    """The caveats that follow from coverage for this figure: none, one or two.

    The bodies by name where the table knows them ("3 of 5 forces gave the platform; not included:
    …"); the source's totals where it doesn't ("32 forces supplied data; how many were asked is not
    on file"), unless the figure is one body's own. They must be shown where a body is missing or
    it is not known whether one is.
    """
    entries = entries_of(snapshot, figure.source.key)
    area = Area.of(snapshot, figure)
    supplies = supplies_of(entries, figure, area, snapshot.catalogue)
    wanting = any(supply.status is not CoverageStatus.REPORTED for supply in supplies)
    complete = all_listed(entries, figure.source)
    # "2 of 2" would be a false assurance where the table lists only some of the bodies.
    counted = len(supplies) > 1 and (complete or (wanting and not area.whole))
    found = []
    if counted or wanting:
        opening = _count(supplies, entries, figure) if counted else ""
        parts = [part for part in (opening, *_missing(supplies), *_partly(supplies)) if part]
        text = "; ".join(parts)
        found.append(Caveat("", "coverage", wanting, f"{text[0].upper()}{text[1:]}."))
    if area.of_several and not counted and (totals := _totals(figure.source)):
        found.append(totals)
    return tuple(found)


def _count(supplies: Iterable[Supply], entries: Iterable[Entry], figure: Figure) -> str:
    given = [supply.given for supply in supplies]
    return f"{sum(given)} of {len(given)} {noun_of(figure.source)} {_gave(entries, figure)}"


def _missing(supplies: Iterable[Supply]) -> list[str]:
    missing = [str(supply) for supply in supplies if not supply.given]
    return [f"not included: {', '.join(missing)}"] if missing else []


def _partly(supplies: Iterable[Supply]) -> list[str]:
    partly = [str(s) for s in supplies if s.status is CoverageStatus.PARTIAL]
    return [f"included only {', '.join(partly)}"] if partly else []


def _gave(entries: Iterable[Entry], figure: Figure) -> str:
    """What was given: the counts, or the breakdowns that the figure is of and the table knows."""
    known = {entry.row.dimension for entry in entries}
    dimensions = [t.dimension for t in figure.terms if t.dimension in known]
    if not dimensions:
        return "supplied data"
    return "gave the " + " and the ".join(dimension.replace("-", " ") for dimension in dimensions)


def _totals(source: Source) -> Caveat | None:
    """The source's own totals in words; None where it gives none."""
    asked, reporting, nouns = source.bodies_asked, source.bodies_reporting, noun_of(source)
    if reporting is None and asked is None:
        return None
    if reporting is None:
        text = f"{asked} {nouns} were asked; how many supplied data is not on file."
    elif asked is None:
        text = f"{reporting} {nouns} supplied data; how many were asked is not on file."
    else:
        text = f"{reporting} of {asked} {nouns} asked supplied data."
    return Caveat("", "coverage", reporting is None or reporting != asked, text)


def noun_of(source: Source) -> str:
    """What a source's bodies are called: the first noun its origin, title or note uses of them."""
    text = " ".join((source.origin, source.title, source.note)).casefold()
    places = {noun: text.find(noun) for noun in _NOUNS if noun in text}
    return min(places, key=places.__getitem__, default="bodies")
