"""Editors' documents: bytes → text, and notes back into the bytes. No Slack, no files, no network.

`read_document(name, data) -> Document` reads .docx, .txt, .md and .pdf; every file that can't be
read is a BadDocument of its own class, in plain words. `annotate(document, data, notes) -> bytes`
gives the same document back with a Word comment or a footnote at each place. Nothing is kept.
"""

from bot.documents.annotate import OFFERED, annotate
from bot.documents.formats import ENDINGS
from bot.documents.read import LARGEST, LONGEST_DOCUMENT, read_document

__all__ = ["ENDINGS", "LARGEST", "LONGEST_DOCUMENT", "OFFERED", "annotate", "read_document"]
