"""An archive with some of its parts changed: all others are as they were, also a second time."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from bot.documents.archive import Archive
from tests.documents.files import parts

WHEN = (2019, 12, 5, 10, 30, 0)


def packed() -> bytes:
    """A folder's own entry, a part that is stored as it is, a part that is packed."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("word/", b"")
        for name, method in (("word/a.xml", ZIP_STORED), ("word/b.xml", 8)):
            info = ZipInfo(name, WHEN)
            info.compress_type = method
            archive.writestr(info, name * 50)
    return out.getvalue()


def test_parts_are_changed_and_added_and_the_others_stay() -> None:
    archive = Archive("a.docx", packed())
    for _ in range(2):
        written = archive.with_parts({"word/A.xml": b"changed", "word/new.xml": b"new"})
        assert parts(written) == {
            "word/": b"", "word/a.xml": b"changed", "word/b.xml": b"word/b.xml" * 50,
            "word/new.xml": b"new",
        }  # fmt: skip
        assert archive.read("WORD/B.XML") == b"word/b.xml" * 50
        with ZipFile(BytesIO(written)) as again:
            kept = {info.filename: info for info in again.infolist()}
        assert kept["word/a.xml"].compress_type == ZIP_STORED
        assert kept["word/b.xml"].date_time == WHEN
