"""Files that can't be read: each gets an answer of its own, with the remedy."""

from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from bot.documents import LARGEST, LONGEST_DOCUMENT, read_document
from bot.errors import (
    BadDocument,
    Broken,
    Empty,
    Encrypted,
    Mislabelled,
    NoText,
    TooLarge,
    UnknownFormat,
)
from tests.documents.files import ROOT, TYPES, archive, package, paragraph, parts, pdf, story

WORD = package(paragraph("12 herons"))
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")
PDF = pdf("12 herons")
LOCKED_PDF = pdf(
    "12 herons",
    trailer="/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<{'43' * 16}> <{'43' * 16}>]",
)
HTML = b"\xef\xbb\xbf \n<!DOCTYPE html><p>12 herons"
ODT = archive({"mimetype": "application/vnd.oasis.opendocument.text"})
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
BLANKS = "\N{NO-BREAK SPACE}\n".encode()

BAD: list[tuple[str, bytes, type[BadDocument], str]] = [
    ("a.docx", b"", Empty, "a.docx is empty"),
    ("a.txt", b" \r\n ", Empty, "a.txt is empty"),
    ("a.docx", LOCKED, Encrypted, "locked with a password. Unlock it"),
    ("a.pdf", LOCKED_PDF, Encrypted, "locked with a password. Save it without one"),
    ("a.docx", OLE, Mislabelled, "a.docx is named like a Word document, but it is a document"),
    ("a.docx", PDF, Mislabelled, "but it is a PDF. Rename it to end in .pdf"),
    ("a.docx", HTML, Mislabelled, "but it is a web page (HTML). Save it as .docx"),
    ("a.docx", b"12 herons", Mislabelled, "but it is plain text. Rename it to end in .txt"),
    ("a.docx", rb"{\rtf1 12 herons}", Mislabelled, "but it is a Rich Text document (.rtf)"),
    ("a.docx", PICTURE, Mislabelled, "but it is a file of another kind"),
    ("a.docx", ODT, Mislabelled, "but it is an OpenDocument file"),
    ("a.docx", archive({"a": "b"}), Mislabelled, "but it is an archive of other files (.zip)"),
    ("a.docx", archive({"xl/workbook.xml": "b"}), Mislabelled, "but it is an Excel workbook"),
    ("a.pdf", WORD, Mislabelled, "a.pdf is named like a PDF, but it is a Word document"),
    ("a.txt", WORD, Mislabelled, "a.txt is named like a text file"),
    ("a.md", PDF, Mislabelled, "a.md is named like a Markdown file"),
    ("a.txt", HTML, Mislabelled, "a web page"),
    ("a.txt", b"12\0herons", Mislabelled, "a file of another kind"),
    ("a.doc", OLE, UnknownFormat, "a.doc is a document of an old Office"),
    ("a.png", PICTURE, UnknownFormat, "a.png is a file of another kind, which is not read. Save"),
    ("a.odt", ODT, UnknownFormat, "a.odt is an OpenDocument file"),
    ("a.pptx", archive({"ppt/a.xml": ""}), UnknownFormat, "a PowerPoint presentation"),
    ("a.html", HTML, UnknownFormat, "a web page"),
    ("a.txt", BLANKS, NoText, "holds no text"),
    ("a.docx", package("<w:p/>"), NoText, "holds no text. If its pages are pictures"),
    ("a.pdf", pdf("", ""), NoText, "It seems to be scanned"),
    ("a.docx", WORD[:-40], Broken, "damaged: its list of parts can't be read"),
    ("a.docx", WORD[:60], Broken, "damaged"),
    ("a.docx", package("<w:p>"), Broken, "word/document.xml is not well-formed"),
    ("a.docx", archive({"[Content_Types].xml": TYPES}), Broken, "doesn't say where its text is"),
    ("a.docx", archive({"[Content_Types].xml": TYPES, "_rels/.rels": ROOT}), Broken,
     "the part with its text is missing"),
    ("a.pdf", PDF[:60], Broken, "damaged: it can't be read as a PDF"),
    ("a.pdf", b"%PDF-1.7\n%%EOF", Broken, "damaged"),
    ("a.txt", b"a" * (LARGEST + 1), TooLarge, "a.txt is larger than 10 MB, the most"),
    ("a.txt", b"a" * (LONGEST_DOCUMENT + 1), TooLarge, "more than 1,000,000 characters"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "error", "said"), BAD, ids=[f"{row[2].__name__}-{row[3][:40]}" for row in BAD]
)
def test_a_bad_file_gets_an_answer_of_its_own(
    name: str, data: bytes, error: type[BadDocument], said: str
) -> None:
    with pytest.raises(BadDocument) as caught:
        read_document(name, data)
    assert type(caught.value) is error
    assert said in str(caught.value)
    assert str(caught.value).startswith(name)


@pytest.mark.parametrize("name", ["a", "a.xyz", "/dev/fd/63", "A.DOCX", "a.Pdf"])
def test_a_name_that_says_nothing_leaves_it_to_the_content(name: str) -> None:
    if not name.lower().endswith("pdf"):
        assert read_document(name, WORD).text == "12 herons"
    if not name.lower().endswith("docx"):
        assert read_document(name, PDF).text.strip() == "12 herons"


