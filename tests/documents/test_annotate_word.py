"""Comments in Word documents: at the number, and nothing else of the document changes."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.documents import annotate, read_document
from bot.errors import Broken
from bot.model.document import Format, Note
from tests.documents.files import (
    PACKAGE,
    TYPES,
    R,
    W,
    archive,
    notes_parts,
    package,
    paragraph,
    parts,
    saved,
    story,
    word,
    words,
)

NAME = "draft.docx"
STORY, COMMENTS = "word/document.xml", "word/comments.xml"
CHANGED = {STORY, COMMENTS, "word/_rels/document.xml.rels", "[Content_Types].xml"}


def tag(name: str) -> str:
    return f"{{{W}}}{name}"


def at(text: str, *said: str) -> list[Note]:
    """A note on the first place of each of these words."""
    return [
        Note(text.index(one), text.index(one) + len(one), (f"On {one}", "Second")) for one in said
    ]


def annotated(data: bytes, *said: str) -> bytes:
    document = read_document(NAME, data)
    return annotate(document, data, at(document.text, *said))


def marked(data: bytes) -> list[str]:
    """What stands between the marks of each comment, by the comments' order in their part."""
    root = etree.fromstring(parts(data)[STORY])
    open_, held = set[str](), dict[str, str]()
    for node in root.iter(tag("commentRangeStart"), tag("commentRangeEnd"), tag("t")):
        number = node.get(tag("id"), "")
        if node.tag == tag("commentRangeStart"):
            open_.add(number)
            held[number] = ""
        elif node.tag == tag("commentRangeEnd"):
            open_.remove(number)
        else:
            for one in open_:
                held[one] += node.text or ""
    assert not open_
    comments = etree.fromstring(parts(data)[COMMENTS])
    return [held[one.get(tag("id"), "")] for one in comments.iter(tag("comment"))]


def comments(data: bytes) -> list[str]:
    """The comments' texts, as python-docx reads them."""
    return [comment.text for comment in docx.Document(BytesIO(data)).comments]


def formatted(data: bytes) -> list[tuple[str, str]]:
    """Every character and sign of the story with its run's format and all that it stands in."""
    root = etree.fromstring(parts(data)[STORY])
    return [
        (sign, f"{way(run)} {form(run)}")
        for run in root.iter(tag("r"))
        for node in run
        if node.tag != tag("rPr") and node.tag != tag("commentReference")
        for sign in (node.text if node.tag == tag("t") else etree.tostring(node).decode()) or ""
    ]


def form(run: etree._Element) -> str:
    properties = run.find(tag("rPr"))
    return "" if properties is None else etree.tostring(properties).decode()


def way(run: etree._Element) -> str:
    return "/".join(f"{parent.tag}{sorted(parent.items())}" for parent in run.iterancestors())


def assert_only_notes_were_added(before: bytes, after: bytes) -> None:
    old, new = parts(before), parts(after)
    assert {name: new[name] for name in old if name not in CHANGED} == {
        name: data for name, data in old.items() if name not in CHANGED
    }
    assert set(new) - set(old) <= CHANGED
    assert formatted(after) == formatted(before)
    assert read_document(NAME, after).text == read_document(NAME, before).text
    assert read_document(NAME, after).stretches == read_document(NAME, before).stretches


def everything(document: WordDocument) -> None:
    """Formats, a header, a picture, a table, a list, an earlier comment."""
    document.add_heading("Herons of 2018", 1)
    running = document.add_paragraph("Police saw ")
    for text in ("1", "7", "3 her"):
        running.add_run(text).bold = text == "7"
    running.add_run("ons").font.highlight_color = WD_COLOR_INDEX.YELLOW
    running.add_run().add_picture(BytesIO(PICTURE))
    document.add_comment(running.runs[0], "An earlier comment", author="Robin", initials="R")
    document.add_paragraph("12 swans", style="List Bullet")
    document.add_table(1, 2).cell(0, 1).text = "55 ducks"
    document.sections[0].header.paragraphs[0].text = "Page 99"
    document.core_properties.author = "Robin Example"


PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360"
    "f8cf5000000301010027f6a9500000000049454e44ae426082".replace(" ", "")
)


def test_comments_stand_at_the_numbers_and_nothing_else_changes() -> None:
    before = word(everything)
    after = annotated(before, "173", "12 sw", "55")
    assert_only_notes_were_added(before, after)
    assert marked(after) == ["Police saw ", "173", "12 sw", "55"]
    assert comments(after) == [
        "An earlier comment", "On 173\nSecond", "On 12 sw\nSecond", "On 55\nSecond"
    ]  # fmt: skip
    own = [*docx.Document(BytesIO(after)).comments][1:]
    assert {(one.author, one.initials) for one in own} == {("Caveat", "C")}
    assert len({one.comment_id for one in own}) == 3


