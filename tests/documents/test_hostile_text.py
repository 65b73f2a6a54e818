"""No text takes longer than in proportion to its length, whatever it is made of."""

from __future__ import annotations

from time import process_time

import pytest

from bot.documents.markdown import visible_markdown
from bot.documents.text import HEADING, visible_text

LENGTH = 40_000
SECONDS = 2
"""Far more than any of them takes (a tenth), and far less than one that grows with its square."""
MADE_OF = [
    "[", "[]", "[a](", "`", "` ", "a``b", "<a ", "*", "*a", "_ ", "> ", ">", "# ", "#", "|", "|--",
    "a|b\n", "```\n", "<!--", "![", "[^a]: x\n", "[^caveat-1]:\n    a\n", "[a]: b\n", " ", "\n",
    " \n", "\t", "\\", "!", f"{HEADING}\n", "a[1]", "[1]", "-", "1*", "---\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", MADE_OF)
@pytest.mark.parametrize("before", ["", "[a](", "x"])
def test_nothing_takes_long(piece: str, before: str) -> None:
    text = f"{before}{piece * (LENGTH // len(piece))}x"
    start = process_time()
    for see in (visible_markdown, visible_text):
        seen = see(text)
        assert "".join(text[at] for at in seen.places) == seen.text
    assert process_time() - start < SECONDS
