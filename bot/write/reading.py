"""What was read of a text, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model.claim import NamedTerm, Reading
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.write.record import plain


def reading_text(reading: Reading) -> str:
    """A line for each quantity, period, term and measure; or that nothing was found."""
    found = list(_lines(reading))
    return "\n".join(found) or "Nothing that counts was read: no number, period, term or measure."


def _lines(reading: Reading) -> Iterator[str]:
    yield from map(_quantity, reading.quantities)
    yield from map(_period, reading.periods)
    yield from map(_term, reading.terms)
    yield from (f"measure   {key}" for key in reading.measures)


def _quantity(quantity: Quantity) -> str:
    value = "no single number" if quantity.value is None else plain(quantity.value)
    unit = f" {quantity.unit}" if quantity.unit else ""
    low, high = (
        "…" if end is None else plain(end) for end in (quantity.usual.low, quantity.usual.high)
    )
    return (
        f"quantity  “{quantity.text}”: {quantity.hedge} {value}{unit} ({quantity.kind}), "
        f"usually {low} to {high}"
    )


def _period(mention: PeriodMention) -> str:
    labels = " or ".join(period.label for period in mention.readings)
    return f"period    “{mention.text}”: {labels or 'no exact bounds'}"


def _term(term: NamedTerm) -> str:
    return f"term      “{term.text}”: {term.key or 'not on file'} ({term.dimension})"
