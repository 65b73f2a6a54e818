"""PDFs: their text page by page, and what is said of pages without any."""

from __future__ import annotations

import logging

import pytest

from bot.documents import read_document
from bot.errors import TooLarge
from bot.model.document import Format
from tests.documents.files import pdf


def test_the_pages_are_read_in_order() -> None:
    document = read_document("a.pdf", pdf("Police saw 173 herons", "and 12 swans"))
    assert document.text.split("\n") == ["Police saw 173 herons", "and 12 swans"]
    assert (document.format, document.remarks) == (Format.PDF, ())


def test_pages_without_text_are_told_of() -> None:
    document = read_document("a.pdf", pdf("173 herons", "", "12 swans"))
    assert document.remarks == (
        "On 1 of 3 pages there is no text (a picture?); nothing there was checked.",
    )


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(TooLarge, match="1,001 pages; at most 1,000"):
        read_document("a.pdf", pdf(*["12"] * 1_001))


def test_a_damaged_one_gets_nothing_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    data = pdf("173 herons").replace(b"startxref\n", b"startxref\n9")
    with caplog.at_level(logging.DEBUG):
        assert read_document("a.pdf", data).text == "173 herons"
    assert caplog.records == []
