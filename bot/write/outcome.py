"""A reply for programs that pass it on: the verdict, the words, and what they stand on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.finding import Answer, Reply, Verdict
from bot.write.aloud import TEXT
from bot.write.amount import amount
from bot.write.origin import NO_LINK, published
from bot.write.pieces import cut_markup, escape
from bot.write.text import render

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
    verdict, and "" where it has no figure.
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
    figure = answer.finding.figure
    return Outcome(
        verdict=answer.finding.verdict.value,
        reply=words,
        figure=escape(figure.key) if figure else "",
        value=escape(amount(figure)) if figure else "",
        source=escape(_source(answer)),
        caveats=escape("\n".join(it.text for it in answer.caveats if it.must_show)),
    )


def _source(answer: Answer) -> str:
    """Title, publisher, day and link in one line; "" where there is no figure."""
    figure = answer.finding.figure
    if figure is None:
        return ""
    source = figure.source
    return ", ".join(
        part
        for part in (source.title, source.publisher, published(source), source.url or NO_LINK)
        if part
    )