def test_python_docx_writes_what_it_read_of_it() -> None:
    after = annotated(word(everything), "173")
    again = saved(docx.Document(BytesIO(after)))
    assert read_document(NAME, again).text == read_document(NAME, after).text
    assert comments(again) == comments(after)


def test_without_notes_the_very_bytes_come_back() -> None:
    data = word(everything)
    assert annotated(data) == data


def test_a_document_without_any_lists_of_its_own_gets_them() -> None:
    before = package(paragraph("Police saw 173 herons"))
    after = annotated(before, "173")
    assert comments(after) == ["On 173\nSecond"]
    assert_only_notes_were_added(before, after)


PLACES = {
    "link": ('<w:hyperlink w:anchor="x">' + words("173 herons") + "</w:hyperlink>", "173"),
    "inserted": (f'<w:ins w:id="7" w:author="R">{words("173 herons")}</w:ins>', "173"),
    "control": (f"<w:sdt><w:sdtPr/><w:sdtContent>{words('173')}</w:sdtContent></w:sdt>", "173"),
    "field": (f'<w:fldSimple w:instr="X">{words("173")}</w:fldSimple>', "173"),
    "two formats": (words("17", "<w:rPr><w:b/></w:rPr>") + words("3"), "173"),
    "half deleted": (
        words("1") + f"<w:del>{'<w:r><w:delText>99</w:delText></w:r>'}</w:del>" + words("73"),
        "173",
    ),
    "into a link": (words("more than 1") + f"<w:hyperlink>{words('73 h')}</w:hyperlink>", "173"),
    "one run of several": ("<w:r><w:t>saw</w:t><w:tab/><w:t>173</w:t><w:br/></w:r>", "173"),
    "after a sign": ("<w:r><w:rPr><w:i/></w:rPr><w:br/><w:t>173 of</w:t><w:t>x</w:t></w:r>", "173"),
    "with a sign": ("<w:r><w:t>17</w:t><w:noBreakHyphen/><w:t>3</w:t></w:r>", "17-3"),
    "without preserved blanks": ("<w:r><w:t>saw 173 herons</w:t></w:r>", "173"),
    "without a namespace of its own": ("<w:r><w:t>é 173 – €</w:t></w:r>", "173"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_number_anywhere_in_a_paragraph_gets_its_comment(name: str) -> None:
    inline, said = PLACES[name]
    before = package(
        f"<w:p><w:pPr><w:jc/></w:pPr>{words('Before ')}{inline}{words(' after')}</w:p>"
    )
    after = annotated(before, said)
    assert_only_notes_were_added(before, after)
    assert marked(after) == [said.replace("-", "")]
    assert comments(after) == [f"On {said}\nSecond"]


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
    + paragraph("Box 29")
    + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)


def test_numbers_in_notes_and_boxes_are_marked_where_the_story_refers_to_them() -> None:
    footnotes = notes_parts('<w:footnote w:id="2">' + paragraph("Of 400") + "</w:footnote>")
    body = paragraph("Saw 173", '<w:r><w:footnoteReference w:id="2"/></w:r>', BOX)
    before = archive(parts(package(body)) | footnotes)
    after = annotated(before, "29", "400")
    assert_only_notes_were_added(before, after)
    root = etree.fromstring(parts(after)[STORY])
    starts = [*root.iter(tag("commentRangeStart"))]
    assert [node.getparent().tag for node in starts] == [tag("p"), tag("p")]  # type: ignore[union-attr] # both have one
    following = [node.getnext() for node in starts]
    assert following[0] is not None
    assert following[0].find(tag("footnoteReference")) is not None
    assert following[1] is not None
    assert following[1].find(f".//{tag('txbxContent')}") is not None
    assert comments(after) == ["On 29\nSecond", "On 400\nSecond"]
    assert parts(after)["word/footnotes.xml"] == parts(before)["word/footnotes.xml"]


def test_marks_of_comments_that_have_gone_keep_their_numbers() -> None:
    body = paragraph('<w:commentRangeStart w:id="41"/>', "Saw 173")
    after = annotated(package(body), "173")
    [comment] = docx.Document(BytesIO(after)).comments
    assert comment.comment_id == 42


@pytest.mark.parametrize("number", ["9" * 23, "9" * 5000, "x", ""])
def test_numbers_that_are_none_of_words_own_are_left_alone(number: str) -> None:
    body = paragraph(f'<w:commentRangeStart w:id="{number}"/>', "Saw 173")
    [comment] = docx.Document(BytesIO(annotated(package(body), "173"))).comments
    assert comment.comment_id == 0


def test_a_part_that_has_the_name_already_is_left_alone() -> None:
    before = archive(parts(package(paragraph("Saw 173"))) | {"word/Comments.xml": "<other/>"})
    after = annotated(before, "173")
    assert parts(after)["word/Comments.xml"] == b"<other/>"
    assert comments(after) == ["On 173\nSecond"]


@pytest.mark.parametrize("target", ["document.xml", "other.xml"])
def test_comments_that_are_none_are_said_to_be_damaged(target: str) -> None:
    link = f'<Relationship Id="a" Type="{R}/comments" Target="{target}"/>'
    links = f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>'
    held = parts(package(paragraph("Saw 173"), word__other_xml="<a/>"))
    with pytest.raises(Broken, match="its comments can't be read"):
        annotated(archive(held | {"word/_rels/document.xml.rels": links}), "173")


def test_parts_with_other_names_are_found() -> None:
    held = {
        "[Content_Types].xml": TYPES.replace("/word/document.xml", "/text/main.xml"),
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
            f'Type="{R}/officeDocument" Target="/text/main.xml"/></Relationships>'
        ),
        "text/main.xml": story(paragraph("Saw 173")),
    }
    after = annotated(archive(held), "173")
    assert set(parts(after)) - set(held) == {"text/comments.xml", "text/_rels/main.xml.rels"}
    assert comments(after) == ["On 173\nSecond"]


