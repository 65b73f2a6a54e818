"""A reply for programs that pass it on: the verdict, the words, and what they stand on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.figure import Source, sources_of
from bot.model.finding import Finding, Reply, Verdict, told
from bot.write.aloud import TEXT
from bot.write.amount import amount
from bot.write.origin import NO_LINK, published
from bot.write.pieces import cut_markup, escape
from bot.write.text import render
from bot.write.working import working

GRAVEST_FIRST = (
    Verdict.REFUTED,
    Verdict.MISLEADING,
    Verdict.NOT_ENOUGH_EVIDENCE,
    Verdict.FOUND,
    Verdict.SUPPORTED,
)
"""Of a text with several numbers the gravest verdict is told: "supported" means all of them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a workflow gets, each a text escaped for Slack; the names are those in the manifest.

    `verdict` is a value of the enum. `reply` says everything. The others are of the claim with that
    verdict, and "" where it has no figure. What is worked out says so in `value`, with the
    sum; then `figure` has every key, with commas between, and `source` a line for each source.
    """

    verdict: str
    reply: str
    figure: str = ""
    value: str = ""
    source: str = ""
    caveats: str = ""


def outcome(reply: Reply) -> Outcome:
    """The outcome of a reply; a text without any claim can't be told."""
    words = cut_markup(escape(render(reply)), TEXT)
    if not reply.answers:
        return Outcome(Verdict.NOT_ENOUGH_EVIDENCE.value, words)
    answer = min(reply.answers, key=lambda it: GRAVEST_FIRST.index(it.finding.verdict))
    finding = answer.finding
    figures = told(finding)
    return Outcome(
        verdict=finding.verdict.value,
        reply=words,
        figure=escape(", ".join(figure.key for figure in figures)),
        value=escape(_value(finding)),
        source=escape("\n".join(map(_line, sources_of(figures)))),
        caveats=escape("\n".join(it.text for it in answer.caveats if it.must_show)),
    )


def _value(finding: Finding) -> str:
    """The number on file, or the sum, which says that it is one; "" where there is neither."""
    if finding.derivation is not None:
        return f"worked out from figures on file: {working(finding.derivation)}"
    return amount(finding.figure) if finding.figure is not None else ""


def _line(source: Source) -> str:
    """Title, publisher, day and link in one line."""
    parts = (source.title, source.publisher, published(source), source.url or NO_LINK)
    return ", ".join(part for part in parts if part)
