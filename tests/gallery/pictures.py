"""What a picture is of: blocks that the desk really sent, and the place where Slack shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class Frame(StrEnum):
    """The places."""

    MESSAGE = "message"
    PRIVATE = "private"
    MODAL = "modal"
    HOME = "home"
    OUTPUTS = "outputs"


@dataclass(frozen=True, slots=True)
class Picture:
    """One card or view. `said` is what a person wrote before it; `text` is what is read aloud.

    `view` has a modal's labels, `outputs` what a workflow step hands on. `sent` is the message or
    view as the desk sent it, to press its buttons.
    """

    frame: Frame
    blocks: list[Json] = field(default_factory=list)
    text: str = ""
    said: str = ""
    view: Json = field(default_factory=dict)
    outputs: Json = field(default_factory=dict)
    sent: Json = field(default_factory=dict)

    def element(self, action: str) -> Json:
        """The first button, pick list or field whose action begins so, with its block's id."""
        for block in self.blocks:
            for it in (*block.get("elements", []), block.get("accessory"), block.get("element")):
                if it and it.get("action_id", "").startswith(action):
                    named = {"block_id": block["block_id"]} if "block_id" in block else {}
                    return {**it, **named}
        raise LookupError(f"no {action}")
