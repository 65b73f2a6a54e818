"""Which parts of a Word document are which: story, footnotes, endnotes, comments."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from bot.documents.archive import Archive
from bot.documents.trees import Node, is_element, parse
from bot.errors import Broken, UnknownFormat

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/"
_STORY_TYPE = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)  # fmt: skip
CONTENT_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from a part to another: its kind ("footnotes"), and the other's name."""

    kind: str
    part: str


class Package:
    """A Word document in its parts. Raises Broken, Encrypted, TooLarge or UnknownFormat."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.archive = Archive(name, data)
        story = next((one.part for one in self.relations("") if one.kind == "officeDocument"), None)
        if story is None:
            raise Broken(f"{name} is damaged: it doesn't say where its text is. {_REMEDY}")
        self.story = story
        self._must_be_a_document()

    def tree(self, part: str) -> Node | None:
        """A part's tree, None where there is no such part."""
        data = self.archive.read(part)
        return None if data is None else parse(self.name, part, data)

    def related(self, kind: str) -> str | None:
        """The name of the part that the story calls its footnotes, endnotes, comments."""
        return next((one.part for one in self.relations(self.story) if one.kind == kind), None)

    def relations(self, part: str) -> Iterator[Relation]:
        """Everything that a part ("" for the whole package) refers to inside the document."""
        tree = self.tree(relations_of(part))
        for node in () if tree is None else tree:
            if not is_element(node) or node.get("TargetMode") == "External":
                continue
            kind, target = node.get("Type", ""), node.get("Target", "")
            if kind.startswith(_STRICT):
                raise UnknownFormat(f"{self.name} is a “Strict Open XML” document. {_REMEDY_SAVE}")
            where = posixpath.join("/", posixpath.dirname(part), target)
            yield Relation(kind.rpartition("/")[2], posixpath.normpath(where).lstrip("/"))

    def _must_be_a_document(self) -> None:
        types = self.tree(CONTENT_TYPES)
        path = f"/{self.story}".lower()
        said = [node.get("ContentType") for node in (() if types is None else types)
                if is_element(node) and node.get("PartName", "").lower() == path]  # fmt: skip
        if said and said[0] != _STORY_TYPE:
            raise UnknownFormat(
                f"{self.name} is a template, or a document with macros. {_REMEDY_SAVE}"
            )


_REMEDY = "Open it in Word, save it under a new name, and send that."
_REMEDY_SAVE = "Save it as “Word Document (.docx)”, and send that."


def relations_of(part: str) -> str:
    """The name of the part in which a part's links stand."""
    folder, _, file = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{file}.rels")