def test_signs_that_no_xml_may_hold_do_no_harm() -> None:
    data = package(paragraph("Saw 173"))
    document = read_document(NAME, data)
    after = annotate(document, data, [Note(4, 7, ("a\x00b\x0b<&>\ufffe",))])
    assert comments(after) == ["a b <&> "]


def test_two_notes_on_one_number_and_notes_that_overlap() -> None:
    data = package(paragraph("Between 40 and 50 herons"))
    after = annotated(data, "40 and 50", "40", "50", "40")
    assert marked(after) == ["40 and 50", "40", "50", "40"]
    assert_only_notes_were_added(data, after)


def test_bytes_of_another_document_are_refused() -> None:
    document = read_document(NAME, package(paragraph("Saw 173")))
    with pytest.raises(ValueError, match="not the bytes"):
        annotate(document, package(paragraph("Saw 174")), at("Saw 173", "173"))


def test_a_note_at_no_words_is_refused() -> None:
    data = package(paragraph("Saw 173") + paragraph("12"))
    document = read_document(NAME, data)
    for start, end in ((7, 9), (11, 12)):
        with pytest.raises(ValueError, match="at no words"):
            annotate(document, data, [Note(start, end, ("A note",))])


def test_an_annotated_document_is_annotated_again() -> None:
    once = annotated(package(paragraph("Saw 173 and 12")), "173")
    twice = annotated(once, "173", "12")
    assert comments(twice) == ["On 173\nSecond", "On 173\nSecond", "On 12\nSecond"]
    assert marked(twice) == ["173", "173", "12"]


RUNS = st.lists(
    st.tuples(
        st.text(st.sampled_from("ab 173\té€😀&<"), max_size=6),
        st.sampled_from(["", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:vanish/></w:rPr>"]),
        st.sampled_from(["", "ins", "del", "hyperlink", "smartTag", "sdtContent"]),
    ),
    max_size=6,
)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def drawn(runs: list[tuple[str, str, str]]) -> Iterator[str]:
    for text, properties, within in runs:
        run = words(escaped(text), properties)
        run = f"<w:sdt><w:{within}>{run}</w:{within}></w:sdt>" if within == "sdtContent" else run
        yield f"<w:{within}>{run}</w:{within}>" if within not in {"", "sdtContent"} else run


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(RUNS, min_size=1, max_size=4), st.data())
def test_whatever_is_annotated_reads_the_same_and_has_a_comment_for_each_note(
    paragraphs: list[list[tuple[str, str, str]]], data: st.DataObject
) -> None:
    said = [("end 9", "", "")]
    before = package("".join(paragraph(*drawn([*runs, *said])) for runs in paragraphs))
    document = read_document(NAME, before)
    count = data.draw(st.integers(0, 4))
    notes = []
    for _ in range(count):
        start = data.draw(st.integers(0, len(document.text) - 1))
        end = data.draw(st.integers(start + 1, len(document.text)))
        if document.text[start:end].strip("\n"):
            notes.append(Note(start, end, ("A note",)))
    after = annotate(document, before, notes)
    assert_only_notes_were_added(before, after)
    if notes:
        assert comments(after) == ["A note"] * len(notes)
        assert len(marked(after)) == len(notes)


def test_the_format_of_a_word_document_is_its_own() -> None:
    assert read_document(NAME, package(paragraph("Saw 173"))).format is Format.WORD
