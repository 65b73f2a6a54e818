"""Files made for the tests: Word documents by python-docx and by hand, PDFs by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document as WordDocument

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STORY_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{STORY_TYPE}"/></Types>'
)
ROOT = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)


def story(body: str) -> str:
    """The part with the text, around the paragraphs that are given as XML."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{W}" '
        f'xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        f'xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>'
    )


def paragraph(*runs: str) -> str:
    """A paragraph: each run is either XML or plain words."""
    return f"<w:p>{''.join(run if run.startswith('<') else words(run) for run in runs)}</w:p>"


def words(text: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as out:
        for name, data in parts.items():
            out.writestr(name, data)
    return packed.getvalue()


def package(body: str, **more: str | bytes) -> bytes:
    """A Word document by hand; `more` are parts by their name, "__" for "/" and "_" for "."."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT,
        "word/document.xml": story(body),
    }
    renamed = {name.replace("__", "/").replace("_", "."): data for name, data in more.items()}
    return archive(parts | renamed)


def notes_parts(footnotes: str) -> dict[str, str]:
    """The parts of a document with footnotes, given as XML."""
    return {
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{R}/footnotes" Target="footnotes.xml"/>'
            "</Relationships>"
        ),
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{footnotes}</w:footnotes>',
    }


def word(fill: Callable[[WordDocument], object]) -> bytes:
    """A Word document as python-docx writes it, filled by a function."""
    document = docx.Document()
    fill(document)
    return saved(document)


def saved(document: WordDocument) -> bytes:
    """The bytes of a document of python-docx's."""
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def parts(data: bytes) -> dict[str, str | bytes]:
    """All parts of an archive by their names."""
    with ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def pdf(*pages: str, trailer: str = "") -> bytes:
    """A PDF by hand with a line of text a page; an empty string makes a page without text."""
    font = 3 + 2 * len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
    ]
    for number, text in enumerate(pages):
        content = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET" if text else "0 0 100 100 re f"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 "
            f"{font} 0 R >> >> /Contents {4 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    out, places = b"%PDF-1.4\n", list[int]()
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return out + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size "
        f"{len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")
