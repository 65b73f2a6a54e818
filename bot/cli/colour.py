"""Colour on a terminal only; it never carries meaning alone."""

from __future__ import annotations

import click

from bot.model.finding import Verdict
from bot.write.phrases import VERDICTS

_COLOURS = {
    Verdict.SUPPORTED: "green",
    Verdict.MISLEADING: "yellow",
    Verdict.REFUTED: "red",
    Verdict.FOUND: "cyan",
    Verdict.NOT_ENOUGH_EVIDENCE: "magenta",
}


def coloured(text: str) -> str:
    """The text with each line's verdict coloured; click takes the colours out of a pipe."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    for verdict, phrase in VERDICTS.items():
        if line.startswith((f"{phrase}:", f"{phrase}.")):
            return click.style(phrase, fg=_COLOURS[verdict], bold=True) + line[len(phrase) :]
    return line
