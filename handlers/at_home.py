"""What somebody did in App Home, out of what Slack delivers: Slack's payload ends here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.write.home import CHECK, FIELD


@dataclass(frozen=True, slots=True)
class AtHome:
    """A button, a pick list or the field that was used in App Home.

    `typed` is what stands in the field, `value` what the button or the chosen option carries and
    `block` the id of its block. `shown` is Slack's mark of the view that the person saw, `at` the
    time in seconds.
    """

    person: str
    typed: str
    value: str
    block: str
    shown: str
    at: float
    claim: str


def is_home(body: dict[str, Any]) -> bool:
    """True for what is used in App Home, and not on a message or in a modal."""
    return (body.get("view") or {}).get("type") == "home"


def done_at_home(body: dict[str, Any]) -> AtHome:
    """What a `block_actions` payload from App Home says."""
    action, view = body["actions"][0], body["view"]
    fields = (view.get("state") or {}).get("values") or {}
    field = (fields.get(FIELD) or {}).get(CHECK) or {}
    option = action.get("selected_option") or {}
    return AtHome(
        person=str(body["user"]["id"]),
        typed=str(field.get("value") or ""),
        value=str(option.get("value") or action.get("value") or ""),
        block=str(action.get("block_id") or ""),
        shown=str(view.get("hash") or ""),
        at=float(action["action_ts"]),
        claim=f"action {body['trigger_id']}",
    )
