"""The modal *Check copy*: a text, or a file, or both."""

from __future__ import annotations

from bot.write.card import Block
from bot.write.modal import article, file_field, modal

CHECK_COPY = "check_copy"
"""What the shortcut and the modal are called, as the manifest declares the shortcut."""
TITLE = "Check copy"
TEXT = "text"
FILE = "file"
MOST = 3_000
"""Characters that Slack takes in a field."""
ENDINGS = ("docx", "txt", "md", "pdf")
LONGER = (
    "A longer text: send it to me as a direct message, or as a file (.docx, .txt, .md, or .pdf "
    "with text). A document comes back with a note at each number."
)
NOTHING = "Paste a text here, or choose a file below."
TOO_LONG = (
    "This is too long for a field of Slack's ({length:,} characters; {most:,} at most). Send it to "
    "me as a direct message, or choose a file below."
)


def copy_form() -> Block:
    """The empty form. Nothing of what is filled in travels in the form itself."""
    fields = [article(TEXT, "Text", MOST), file_field(FILE, "Or a file", ENDINGS, LONGER)]
    return modal(TITLE, CHECK_COPY, fields, "Check")


def faults(text: str, file: str) -> dict[str, str]:
    """What is wrong with a filled-in form, by field; empty where it can be checked."""
    if len(text) > MOST:
        return {TEXT: TOO_LONG.format(length=len(text), most=MOST)}
    if not text.strip() and not file:
        return {TEXT: NOTHING}
    return {}
