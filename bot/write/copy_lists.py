"""The lists of a checked article: numbers that are not in the store, supported ones, caveats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.model.figure import Figure, FigureKind
from bot.model.finding import Answer, told
from bot.write.amount import amount
from bot.write.card import Block, Card
from bot.write.origin import NO_LINK, published, scope
from bot.write.pages import Group, pages
from bot.write.pieces import bullets, cut, escape, is_safe, literal, section, split
from bot.write.text import assumed
from bot.write.working import headline, operand_lines, working

Line = tuple[str, str]
"""What is set in bold, and what follows."""
CHUNK = 2_500
"""Characters of one block of lines, so that blocks can be laid out on several messages."""
MOST = 40
"""Lines of one block."""
TOGETHER = 50
"""Stretches of lines that a caveat is told with at once."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Lines under a heading, which is repeated on every message that they go on to."""

    heading: str
    lines: tuple[Line, ...]


def missing(answers: Sequence[Answer]) -> Iterator[Line]:
    """A line a sentence: its numbers, then the sentence, once."""
    by_sentence: dict[str, list[str]] = {}
    for answer in answers:
        by_sentence.setdefault(answer.finding.claim.text, []).append(said(answer))
    for sentence, numbers in by_sentence.items():
        yield ", ".join(numbers), f": {_flat(sentence)}"


def on_file(answers: Sequence[Answer], first: int = 1) -> Iterator[Line]:
    """A line an answer, counted from `first`: the number, the figure, and what it is of."""
    for count, answer in enumerate(answers, first):
        yield f"{count:,}. {said(answer)}", f": {' '.join(_of(answer))}"


def sources_of(answers: Sequence[Answer]) -> Iterator[Line]:
    """Each source once, with the lines that stand on it."""
    belongs: dict[str, list[int]] = {}
    for count, answer in enumerate(answers, 1):
        for line in dict.fromkeys(_source(figure) for figure in told(answer.finding)):
            belongs.setdefault(line, []).append(count)
    yield from _shared(belongs, len(answers))


def _source(figure: Figure) -> str:
    source = figure.source
    link = source.url if is_safe(source.url) else NO_LINK
    return f"{source.title}, {published(source)}, {link}"


def caveats_of(answers: Sequence[Answer]) -> Iterator[Line]:
    """Each caveat that must be shown once, with the lines that it belongs to."""
    belongs: dict[str, list[int]] = {}
    for count, answer in enumerate(answers, 1):
        for caveat in answer.caveats:
            if caveat.must_show:
                belongs.setdefault(caveat.text, []).append(count)
    yield from _shared(belongs, len(answers))


def _shared(belongs: Mapping[str, Sequence[int]], whole: int) -> Iterator[Line]:
    for text, counts in belongs.items():
        stretches = [*_stretches(counts)]
        for start in range(0, len(stretches), TOGETHER):
            some = ", ".join(stretches[start : start + TOGETHER])
            yield "All" if len(counts) == whole > 1 else some, f": {text}"


def _stretches(counts: Sequence[int]) -> Iterator[str]:
    """1, 2, 3, 5 as "1 to 3" and "5"."""
    first = last = counts[0]
    for count in (*counts[1:], None):
        if count == last + 1:
            last = count
            continue
        yield f"{first:,}" if first == last else f"{first:,} to {last:,}"
        first = last = count or 0


def said(answer: Answer) -> str:
    """The number as it stands in the article; the sentence where it states none."""
    claim = answer.finding.claim
    return f"“{claim.quantity.text if claim.quantity else _flat(claim.text)}”"


def list_cards(lists: Sequence[Listed], buttons: Sequence[Block]) -> Iterator[Card]:
    """The messages that hold the lists, in order; `buttons` stand under the last."""
    chunks = [Listed(one.heading, chunk) for one in lists for chunk in _chunks(one.lines)]
    laid = pages([Group(place, (_block(chunk),)) for place, chunk in enumerate(chunks)])
    for sheet in laid:
        held = [chunks[group.number] for group in sheet]
        yield _card(held, buttons if sheet is laid[-1] else ())


def _card(chunks: Sequence[Listed], buttons: Sequence[Block]) -> Card:
    blocks: list[Block] = []
    lines: list[str] = []
    heading = ""
    for chunk in chunks:
        if chunk.heading != heading:
            heading = chunk.heading
            blocks += section(f"*{escape(heading)}*")
            lines.append(heading)
        blocks.append(_block(chunk))
        lines += [f"• {bold}{rest}" for bold, rest in chunk.lines]
    return Card((*blocks, *buttons), escape("\n".join(lines)))


def _block(chunk: Listed) -> Block:
    return bullets([literal(bold, "bold"), literal(rest)] for bold, rest in chunk.lines)


def _chunks(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    chunk: tuple[Line, ...] = ()
    for line in (piece for whole in lines for piece in _pieces(whole)):
        held = sum(len(bold) + len(rest) for bold, rest in (*chunk, line))
        if chunk and (held > CHUNK or len(chunk) == MOST):
            yield chunk
            chunk = ()
        chunk = (*chunk, line)
    if chunk:
        yield chunk


def _pieces(line: Line) -> Iterator[Line]:
    """The line, or where it is too long for a block (a sum of many figures) several of them."""
    bold, rest = line
    for number, piece in enumerate(split(rest, CHUNK)):
        yield (bold, piece) if number == 0 else (f"{cut(bold, 40)}, continued", f": {piece}")


def _of(answer: Answer) -> Iterator[str]:
    finding = answer.finding
    if finding.derivation is not None:
        yield f"{headline(finding.derivation)}. Working: {working(finding.derivation)}."
        yield f"From {'; '.join(operand_lines(finding.derivation))}."
    for figure in (finding.figure,) if finding.figure is not None else ():
        if figure.kind in {FigureKind.PROJECTION, FigureKind.CLAIM}:
            yield figure.statement  # who said it goes before the number
        yield f"{amount(figure)}: {scope(figure)}."
    filled = ", ".join(assumed(finding))
    if filled:
        yield f"Not in the sentence, so assumed: {filled}."


def _flat(text: str) -> str:
    return " ".join(text.split())
