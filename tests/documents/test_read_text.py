"""Text and Markdown: encodings, and what a reader of the page sees."""

from __future__ import annotations

import pytest

from bot.documents import read_document
from bot.errors import Broken
from bot.model.document import Format

SAID = "Herons cost £173 – “more” than in 2018/19"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-16-be", b"\xfe\xff")],
)
def test_a_text_is_read_in_the_encoding_it_is_in(encoding: str, mark: bytes) -> None:
    document = read_document("a.txt", mark + SAID.encode(encoding))
    assert (document.text, document.format, document.remarks) == (SAID, Format.TEXT, ())


def test_the_old_encoding_is_read_and_said() -> None:
    document = read_document("a.txt", SAID.encode("cp1252"))
    assert document.text == SAID
    [remark] = document.remarks
    assert "read as Windows-1252" in remark
    assert "save it as UTF-8" in remark


@pytest.mark.parametrize("data", [b"\xff\xfeH\x00\x00", b"\xfe\xff\xd8\x00", b"caf\x81 \xe9"])
def test_bytes_of_no_encoding_are_refused(data: bytes) -> None:
    with pytest.raises(Broken, match=r"a\.txt is in no encoding that is read \(byte \d+\)"):
        read_document("a.txt", data)


def test_marks_of_notes_are_no_part_of_a_text_and_brackets_of_an_editor_are() -> None:
    text = "Saw 173[1][12] herons.[3] “[12] herons”, he said [4], 1[2]3 f[5]x"
    assert read_document("a.txt", text.encode()).text == (
        "Saw 173 herons. “[12] herons”, he said [4], 1[2]3 f[5]x"
    )


def test_line_endings_and_blanks_of_a_text_stay() -> None:
    text = "One\r\n\r\n  two\tthree\r\n"
    assert read_document("a.txt", text.encode()).text == text


SOURCES = [
    ("Police saw **173** *herons*", "Police saw 173 herons"),
    ("more than **4,000** herons", "more than 4,000 herons"),
    ("__173__ _herons_, snake_case_name", "173 herons, snake_case_name"),
    ("[173 herons](https://x.example/12_(a)) left", "173 herons left"),
    ("[173 herons][1] left\n\n[1]: https://x.example/55", "173 herons left\n\n"),
    ("![66 swans](swans.png) none", "\n none"),
    ("12![](a.png)13", "12\n13"),
    ("12<br>13<br/>14", "12\n13\n14"),
    ("<td>12</td><td>13</td>", "\n12\n\n13\n"),
    ("1<b class='x'>7</b>3 and 173<sup>1</sup> on the 21<sup>st</sup>", "173 and 173 on the 21st"),
    ("# 12 herons #\n## More", "12 herons\nMore"),
    ("> 12 herons\n> > left", "12 herons\nleft"),
    ("a `12` and ``1`2`` b", "a 12 and 1`2 b"),
    ("before\n```\nx = 12\n```\nafter", "before\n\nafter"),
    ("before\n~~~python\n12\n", "before\n"),
    ("a <!-- 12\nherons --> b", "a  b"),
    ("<b>12</b> herons < 13 and <5", "12 herons < 13 and <5"),
    ("12[^a] herons\n\n[^a]: Not swans", "12 herons\n\n Not swans"),
    ("12[^caveat-1] herons\n\n[^caveat-1]: Wrong: 13\n    and more", "12 herons\n\n"),
    (r"\*12\* herons \[a\]", "*12* herons [a]"),
    ("5*3 and 4**2 herons", "5*3 and 4**2 herons"),
    ("3 * 4 herons", "3 * 4 herons"),
    ("* 12 herons\n- 13 swans", "* 12 herons\n- 13 swans"),
    ("~~12~~ herons", "12 herons"),
    ("---\ntitle: 12 herons\ndate: '2019-12-05'\n---\nText", "2019-12-05\nText"),
    ("---\ndate: 12 herons\npublished: 5 December 2019\n---\nText", "5 December 2019\nText"),
    ("Text\n\n---\n\ndate: 12", "Text\n\n---\n\ndate: 12"),
    ("[]() [ ] ** ` _ <", "[]() [ ] ** ` _ <"),
]


@pytest.mark.parametrize(("source", "seen"), SOURCES)
def test_markdown_is_read_as_it_is_seen(source: str, seen: str) -> None:
    document = read_document("a.md", source.encode())
    assert document.text == seen
    assert document.format is Format.MARKDOWN


def test_the_date_of_the_head_and_footnotes_stand_for_themselves() -> None:
    source = "---\ndate: 2019-12-05\n---\n# Herons\n\n12[^a] left.\n\n[^a]: Of 400.\n\nAfter"
    document = read_document("a.md", source.encode())
    held = [document.text[one.start : one.end].strip() for one in document.stretches]
    assert held == ["2019-12-05", "Herons\n\n12 left.", "Of 400.", "After"]


def test_the_cells_of_a_table_stand_for_themselves() -> None:
    source = "Herons | and swans\n\n| Force | Herons |\n|---|:--:|\n| East | 29 |\n\nOf these, 3"
    document = read_document("a.md", source.encode())
    held = [document.text[one.start : one.end].strip() for one in document.stretches]
    assert held == ["Herons | and swans", "Force", "Herons", "East", "29", "Of these, 3"]
