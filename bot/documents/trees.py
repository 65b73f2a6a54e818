"""The XML parts of a Word document as trees, and back: no entities, no network, no great depth."""

from __future__ import annotations

from lxml import etree

from bot.errors import Broken, TooLarge

Node = etree._Element
"""One element of a part."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"

LARGEST_PART = 20_000_000
MOST_TAGS = 1_000_000
"""A part with more would fill the memory; 170,000 words in Word's own way have about half."""


def parse(name: str, part: str, data: bytes) -> Node:
    """The root of a part's tree.

    Raises TooLarge for a part over the limits, Broken for one that is not well-formed or brings a
    document type of its own: Word never writes one, and entities are how XML is made to explode.
    """
    if len(data) > LARGEST_PART or data.count(b"<") > MOST_TAGS:
        raise TooLarge(
            f"{name} is too large: {part} is more than is read of a document. Split it, or send "
            "the text alone."
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False,
                             huge_tree=False, remove_blank_text=False)  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        # Not the parser's own words: they quote the document.
        raise Broken(f"{name} is damaged: {part} is not well-formed. {_REMEDY}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Broken(f"{name} is not read: {part} defines entities, as Word never does. {_REMEDY}")
    return root


_REMEDY = "Open it in Word, save it under a new name, and send that."


def written(root: Node) -> bytes:
    """The part's bytes, with the declaration that Word writes."""
    tree = root.getroottree()
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)


def is_element(node: Node) -> bool:
    """False for comments and processing instructions, which lxml lists among the children."""
    return isinstance(node.tag, str)
