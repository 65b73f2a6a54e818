"""The check of a whole document: stretch by stretch, long ones in parts, the answers joined.

Nothing is lent from one stretch to the next. Where a long stretch has to be divided, a part is read
along with the paragraphs before it, so that "of these, 29…" still knows of what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.check import Checker
from bot.errors import TooLong
from bot.model.document import Document, Stretch
from bot.model.finding import Answer, Reply
from bot.read.dateline import dateline
from bot.verdict.worth import worth_saying

PART = 15_000
"""Characters of one part: about a second's work, so that progress can be shown."""
BEFORE = 2_000
"""Characters before a part that are read along with it."""
MOST_NUMBERS = 5_000
"""Numbers of one document; one with more is refused, never cut."""

Progress = Callable[[int, int], None]
"""Called with the characters done and the characters in all, after each part."""


def own_day(document: Document, otherwise: date) -> date:
    """The day from which "last year" counts: the document's own date line, else `otherwise`."""
    return dateline(document.text, otherwise) or otherwise


def check_document(
    checker: Checker, document: Document, today: date, progress: Progress | None = None
) -> Reply:
    """An answer for every claim, offsets counting in `document.text`, in its order.

    `today` is usually `own_day(document, …)`. Raises TooLong for more than `MOST_NUMBERS` numbers.
    """
    answers: list[Answer] = []
    numbers = 0
    for part in _parts(document):
        found = _checked(checker, document.text, part, today)
        answers += found
        numbers += sum(answer.finding.claim.quantity is not None for answer in found)
        if numbers > MOST_NUMBERS:
            raise TooLong(
                f"{document.name} has more than {MOST_NUMBERS:,} numbers; no more are checked at "
                "once. Split it, and check the parts."
            )
        if progress is not None:
            progress(part.end, len(document.text))
    return Reply(document.text, worth_saying(tuple(answers)))


@dataclass(frozen=True, slots=True)
class _Part:
    """What is checked at once: from `start` to `end`, read along from `lead` on."""

    lead: int
    start: int
    end: int


def _checked(checker: Checker, text: str, part: _Part, today: date) -> tuple[Answer, ...]:
    reply = checker.check(text[part.lead : part.end], today)
    moved = (_moved(answer, part.lead) for answer in reply.answers)
    return tuple(answer for answer in moved if answer.finding.claim.start >= part.start)


def _moved(answer: Answer, by: int) -> Answer:
    """The answer with its claim's offsets moved on."""
    claim = answer.finding.claim
    number = claim.quantity
    if number is not None:
        number = replace(number, start=number.start + by, end=number.end + by)
    claim = replace(claim, start=claim.start + by, end=claim.end + by, quantity=number)
    return replace(answer, finding=replace(answer.finding, claim=claim))


def _parts(document: Document) -> Iterator[_Part]:
    for stretch in document.stretches:
        start = stretch.start
        while start < stretch.end:
            end = _end(document.text, start, stretch)
            yield _Part(_lead(document.text, start, stretch), start, end)
            start = end


def _end(text: str, start: int, stretch: Stretch) -> int:
    """Where a part ends: after a paragraph, else a line, else a word."""
    most = start + PART
    if most >= stretch.end:
        return stretch.end
    for gap in ("\n\n", "\n", " "):
        at = text.rfind(gap, start + PART // 2, most)
        if at != -1:
            return at + len(gap)
    return most


def _lead(text: str, start: int, stretch: Stretch) -> int:
    """Where reading begins: at the first paragraph of those just before, None being cut."""
    if start == stretch.start:
        return start
    at = text.find("\n", max(stretch.start, start - BEFORE), start - 1)
    return start if at == -1 else at + 1
