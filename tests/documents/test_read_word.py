"""Word documents: what is read, in which order, and what stands for itself."""

from __future__ import annotations

from docx.document import Document as WordDocument

from bot.documents import read_document
from bot.model.document import Document, Format
from tests.documents.files import archive, notes_parts, package, paragraph, parts, word, words


def read(data: bytes) -> Document:
    return read_document("draft.docx", data)


def held(document: Document) -> list[str]:
    return [document.text[one.start : one.end] for one in document.stretches]


def test_paragraphs_lists_and_headings_in_their_order() -> None:
    def fill(document: WordDocument) -> None:
        document.add_heading("Herons", 1)
        document.add_paragraph("Police saw ").add_run("173").bold = True
        document.add_paragraph("12 swans", style="List Number")
        document.add_paragraph("One\ttwo\nthree")

    document = read(word(fill))
    assert document.text == "Herons\n\nPolice saw 173\n\n12 swans\n\nOne\ttwo\nthree"
    assert (document.format, document.remarks) == (Format.WORD, ())
    assert held(document) == [document.text]


def test_a_table_is_read_where_it_stands_and_each_cell_for_itself() -> None:
    def fill(document: WordDocument) -> None:
        document.add_paragraph("Before")
        table = document.add_table(2, 3)
        for place, text in enumerate(("Force", "Herons", "", "East", "29", "69")):
            table.cell(place // 3, place % 3).text = text
        table.cell(1, 0).add_paragraph("and West")
        document.add_paragraph("After")

    document = read(word(fill))
    assert document.text == "Before\n\nForce\tHerons\nEast\n\nand West\t29\t69\n\nAfter"
    assert held(document) == ["Before", "Force", "Herons", "East\n\nand West", "29", "69", "After"]
    [remark] = document.remarks
    assert remark.startswith("It has tables.")


def test_tracked_changes_are_read_as_accepted() -> None:
    body = paragraph(
        "Police saw ",
        f"<w:ins>{words('173')}</w:ins>",
        "<w:del><w:r><w:delText>99</w:delText></w:r></w:del>",
        f"<w:moveFrom>{words('88')}</w:moveFrom>",
        f"<w:moveTo>{words(' herons')}</w:moveTo>",
    )
    joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + words("One ") + "</w:p>"
    rows = (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("77") + "</w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + paragraph("66") + "</w:tc>"
        "<w:tc>" + paragraph("55") + "</w:tc></w:tr></w:tbl>"
    )
    document = read(package(body + joined + paragraph("two") + rows))
    assert document.text == "Police saw 173 herons\n\nOne two\n\n55"


def test_links_controls_and_fields_are_read_and_what_is_hidden_is_not() -> None:
    body = paragraph(
        f"<w:hyperlink>{words('173')}</w:hyperlink>",
        f"<w:sdt><w:sdtContent>{words(' herons')}</w:sdtContent></w:sdt>",
        f'<w:fldSimple w:instr="X 44">{words(" and")}</w:fldSimple>',
        "<w:r><w:instrText>PAGE 33</w:instrText></w:r>",
        words(" swans", "<w:rPr><w:vanish/></w:rPr>"),
        words(" ducks", '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
        "<w:r><w:noBreakHyphen/><w:tab/><w:t>end\nof line</w:t></w:r>",
    )
    assert read(package(body)).text == "173 herons and ducks-\tend of line"


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
    "{0}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>"
)


def test_boxes_and_notes_come_after_the_story_each_for_itself_and_once() -> None:
    notes = notes_parts(
        '<w:footnote w:id="0" w:type="separator">' + paragraph("no note") + "</w:footnote>"
        '<w:footnote w:id="2">' + paragraph("Of 400") + "</w:footnote>"
    )
    body = paragraph(
        "Police saw 173",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        BOX.format(paragraph("Box 29", BOX.format(paragraph("Inner 30")))),
        " herons",
    )
    data = archive(parts(package(body + paragraph("Second"))) | notes)
    document = read(data)
    assert document.text == "Police saw 173 herons\n\nSecond\n\nBox 29\n\nInner 30\n\nOf 400"
    assert held(document) == ["Police saw 173 herons\n\nSecond", "Box 29", "Inner 30", "Of 400"]


def test_a_raised_number_is_a_mark_and_no_digit_of_the_number_before() -> None:
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    body = paragraph("Saw 173", words("1", raised), " on the 21", words("st", raised))
    assert read(package(body)).text == "Saw 173 on the 21st"


def test_a_note_that_refers_to_itself_or_holds_a_box_is_read_once() -> None:
    again = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    box = "<w:r><w:pict><w:txbxContent>" + paragraph("29") + "</w:txbxContent></w:pict></w:r>"
    notes = notes_parts('<w:footnote w:id="2">' + paragraph("Of 400", again, box) + "</w:footnote>")
    data = archive(parts(package(paragraph(again))) | notes)
    assert read(data).text == "Of 400\n\n29"


def test_headers_footers_and_comments_are_not_read() -> None:
    def fill(document: WordDocument) -> None:
        run = document.add_paragraph("Police saw 173 herons").runs[0]
        document.sections[0].header.paragraphs[0].text = "Page 12"
        document.sections[0].footer.paragraphs[0].text = "13 pages"
        document.add_comment(run, "Not 14?")

    assert read(word(fill)).text == "Police saw 173 herons"


def test_text_that_is_embedded_as_a_file_is_told_of() -> None:
    document = read(package(paragraph("Text") + '<w:altChunk r:id="rId9"/>'))
    assert document.remarks == (
        "It has other files embedded as text; what stands in them was not checked.",
    )
