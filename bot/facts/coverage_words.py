"""Puts coverage into words for one very figure: the caveats that follow from who reported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.facts.coverage import Area, Entry, Supply, all_listed, entries_of, supplies_of
from bot.facts.snapshot import Snapshot
from bot.model.figure import Caveat, CoverageStatus, Figure, Source

_NOUNS = {
    "forces": "force",
    "councils": "council",
    "trusts": "trust",
    "schools": "school",
    "prisons": "prison",
    "courts": "court",
    "countries": "country",
    "companies": "company",
    "bodies": "body",
}
"""What many bodies and one are called; looked for in what the source says of itself."""

_WHY_NOT = {
    CoverageStatus.REFUSED: "refused",
    CoverageStatus.NO_REPLY: "no reply",
    CoverageStatus.NOT_RECORDED: "not recorded",
}


def computed_caveats(snapshot: Snapshot, figure: Figure) -> tuple[Caveat, ...]:
    """The caveats that follow from coverage for this figure: none, one or two.

    The bodies by name where the table knows them ("3 of 5 forces gave the platform; not included:
    …"); the source's totals where it doesn't ("32 forces supplied data; how many were asked is not
    on file"), unless the figure is one body's own. They must be shown where a body is missing or
    it is not known whether one is.
    """
    entries = entries_of(snapshot, figure.source.key)
    area = Area.of(snapshot, figure)
    inside = tuple(entry for entry in entries if area.holds(entry.term, snapshot.catalogue))
    supplies = supplies_of(inside, figure)
    wanting = any(supply.status is not CoverageStatus.REPORTED for supply in supplies)
    complete = all_listed(entries, figure.source)
    # "2 of 2" would be a false assurance where the table lists only some of the bodies.
    counted = len(supplies) > 1 and (complete or (wanting and not area.whole))
    found = []
    if counted or wanting:
        opening = _count(supplies, inside, figure) if counted else ""
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
    missing = [f"{s.body} ({_WHY_NOT[s.status]})" for s in supplies if s.status in _WHY_NOT]
    return [f"not included: {', '.join(missing)}"] if missing else []


def _partly(supplies: Iterable[Supply]) -> list[str]:
    partly = [
        f"{supply.body} ({supply.note})" if supply.note else supply.body
        for supply in supplies
        if supply.status is CoverageStatus.PARTIAL
    ]
    return [f"in part only: {', '.join(partly)}"] if partly else []


def _gave(entries: Iterable[Entry], figure: Figure) -> str:
    """What was given: the counts, or the breakdowns that the figure is of and the table knows."""
    known = {e.row.dimension for e in entries if e.row.measure in ("", figure.measure.key)}
    dimensions = [t.dimension for t in figure.terms if t.dimension in known]
    if not dimensions:
        return "supplied data"
    return "gave the " + " and the ".join(dimension.replace("-", " ") for dimension in dimensions)


def _totals(source: Source) -> Caveat | None:
    """The source's own totals in words; None where it gives none."""
    asked, reporting = source.bodies_asked, source.bodies_reporting
    if reporting is None and asked is None:
        return None
    if reporting is None:
        were = "was" if asked == 1 else "were"
        text = f"{_counted(asked, source)} {were} asked; how many supplied data is not on file."
    elif asked is None:
        text = f"{_counted(reporting, source)} supplied data; how many were asked is not on file."
    else:
        text = f"{reporting:,} of {_counted(asked, source)} asked supplied data."
    return Caveat("", "coverage", reporting is None or reporting != asked, text)


def _counted(number: int | None, source: Source) -> str:
    nouns = noun_of(source)
    return f"{number:,} {_NOUNS[nouns] if number == 1 else nouns}"


def noun_of(source: Source) -> str:
    """What a source's bodies are called: the first noun its origin, title or note uses of them."""
    text = " ".join((source.origin, source.title, source.note)).casefold()
    return next((word for word in re.findall(r"\w+", text) if word in _NOUNS), "bodies")
