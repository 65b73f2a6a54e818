"""What stands in a document at a number: the verdict, the figure, its source, its caveats."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model.document import Note
from bot.model.finding import Answer, Reply
from bot.write.summary import Standing, standing
from bot.write.text import Line, headline, lines

NOT_IN_STORE = "Not in the store: no figure on file is about this."
_SAID = {
    "which allows", "assumed", "worked out", "from", "figure", "of", "source", "caveat",
    "often misquoted", "",
}  # fmt: skip
"""The lines of an answer that a note has: all but the number's own sentence, which it stands at."""


def notes(reply: Reply) -> tuple[Note, ...]:
    """A note for each number of a document, in its order; offsets are those of the reply's text.

    A number that no figure is about gets one too, of one line: an editor must see that it was
    looked at. So does what states no number and is judged all the same ("more here than there").
    """
    return tuple(_notes(reply))


def _notes(reply: Reply) -> Iterator[Note]:
    for answer in reply.answers:
        claim, said = answer.finding.claim, tuple(note_lines(answer))
        if claim.quantity is not None:
            yield Note(claim.quantity.start, claim.quantity.end, said)
        elif answer.finding.derivation is not None:
            yield Note(claim.start, claim.end, said)


def note_lines(answer: Answer) -> Iterator[str]:
    """The note's paragraphs in plain text, the verdict first; caveats that must be shown are."""
    if standing(answer) is Standing.NOT_IN_STORE:
        yield NOT_IN_STORE
        return
    yield headline(answer.finding)
    for line in lines(answer):
        if line.label in _SAID:
            yield _said(line)


def _said(line: Line) -> str:
    text = " ".join(line.text.split())
    return f"{line.label[0].upper()}{line.label[1:]}: {text}" if line.label else text
