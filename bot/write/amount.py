"""A figure's number in words, as its source hedges it: "more than 4,000 offences"."""

from __future__ import annotations

from decimal import Decimal

from bot.model.figure import Figure, Qualifier

MILLION = 1_000_000
BILLION = 1_000_000_000
SAID = {
    Qualifier.EXACTLY: "",
    Qualifier.ROUNDED: "",
    Qualifier.BETWEEN: "",
}
"""Qualifiers that go without a word; every other is said as it is."""


def amount(figure: Figure) -> str:
    """The figure's value with its hedge and unit."""
    hedge = SAID.get(figure.qualifier, f"{figure.qualifier} ")
    value = number(figure.value)
    if figure.value_high is not None:
        value = f"between {value} and {number(figure.value_high)}"
    rounded = " (rounded)" if figure.qualifier is Qualifier.ROUNDED else ""
    return f"{hedge}{value} {figure.unit}{rounded}".strip()


def number(value: Decimal) -> str:
    """An exact number as a newspaper writes it: "9,259", "0.25", "21 million"."""
    for size, name in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size and value % (size // 100) == 0:
            return f"{_plain(value / size)} {name}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    """Thousands separated; no exponent, no zeros after the point that say nothing."""
    written = f"{value:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
