"""A document is checked like its text, however long it is, and its cells each for themselves."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import docx
import pytest

from bench.documents import NAME, draft
from bot.article import BEFORE, MOST_NUMBERS, PART, check_document, own_day
from bot.check import Checker
from bot.documents import annotate, read_document
from bot.errors import TooLong
from bot.limits import LONGEST
from bot.model.document import Document, Format, Stretch
from bot.model.finding import Reply, Verdict
from bot.write.note import notes
from bot.write.summary import summarise

DAY = date(2019, 12, 6)
CLAIM = (
    "Cambridgeshire police recorded 173 child sex crimes in 2018/19. "
    "Of these, 29 involved Facebook."
)
FILLER = "The council met on Tuesday and said little that anybody had not heard before.\n\n"


def text_of(text: str) -> Document:
    return Document("a.txt", Format.TEXT, text, (Stretch(0, len(text)),))


def told(reply: Reply) -> list[tuple[int, int, str, str]]:
    return [
        (claim.start, claim.end, finding.verdict, claim.quantity.text if claim.quantity else "")
        for finding in (answer.finding for answer in reply.answers)
        for claim in [finding.claim]
    ]


@pytest.mark.parametrize("text", [CLAIM, "", "Well, well", "How many swans are there?", FILLER])
def test_a_short_document_is_checked_like_its_text(text: str, checker: Checker) -> None:
    assert check_document(checker, text_of(text), DAY) == checker.check(text, DAY)


def test_a_long_one_is_checked_in_parts_and_no_seam_shows(checker: Checker) -> None:
    text = (FILLER * 3 + CLAIM + "\n\n" + "Another 69 involved Instagram.\n\n") * 160
    assert PART * 2 < len(text) <= LONGEST
    progress: list[tuple[int, int]] = []
    reply = check_document(checker, text_of(text), DAY, lambda *done: progress.append(done))
    assert told(reply) == told(checker.check(text, DAY))
    for answer in reply.answers:
        claim = answer.finding.claim
        assert text[claim.start : claim.end] == claim.text
        assert claim.quantity is not None
        assert text[claim.quantity.start : claim.quantity.end] == claim.quantity.text
    assert progress[-1] == (len(text), len(text))
    assert [done for done, _ in progress] == sorted({done for done, _ in progress})
    assert len(progress) > 2


def test_one_longer_than_a_single_check_may_be_is_checked(checker: Checker) -> None:
    text = CLAIM + "\n\n" + FILLER * (LONGEST // len(FILLER)) + CLAIM
    assert len(text) > LONGEST
    reply = check_document(checker, text_of(text), DAY)
    assert [answer.finding.verdict for answer in reply.answers] == [Verdict.SUPPORTED] * 4
    assert reply.answers[-1].finding.claim.end == len(text)


@pytest.mark.parametrize("gap", ["\n\n", "\n", " ", ""])
def test_every_number_is_met_once_wherever_the_parts_end(gap: str, checker: Checker) -> None:
    word = "herons" if gap else "-"
    text = f"{word} 12{gap}" * ((PART + BEFORE) * 2 // (len(word) + 4))
    reply = check_document(checker, text_of(text), DAY)
    starts = [
        one.finding.claim.quantity.start for one in reply.answers if one.finding.claim.quantity
    ]
    assert len(starts) == len(set(starts))
    if gap:
        assert len(starts) == text.count("12")


def test_ten_thousand_words_of_word_come_back_with_a_comment_at_each_number(
    checker: Checker,
) -> None:
    data = draft()
    document = read_document(NAME, data)
    assert len(document.text.split()) > 10_000
    reply = check_document(checker, document, DAY)
    written = annotate(document, data, notes(reply))
    comments = [comment.text for comment in docx.Document(BytesIO(written)).comments]
    assert len(comments) == summarise(reply).supported == 250
    assert read_document(NAME, written).text == document.text


def test_too_many_numbers_are_refused_and_none_is_left_out(checker: Checker) -> None:
    text = ("12 herons. " * 90 + "\n\n") * (MOST_NUMBERS // 90 + 1)
    with pytest.raises(TooLong, match="more than 5,000 numbers"):
        check_document(checker, text_of(text), DAY)


def test_a_cell_takes_nothing_from_its_neighbours(checker: Checker) -> None:
    source = (
        "Child sex crimes recorded by police in 2018/19\n\n"
        "| Force | Facebook |\n|---|---|\n| Cambridgeshire | 173 |\n"
    )
    [answer] = check_document(checker, read_document("a.md", source.encode()), DAY).answers
    assert answer.finding.claim.text == "173"
    assert answer.finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_the_day_is_the_documents_own() -> None:
    dated = text_of("Herons\n\nThursday, 5th December 2019\n\nThere were 12 herons.")
    assert own_day(dated, DAY) == date(2019, 12, 5)
    assert own_day(text_of("There were 12 herons."), DAY) == DAY
