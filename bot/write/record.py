"""A reply as JSON, for programs: the shape is fixed, others build on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.model.claim import NamedTerm, Reading
from bot.model.derivation import Derivation
from bot.model.figure import Caveat, Figure
from bot.model.finding import Answer, Candidate, Finding, Reply, told
from bot.model.interval import Interval
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.write.amount import amount
from bot.write.working import working

Record = Mapping[str, Any]
"""What json.dumps takes; made here, and read by nobody in the program."""


def reply_record(reply: Reply) -> Record:
    """The reply with a record a claim, in the text's order."""
    return {"text": reply.text, "claims": [_claim(answer) for answer in reply.answers]}


def _claim(answer: Answer) -> Record:
    finding = answer.finding
    claim, figure = finding.claim, finding.figure
    return {
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "verdict": finding.verdict.value,
        "reason": finding.reason.value,
        "quantity": None if claim.quantity is None else _quantity(claim.quantity),
        "figure": None if figure is None else _figure(figure),
        "assumed": [slot.value for slot in finding.assumed],
        "source": _origin(answer),
        "caveats": [_caveat(caveat) for caveat in answer.caveats],
        "nearest": [_near(candidate) for candidate in finding.nearest],
        **_derivation(finding),
    }


def _derivation(finding: Finding) -> Record:
    """What was worked out, from which figures; nothing for a claim that a single figure answers."""
    derivation = finding.derivation
    return {} if derivation is None else {"derivation": _working(derivation)}


def _working(derivation: Derivation) -> Record:
    """The intervals are what the hedges and the rounding of the figures leave."""
    return {
        "operation": derivation.operation.value,
        "operands": [_operand(figure) for figure in derivation.operands],
        "result": {
            "value": plain(rounded(derivation.value)),
            "unit": derivation.unit,
            "usual": _ends(derivation.usual),
            "literal": _ends(derivation.literal),
        },
        "working": working(derivation),
    }


def _operand(figure: Figure) -> Record:
    return {**_figure(figure), "source": figure.source.key}


def _quantity(quantity: Quantity) -> Record:
    return {
        "text": quantity.text,
        "start": quantity.start,
        "end": quantity.end,
        "value": None if quantity.value is None else plain(quantity.value),
        "unit": quantity.unit,
        "hedge": quantity.hedge.value,
        "usual": _ends(quantity.usual),
        "literal": _ends(quantity.literal),
        "kind": quantity.kind.value,
    }


def _ends(interval: Interval) -> list[str | None]:
    return [None if end is None else plain(rounded(end)) for end in (interval.low, interval.high)]


_LONGEST = Decimal("0.000001")
"""A quotient without end is written to six places; what a statement or a store says has fewer."""


def rounded(number: Decimal) -> Decimal:
    """The number, cut to six places only where it is a quotient that goes on."""
    exponent = number.as_tuple().exponent
    endless = isinstance(exponent, int) and exponent < _ENDLESS
    return number.quantize(_LONGEST) if endless else number


_ENDLESS = -20


def plain(number: Decimal) -> str:
    """An exact number without exponent and without zeros that say nothing: "4000", "0.5"."""
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _figure(figure: Figure) -> Record:
    return {
        "key": figure.key,
        "version": figure.version,
        "value": amount(figure).removesuffix(" (rounded)").removesuffix(f" {figure.unit}"),
        "unit": figure.unit,
        "period": figure.period.label if figure.period else None,
        "terms": [term.name for term in figure.terms],
        "statement": figure.statement,
    }


def _origin(answer: Answer) -> Record | None:
    """Where the figure comes from; for a sum, the one source of all its figures."""
    figures = told(answer.finding)
    if len({figure.source.key for figure in figures}) != 1:
        return None
    first = figures[0]
    return _source(first if len(figures) == 1 else replace(first, locator=""), answer.quote)


def _source(figure: Figure, quote: str | None) -> Record:
    source = figure.source
    return {
        "key": source.key,
        "title": source.title,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url or None,
        "locator": figure.locator or None,
        "quote": quote,
    }


def _caveat(caveat: Caveat) -> Record:
    return {"kind": caveat.kind, "must_show": caveat.must_show, "text": caveat.text}


def _near(candidate: Candidate) -> Record:
    return {
        "key": candidate.figure.key,
        "differs_in": [slot.value for slot in candidate.differs_in],
    }


def reading_record(reading: Reading) -> Record:
    """What was read of a text, without any verdict."""
    return {
        "text": reading.text,
        "quantities": [_quantity(quantity) for quantity in reading.quantities],
        "periods": [_period(period) for period in reading.periods],
        "terms": [_term(term) for term in reading.terms],
        "measures": list(reading.measures),
    }


def _term(term: NamedTerm) -> Record:
    return {"text": term.text, "key": term.key, "dimension": term.dimension}


def _period(mention: PeriodMention) -> Record:
    """The likeliest reading; its end is the last day, included."""
    if not mention.readings:
        return {"text": mention.text, "start": None, "end": None}
    first = mention.readings[0]
    last = first.end.toordinal() - 1
    return {
        "text": mention.text,
        "start": first.start.isoformat(),
        "end": type(first.end).fromordinal(last).isoformat(),
    }
