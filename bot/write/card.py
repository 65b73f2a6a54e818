"""A message for Slack: its blocks, and the same in words for whoever can't see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Block = dict[str, Any]
"""One block or element in Slack's own wire format; made here, and read by nobody but Slack."""

CHOOSE = "choose_figure"
MORE = "more"
SHARE = "share"
WRONG = "wrong_figure"

MOST_BLOCKS = 50
MOST_CHARACTERS = 13_000
"""What Slack takes in one message, all blocks together (measured)."""


@dataclass(frozen=True, slots=True)
class Card:
    """One message. `text` says everything that the blocks say, escaped for Slack."""

    blocks: tuple[Block, ...]
    text: str
