"""What a figure is of and where it comes from: period, place, cover, source, date."""

from __future__ import annotations

from datetime import date

from bot.model.figure import Figure, Source

PLACE = "place"
NO_LINK = "no link on file"
NO_DATE = "no date on file"


def places(figure: Figure) -> str:
    """The places that the figure is for; "" where it names none."""
    return ", ".join(term.name for term in figure.terms if term.dimension == PLACE)


def cover(figure: Figure) -> str:
    """What else the figure is limited to: platform, age group…; "" where it is the whole."""
    return ", ".join(term.name for term in figure.terms if term.dimension != PLACE)


def period(figure: Figure) -> str:
    """The period's label, or that the source gives none."""
    return figure.period.label if figure.period else "not given by the source"


def scope(figure: Figure) -> str:
    """All of it in one line: "offences …; England and Wales; Facebook-owned apps; 2018/19"."""
    when = period(figure) if figure.period else f"period {period(figure)}"
    parts = (figure.measure.name, places(figure), cover(figure), when)
    return "; ".join(part for part in parts if part)


def published(source: Source) -> str:
    """The day of publication in words, or that none is on file."""
    return day(source.published) if source.published else NO_DATE


def day(when: date) -> str:
    """A date as written in Britain: "5 December 2019"."""
    return f"{when.day} {when:%B %Y}"
