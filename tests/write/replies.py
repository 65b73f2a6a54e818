"""Replies made by hand, about plainly invented figures, for the tests of what is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.model.claim import Claim, Mood, Slot, Topic
from bot.model.figure import Caveat, Figure, FigureKind, Misquote, Qualifier, Source, Status
from bot.model.finding import Answer, Candidate, Finding, Reason, Reply, SlotScore, Verdict
from bot.model.interval import Interval
from bot.model.period import Period
from bot.model.quantity import Hedge, Kind, Quantity
from bot.model.vocabulary import Measure, Term

SOURCE = Source(
    key="heron-report",
    title="Heron thefts & <other> losses",
    kind="report",
    publisher="Northmarsh Bird Office",
    published=date(2021, 3, 4),
    accessed=None,
    origin="Counts sent in by four police forces",
    url="https://herons.example/report?a=1&b=2",
    file="",
    bodies_asked=5,
    bodies_reporting=4,
    note="",
)
FIGURE = Figure(
    key="herons-northmarsh",
    version=2,
    measure=Measure("heron-thefts", "thefts of herons", "thefts", "One heron, one theft"),
    terms=(
        Term("northmarsh", "place", "Northmarsh"),
        Term("garden", "setting", "garden ponds"),
    ),
    period=Period("2020", date(2020, 1, 1), date(2021, 1, 1)),
    qualifier=Qualifier.MORE_THAN,
    value=Decimal(4000),
    value_high=None,
    unit="thefts",
    source=SOURCE,
    kind=FigureKind.COUNT,
    flags=(),
    status=Status.VERIFIED,
    review_by=None,
    locator="page 3",
    statement="Northmarsh Constabulary logged more than 4,000 thefts of herons from garden ponds.",
)
UNLINKED = replace(
    FIGURE,
    key="herons-southmarsh",
    version=1,
    source=replace(SOURCE, url="", published=None, title="A letter"),
    qualifier=Qualifier.EXACTLY,
    value=Decimal(41),
    terms=(Term("southmarsh", "place", "Southmarsh"),),
)
WARNING = replace(
    FIGURE,
    key="herons-at-risk",
    kind=FigureKind.PROJECTION,
    qualifier=Qualifier.UP_TO,
    statement="The Northmarsh Bird Office warned that up to 4,000 herons could be stolen.",
)
MUST = Caveat("four-forces", "coverage", True, "Only 4 of 5 forces reported; not <Eastmarsh>.")
MAY = Caveat("rounded", "rounding", False, "The source rounds to thousands.")
MISQUOTE = Misquote(
    "all-birds",
    ("herons-northmarsh",),
    "4,000 birds",
    "4,000 thefts of herons.",
    "A heron is one bird of many.",
)
FAR = Candidate(
    UNLINKED,
    (
        SlotScore(Slot.PLACE, False, 0.2, "the figure is for Southmarsh, you wrote Northmarsh"),
        SlotScore(Slot.MEASURE, True, 1.0, ""),
    ),
)


def claim(text: str = "Northmarsh logged 4,000+ heron thefts") -> Claim:
    stretch = Interval(Decimal(4000), Decimal(5000))
    quantity = Quantity(
        "4,000+", 18, 24, Decimal(4000), "", Hedge.MORE, stretch, stretch, Kind.COUNT
    )
    return Claim(text, 0, len(text), Topic((), (), ()), quantity, Mood.STATED)


def answer(verdict: Verdict, reason: Reason, figure: Figure | None = FIGURE) -> Answer:
    finding = Finding(claim(), verdict, reason, figure, nearest=() if figure else (FAR,))
    if figure is None:
        return Answer(finding)
    return Answer(finding, caveats=(MUST, MAY), misquotes=(MISQUOTE,))


def reply(*answers: Answer) -> Reply:
    return Reply(" ".join(it.finding.claim.text for it in answers), answers)


SUPPORTED = answer(Verdict.SUPPORTED, Reason.NUMBER_AGREES)
MISLEADING = answer(Verdict.MISLEADING, Reason.LITERALLY_TRUE)
REFUTED = answer(Verdict.REFUTED, Reason.NUMBER_DISAGREES)
FOUND = answer(Verdict.FOUND, Reason.HERE_IS_THE_FIGURE)
NOTHING = answer(Verdict.NOT_ENOUGH_EVIDENCE, Reason.NOTHING_ON_FILE, None)
ELSEWHERE = answer(Verdict.NOT_ENOUGH_EVIDENCE, Reason.PLACE_DIFFERS, None)
WARNED = answer(Verdict.MISLEADING, Reason.STATED_AS_FACT, WARNING)
SEVERAL = Answer(
    Finding(
        claim(),
        Verdict.NOT_ENOUGH_EVIDENCE,
        Reason.SEVERAL_FIT,
        nearest=(Candidate(FIGURE, ()), Candidate(UNLINKED, ())),
    )
)
ASSUMED = Answer(
    replace(SUPPORTED.finding, assumed=(Slot.PERIOD, Slot.PLACE)),
    caveats=(MUST,),
    quote="4,000 <!>",
)
EVERY = {
    "supported": SUPPORTED,
    "misleading": MISLEADING,
    "refuted": REFUTED,
    "found": FOUND,
    "nothing": NOTHING,
    "elsewhere": ELSEWHERE,
    "warned": WARNED,
    "several": SEVERAL,
    "assumed": ASSUMED,
}
