"""Footnotes in text and Markdown; of a PDF its text with them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents import annotate, read_document
from bot.errors import NoNotes
from bot.model.document import Format, Note
from tests.documents.files import package, paragraph, pdf

LINES = ("Wrong: 13", "Source: *A* [b]_c_ 1_2 <d>")


def at(text: str, *said: str) -> list[Note]:
    return [Note(text.index(one), text.index(one) + len(one), LINES) for one in said]


def annotated(name: str, source: str, *said: str, encoding: str = "utf-8") -> str:
    data = source.encode(encoding)
    document = read_document(name, data)
    return annotate(document, data, at(document.text, *said)).decode(encoding)


def test_a_text_gets_numbers_and_a_list_at_its_end() -> None:
    assert annotated("a.txt", "Saw 173 herons, 12 left.\n", "173", "12") == (
        "Saw 173[1] herons, 12[2] left.\n\n"
        "Notes by Caveat, the figure desk\n\n"
        "[1] Wrong: 13\n    Source: *A* [b]_c_ 1_2 <d>\n\n"
        "[2] Wrong: 13\n    Source: *A* [b]_c_ 1_2 <d>\n"
    )


def test_numbers_go_on_from_those_that_are_there() -> None:
    written = annotated("a.txt", "Saw 173[1] herons[7], [2] 12 left.", "12")
    assert "Saw 173[1] herons[7], [2] 12[8] left.\n\nNotes" in written
    assert "\n[8] Wrong" in written


def test_markdown_gets_footnotes_that_render_as_they_are_meant() -> None:
    assert annotated("a.md", "Saw **173** herons", "173") == (
        "Saw **173[^caveat-1]** herons\n\n"
        "[^caveat-1]: Wrong: 13  \n    Source: \\*A\\* \\[b\\]\\_c\\_ 1_2 \\<d\\>\n"
    )


@pytest.mark.parametrize(
    ("source", "said", "marked"),
    [
        ("[173 herons](x.example)", "173", "[173 herons](x.example)[^caveat-1]"),
        ("`173` herons", "173", "`173`[^caveat-1] herons"),
        ("| 173 | 12 |\n|---|---|", "12", "| 173 | 12[^caveat-1] |\n|---|---|"),
        ("173[^1] herons\n\n[^1]: 12", "12", "173[^1] herons\n\n[^1]: 12[^caveat-1]"),
        ("_more than **173**_ of", "173", "_more than **173[^caveat-1]**_ of"),
        ("1[^caveat-4] 2", "2", "1[^caveat-4] 2[^caveat-5]"),
        ("---\ndate: 2019-12-05\n---\n\n7", "7", "---\ndate: 2019-12-05\n---\n\n7[^caveat-1]"),
    ],
)
def test_a_mark_breaks_nothing(source: str, said: str, marked: str) -> None:
    assert annotated("a.md", source, said).startswith(f"{marked}\n\n[^caveat-")


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encoding_and_line_ends_stay(name: str, encoding: str) -> None:
    written = annotated(name, "Saw £173 –\r\nof 12", "173", encoding=encoding)
    assert re.match(r"Saw £173\[[^\]]+\] –\r\nof 12\r\n", written)
    assert written.count("\n") == written.count("\r\n")


def test_what_an_old_encoding_can_t_say_is_written_in_utf_8() -> None:
    data = "Saw £173".encode("cp1252")
    document = read_document("a.txt", data)
    written = annotate(document, data, [Note(5, 8, ("≥ 13",))])
    assert "£173[1]" in written.decode("utf-8-sig")


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_without_notes_the_very_bytes_come_back(name: str) -> None:
    data = "Saw £173\r\n\r\n".encode("utf-16")
    assert annotate(read_document(name, data), data, []) == data


SIGNS = st.sampled_from("ab17 .\n*_`[]()|#>\\")


@given(st.sampled_from(["a.txt", "a.md"]), st.text(SIGNS, max_size=60), st.data())
def test_what_is_annotated_reads_as_before_and_loses_nothing(
    name: str, text: str, data: st.DataObject
) -> None:
    source = f"begin {text} end"
    document = read_document(name, source.encode())
    notes = []
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, len(document.text) - 1))
        notes.append(Note(start, data.draw(st.integers(start + 1, len(document.text))), LINES))
    written = annotate(document, source.encode(), notes).decode()
    mark = r"\[\^caveat-\d+\](?!:)" if name == "a.md" else r"\[\d+\](?! Wrong)"
    assert len(re.findall(mark, written)) - len(re.findall(mark, source)) == len(notes)
    listed = written.count("Wrong: 13")
    assert listed == len(notes)
    body = written[: written.rindex("end") + 3] if not notes else written
    kept = re.sub(mark, "", body)
    assert re.sub(mark, "", source) in kept


WHOLE = "Saw 173 herons in 2019.\n\n12 left, and 5 came.\n"


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_an_annotated_copy_reads_like_the_draft(name: str) -> None:
    written = annotated(name, WHOLE, "173", "12", "5")
    assert read_document(name, written.encode()).text.rstrip() == WHOLE.rstrip()
    again = annotated(name, written, "12")
    assert read_document(name, again.encode()).text.rstrip() == WHOLE.rstrip()


def test_what_is_written_below_our_notes_is_still_read() -> None:
    written = annotated("a.txt", WHOLE, "173") + "\nA postscript: 9 swans.\n"
    assert read_document("a.txt", written.encode()).text.split() == [
        *WHOLE.split(), "A", "postscript:", "9", "swans."
    ]  # fmt: skip


@pytest.mark.parametrize(("into", "mark"), [(Format.TEXT, "[1]"), (Format.MARKDOWN, "[^caveat-1]")])
def test_of_a_pdf_the_text_can_be_had_with_notes(into: Format, mark: str) -> None:
    data = pdf("Saw 173 herons")
    document = read_document("a.pdf", data)
    written = annotate(document, data, at(document.text, "173"), into).decode()
    assert f"Saw 173{mark} herons" in written
    assert "Wrong: 13" in written


def test_what_takes_no_notes_is_said_with_what_can_be_had() -> None:
    data = pdf("Saw 173 herons")
    with pytest.raises(NoNotes, match=r"notes can't be written into one\. Its text with the notes"):
        annotate(read_document("a.pdf", data), data, [])
    data = package(paragraph("Saw 173"))
    with pytest.raises(NoNotes, match="comes back as one, not as a Markdown file"):
        annotate(read_document("a.docx", data), data, [], Format.MARKDOWN)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_bytes_of_another_document_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not the bytes"):
        annotate(read_document(name, b"Saw 173"), b"Saw 174", [])