def test_templates_macros_and_the_strict_kind_are_told_apart() -> None:
    held = parts(WORD)
    macros = TYPES.replace("openxmlformats-officedocument", "ms-word.macroEnabled")
    with pytest.raises(UnknownFormat, match="a template, or a document with macros"):
        read_document("a.docx", archive(held | {"[Content_Types].xml": macros}))
    strict = ROOT.replace("http://schemas.openxmlformats.org/officeDocument/2006",
                          "http://purl.oclc.org/ooxml/officeDocument")  # fmt: skip
    with pytest.raises(UnknownFormat, match="Strict Open XML"):
        read_document("a.docx", archive(held | {"_rels/.rels": strict}))


def test_a_zip_bomb_is_refused_by_what_it_declares(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = archive(parts(WORD) | {"word/media/a.png": bytes(60_000_000)})
    monkeypatch.setattr(ZipFile, "open", None)  # nothing may be unpacked
    with pytest.raises(TooLarge, match=r"would unpack to 60 MB from 0\.1 MB; at most 50 MB"):
        read_document("a.docx", bomb)


def test_a_smaller_one_is_refused_by_its_ratio() -> None:
    with pytest.raises(TooLarge, match="200 times its size"):
        read_document("a.docx", archive(parts(WORD) | {"word/a.xml": bytes(9_000_000)}))


def test_one_of_too_many_parts_is_refused() -> None:
    many = {f"word/{number}.xml": "" for number in range(2_000)}
    with pytest.raises(TooLarge, match=r"2,003 parts; a document has at most 2,000"):
        read_document("a.docx", archive(parts(WORD) | many))


def with_size(data: bytes, part: bytes, size: int) -> bytes:
    """The archive with another unpacked size declared for a part, in both of its headers."""
    out = bytearray(data)
    for signature, offset, start in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        at = data.find(signature)
        while data[at + start : at + start + len(part)] != part:
            at = data.index(signature, at + 4)
        out[at + offset : at + offset + 4] = struct.pack("<I", size)
    return bytes(out)


@pytest.mark.parametrize("declared", [10, 40_000_000])
def test_a_header_that_lies_gains_nothing(declared: int) -> None:
    body = paragraph("12 herons") + " " * 30_000_000
    lying = with_size(package(body), b"word/document.xml", declared)
    with pytest.raises((Broken, TooLarge)):
        read_document("a.docx", lying)


def test_only_the_methods_that_can_be_bounded_are_unpacked() -> None:
    for method, is_read in ((ZIP_STORED, True), (ZIP_DEFLATED, True), (ZIP_BZIP2, False)):
        packed = BytesIO()
        with ZipFile(packed, "w", method) as out:
            for name, data in parts(WORD).items():
                out.writestr(name, data)
        if is_read:
            assert read_document("a.docx", packed.getvalue()).text == "12 herons"
        else:
            with pytest.raises(Broken, match="in a way that Word never uses"):
                read_document("a.docx", packed.getvalue())


LAUGHS = "<!DOCTYPE w:document [<!ENTITY a '{}'>{}]>".format(
    "12 herons " * 100,
    "".join(
        f"<!ENTITY {name} '{f'&{before};' * 50}'>"
        for before, name in zip("abcde", "bcdef", strict=True)
    ),
)
REMOTE = '<!DOCTYPE w:document [<!ENTITY f SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("head", "said"),
    [(LAUGHS, "&f;"), (REMOTE, "&f;"), ("<!DOCTYPE w:document>", "12"), (LAUGHS, "12")],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(head: str, said: str, encoding: str) -> None:
    text = (
        story(paragraph(said))
        .replace("UTF-8", encoding)
        .replace("<w:document", f"{head}<w:document")
    )
    with pytest.raises(Broken, match=r"defines entities|not well-formed"):
        read_document("a.docx", archive(parts(WORD) | {"word/document.xml": text.encode(encoding)}))


def test_what_is_nested_beyond_reason_is_refused() -> None:
    for depth in (150, 5_000):
        nested = "<w:tbl><w:tr><w:tc>" * depth + paragraph("12") + "</w:tc></w:tr></w:tbl>" * depth
        try:
            assert read_document("a.docx", package(nested)).text == "12"
        except Broken as error:
            assert "nested too deeply" in str(error) or "not well-formed" in str(error)


def test_a_part_of_too_many_tags_is_refused_before_it_is_parsed() -> None:
    data = package("<w:p/>" * 1_000_001)
    assert len(data) < LARGEST
    with pytest.raises(TooLarge, match=r"word/document\.xml is more than is read|times its size"):
        read_document("a.docx", data)


def test_an_answer_says_nothing_of_what_stands_in_the_document() -> None:
    for name, data in (("a.docx", package("<w:p>SECRET")), ("a.pdf", PDF[:-200] + b"SECRET")):
        try:
            read_document(name, data)
        except BadDocument as error:
            assert "SECRET" not in str(error)
