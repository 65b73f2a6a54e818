"""The words of an invented archive, for tests of single stages: nothing of it exists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.language.measures import form
from bot.model.claim import Claim
from bot.model.figure import Figure, FigureKind, Qualifier, Source, Status
from bot.model.finding import Candidate, Finding
from bot.model.period import Period
from bot.model.vocabulary import Measure, Term, Vocabulary
from bot.read.claims import reader
from bot.read.sentence import Sentence
from bot.score.candidates import Scorer
from bot.verdict.decide import decide

TODAY = date(2021, 6, 15)

THEFTS = Measure(
    "thefts", "heron thefts recorded by police", "offences", "One heron, one theft",
    ("thefts of herons", "stolen herons"),
)  # fmt: skip
SHARE = Measure("share", "share of heron thefts", "per cent", "Of those whose site was recorded")
RATE = Measure("rate", "heron thefts per 1,000 people", "offences per 1,000 people", "A rate")
DAILY = Measure("daily", "average number of heron thefts a day", "offences a day", "An average")
LOSS = Measure("loss", "cost of heron thefts", "million pounds", "In pounds sterling")
RISK = Measure("risk", "herons at risk of theft", "herons", "A warning")
MEASURES = (THEFTS, SHARE, RATE, DAILY, LOSS, RISK)

NORTHLAND = Term("northland", "place", "Northland")
MARSH = Term(
    "northmarsh", "place", "Northmarsh", "northland", ("Marshes", "Northmarsh Constabulary")
)
HOLME = Term("eastholme", "place", "Eastholme", "northland")
ANY = Term("any", "site", "any known site", None, ("where the site was known",))
WET = Term("wet", "site", "wet sites", "any", ("ponds, canals or reservoirs",))
POND = Term("pond", "site", "ponds", "wet")
CANAL = Term("canal", "site", "canals", "wet")
RESERVOIR = Term("reservoir", "site", "reservoirs", "wet")
TERMS = (NORTHLAND, MARSH, HOLME, ANY, WET, POND, CANAL, RESERVOIR)

VOCABULARY = Vocabulary(MEASURES, TERMS)
READER = reader(VOCABULARY)
LEXICON = READER.lexicon

SOURCE = Source(
    "herons-2021", "The state of herons", "report", "Northmarsh Bird Office", date(2021, 3, 4),
    None, "Counts by four forces", "", "", 5, 4, "",
)  # fmt: skip
SCORER = Scorer(
    {one.key: form(one) for one in MEASURES}, {one.key: one for one in TERMS}, (SOURCE,)
)
YEAR = Period("2020", date(2020, 1, 1), date(2021, 1, 1))
BEFORE = Period("2019", date(2019, 1, 1), date(2020, 1, 1))


def figure(
    value: str | int = 500,
    *terms: Term,
    measure: Measure = THEFTS,
    qualifier: Qualifier = Qualifier.EXACTLY,
    kind: FigureKind = FigureKind.COUNT,
    period: Period | None = YEAR,
    status: Status = Status.VERIFIED,
    value_high: int | None = None,
) -> Figure:
    """A figure of the archive, for Northmarsh in 2020 unless told otherwise."""
    where = terms or (MARSH,)
    label = period.label if period else "undated"
    return Figure(
        key="-".join([measure.key, *(term.key for term in where), label]),
        version=1, measure=measure,
        terms=tuple(sorted(where, key=lambda term: (term.dimension, term.key))),
        period=period, qualifier=qualifier, value=Decimal(value),
        value_high=None if value_high is None else Decimal(value_high), unit=measure.unit,
        source=SOURCE, kind=kind, flags=(), status=status, review_by=None, locator="page 1",
        statement="A statement.",
    )  # fmt: skip


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, taken apart."""
    return tuple(READER.sentences(text, TODAY))


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text, read on the archive's day."""
    return tuple(READER.claims(text, TODAY))


def claim(text: str) -> Claim:
    """The one claim of a text."""
    [one] = claims(text)
    return one


def candidate(text: str, one: Figure) -> Candidate:
    """One figure as a candidate for the one claim of a text."""
    [found] = SCORER.candidates(claim(text), [one])
    return found


def find(text: str, figures: Sequence[Figure]) -> Finding:
    """The finding on the one claim of a text, when these are the figures on file."""
    read = claim(text)
    return decide(read, SCORER.candidates(read, figures), SCORER.terms)
