"""Many patterns as one, which tells whether any of them matches: most texts hold none of them.

Patterns that begin with the same condition ("not inside a word") share it, so that it is tried once
at each place of the text, and not once for each of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_HEADS = (r"(?<!\w)", r"(?<![\w£$€.,])")
"""What most patterns begin with: not inside a word, and not inside a number or a sum of money."""
_NAME = re.compile(r"\(\?P<\w+>")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""An escaped character, a set of characters, or a character of a pattern."""


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern that is found in a text where any of these is; where, and how long, is its own.

    None of the patterns may refer back to a group: groups are numbered anew, and lose their names.
    """
    bodies: dict[str, list[str]] = defaultdict(list)
    for pattern in patterns:
        for choice in _choices(_NAME.sub("(?:", pattern)):
            head = next((head for head in _HEADS if choice.startswith(head)), "")
            bodies[head].append(choice.removeprefix(head))
    return re.compile("|".join(f"{head}(?:{'|'.join(own)})" for head, own in bodies.items()))


def _choices(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, cut at each "|" that stands in no bracket."""
    choice, depth = "", 0
    for piece in _PIECE.findall(pattern):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and not depth:
            yield choice
            choice = ""
        else:
            choice += piece
    yield choice
