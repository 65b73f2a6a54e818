"""A document comes back into the thread of its answer, with a note at each number."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import docx
import pytest

from bot.model.document import Format
from handlers.annotated import returned_name
from handlers.settings import Mode
from tests.documents.files import pdf
from tests.handlers.test_answers import RIGHT, WRONG, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import message, stamp, unique

Json = dict[str, Any]

QUIET = "The marshes of Northmarsh lay quiet."


def word(*paragraphs: str) -> bytes:
    """A Word document."""
    document, written = docx.Document(), io.BytesIO()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(written)
    return written.getvalue()


def drop(desk: DeskProcess, slack: FakeSlack, name: str, content: bytes) -> tuple[str, str]:
    """Drop a file into a direct message; returns the conversation and the thread."""
    channel, ts = unique("D"), stamp()
    file = slack.give(name, content)
    desk.event(message("", channel, ts, subtype="file_share", files=[file]))
    return channel, ts


def back(slack: FakeSlack, channel: str) -> tuple[Json, bytes]:
    """The message that brings the document back, and its bytes."""
    (brought,) = slack.uploaded(channel)
    return brought, base64.b64decode(brought["content"])


def test_a_word_document_comes_back_with_comments(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, thread = drop(desk, slack, "draft.docx", word(QUIET, WRONG, RIGHT))
    brought, content = back(slack, channel)
    assert brought["thread_ts"] == thread
    assert brought["files"][0]["name"] == "draft (checked).docx"
    assert "draft.docx, with a comment at each number" in brought["text"]
    document = docx.Document(io.BytesIO(content))
    assert [it.text for it in document.paragraphs] == [QUIET, WRONG, RIGHT]
    comments = [it.text for it in document.comments]
    assert comments[0].startswith("Wrong: the figure is 173 offences.")
    assert comments[1].startswith("Supported: the figure is 173 offences.")
    assert len(comments) == 2


@pytest.mark.parametrize(
    ("name", "returned"), [("draft.md", "draft (checked).md"), ("draft.txt", "draft (checked).txt")]
)
def test_text_and_markdown_come_back_with_notes(
    name: str, returned: str, desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, _ = drop(desk, slack, name, f"{QUIET}\n\n{WRONG}\n".encode())
    brought, content = back(slack, channel)
    assert brought["files"][0]["name"] == returned
    text = content.decode()
    assert text.startswith(QUIET)
    assert "Wrong: the figure is 173 offences." in text


def test_of_a_pdf_its_text_comes_back_with_notes(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, _ = drop(desk, slack, "draft.pdf", pdf(WRONG))
    brought, content = back(slack, channel)
    assert brought["files"][0]["name"] == "draft (checked).txt"
    assert "can't be written into a PDF" in brought["text"]
    assert "Wrong: the figure is 173 offences." in content.decode()


def test_what_has_no_number_does_not_come_back(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, _ = drop(desk, slack, "draft.docx", word(QUIET))
    (edit,) = slack.calls("chat.update", channel=channel)
    assert "No number was found" in edit["arguments"]["text"]
    drop(desk, slack, "other.docx", word(QUIET))
    assert slack.uploaded(channel, seconds=0) == []


@pytest.mark.parametrize(
    ("method", "error", "said"),
    [
        ("files.getUploadURLExternal", "missing_scope", "files:write"),
        ("files.completeUploadExternal", "fatal_error", "didn't take draft.txt"),
    ],
)
def test_that_it_can_not_be_sent_back_is_said_and_the_answer_stands(
    method: str, error: str, said: str, facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        slack.control("behave", method=method, error=error, times=1)
        channel, _ = drop(desk, slack, "draft.txt", WRONG.encode())
        _, told, attention = slack.posted(channel, 3)
        (edit,) = slack.calls("chat.update", channel=channel)
    assert "1 number: 1 wrong." in edit["arguments"]["text"]
    assert said in told["text"]
    assert "Wrong: the figure is 173" in words(attention)


def test_an_upload_that_breaks_off_is_said(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        slack.control("behave", method="/upload/v1/", status=500, times=1)
        channel, _ = drop(desk, slack, "draft.txt", WRONG.encode())
        told = slack.posted(channel, 3)[1]
        assert desk.terminate() == 0
        assert "draft.txt" not in desk.log
    assert "didn't take draft.txt" in told["text"]


@pytest.mark.parametrize(
    ("name", "into", "returned"),
    [
        ("draft.docx", Format.WORD, "draft (checked).docx"),
        ("a.b.pdf", Format.TEXT, "a.b (checked).txt"),
        ("Untitled", Format.TEXT, "Untitled (checked).txt"),
        (".md", Format.MARKDOWN, ".md (checked).md"),
        ("", Format.TEXT, "copy (checked).txt"),
    ],
)
def test_it_never_takes_the_place_of_the_one_sent(name: str, into: Format, returned: str) -> None:
    assert returned_name(name, into) == returned
