"""The lists of a checked article: numbers that are not in the store, supported ones, caveats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.model.finding import Answer
from bot.write.amount import amount
from bot.write.card import Block, Card
from bot.write.origin import published, scope
from bot.write.pages import Group, pages
from bot.write.pieces import bullets, escape, literal, section
from bot.write.text import assumed, headline

Line = tuple[str, str]
"""What is set in bold, and what follows."""
CHUNK = 2_500
"""Characters of one block of lines, so that blocks can be laid out on several messages."""
MOST = 40
"""Lines of one block."""


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


def on_file(answers: Sequence[Answer]) -> Iterator[Line]:
    """A line an answer: the number, then the figure, what it is of, its source."""
    for answer in answers:
        yield said(answer), f": {' '.join(_of(answer))}"


def caveats_of(answers: Sequence[Answer]) -> Iterator[Line]:
    """What must be shown, each once, with the numbers that it belongs to."""
    belongs: dict[str, list[str]] = {}
    for answer in answers:
        for caveat in answer.caveats:
            if caveat.must_show:
                belongs.setdefault(caveat.text, []).append(said(answer))
    for text, numbers in belongs.items():
        yield ", ".join(dict.fromkeys(numbers)), f": {text}"


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
    for line in lines:
        held = sum(len(bold) + len(rest) for bold, rest in (*chunk, line))
        if chunk and (held > CHUNK or len(chunk) == MOST):
            yield chunk
            chunk = ()
        chunk = (*chunk, line)
    if chunk:
        yield chunk


def _of(answer: Answer) -> Iterator[str]:
    finding = answer.finding
    figure = finding.figure
    if figure is None:
        yield headline(finding)
        return
    yield f"{amount(figure)}: {scope(figure)}."
    filled = ", ".join(assumed(finding))
    if filled:
        yield f"Not in the sentence, so assumed: {filled}."
    yield f"Source: {figure.source.title}, {published(figure.source)}."


def _flat(text: str) -> str:
    return " ".join(text.split())
