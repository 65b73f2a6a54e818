"""One answer as blocks, in the order in which a journalist needs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.claim import Slot
from bot.model.figure import Figure, FigureKind, Source, sources_of
from bot.model.finding import Answer, Candidate, Finding, Verdict
from bot.write.amount import amount
from bot.write.card import CHOOSE, Block
from bot.write.nearest import NEAR_CAVEATS, difference, lead, shown, to_choose
from bot.write.origin import NO_LINK, cover, period, places, published, scope
from bot.write.phrases import REASONS, SLOTS, VERDICTS
from bot.write.pieces import (
    bullets,
    context,
    cut,
    escape,
    fields,
    is_safe,
    link,
    literal,
    pick_list,
    quote,
    section,
    small_print,
)
from bot.write.text import allowance
from bot.write.working import headline as worked_out
from bot.write.working import working

SIGNS = {
    Verdict.SUPPORTED: "✅",
    Verdict.MISLEADING: "⚠️",
    Verdict.REFUTED: "❌",
    Verdict.FOUND: "📁",
    Verdict.NOT_ENOUGH_EVIDENCE: "🔎",
}
"""Always beside the word, never instead of it."""
QUOTED = 1000
"""Characters of a statement that a card repeats; its writer has the rest."""
TOGETHER = 20
"""Figures of a sum in one list."""
OPTION = 150
"""Characters that Slack allows in an option's value."""


def answer_blocks(answer: Answer, number: int, retold: str = "") -> tuple[Block, ...]:
    """Verdict, what was said, what the figure is of, source, caveats, near figures.

    `retold` comes back with a choice among near figures; it is the block's id, and may be blank.
    """
    finding = answer.finding
    return (
        *_verdict(finding),
        *quote(cut(finding.claim.text.strip(" ,;:"), QUOTED)),
        *_allowance(finding),
        *_derivation(answer),
        *_figure(answer),
        *_near(finding, number, retold),
    )


def _verdict(finding: Finding) -> Iterator[Block]:
    """The verdict in words, with the number; a warning or claim opens with who said it."""
    figure = finding.figure
    word = f"{SIGNS[finding.verdict]} *{VERDICTS[finding.verdict]}"
    reason = "" if finding.verdict is Verdict.FOUND else f"\n{REASONS[finding.reason]}"
    if finding.derivation is not None and finding.verdict is not Verdict.NOT_ENOUGH_EVIDENCE:
        yield from section(f"{word}: {escape(worked_out(finding.derivation))}.*{reason}")
        return
    if figure is None:
        yield from section(f"{word}.*{reason}")
        return
    if figure.kind in {FigureKind.PROJECTION, FigureKind.CLAIM} and figure.statement:
        yield from section(escape(figure.statement))
    figure_is = "" if finding.verdict is Verdict.FOUND else "the figure is "
    yield from section(f"{word}: {figure_is}{escape(amount(figure))}.*{reason}")


def _allowance(finding: Finding) -> Iterator[Block]:
    """What the person's wording allows, in plain text, because it repeats their words."""
    quantity = finding.claim.quantity
    if quantity is not None and allowance(finding):
        yield from small_print(f"“{quantity.text}” allows {allowance(finding)}")


def _figure(answer: Answer) -> Iterator[Block]:
    figure = answer.finding.figure
    if figure is None:
        return
    yield from fields(
        [
            ("Period", period(figure)),
            ("Place", places(figure)),
            ("Counts", figure.measure.name),
            ("Covers", cover(figure)),
        ]
    )
    yield from section(_source(figure))
    if answer.quote:
        yield from context("The source's own words:")
        yield from quote(answer.quote)
    yield from _caveats(answer)
    yield from _assumed(answer.finding, figure)


