"""How long a Word document of 10,000 words takes: `python -m bench.documents`."""

from __future__ import annotations

import resource
from collections.abc import Callable
from datetime import date
from io import BytesIO
from time import perf_counter
from typing import TypeVar

import docx

from bot.article import check_document
from bot.check import Checker
from bot.config import SHIPPED_FACTS
from bot.documents import annotate, read_document
from bot.facts.sqlite import SqliteFacts
from bot.write.note import notes
from bot.write.summary import summarise, summary_text

NAME = "draft.docx"
DAY = date(2019, 12, 6)
FILLER = "The council met on Tuesday and said little that anybody had not heard before. "
CLAIM = ("Instagram was used in ", "288", " online child sex offences in the East of England.")

_Made = TypeVar("_Made")


def draft(claims: int = 250) -> bytes:
    """A Word document of 42 words a claim, the number in bold."""
    document = docx.Document()
    for _ in range(claims):
        document.add_paragraph(FILLER * 2)
        paragraph = document.add_paragraph()
        for text in CLAIM:
            paragraph.add_run(text).bold = text.isdigit()
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def timed(what: str, make: Callable[[], _Made]) -> _Made:
    start = perf_counter()
    made = make()
    print(f"{what:10}{perf_counter() - start:7.3f} s")
    return made


def main() -> None:
    data = draft()
    checker = Checker(SqliteFacts(SHIPPED_FACTS))
    document = timed("read", lambda: read_document(NAME, data))
    reply = timed("check", lambda: check_document(checker, document, DAY))
    written = timed("annotate", lambda: annotate(document, data, notes(reply)))
    comments = len(docx.Document(BytesIO(written)).comments)
    print(f"{len(document.text.split()):,} words. {summary_text(summarise(reply))}")
    print(f"{comments} comments; {len(data):,} bytes became {len(written):,}.")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB resident.")


if __name__ == "__main__":
    main()
