"""A reply in plain words: for a terminal, a pipe, and whoever can't see cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.model.claim import Slot
from bot.model.derivation import Derivation
from bot.model.figure import Figure, Source, sources_of
from bot.model.finding import Answer, Finding, Reason, Reply, Verdict
from bot.model.interval import Interval
from bot.write.amount import amount, number
from bot.write.nearest import lead, near_line, shown
from bot.write.origin import NO_LINK, cover, period, places, published
from bot.write.phrases import REASONS, SLOTS, VERDICTS
from bot.write.working import headline as worked_out
from bot.write.working import once_every, operand_lines, working

HOW_TO_ASK = "Write a statement with a number, or ask for a figure: “how many … in …?”"
NOTHING_TO_CHECK = (
    "There is nothing to check in this: it has no number and asks for none. "
    "Write a statement or a question, such as “how many … in …?”."
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the answer: what it is ("source"), and what it says."""

    label: str
    text: str


def render(reply: Reply) -> str:
    """The whole reply, an answer a claim, in the text's order."""
    if not reply.answers:
        return NOTHING_TO_CHECK
    return "\n\n".join(render_answer(answer) for answer in reply.answers)


def render_answer(answer: Answer) -> str:
    """One answer: the verdict first, then what it stands on."""
    first = headline(answer.finding)
    rest = (f"  {line.label}: {line.text}" if line.label else f"  {line.text}"
            for line in lines(answer))  # fmt: skip
    return "\n".join((first, *rest))


def headline(finding: Finding) -> str:
    """The verdict in words, with the number and the unit where there is a figure."""
    verdict = VERDICTS[finding.verdict]
    if finding.derivation is not None and finding.verdict is not Verdict.NOT_ENOUGH_EVIDENCE:
        return f"{verdict}: {worked_out(finding.derivation)}. {REASONS[finding.reason]}"
    if finding.figure is None:
        return f"{verdict}. {REASONS[finding.reason]}"
    if finding.verdict is Verdict.FOUND:
        return f"{verdict}: {amount(finding.figure)}."
    if finding.reason is Reason.STATED_AS_FACT:
        return f"{verdict}: {finding.figure.statement} {REASONS[finding.reason]}"
    return f"{verdict}: the figure is {amount(finding.figure)}. {REASONS[finding.reason]}"


def lines(answer: Answer) -> Iterator[Line]:
    """Everything under the headline, in order."""
    finding = answer.finding
    yield from _statement(finding)
    if finding.derivation is not None:
        yield from _derivation(finding.derivation)
    if finding.figure is not None:
        yield from _figure(finding, answer)
    yield from _caveats(answer)
    if finding.figure is None and finding.derivation is None:
        yield from _nearest(finding)
    if finding.reason is Reason.NOTHING_ON_FILE and finding.claim.quantity is None:
        yield Line("", HOW_TO_ASK)


def _statement(finding: Finding) -> Iterator[Line]:
    claim = finding.claim
    if claim.text:
        yield Line("you wrote", f"“{' '.join(claim.text.split())}”")
    if claim.quantity is not None and allowance(finding):
        yield Line("which allows", f"“{claim.quantity.text}”: {allowance(finding)}")
    if finding.assumed and filling(finding):
        yield Line("assumed", ", ".join(assumed(finding)))


def allowance(finding: Finding) -> str:
    """What the claim's wording allows: "25.5 to 30 offences"; "" where it leaves no choice."""
    if finding.allowed is None or _is_point(finding):
        return ""
    times = once_every(finding.derivation) if finding.derivation is not None else ""
    low, high = finding.allowed.low, finding.allowed.high
    if times and low and high:
        return f"one every {_stretch(Interval(1 / high, 1 / low))} {times}"
    unit = f" {_unit(finding)}".rstrip()
    return f"{_stretch(finding.allowed)}{unit}"


def _unit(finding: Finding) -> str:
    if finding.derivation is not None:
        return finding.derivation.unit
    return finding.figure.unit if finding.figure else ""


def filling(finding: Finding) -> Figure | None:
    """The figure that filled what the statement left open: the one told, or the first of a sum."""
    if finding.derivation is not None:
        return finding.derivation.left[0]
    return finding.figure


def _is_point(finding: Finding) -> bool:
    allowed = finding.allowed
    return allowed is not None and allowed.low is not None and allowed.low == allowed.high


def assumed(finding: Finding) -> Iterator[str]:
    """Each slot that the statement left out, with what the figure has there."""
    figure = filling(finding)
    if figure is None:
        return
    said = {
        Slot.MEASURE: figure.measure.name,
        Slot.PLACE: places(figure),
        Slot.BREAKDOWN: cover(figure),
        Slot.PERIOD: period(figure),
        Slot.UNIT: figure.unit,
    }
    for slot in finding.assumed:
        yield f"{SLOTS[slot]} ({said[slot]})"


def _stretch(allowed: Interval) -> str:
    if allowed.high is None:
        return f"{_end(allowed.low)} or more" if allowed.low is not None else "any number"
    if allowed.low is None:
        return f"up to {_end(allowed.high)}"
    return f"{_end(allowed.low)} to {_end(allowed.high)}"


def _end(value: Decimal) -> str:
    """An end of a stretch; one that never ends, as two thirds do, to two places."""
    _, _, places = f"{value:f}".partition(".")
    rounded = value.quantize(Decimal("0.01"))
    return number(rounded if rounded and len(places) > 4 else value)


def _figure(finding: Finding, answer: Answer) -> Iterator[Line]:
    figure = finding.figure
    if figure is None:
        return
    yield Line("figure", figure.statement)
    where = "; ".join(part for part in (places(figure), cover(figure), period(figure)) if part)
    yield Line("of", f"{figure.measure.name}; {where}")
    yield _origin(figure.source, f"{figure.locator}; ")
    if answer.quote:
        yield Line("its words", f"“{answer.quote}”")


def _derivation(derivation: Derivation) -> Iterator[Line]:
    """The working, each figure in it, and where they come from, each source once."""
    yield Line("worked out", working(derivation))
    for line in operand_lines(derivation):
        yield Line("from", line)
    yield from map(_origin, sources_of(derivation.operands))


def _origin(source: Source, place: str = "") -> Line:
    """Title, publisher, day, place in it and link of a source."""
    by = f", {source.publisher}" if source.publisher else ""
    where = f"{published(source)}; {place}{source.url or NO_LINK}"
    return Line("source", f"{source.title}{by} ({where})")


def _caveats(answer: Answer) -> Iterator[Line]:
    shown = sorted(answer.caveats, key=lambda caveat: not caveat.must_show)
    for caveat in shown:
        yield Line("caveat" if caveat.must_show else "note", caveat.text)
    for misquote in answer.misquotes:
        yield Line("often misquoted", f"“{misquote.said}”. Right: {misquote.right} {misquote.why}")


def _nearest(finding: Finding) -> Iterable[Line]:
    if finding.nearest:
        yield Line("", lead(finding))
    for candidate in shown(finding):
        yield Line("", f"- {near_line(candidate)} [{candidate.figure.key}]")