def _derivation(answer: Answer) -> Iterator[Block]:
    """The working, each figure in it with its key, the sources, and the caveats of them all.

    Where the figures are many they come last: they may go on in a further message, and the number
    is nowhere told without its caveats.
    """
    finding, derivation = answer.finding, answer.finding.derivation
    if derivation is None:
        return
    yield from section(f"*Working:* {escape(working(derivation))}")
    figures, few = derivation.operands, len(derivation.operands) <= TOGETHER
    if few:
        yield from _keyed(figures)
    yield from section("\n".join(map(_origin, sources_of(figures))))
    yield from _caveats(answer)
    yield from _assumed(finding, derivation.left[0])
    if not few:
        yield from _keyed(figures)


def _keyed(figures: Sequence[Figure]) -> Iterator[Block]:
    """A line a figure with its key, in lists that a message can be broken between."""
    for start in range(0, len(figures), TOGETHER):
        some = figures[start : start + TOGETHER]
        yield bullets([*_line(figure), literal(f" [{figure.key}]")] for figure in some)


def _origin(source: Source) -> str:
    """A source by itself, without a place in it."""
    linked = "" if is_safe(source.url) else f", {NO_LINK}"
    return f"*Source:* {link(source.url, source.title)}, {published(source)}{linked}"


def _source(figure: Figure) -> str:
    source = figure.source
    where = link(source.url, source.title)
    linked = "" if is_safe(source.url) else f", {NO_LINK}"
    locator = f", {escape(figure.locator)}" if figure.locator else ""
    return f"*Source:* {where}, {published(source)}{locator}{linked}"


def _caveats(answer: Answer) -> Iterator[Block]:
    """What must be said with the figure, and how it is known to be misquoted."""
    lines = [f"• {escape(caveat.text)}" for caveat in answer.caveats if caveat.must_show]
    if answer.finding.verdict in {Verdict.MISLEADING, Verdict.REFUTED}:
        lines += [
            f"• Often misquoted: “{escape(it.said)}”. {escape(it.right)} {escape(it.why)}"
            for it in answer.misquotes
        ]
    if lines:
        yield from section("\n".join(["*Caveats*", *lines]))


def _assumed(finding: Finding, figure: Figure) -> Iterator[Block]:
    """What the statement left open and the figure filled."""
    filled = {
        Slot.PERIOD: period(figure),
        Slot.PLACE: places(figure),
        Slot.BREAKDOWN: cover(figure),
        Slot.MEASURE: figure.measure.name,
    }  # the unit stands in the verdict
    assumed = [f"{SLOTS[slot]}: {filled[slot]}" for slot in finding.assumed if filled.get(slot)]
    if assumed:
        yield from context("Not in the statement, so assumed: " + escape("; ".join(assumed)))


def _near(finding: Finding, number: int, retold: str) -> Iterator[Block]:
    """Near figures and what differs; a pick list where the statement doesn't say which."""
    near = shown(finding)
    if not near or finding.derivation is not None:
        return
    yield from section(f"*{lead(finding)}*")
    yield bullets(map(_near_line, near))
    yield from context(NEAR_CAVEATS)
    options = [_option(candidate) for candidate in to_choose(finding)]
    chosen = [(label, key) for label, key in options if len(key) <= OPTION]
    if chosen:
        picked = pick_list("Choose a figure", f"{CHOOSE}.{number}", chosen)
        named = {"block_id": retold} if retold else {}
        yield {"type": "actions", "elements": [picked], **named}


def _near_line(candidate: Candidate) -> list[Block]:
    """One near figure: its number first, what differs below; that repeats the person's words."""
    line = _line(candidate.figure)
    differs = difference(candidate)
    return [*line, literal(f"\n{differs}", "italic")] if differs else line


def _line(figure: Figure) -> list[Block]:
    """A figure in one line, its number first."""
    return [literal(f"{amount(figure)}: ", "bold"), literal(scope(figure))]


def _option(candidate: Candidate) -> tuple[str, str]:
    """What tells a figure from the others, shortest first, and its key."""
    figure = candidate.figure
    parts = (cover(figure), places(figure), period(figure), amount(figure))
    return ", ".join(part for part in parts if part), figure.key
